package org.hengzhun.files.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text whose parts may have fonts of their own. What tells how to pronounce it is no part of it. */
record RichText(List<Run> runs) {

    /** Characters of a cell, as spreadsheets have it. */
    private static final int LONGEST = 32_767;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /**
     * A part in one font.
     *
     * @param font null for that of the cell
     */
    record Run(String text, @Nullable Font font) {}

    static RichText of(String text) {
        return new RichText(List.of(new Run(text, null)));
    }

    /** Reads the element that starts here: {@code si} of the shared texts or {@code is} of a cell. */
    static RichText read(XmlPart xml, String element) throws IOException {
        List<Run> runs = new ArrayList<>();
        Font font = null;
        int length = 0;
        while (xml.advanceIn(element)) {
            switch (xml.element()) {
                case "rPh" -> xml.skip();
                case "r" -> font = null;
                case "rPr" -> font = Font.read(xml, "rPr");
                case "t" -> {
                    Run run = new Run(decoded(xml.text()), font);
                    runs.add(run);
                    // A run counts as a character: millions of empty ones are no text either.
                    length += run.text().length() + 1;
                }
                default -> {}
            }
            if (length > 2 * LONGEST) {
                throw xml.damaged();
            }
        }
        return new RichText(List.copyOf(runs));
    }

    /** With what XML cannot hold, written as _x000D_, as the character it is; breaks of a line are one character. */
    static String decoded(String text) {
        if (!text.contains("_x") && text.indexOf('\r') < 0) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))))
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    boolean isPlain() {
        return runs.stream().allMatch(run -> run.font() == null);
    }

    String text() {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
