package org.hengzhun.rest.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** The page as it comes out of the printer. */
record Printout(ImmutableList<Sheet> sheets) {

    private static final Path READER = Path.of("/usr/bin/pdftotext");

    private static final Pattern SHEET =
            Pattern.compile("(?s)<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">(.*?)</page>");

    private static final Pattern WORD = Pattern.compile(
            "<word xMin=\"([-0-9.]+)\" yMin=\"[-0-9.]+\" xMax=\"([-0-9.]+)\" yMax=\"[-0-9.]+\">([^<]*)</word>");

    /** A sheet in points, with its text and how far to the left and right that goes. */
    record Sheet(double width, double height, String text, double left, double right) {

        boolean liesAcross() {
            return width > height;
        }

        private static Sheet read(Matcher sheet) {
            StringBuilder text = new StringBuilder();
            double left = Double.MAX_VALUE;
            double right = 0;
            for (Matcher word = WORD.matcher(sheet.group(3)); word.find(); ) {
                text.append(word.group(3));
                left = Math.min(left, Double.parseDouble(word.group(1)));
                right = Math.max(right, Double.parseDouble(word.group(2)));
            }
            return new Sheet(
                    Double.parseDouble(sheet.group(1)),
                    Double.parseDouble(sheet.group(2)),
                    text.toString(),
                    left,
                    right);
        }
    }

    /** Reads a PDF; the test is passed over, and says so, where nothing can read one. */
    static Printout of(byte[] pdf) throws IOException {
        Assumptions.assumeTrue(
                Files.isExecutable(READER),
                "No %s here, so nobody looked at the printed page; install poppler-utils.".formatted(READER));
        Process reader = new ProcessBuilder(READER.toString(), "-bbox", "-", "-").start();
        try (OutputStream in = reader.getOutputStream()) {
            in.write(pdf);
        }
        ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
        Matcher sheet = SHEET.matcher(new String(reader.getInputStream().readAllBytes(), UTF_8));
        while (sheet.find()) {
            sheets.add(Sheet.read(sheet));
        }
        return new Printout(sheets.build());
    }

    String text() {
        return String.join("", sheets.stream().map(Sheet::text).toList());
    }
}
