package org.hengzhun.files.table;

import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table, as its header tells it.
 *
 * @param index 0-based place in the sheet
 * @param header what stands above it, the levels of a merged header joined by {@code /}; may be empty
 * @param field what it says, or null where it is not read
 * @param unit the unit of its figures, or null where nothing tells and the unit of the field counts
 * @param unread why it is not read, or null where it is, or where nothing stands above it
 */
public record HeaderColumn(
        int index,
        String header,
        @Nullable Field<?> field,
        @Nullable Unit unit,
        @Nullable Bilingual unread) {

    /** What people are told it is: its letter and its header. */
    public Bilingual called() {
        String shown = VisibleText.cut(header);
        return new Bilingual("%s列「%s」".formatted(letter(), shown), "%s (%s)".formatted(letter(), shown));
    }

    /** The unit in which its figures count: the one the table gives, else that of the field; null where there is none. */
    public @Nullable Unit counts() {
        return unit != null || field == null ? unit : field.unit();
    }

    /** The letter of the column as spreadsheets name it. */
    public String letter() {
        return letter(index);
    }

    /** A, B … Z, AA … for the 0-based index of a column. */
    public static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
