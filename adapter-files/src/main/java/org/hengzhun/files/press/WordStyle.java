package org.hengzhun.files.press;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * The kinds of paragraph a paper is made of. Lines are exact, in twentieths of a point (twips); letters in half points, as
 * Word counts them.
 *
 * <p>Source: GB/T 9704—2012, 7: title 2号 小标宋, text 3号 仿宋, 22 lines of 28 characters a page. Letters of 16 points make
 * 28 a line only when each gives up a quarter of a point.
 */
enum WordStyle {
    BODY("Normal", "Normal", Typeface.FANGSONG, 32, 579, ParagraphAlignment.BOTH),
    TITLE("Title", "Title", Typeface.TITLE, 44, 660, ParagraphAlignment.CENTER),
    DRAFT_MARK("DraftMark", "草稿", Typeface.HEI, 52, 660, ParagraphAlignment.CENTER),
    ADDRESSEE("Addressee", "主送机关", Typeface.FANGSONG, 32, 579, ParagraphAlignment.LEFT),
    HEADING_1("Heading1", "heading 1", Typeface.HEI, 32, 579, ParagraphAlignment.BOTH),
    HEADING_2("Heading2", "heading 2", Typeface.KAI, 32, 579, ParagraphAlignment.BOTH),
    SIGNATURE("Signature", "Signature", Typeface.FANGSONG, 32, 579, ParagraphAlignment.RIGHT),
    CAPTION("Caption", "caption", Typeface.HEI, 28, 480, ParagraphAlignment.CENTER),
    REMARK("Remark", "注", Typeface.FANGSONG, 24, 400, ParagraphAlignment.BOTH),
    CELL_12("Cell12", "表格 小四", Typeface.FANGSONG, 24, 360, ParagraphAlignment.LEFT),
    CELL_10("Cell10", "表格 五号", Typeface.FANGSONG, 21, 310, ParagraphAlignment.LEFT),
    CELL_9("Cell9", "表格 小五", Typeface.FANGSONG, 18, 270, ParagraphAlignment.LEFT),
    CELL_7("Cell7", "表格 六号", Typeface.FANGSONG, 15, 230, ParagraphAlignment.LEFT),
    LEGEND("Legend", "图例", Typeface.FANGSONG, 21, 320, ParagraphAlignment.CENTER),
    SMALL_PRINT("SmallPrint", "附记", Typeface.FANGSONG, 18, 260, ParagraphAlignment.LEFT),
    /** After a table: without a paragraph between them Word joins two tables. */
    GAP("Gap", "间隔", Typeface.FANGSONG, 2, 120, ParagraphAlignment.LEFT),
    /** Holds what Word needs a paragraph for at the end of a page, and takes no room. */
    HAIRLINE("Hairline", "细线", Typeface.FANGSONG, 2, 20, ParagraphAlignment.LEFT),
    RUNNING_HEAD("Header", "header", Typeface.HEI, 28, 320, ParagraphAlignment.RIGHT),
    PAGE_NUMBER("Footer", "footer", Typeface.SONG, 28, 320, ParagraphAlignment.RIGHT);

    private final String id;
    private final String shown;
    private final Typeface typeface;
    private final int halfPoints;
    private final int line;
    private final ParagraphAlignment alignment;

    WordStyle(String id, String shown, Typeface typeface, int halfPoints, int line, ParagraphAlignment alignment) {
        this.id = id;
        this.shown = shown;
        this.typeface = typeface;
        this.halfPoints = halfPoints;
        this.line = line;
        this.alignment = alignment;
    }

    String id() {
        return id;
    }

    /** What Word's list of styles shows; English where Word knows the style. */
    String shown() {
        return shown;
    }

    Typeface typeface() {
        return typeface;
    }

    int halfPoints() {
        return halfPoints;
    }

    /** The height of a line in twips. */
    int line() {
        return line;
    }

    STJc.Enum alignment() {
        return STJc.Enum.forInt(alignment.getValue());
    }

    /** The width of a Chinese character in twips, before any is given up. */
    int em() {
        return halfPoints * 10;
    }

    /** Whether 28 of its characters are to fill a line. */
    boolean isOfText() {
        return halfPoints == 32;
    }

    /** Whether its first line begins two characters further in. */
    boolean isIndented() {
        return this == BODY || this == HEADING_1 || this == HEADING_2 || this == REMARK;
    }

    boolean isHeading() {
        return this == HEADING_1 || this == HEADING_2;
    }

    /** Whether it must not stand alone at the foot of a page. */
    boolean keepsWithNext() {
        return isHeading() || this == TITLE || this == DRAFT_MARK || this == CAPTION || this == LEGEND;
    }

    /** The room above it in twips. */
    int before() {
        return this == CAPTION || this == REMARK ? 120 : 0;
    }

    /** The room below it in twips: a line between the title and the text. */
    int after() {
        return switch (this) {
            case TITLE -> 579;
            case DRAFT_MARK, CAPTION -> 80;
            default -> 0;
        };
    }
}
