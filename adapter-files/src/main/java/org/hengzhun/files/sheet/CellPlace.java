package org.hengzhun.files.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Where a cell stands.
 *
 * @param row as a spreadsheet counts it, from 1 to 1,048,576
 * @param column from 0 to 16,383
 */
public record CellPlace(int row, int column) {

    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;

    /** A, B … Z, AA … for a 0-based column. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The place that a text such as C4 or $C$4 names, or null. */
    public static @Nullable CellPlace of(String text) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= 'A' && sign <= 'Z' && row == 0) {
                column = column * 26 + sign - 'A' + 1;
            } else if (sign >= '0' && sign <= '9' && column > 0) {
                row = row * 10 + sign - '0';
            } else if (sign != '$') {
                return null;
            }
            if (column > MOST_COLUMNS || row > MOST_ROWS) {
                return null;
            }
        }
        return row == 0 || column == 0 ? null : new CellPlace(row, column - 1);
    }
}
