package org.hengzhun.files.press;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/**
 * The typefaces of official documents (字体). They are named and not embedded, for their licences forbid that.
 *
 * <p>Source: GB/T 9704—2012, 5.2 and 7.
 */
enum Typeface {
    /** 小标宋, of titles. */
    TITLE("方正小标宋简体", "宋体", Typeface.LATIN),
    /** 黑体, of headings of the first level. */
    HEI("黑体", "SimHei", Typeface.LATIN),
    /** 楷体, of headings of the second level. */
    KAI("楷体_GB2312", "楷体", Typeface.LATIN),
    /** 仿宋, of the text. */
    FANGSONG("仿宋_GB2312", "仿宋", Typeface.LATIN),
    /** 宋体, of page numbers, figures included. */
    SONG("宋体", "SimSun", "宋体");

    private static final String LATIN = "Times New Roman";

    private final String chinese;
    private final String standIn;
    private final String latin;

    Typeface(String chinese, String standIn, String latin) {
        this.chinese = chinese;
        this.standIn = standIn;
        this.latin = latin;
    }

    String chinese() {
        return chinese;
    }

    /** What is used where a machine lacks it: the nearest one that Windows has, or its other name. */
    String standIn() {
        return standIn;
    }

    /** Names the typeface for every script, so that no theme chooses another. */
    void nameIn(CTRPr run, boolean chineseText) {
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(latin);
        fonts.setHAnsi(latin);
        fonts.setEastAsia(chinese);
        fonts.setCs(latin);
        if (chineseText) {
            // Quotation marks, dashes and dots belong to both scripts; without this Word sets them narrow.
            fonts.setHint(STHint.EAST_ASIA);
        }
    }
}
