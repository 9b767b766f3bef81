package org.hengzhun.files.sheet;

import java.util.List;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param cells from column A on; cells behind the last written one are missing
 * @param hidden whether a spreadsheet would not show it
 * @param struck whether its text is struck out
 * @param trouble why the row as a whole cannot be read, or null
 */
public record SheetRow(
        int number,
        List<SheetCell> cells,
        boolean hidden,
        boolean struck,
        @Nullable Bilingual trouble) {

    /** A row that can be read. */
    public SheetRow(int number, List<SheetCell> cells, boolean hidden, boolean struck) {
        this(number, cells, hidden, struck, null);
    }

    /** The cell of a 0-based column. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    public boolean isBlank() {
        for (SheetCell cell : cells) {
            if (cell.says()) {
                return false;
            }
        }
        return true;
    }
}
