package org.hengzhun.files.press;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.files.paper.Block.Bar;
import org.hengzhun.files.paper.Block.Bars;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Bars in a table without rules, each between its label and its figure as published. */
final class WordBars {

    private final Bars bars;
    private final WordBody body;
    private final List<Integer> widths;
    private final BarInk ink;

    WordBars(Bars bars, WordBody body) {
        this.bars = bars;
        this.body = body;
        int whole = body.page().textWidth();
        int label = whole * 3 / 10;
        int shown = whole / 4;
        this.widths = ImmutableList.of(label, whole - label - shown, shown);
        this.ink = new BarInk(body.text());
    }

    void write() {
        body.add(WordStyle.CAPTION, bars.caption());
        if (!bars.legend().isEmpty()) {
            body.add(WordStyle.LEGEND, "");
            ink.explain(body.lastParagraph(), bars.legend());
        }
        if (bars.bars().isEmpty()) {
            return;
        }
        WordTable table = WordTable.open(body.addTable(), widths);
        for (Bar bar : bars.bars()) {
            body.endsWith(row(table, bar));
        }
    }

    private CTRow row(WordTable table, Bar bar) {
        CTRow row = table.addRow();
        row.addNewTrPr().addNewCantSplit();
        cell(bar.label(), STJc.RIGHT, 0).setInto(table.addCell(row, STVerticalJc.CENTER), body.text());
        ink.draw(
                table.addCell(row, STVerticalJc.CENTER),
                bar.parts(),
                bars.longest(),
                widths.get(1) - 2 * Letters.MARGIN);
        cell(bar.shown(), STJc.LEFT, 2).setInto(table.addCell(row, STVerticalJc.CENTER), body.text());
        return row;
    }

    private WordCell cell(String said, STJc.Enum alignment, int column) {
        return new WordCell(PrintedText.lines(said), Letters.LARGE, Typeface.FANGSONG, alignment, widths.get(column));
    }
}
