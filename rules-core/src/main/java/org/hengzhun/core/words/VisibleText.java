package org.hengzhun.core.words;

/** Texts of strangers, made fit to show: nothing in them can move the cursor, reverse the line or break it. */
public final class VisibleText {

    /** Longer values of strangers are cut when they are shown. */
    public static final int LONGEST_SHOWN = 40;

    private VisibleText() {}

    /** The text with control, bidirectional and line-breaking characters written out as {@code \}{@code u001B}. */
    public static String of(String text) {
        return isPlain(text) ? text : escaped(text);
    }

    /** Looked at sign by sign, without a stream: every name and value of every line of a long input comes by here. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (hidden(point)) {
                return false;
            }
            at += Character.charCount(point);
        }
        return true;
    }

    /** Both languages, each fit to show. */
    public static Bilingual of(Bilingual words) {
        return new Bilingual(of(words.zh()), of(words.en()));
    }

    /** The visible text of at most {@code longest} characters of the original, with an ellipsis where it was cut. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest || text.codePointCount(0, text.length()) <= longest) {
            return of(text);
        }
        return of(text.substring(0, text.offsetByCodePoints(0, longest - 1))) + "…";
    }

    /** The same, of at most {@value #LONGEST_SHOWN} characters. */
    public static String cut(String text) {
        return cut(text, LONGEST_SHOWN);
    }

    private static String escaped(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (hidden(point)) {
                visible.append("\\u%04X".formatted(point));
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }

    private static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            // A lone half of a pair cannot be written in UTF-8.
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
