package org.hengzhun.files.press;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** The text of a document, filled from above to below. One at a time; not for several threads. */
final class WordBody {

    /** Between text and a table, in twips. */
    private static final BigInteger ABOVE_TABLE = BigInteger.valueOf(120);

    private final CTBody body;
    private final CTSectPr margins;
    private final WordText text;
    private WordPage page;
    private boolean empty = true;
    private boolean breakDue;
    private boolean afterTable;
    private List<CTP> last = ImmutableList.of();

    /**
     * An empty text.
     *
     * @param page what its first page is like
     */
    WordBody(CTBody body, WordPage page, WordText text) {
        this.body = body;
        this.margins = (CTSectPr) (body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr()).copy();
        this.page = page;
        this.text = text;
    }

    WordPage page() {
        return page;
    }

    WordText text() {
        return text;
    }

    /** Goes on at the top of such a page. */
    void turnTo(WordPage next) {
        if (empty) {
            page = next;
            return;
        }
        if (next == page) {
            breakDue = true;
            closeTable(WordStyle.HAIRLINE);
            return;
        }
        CTP end = body.addNewP();
        CTPPr laid = text.set(end, WordStyle.HAIRLINE, "");
        page.layOut(section(laid));
        afterTable = false;
        page = next;
    }

    private CTSectPr section(CTPPr laid) {
        CTSectPr section = laid.addNewSectPr();
        section.set(margins);
        return section;
    }

    /** Adds a paragraph, and gives what else can be set of it. */
    @CanIgnoreReturnValue
    CTPPr add(WordStyle style, String said) {
        closeTable(WordStyle.GAP);
        empty = false;
        CTP paragraph = body.addNewP();
        CTPPr laid = text.set(paragraph, style, said);
        if (breakDue) {
            laid.addNewPageBreakBefore();
            breakDue = false;
        }
        last = ImmutableList.of(paragraph);
        return laid;
    }

    /** What {@link #add} has added last, for who has more to say in it. */
    CTP lastParagraph() {
        return last.get(last.size() - 1);
    }

    /** Adds a table for someone to fill. */
    CTTbl addTable() {
        if (breakDue) {
            add(WordStyle.HAIRLINE, "");
        }
        closeTable(WordStyle.GAP);
        leaveRoomBelow();
        empty = false;
        afterTable = true;
        last = ImmutableList.of();
        return body.addNewTbl();
    }

    /** Tables know of no room above them. */
    private void leaveRoomBelow() {
        for (CTP above : last) {
            boolean leavesNone = !above.getPPr().isSetSpacing()
                    && WordStyle.BODY.id().equals(above.getPPr().getPStyle().getVal());
            if (leavesNone) {
                above.getPPr().addNewSpacing().setAfter(ABOVE_TABLE);
            }
        }
    }

    /** The row a signature below the table has to stand on one page with. */
    void endsWith(CTRow row) {
        last = row.getTcList().stream()
                .flatMap(cell -> cell.getPList().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Keeps what was last added on one page with what comes next. */
    void keepWithNext() {
        last.forEach(paragraph -> {
            CTPPr laid = paragraph.getPPr();
            if (!laid.isSetKeepNext()) {
                laid.addNewKeepNext();
            }
        });
    }

    /** Says what the last pages are like. */
    void finish() {
        closeTable(WordStyle.HAIRLINE);
        if (empty) {
            add(WordStyle.HAIRLINE, "");
        }
        page.layOut(body.getSectPr());
    }

    private void closeTable(WordStyle style) {
        if (afterTable) {
            afterTable = false;
            CTP gap = body.addNewP();
            text.set(gap, style, "");
            last = ImmutableList.<CTP>builder().addAll(last).add(gap).build();
        }
    }
}
