package org.hengzhun.files.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * One sheet that is being written: a header that stays in sight and is printed on every page, a filter, and rows. Of more rows
 * than a sheet holds the rest goes to a further one. Mutable, for one thread.
 */
public final class BookSheet {

    /** Days before it Excel counts otherwise than the calendar. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Book book;
    private final String name;
    private final ImmutableList<BookColumn> columns;
    private SXSSFSheet sheet;
    private BookLayout layout;
    private BookRemarks remarks;
    private int rows;

    BookSheet(Book book, String name, List<BookColumn> columns) {
        this.book = book;
        this.name = name;
        this.columns = ImmutableList.copyOf(columns);
        this.sheet = book.page(name);
        this.layout = new BookLayout(sheet, this.columns.size());
        this.remarks = new BookRemarks(sheet, book.language());
        header();
    }

    private void header() {
        SXSSFRow row = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            String header = BookText.visible(columns.get(column).header());
            SXSSFCell cell = row.createCell(column);
            cell.setCellValue(BookText.written(header, book.language()));
            cell.setCellStyle(book.styles().ofHeader());
            layout.heard(column, header);
        }
        rows = 1;
    }

    /** Adds a row; cells of the columns from the left, empty ones left out. */
    public void row(List<String> cells) {
        row(cells, Map.of());
    }

    /**
     * Adds a row with remarks.
     *
     * @param remarks comments, by the 0-based column of their cell
     */
    public void row(List<String> cells, Map<Integer, String> remarks) {
        if (rows == SpreadsheetVersion.EXCEL2007.getMaxRows()) {
            further();
        }
        SXSSFRow row = sheet.createRow(rows++);
        int lines = 1;
        for (int column = 0; column < Math.min(cells.size(), columns.size()); column++) {
            if (!cells.get(column).isEmpty()) {
                lines = Math.max(lines, set(row.createCell(column), column, cells.get(column)));
            }
        }
        layout.raise(row, lines);
        remarks.forEach((column, words) -> this.remarks.add(cell(row, column), words));
    }

    private static SXSSFCell cell(SXSSFRow row, int column) {
        SXSSFCell there = row.getCell(column);
        return there == null ? row.createCell(column) : there;
    }

    private void further() {
        finish();
        sheet = book.page(name);
        layout = new BookLayout(sheet, columns.size());
        remarks = new BookRemarks(sheet, book.language());
        header();
    }

    /** Completes the sheet. */
    void finish() {
        layout.finish(rows);
    }

    /** The result is how many lines the text takes. */
    private int set(SXSSFCell cell, int column, String text) {
        BookColumn.Cells kind = columns.get(column).cells();
        if (kind == BookColumn.Cells.FIGURES && setFigure(cell, text)
                || kind == BookColumn.Cells.DAYS && setDay(cell, text)) {
            return layout.took(column, text);
        }
        String visible = BookText.visible(text);
        cell.setCellValue(BookText.written(visible, book.language()));
        cell.setCellStyle(
                kind == BookColumn.Cells.TYPED
                        ? book.styles().typed()
                        : book.styles().of(visible));
        return layout.took(column, visible);
    }

    private boolean setFigure(SXSSFCell cell, String text) {
        Optional<FigureText> figure =
                FigureText.of(text).filter(one -> book.styles().canFormat(one.format()));
        figure.ifPresent(one -> {
            Figure.set(cell, one.number());
            cell.setCellStyle(book.styles().format(one.format()));
        });
        return figure.isPresent();
    }

    private boolean setDay(SXSSFCell cell, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(FIRST_DAY) || day.getYear() > 9999) {
                return false;
            }
            cell.setCellValue(day);
            cell.setCellStyle(book.styles().ofDay());
            return true;
        } catch (DateTimeParseException words) {
            return false;
        }
    }

    /** Adds a remark to a cell of the header. */
    public void remark(int column, String words) {
        remarks.add(sheet.getRow(0).getCell(column), words);
    }

    /** Lets cells below the header be filled in: texts stay texts, and where choices are given one of them is picked. */
    public void toFillIn(int column, boolean asText, List<String> choices) {
        if (asText) {
            sheet.setDefaultColumnStyle(column, book.styles().typed());
        }
        if (!choices.isEmpty()) {
            BookChoices.set(sheet, new CellRangeAddress(1, BookChoices.LAST_ROW, column, column), choices, book);
        }
    }
}
