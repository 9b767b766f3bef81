package org.hengzhun.files.book;

import com.google.common.base.Splitter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.write.DisplayWidth;

/** A part of a paper on a sheet of its own, one A4 page wide: texts across all columns, tables in them. Mutable, for one thread. */
final class PaperSheet implements Block.Printer<RuntimeException> {

    /** Digits that stand beside each other on an upright A4 page. */
    private static final int PAGE = 92;

    /** Widths are counted in 256ths of a digit. */
    private static final int DIGIT = 256;

    /** The highest row of Excel is 409 points, or twentieths of them; one line takes about 16. */
    private static final int MOST_LINES = 25;

    private static final int LINE = 320;

    /** Of a title, which is in larger letters. */
    private static final int TITLE_LINE = 480;

    /** Of a part without a table: one for labels, and the rest. */
    private static final List<Column> PLAIN = List.of(Column.words("", 1), Column.words("", 4));

    private final Book book;
    private final SXSSFSheet sheet;
    private final List<Column> columns;
    private final int[] widths;
    private int rows;

    private PaperSheet(Book book, Paper.Part part) {
        this.book = book;
        this.sheet = book.page(part.name());
        this.columns = grids(part.blocks())
                .max(Comparator.comparingInt(grid -> grid.columns().size()))
                .map(Block.Grid::columns)
                .filter(found -> found.size() > 1)
                .orElse(PLAIN);
        int all = columns.stream().mapToInt(Column::weight).sum();
        this.widths = columns.stream()
                .mapToInt(column -> PAGE * column.weight() / all)
                .toArray();
    }

    private static Stream<Block.Grid> grids(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Grid grid
                        ? Stream.of(grid)
                        : block instanceof Block.Folded folded ? grids(folded.inside()) : Stream.of());
    }

    /** Adds the part to the workbook. */
    static void into(Book book, Paper.Part part, boolean draft) {
        PaperSheet sheet = new PaperSheet(book, part);
        sheet.layOut();
        if (draft) {
            sheet.line(book.language().say("草稿", "Draft"), BookStyles.Look.TITLE);
        }
        sheet.line(part.title(), BookStyles.Look.TITLE);
        part.blocks().forEach(block -> block.to(sheet));
    }

    private void layOut() {
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * DIGIT);
        }
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
    }

    @Override
    public void addressee(Block.Addressee addressee) {
        line(addressee.name() + book.language().say("：", ":"), BookStyles.Look.TEXT);
    }

    @Override
    public void heading(Block.Heading heading) {
        line(heading.text(), BookStyles.Look.HEADING);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        line(paragraph.text(), BookStyles.Look.TEXT);
    }

    @Override
    public void remark(Block.Remark remark) {
        line(remark.text(), BookStyles.Look.TEXT);
    }

    @Override
    public void form(Block.Form form) {
        form.boxes()
                .forEach(box -> cells(
                        List.of(box.label(), String.join("\n", box.lines()) + "\n".repeat(box.blankLines())), PLAIN));
    }

    @Override
    public void bars(Block.Bars bars) {
        line(bars.caption(), BookStyles.Look.HEADING);
        bars.bars().forEach(bar -> cells(List.of(bar.label(), bar.shown()), PLAIN));
    }

    @Override
    public void folded(Block.Folded folded) {
        line(folded.summary(), BookStyles.Look.HEADING);
        folded.inside().forEach(block -> block.to(this));
    }

    @Override
    public void signature(Block.Signature signature) {
        rows++;
        line(signature.signer(), BookStyles.Look.SIGNED);
        line(signature.day(), BookStyles.Look.SIGNED);
    }

    @Override
    public void grid(Block.Grid grid) {
        if (!grid.caption().isEmpty()) {
            line(grid.caption(), BookStyles.Look.HEADING);
        }
        cells(grid.columns().stream().map(Column::header).toList(), grid.columns());
        grid.rows().forEach(row -> cells(row, grid.columns()));
    }

    /** A text across all columns. */
    private void line(String text, BookStyles.Look look) {
        SXSSFRow row = sheet.createRow(rows);
        set(row.createCell(0), text, book.styles().of(look));
        across(0);
        row.setHeight((short)
                (Math.min(MOST_LINES, lines(text, PAGE)) * (look == BookStyles.Look.TITLE ? TITLE_LINE : LINE)));
        rows++;
    }

    /** A row of boxes; the last of fewer than there are columns takes the room that is left. */
    private void cells(List<String> texts, List<Column> own) {
        SXSSFRow row = sheet.createRow(rows);
        int most = 1;
        for (int column = 0; column < texts.size(); column++) {
            boolean last = column == texts.size() - 1;
            SXSSFCell cell = row.createCell(column);
            Optional<FigureText> figure = own.get(column).content() == Block.Content.FIGURE
                    ? FigureText.of(texts.get(column))
                    : Optional.empty();
            if (figure.isPresent()) {
                Figure.set(cell, figure.get().number());
                cell.setCellStyle(book.styles().boxed(figure.get().format()));
            } else {
                boolean sign = own.get(column).content() == Block.Content.SIGN;
                set(cell, texts.get(column), book.styles().of(sign ? BookStyles.Look.CENTRED : BookStyles.Look.BOXED));
            }
            most = Math.max(most, lines(texts.get(column), last ? from(column) : widths[column]));
        }
        for (int column = texts.size(); column < widths.length; column++) {
            row.createCell(column).setCellStyle(book.styles().of(BookStyles.Look.BOXED));
        }
        across(texts.size() - 1);
        row.setHeight((short) (Math.min(MOST_LINES, most) * LINE));
        rows++;
    }

    private void set(SXSSFCell cell, String text, CellStyle style) {
        cell.setCellValue(BookText.cell(text, book.language()));
        cell.setCellStyle(style);
    }

    private void across(int from) {
        if (from < widths.length - 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(rows, rows, from, widths.length - 1));
        }
    }

    private int from(int column) {
        int width = 0;
        for (int at = column; at < widths.length; at++) {
            width += widths[at];
        }
        return width;
    }

    /** Lines a text takes in a cell of that width; spreadsheets do not raise rows of merged cells by themselves. */
    private static int lines(String text, int width) {
        return Splitter.on('\n')
                .splitToStream(text.substring(0, Math.min(text.length(), MOST_LINES * PAGE)))
                .mapToInt(line -> Math.max(1, (DisplayWidth.NARROW.of(line) + width - 1) / Math.max(1, width)))
                .sum();
    }
}
