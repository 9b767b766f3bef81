package org.hengzhun.files.book;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A published figure as a workbook holds it: the number, and the format that shows exactly the decimals it was published with.
 *
 * @param format as spreadsheets write it, such as {@code 0.00} or {@code 0.0%}
 */
record FigureText(BigDecimal number, String format) {

    /** Digits a binary fraction of 64 bits always keeps. */
    static final int MOST_DIGITS = 15;

    private static final Pattern FIGURE = Pattern.compile("([+-]?)((?:0|[1-9][0-9]*)(?:\\.([0-9]+))?)(%?)");

    /** The figure the text is; nothing where it is none, or where some digit would be lost. */
    static Optional<FigureText> of(String text) {
        Matcher parts = FIGURE.matcher(text);
        if (text.length() > 2 * MOST_DIGITS || !parts.matches()) {
            return Optional.empty();
        }
        BigDecimal shown = new BigDecimal(parts.group(2));
        if (shown.precision() > MOST_DIGITS || shown.scale() > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal signed = parts.group(1).equals("-") ? shown.negate() : shown;
        String format = "0" + (shown.scale() > 0 ? "." + "0".repeat(shown.scale()) : "") + parts.group(4);
        return Optional.of(new FigureText(
                parts.group(4).isEmpty() ? signed : signed.movePointLeft(2),
                parts.group(1).equals("+") ? "+%s;-%s;%s".formatted(format, format, format) : format));
    }
}
