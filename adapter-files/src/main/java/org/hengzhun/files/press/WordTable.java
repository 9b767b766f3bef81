package org.hengzhun.files.press;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table whose columns stay as wide as they are set, whoever opens it. */
final class WordTable {

    private static final BigInteger HALF_A_POINT = BigInteger.valueOf(4);

    /** Between what a cell says and its rules, in twips. */
    private static final int AIR = 30;

    private final CTTbl table;
    private final List<Integer> widths;

    private WordTable(CTTbl table, List<Integer> widths) {
        this.table = table;
        this.widths = widths;
    }

    /**
     * Lays out an empty table with rules between its cells.
     *
     * @param widths of its columns, in twips
     */
    static WordTable ruled(CTTbl table, List<Integer> widths) {
        CTTblPr laid = table.addNewTblPr();
        rule(laid.addNewTblBorders());
        return laidOut(table, laid, widths, STJcTable.CENTER, Letters.MARGIN, AIR);
    }

    /** The same without rules. */
    static WordTable open(CTTbl table, List<Integer> widths) {
        return laidOut(table, table.addNewTblPr(), widths, STJcTable.CENTER, Letters.MARGIN, AIR);
    }

    /** Without rules and without room around what its cells hold, from the left. */
    static WordTable bare(CTTbl table, List<Integer> widths) {
        return laidOut(table, table.addNewTblPr(), widths, STJcTable.LEFT, 0, 0);
    }

    private static WordTable laidOut(
            CTTbl table, CTTblPr laid, List<Integer> widths, STJcTable.Enum place, int beside, int above) {
        width(laid.addNewTblW(), widths.stream().mapToInt(Integer::intValue).sum());
        // In the middle: as wide as the text, it then stands right below it, by whatever edge a program measures.
        laid.addNewJc().setVal(place);
        laid.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = laid.addNewTblCellMar();
        width(margins.addNewTop(), above);
        width(margins.addNewLeft(), beside);
        width(margins.addNewBottom(), above);
        width(margins.addNewRight(), beside);
        CTTblGrid grid = table.addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        return new WordTable(table, widths);
    }

    CTRow addRow() {
        return table.addNewTr();
    }

    /** Adds the next cell to the row; what it says is put into it after. */
    CTTc addCell(CTRow row, STVerticalJc.Enum vertical) {
        int at = row.sizeOfTcArray();
        CTTc cell = row.addNewTc();
        width(cell.addNewTcPr().addNewTcW(), widths.get(at));
        cell.getTcPr().addNewVAlign().setVal(vertical);
        return cell;
    }

    private static void width(CTTblWidth width, int twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }

    private static void rule(CTTblBorders borders) {
        line(borders.addNewTop());
        line(borders.addNewLeft());
        line(borders.addNewBottom());
        line(borders.addNewRight());
        line(borders.addNewInsideH());
        line(borders.addNewInsideV());
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(HALF_A_POINT);
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }
}
