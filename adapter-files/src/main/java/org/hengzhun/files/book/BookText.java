package org.hengzhun.files.book;

import java.util.regex.Pattern;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;

/** Texts of strangers as a cell of a workbook can hold them: nothing hidden, nothing that is run, and not too long. */
public final class BookText {

    /** Characters a cell holds, less room for the note of what was cut. */
    private static final int LONGEST = 32_767 - 60;

    /** What spreadsheets take for the start of a formula once somebody edits the cell, in plain and in full width. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    /** Excel reads _x000D_ as the character of that number. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String ESCAPED = "_x005F_";

    private BookText() {}

    /** The text as it is put into a cell of a file: visible, and cut with a note where no cell could hold it. */
    public static String cell(String text, Language language) {
        return written(visible(text), language);
    }

    /** Whether editing the cell would make a formula of the text. */
    static boolean looksLikeFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** The text as people are to see it; a cell may have several lines, and tabs in them. */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\n' || sign == '\t') {
                shown.append(VisibleText.of(text.substring(from, at))).append(sign);
                from = at + 1;
            } else if (sign == '\r' && text.startsWith("\n", at + 1)) {
                shown.append(VisibleText.of(text.substring(from, at)));
                from = at + 1;
            }
        }
        return shown.append(VisibleText.of(text.substring(from))).toString();
    }

    /** The visible text as it is written into the file, cut with a note where no cell could hold it. */
    static String written(String visible, Language language) {
        String escaped = LOOKS_ESCAPED.matcher(visible).replaceAll(ESCAPED);
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        return escaped.substring(0, end(escaped))
                + language.say("…（单元格放不下，共 %d 字）", "… (too long for a cell: %d characters)")
                        .formatted(visible.length());
    }

    /** Where to cut: between two characters, and not within an escape. */
    private static int end(String escaped) {
        int escape = escaped.lastIndexOf(ESCAPED, LONGEST);
        if (escape >= 0 && escape + ESCAPED.length() > LONGEST) {
            return escape;
        }
        return Character.isHighSurrogate(escaped.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
