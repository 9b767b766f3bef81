package org.hengzhun.files.sheet;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param cells from column A on; cells behind the last written one are missing
 * @param hidden whether a spreadsheet would not show it
 * @param struck whether its text is struck out
 */
public record SheetRow(int number, List<SheetCell> cells, boolean hidden, boolean struck) {

    /** The cell of a 0-based column. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty() && cell.trouble() == null);
    }
}
