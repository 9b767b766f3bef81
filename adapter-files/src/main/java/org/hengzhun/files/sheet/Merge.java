package org.hengzhun.files.sheet;

/**
 * A block of merged cells; what it says stands in its first one.
 *
 * @param firstRow as a spreadsheet counts it, from 1
 * @param firstColumn from 0
 */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
