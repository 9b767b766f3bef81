package org.hengzhun.files.table;

/**
 * A row of a sheet that was not taken for data.
 *
 * @param number as a spreadsheet counts it
 * @param text what it begins with
 */
public record SkippedRow(int number, RowSort sort, String text) {}
