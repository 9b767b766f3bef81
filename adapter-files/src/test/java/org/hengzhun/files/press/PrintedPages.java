package org.hengzhun.files.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The pages of a document as LibreOffice prints them.
 *
 * @param pages in their order
 */
record PrintedPages(List<Page> pages) {

    /** Words in points from the upper left corner. */
    record Word(double left, double above, double right, double below, String text) {}

    record Page(List<Word> words) {

        /** The words of each line, from above to below. */
        List<List<Word>> lines() {
            Map<Double, List<Word>> lines = new TreeMap<>();
            words.forEach(word -> lines.computeIfAbsent(word.above(), above -> new ArrayList<>())
                    .add(word));
            return List.copyOf(lines.values());
        }

        String text() {
            return String.join("", words.stream().map(Word::text).toList());
        }
    }

    private static final long PATIENCE_SECONDS = 300;

    private static final Pattern PAGE = Pattern.compile("(?s)<page [^>]*>(.*?)</page>");
    private static final Pattern WORD = Pattern.compile(
            "<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">([^<]*)</word>");

    /** Prints the document in that folder; the test is passed over, and says so, where nothing can print. */
    static PrintedPages of(Docx docx, Path folder) throws IOException {
        Assumptions.assumeTrue(
                Stream.of("soffice", "pdftotext", "fc-list").allMatch(PrintedPages::isHere),
                "No soffice, pdftotext or fc-list here, so nobody looked at the printed page;"
                        + " install libreoffice-writer, poppler-utils and fontconfig.");
        Assumptions.assumeFalse(
                run(folder, "fc-list", ":lang=zh").isBlank(),
                "No Chinese font here, so nobody looked at the printed page; install fonts-noto-cjk.");
        Path file = Files.write(folder.resolve("paper.docx"), docx.bytes());
        run(
                folder,
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--convert-to",
                "pdf",
                file.toString());
        Assumptions.assumeTrue(
                Files.exists(folder.resolve("paper.pdf")),
                "This soffice prints no Word file, so nobody looked at the page; install libreoffice-writer.");
        return read(run(folder, "pdftotext", "-bbox", "paper.pdf", "-"));
    }

    private static PrintedPages read(String found) {
        List<Page> pages = new ArrayList<>();
        for (Matcher page = PAGE.matcher(found); page.find(); ) {
            List<Word> words = new ArrayList<>();
            for (Matcher word = WORD.matcher(page.group(1)); word.find(); ) {
                words.add(new Word(at(word, 1), at(word, 2), at(word, 3), at(word, 4), word.group(5)));
            }
            pages.add(new Page(words));
        }
        return new PrintedPages(pages);
    }

    private static double at(Matcher word, int group) {
        return Double.parseDouble(word.group(group));
    }

    private static boolean isHere(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String run(Path folder, String... command) throws IOException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new UncheckedIOException(new IOException(command[0] + " did not end"));
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        return Files.readString(said, UTF_8);
    }
}
