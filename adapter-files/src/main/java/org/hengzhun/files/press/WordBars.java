package org.hengzhun.files.press;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.hengzhun.files.paper.Block.Bar;
import org.hengzhun.files.paper.Block.Bars;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Bars, each a shaded paragraph as long as its figure: no picture, so that it is printed and edited like all text. */
final class WordBars {

    private static final String INK = "7F7F7F";

    private final Bars bars;
    private final WordBody body;
    private final List<Integer> widths;
    private final BigDecimal longest;

    WordBars(Bars bars, WordBody body) {
        this.bars = bars;
        this.body = body;
        int whole = body.page().textWidth();
        int label = whole * 3 / 10;
        int shown = whole / 4;
        this.widths = ImmutableList.of(label, whole - label - shown, shown);
        this.longest = bars.bars().stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    void write() {
        body.add(WordStyle.CAPTION, bars.caption());
        if (bars.bars().isEmpty()) {
            return;
        }
        WordTable table = new WordTable(body.addTable(), widths, false);
        for (Bar bar : bars.bars()) {
            body.endsWith(row(table, bar));
        }
    }

    private CTRow row(WordTable table, Bar bar) {
        CTRow row = table.addRow();
        row.addNewTrPr().addNewCantSplit();
        cell(bar.label(), STJc.RIGHT, 0).setInto(table.addCell(row, STVerticalJc.CENTER), body.text());
        draw(bar, table.addCell(row, STVerticalJc.CENTER).addNewP());
        cell(bar.shown(), STJc.LEFT, 2).setInto(table.addCell(row, STVerticalJc.CENTER), body.text());
        return row;
    }

    private void draw(Bar bar, CTP paragraph) {
        CTPPr laid = body.text().set(paragraph, WordStyle.BAR, "");
        int room = widths.get(1) - 2 * Letters.MARGIN;
        int length = length(bar.value(), room);
        if (length > 0) {
            CTShd ink = laid.addNewShd();
            ink.setVal(STShd.CLEAR);
            ink.setColor("auto");
            ink.setFill(INK);
            laid.addNewInd().setRight(BigInteger.valueOf(room - length));
        }
    }

    private int length(BigDecimal value, int room) {
        return value.signum() <= 0
                ? 0
                : value.multiply(BigDecimal.valueOf(room))
                        .divide(longest, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    private WordCell cell(String said, STJc.Enum alignment, int column) {
        return new WordCell(PrintedText.lines(said), Letters.LARGE, Typeface.FANGSONG, alignment, widths.get(column));
    }
}
