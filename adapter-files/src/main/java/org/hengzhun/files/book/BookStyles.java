package org.hengzhun.files.book;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a workbook look; each style is made once, for a workbook holds a limited number. Mutable, for one thread. */
final class BookStyles {

    /** Of more formats a cell shows its text; a table of figures needs a dozen. */
    private static final int MOST_FORMATS = 1_000;

    /** Days, and how they are shown. */
    private static final String DAY = "yyyy-mm-dd";

    /** Texts, so that what somebody types later stays as typed. */
    private static final String TEXT = "@";

    private final Workbook book;
    private final Map<String, CellStyle> byFormat = new HashMap<>();
    private final CellStyle header;
    private final CellStyle words;
    private final CellStyle quoted;
    private final CellStyle typed;

    BookStyles(Workbook book) {
        this.book = book;
        this.header = header();
        this.words = plain();
        words.setWrapText(true);
        this.quoted = plain();
        quoted.setWrapText(true);
        quoted.setQuotePrefixed(true);
        this.typed = formatted(TEXT);
        typed.setWrapText(true);
    }

    private CellStyle plain() {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle header() {
        CellStyle style = plain();
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private CellStyle formatted(String format) {
        CellStyle style = plain();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    /** How a text of a paper looks. */
    enum Look {
        TITLE,
        HEADING,
        TEXT,
        BOXED,
        CENTRED,
        SIGNED
    }

    CellStyle of(Look look) {
        return byFormat.computeIfAbsent(look.name(), any -> made(look));
    }

    private CellStyle made(Look look) {
        CellStyle style = plain();
        style.setWrapText(true);
        switch (look) {
            case TITLE -> {
                style.setFont(bold(16));
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case HEADING -> style.setFont(bold(12));
            case TEXT -> {}
            case BOXED -> box(style);
            case CENTRED -> {
                box(style);
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case SIGNED -> style.setAlignment(HorizontalAlignment.RIGHT);
        }
        return style;
    }

    /** A figure in a box. */
    CellStyle boxed(String format) {
        return byFormat.computeIfAbsent("boxed " + format, any -> {
            CellStyle style = formatted(format);
            box(style);
            return style;
        });
    }

    private static void box(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private Font bold(int points) {
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    CellStyle ofHeader() {
        return header;
    }

    /** Of a text; one that editing would make a formula is marked to stay a text. */
    CellStyle of(String text) {
        return BookText.looksLikeFormula(text) ? quoted : words;
    }

    CellStyle ofDay() {
        return format(DAY);
    }

    /** Of cells that are still to be filled in with texts. */
    CellStyle typed() {
        return typed;
    }

    /** Whether one more cell may be shown in this format. */
    boolean canFormat(String format) {
        return byFormat.containsKey(format) || byFormat.size() < MOST_FORMATS;
    }

    CellStyle format(String format) {
        return byFormat.computeIfAbsent(format, this::formatted);
    }
}
