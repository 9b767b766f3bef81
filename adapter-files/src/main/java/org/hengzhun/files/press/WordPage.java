package org.hengzhun.files.press;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * The page (版面), in twips: A4 with margins of 37 mm above, 35 below, 28 at the left and 26 at the right, and the same
 * paper turned for wide tables.
 *
 * <p>Source: GB/T 9704—2012, 5 and 7.5.
 */
enum WordPage {
    UPRIGHT(11906, 16838, 2098, 1984, 1587, 1474),
    /** Turned to the left: what was above is at the left. */
    ACROSS(16838, 11906, 1474, 1587, 2098, 1984);

    /** 225 mm hold 22 lines; one twip more and they hold 21. */
    private static final int LINE = 579;

    /** 7 mm, between the text and what is said in the margins, whose lines are as high as {@link WordStyle#PAGE_NUMBER}'s. */
    private static final int APART = 397;

    private final int width;
    private final int height;
    private final int above;
    private final int below;
    private final int left;
    private final int right;

    WordPage(int width, int height, int above, int below, int left, int right) {
        this.width = width;
        this.height = height;
        this.above = above;
        this.below = below;
        this.left = left;
        this.right = right;
    }

    /** How wide text and tables are. */
    int textWidth() {
        return width - left - right;
    }

    /** How high they are. */
    int textHeight() {
        return height - above - below;
    }

    /** Makes the section one of such pages. */
    void layOut(CTSectPr section) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        if (this == ACROSS) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(above));
        margins.setBottom(BigInteger.valueOf(below));
        margins.setLeft(BigInteger.valueOf(left));
        margins.setRight(BigInteger.valueOf(right));
        margins.setHeader(BigInteger.valueOf(outside(above)));
        margins.setFooter(BigInteger.valueOf(outside(below)));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE));
    }

    private static int outside(int margin) {
        return margin - APART - WordStyle.PAGE_NUMBER.line();
    }
}
