package org.hengzhun.files.book;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengzhun.core.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is being written (.xlsx): rows go to temporary files as they come, so sheets may be of any length. Texts are
 * never formulas. Mutable, for one thread.
 */
public final class Book implements Closeable {

    /** Rows of a sheet that are held. */
    private static final int WINDOW = 100;

    private final SXSSFWorkbook book;
    private final SheetNames names = new SheetNames();
    private final BookStyles styles;
    private final Language language;
    private final List<BookSheet> sheets = new ArrayList<>();
    private @Nullable SXSSFSheet lists;
    private int listed;

    public Book(Language language) {
        XSSFWorkbook whole = new XSSFWorkbook();
        // What a result says depends on its inputs, not on the hour it was made.
        whole.getProperties().getCoreProperties().setCreated(Optional.empty());
        whole.getProperties().getCoreProperties().setCreator(language.say("衡准", "Hengzhun"));
        this.book = new SXSSFWorkbook(whole, WINDOW);
        // Else every part is written as if it were longer than 4 GB, which many programs do not read.
        book.setZip64Mode(Zip64Mode.AsNeeded);
        this.language = language;
        this.styles = new BookStyles(book);
    }

    /**
     * Adds a sheet with this header.
     *
     * @param name as near to it as Excel lets a sheet be called
     */
    public BookSheet sheet(String name, List<BookColumn> columns) {
        BookSheet sheet = new BookSheet(this, name, columns);
        sheets.add(sheet);
        return sheet;
    }

    /** Adds a sheet of rows. */
    public BookSheet sheet(String name, List<BookColumn> columns, List<List<String>> rows) {
        BookSheet sheet = sheet(name, columns);
        rows.forEach(sheet::row);
        return sheet;
    }

    SXSSFSheet page(String name) {
        return book.createSheet(names.next(name));
    }

    BookStyles styles() {
        return styles;
    }

    Language language() {
        return language;
    }

    /**
     * A reference to a list of choices, which stand on a hidden sheet: written out in place they may not be longer than 255 signs.
     */
    String choices(List<String> choices) {
        SXSSFSheet hidden = lists == null ? page(language.say("选项", "choices")) : lists;
        lists = hidden;
        hidden.setRandomAccessWindowSize(-1);
        int column = listed++;
        for (int row = 0; row < choices.size(); row++) {
            SXSSFRow line = hidden.getRow(row) == null ? hidden.createRow(row) : hidden.getRow(row);
            line.createCell(column).setCellValue(BookText.written(BookText.visible(choices.get(row)), language));
        }
        book.setSheetHidden(book.getSheetIndex(hidden), true);
        String letter = CellReference.convertNumToColString(column);
        return "'%s'!$%s$1:$%s$%d".formatted(hidden.getSheetName(), letter, letter, choices.size());
    }

    /** Writes the workbook, once. */
    public void write(OutputStream out) throws IOException {
        sheets.forEach(BookSheet::finish);
        book.write(out);
        out.flush();
    }

    /** Removes the temporary files. */
    @Override
    public void close() throws IOException {
        book.close();
    }
}
