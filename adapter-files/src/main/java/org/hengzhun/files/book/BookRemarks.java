package org.hengzhun.files.book;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.hengzhun.core.words.Language;
import org.jspecify.annotations.Nullable;

/** The comments on the cells of a sheet, as many as a spreadsheet still opens quickly. Mutable, for one thread. */
final class BookRemarks {

    /** Each is a drawing of its own, and held in memory. */
    static final int MOST = 5_000;

    private static final int WIDTH = 4;
    private static final int HEIGHT = 6;

    private final SXSSFSheet sheet;
    private final Language language;
    private @Nullable Drawing<?> drawing;
    private int count;

    BookRemarks(SXSSFSheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    void add(SXSSFCell cell, String words) {
        if (count++ >= MOST) {
            return;
        }
        Drawing<?> on = drawing == null ? sheet.createDrawingPatriarch() : drawing;
        drawing = on;
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        // By where its box begins the library tells of which cell it is.
        ClientAnchor place = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + WIDTH, row + HEIGHT);
        Comment comment = on.createCellComment(place);
        comment.setString(new XSSFRichTextString(BookText.written(BookText.visible(words), language)));
        comment.setAuthor(language.say("衡准", "Hengzhun"));
        cell.setCellComment(comment);
    }
}
