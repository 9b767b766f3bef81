package org.hengzhun.files.press;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.hengzhun.files.write.BarLength;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Draws bars as rows of shaded cells: no pictures, so that they are printed, copied and edited like all tables. */
record BarInk(WordText text) {

    /** How high a bar is, in twips. */
    private static final BigInteger HEIGHT = BigInteger.valueOf(200);

    /** What is more than nothing is seen, in twips. */
    private static final int LEAST = 20;

    /** The colours of the parts, those of the page. */
    private static final ImmutableList<String> COLOURS =
            ImmutableList.of("B3261E", "D9663B", "8D5FA8", "E3A72F", "9AA5B1", "3A9188", "56A464", "CFD8DC", "4D4D4D");

    /** The colour of bars that have one part. */
    private static final String PLAIN = "2F6DB3";

    /**
     * Draws the parts one after the other.
     *
     * @param longest what fills the room; above 0 where any part is
     * @param room in twips
     */
    void draw(CTTc cell, List<BigDecimal> parts, BigDecimal longest, int room) {
        ImmutableList.Builder<Integer> widths = ImmutableList.builder();
        ImmutableList.Builder<String> colours = ImmutableList.builder();
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal after = before.add(parts.get(i).max(BigDecimal.ZERO));
            if (parts.get(i).signum() > 0) {
                widths.add(Math.max(LEAST, BarLength.of(after, longest, room) - BarLength.of(before, longest, room)));
                colours.add(parts.size() == 1 ? PLAIN : colour(i));
            }
            before = after;
        }
        draw(cell, widths.build(), colours.build());
        text.set(cell.addNewP(), WordStyle.HAIRLINE, "");
    }

    private void draw(CTTc cell, List<Integer> widths, List<String> colours) {
        if (widths.isEmpty()) {
            return;
        }
        WordTable bar = WordTable.bare(cell.addNewTbl(), widths);
        CTRow row = bar.addRow();
        CTHeight height = row.addNewTrPr().addNewTrHeight();
        height.setVal(HEIGHT);
        height.setHRule(STHeightRule.EXACT);
        for (String colour : colours) {
            CTTc part = bar.addCell(row, STVerticalJc.CENTER);
            CTShd shade = part.getTcPr().addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(colour);
            text.set(part.addNewP(), WordStyle.HAIRLINE, "");
        }
    }

    /** Says what the parts are, each after a sample of its colour. */
    void explain(CTP paragraph, List<String> legend) {
        for (int i = 0; i < legend.size(); i++) {
            CTR sample = paragraph.addNewR();
            text.letters(sample, Typeface.SONG, "■");
            sample.getRPr().addNewColor().setVal(colour(i));
            // The spaces between a sample and its name are not to be broken, those between the names are.
            text.letters(paragraph.addNewR(), Typeface.FANGSONG, "\u00A0" + PrintedText.of(legend.get(i)) + "  ");
        }
    }

    private static String colour(int part) {
        return COLOURS.get(part % COLOURS.size());
    }
}
