package org.hengzhun.files.press;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hengzhun.files.paper.Block.Content;
import org.hengzhun.files.paper.Block.Grid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table with a header that every page repeats. */
final class WordGrid {

    private final Grid grid;
    private final WordBody body;
    private final GridFit fit;

    WordGrid(Grid grid, WordBody body) {
        this.grid = grid;
        this.body = body;
        this.fit = GridFit.of(grid, body.page());
    }

    void write() {
        if (!grid.caption().isEmpty()) {
            body.add(WordStyle.CAPTION, grid.caption());
        }
        WordTable table = WordTable.ruled(body.addTable(), fit.widths());
        CTRow last = header(table);
        for (List<String> row : grid.rows()) {
            last = row(table, row);
        }
        body.endsWith(last);
    }

    private CTRow header(WordTable table) {
        List<WordCell> cells = cells(
                column -> PrintedText.lines(grid.columns().get(column).header()), Typeface.HEI, column -> STJc.CENTER);
        CTRow row = table.addRow();
        if (isLow(cells)) {
            CTTrPr laid = row.addNewTrPr();
            laid.addNewCantSplit();
            laid.addNewTblHeader();
        }
        fill(table, row, cells);
        return row;
    }

    private CTRow row(WordTable table, List<String> said) {
        List<WordCell> cells = cells(
                column -> PrintedText.lines(said.get(column)),
                Typeface.FANGSONG,
                column -> alignment(grid.columns().get(column).content()));
        CTRow row = table.addRow();
        if (isLow(cells)) {
            row.addNewTrPr().addNewCantSplit();
        }
        fill(table, row, cells);
        return row;
    }

    private List<WordCell> cells(IntFunction<List<String>> said, Typeface typeface, IntFunction<STJc.Enum> alignment) {
        return IntStream.range(0, grid.columns().size())
                .mapToObj(at -> new WordCell(
                        said.apply(at),
                        fit.letters(),
                        typeface,
                        alignment.apply(at),
                        fit.widths().get(at)))
                .collect(ImmutableList.toImmutableList());
    }

    private void fill(WordTable table, CTRow row, List<WordCell> cells) {
        cells.forEach(cell -> cell.setInto(table.addCell(row, STVerticalJc.CENTER), body.text()));
    }

    /** Whether a page has room for the row in any case; a higher one has to be broken somewhere. */
    private boolean isLow(List<WordCell> cells) {
        return cells.stream().allMatch(cell -> cell.height() < body.page().textHeight() / 3);
    }

    private static STJc.Enum alignment(Content content) {
        return switch (content) {
            case WORDS -> STJc.LEFT;
            case FIGURE -> STJc.RIGHT;
            case SIGN -> STJc.CENTER;
        };
    }
}
