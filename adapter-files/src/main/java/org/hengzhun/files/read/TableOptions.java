package org.hengzhun.files.read;

import org.hengzhun.files.table.ColumnMapping;

/**
 * What the user says about a table.
 *
 * @param sheet name of the sheet of a workbook, or its number from 1 on; an empty text for the one sheet with a table
 * @param visibleOnly whether rows that a spreadsheet hides are left out
 * @param columns what the headers of the bureau mean
 */
public record TableOptions(String sheet, boolean visibleOnly, ColumnMapping columns) {

    /** Find out everything. */
    public static final TableOptions DEFAULT = new TableOptions("", false, ColumnMapping.NONE);
}
