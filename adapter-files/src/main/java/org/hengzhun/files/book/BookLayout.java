package org.hengzhun.files.book;

import com.google.common.base.Splitter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.hengzhun.files.write.DisplayWidth;

/** How a sheet is shown and printed: columns as wide as what they hold, within reason; a page as wide as all of them. */
final class BookLayout {

    /** Widths are counted in 256ths of a digit. */
    private static final int DIGIT = 256;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;
    private static final int WIDEST_HEADER = 24;

    /** Beside the text: padding, and the button of the filter. */
    private static final int BESIDE = 3;

    /** In twentieths of a point. */
    private static final int LINE = 290;

    /** The highest row of Excel is 409 points. */
    private static final int MOST_LINES = 28;

    private final SXSSFSheet sheet;
    private final int[] widths;

    BookLayout(SXSSFSheet sheet, int columns) {
        this.sheet = sheet;
        this.widths = new int[columns];
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setPrintGridlines(true);
        sheet.getFooter().setCenter("&P / &N");
    }

    void heard(int column, String header) {
        widen(column, Math.min(WIDEST_HEADER, DisplayWidth.NARROW.of(header)));
    }

    /** Makes room for the text; the result is how many lines it takes. */
    int took(int column, String text) {
        // What is longer than all lines a row can show fills it anyway.
        String shown = text.substring(0, Math.min(MOST_LINES * WIDEST, text.length()));
        int lines = 0;
        for (String line : Splitter.on('\n').split(shown)) {
            int width = DisplayWidth.NARROW.of(line);
            widen(column, Math.min(WIDEST, width));
            lines += Math.max(1, (width + WIDEST - 1) / WIDEST);
        }
        return lines;
    }

    /** Makes a row high enough for as many lines; spreadsheets do not do so by themselves for files of others. */
    void raise(SXSSFRow row, int lines) {
        if (lines > 1) {
            row.setHeight((short) (Math.min(MOST_LINES, lines) * LINE));
        }
    }

    private void widen(int column, int width) {
        if (width > widths[column]) {
            widths[column] = width;
            sheet.setColumnWidth(column, (Math.max(NARROWEST, width) + BESIDE) * DIGIT);
        }
    }

    /** Sets the filter, once all rows are there; the header counts as one. */
    void finish(int rows) {
        sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, widths.length - 1));
    }
}
