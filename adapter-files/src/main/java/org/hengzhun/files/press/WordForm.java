package org.hengzhun.files.press;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import org.hengzhun.files.paper.Block.Box;
import org.hengzhun.files.paper.Block.Form;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A form of labelled boxes, one below the other. */
final class WordForm {

    /** The labels take a quarter of the page. */
    private static final int LABEL_SHARE = 4;

    /** A box holds at least this, in twips, so that lines do not stand on its rules. */
    private static final int AIR = 160;

    /** A line for a person to write on, in twips. */
    private static final int WRITTEN_LINE = 480;

    private final Form form;
    private final WordBody body;
    private final List<Integer> widths;

    WordForm(Form form, WordBody body) {
        this.form = form;
        this.body = body;
        int label = body.page().textWidth() / LABEL_SHARE;
        this.widths = ImmutableList.of(label, body.page().textWidth() - label);
    }

    void write() {
        WordTable table = WordTable.ruled(body.addTable(), widths);
        for (Box box : form.boxes()) {
            body.endsWith(row(table, box));
        }
    }

    private CTRow row(WordTable table, Box box) {
        WordCell label = cell(ImmutableList.of(box.label()), Typeface.HEI, STJc.CENTER, 0);
        WordCell content =
                cell(box.lines().isEmpty() ? ImmutableList.of("") : box.lines(), Typeface.FANGSONG, STJc.LEFT, 1);
        CTRow row = table.addRow();
        int height = AIR + Math.max(label.height(), content.height() + box.blankLines() * WRITTEN_LINE);
        CTTrPr laid = row.addNewTrPr();
        if (height < body.page().textHeight() / 2) {
            laid.addNewCantSplit();
        }
        CTHeight least = laid.addNewTrHeight();
        least.setVal(BigInteger.valueOf(Math.min(height, body.page().textHeight() / 2)));
        least.setHRule(STHeightRule.AT_LEAST);
        label.setInto(table.addCell(row, STVerticalJc.CENTER), body.text());
        content.setInto(table.addCell(row, box.blankLines() > 0 ? STVerticalJc.TOP : STVerticalJc.CENTER), body.text());
        return row;
    }

    private WordCell cell(List<String> said, Typeface typeface, STJc.Enum alignment, int column) {
        return new WordCell(
                said.stream()
                        .flatMap(text -> PrintedText.lines(text).stream())
                        .collect(ImmutableList.toImmutableList()),
                Letters.LARGE,
                typeface,
                alignment,
                widths.get(column));
    }
}
