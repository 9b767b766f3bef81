package org.hengzhun.core.reading;

import java.util.regex.Pattern;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/** Reads what tells one fact from another, so that keys which look alike are one, and a key that a spreadsheet spoiled is none. */
final class KeyCell implements Cell {

    /** Marks that nobody sees, wherever they stand. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What is left of an id of eighteen digits once a spreadsheet has taken it for a number. */
    private static final Pattern SPOILED = Pattern.compile("[0-9](?:\\.[0-9]+)?[eE]\\+[0-9]{1,3}");

    @Override
    public Reading read(String text, @Nullable Unit unit) {
        String key = CellText.isPlain(text) ? text : visible(text);
        if (key.isEmpty()) {
            return Reading.UNKNOWN;
        }
        return SPOILED.matcher(key).matches()
                ? Reading.bad(
                        "“%s”是被表格软件当成数字的长编号，后面的位数已经丢了；请把这一列设为“文本”，重新填写完整的编号。".formatted(VisibleText.cut(key)),
                        "\"%s\" is a long id that a spreadsheet took for a number, and its last digits are lost; set the column to text and write the whole id again."
                                .formatted(VisibleText.cut(key)))
                : new Reading.Known(key);
    }

    private static String visible(String text) {
        String spaced = SPACES.matcher(CellText.fold(text)).replaceAll(" ");
        return CellText.trim(INVISIBLE.matcher(spaced).replaceAll(""));
    }
}
