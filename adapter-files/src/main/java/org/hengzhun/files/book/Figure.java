package org.hengzhun.files.book;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;

/**
 * Sets a cell to a number. Workbooks hold numbers as binary fractions and nothing else, so this one class of ours touches
 * them: of at most {@value FigureText#MOST_DIGITS} digits each comes back as the decimal it was, and longer ones stay texts.
 */
final class Figure {

    private Figure() {}

    static void set(Cell cell, BigDecimal number) {
        cell.setCellValue(number.doubleValue());
    }
}
