package org.hengzhun.files.press;

import java.math.BigInteger;
import org.hengzhun.core.words.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Lays the styles of a paper down in its document, where whoever edits it finds them. */
final class WordStyles {

    private static final int INDENTED_CHARACTERS = 2;
    private static final BigInteger GIVEN_UP = BigInteger.valueOf(-5);

    private final boolean chinese;

    private WordStyles(Language language) {
        this.chinese = language == Language.ZH;
    }

    /** All styles, for papers in the language. */
    static CTStyles of(Language language) {
        CTStyles styles = CTStyles.Factory.newInstance();
        WordStyles laid = new WordStyles(language);
        CTRPr usual = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        laid.letters(WordStyle.BODY, usual);
        CTLanguage tongue = usual.addNewLang();
        tongue.setVal("en-US");
        tongue.setEastAsia("zh-CN");
        for (WordStyle style : WordStyle.values()) {
            laid.lay(style, styles.addNewStyle());
        }
        return styles;
    }

    private void lay(WordStyle style, CTStyle laid) {
        laid.setType(STStyleType.PARAGRAPH);
        laid.setStyleId(style.id());
        laid.addNewName().setVal(style.shown());
        if (style == WordStyle.BODY) {
            laid.setDefault(true);
        }
        laid.addNewQFormat();
        paragraph(style, laid.addNewPPr());
        letters(style, laid.addNewRPr());
    }

    private static void paragraph(WordStyle style, CTPPrGeneral laid) {
        if (style.keepsWithNext()) {
            laid.addNewKeepNext();
        }
        // A page of official text is full to its last line.
        laid.addNewWidowControl().setVal(false);
        if (!style.isOfText()) {
            laid.addNewSnapToGrid().setVal(false);
        }
        CTSpacing spacing = laid.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(style.before()));
        spacing.setAfter(BigInteger.valueOf(style.after()));
        spacing.setLine(BigInteger.valueOf(style.line()));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        // Said of every style: some programs take it from their own style of that name.
        int indented = style.isIndented() ? INDENTED_CHARACTERS : 0;
        CTInd indent = laid.addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(indented * 100L));
        indent.setFirstLine(BigInteger.valueOf((long) indented * style.em()));
        laid.addNewJc().setVal(style.alignment());
        if (style.isHeading()) {
            laid.addNewOutlineLvl().setVal(style == WordStyle.HEADING_1 ? BigInteger.ZERO : BigInteger.ONE);
        }
    }

    private void letters(WordStyle style, CTRPr laid) {
        style.typeface().nameIn(laid, chinese);
        // The Latin typeface is one for all: in English only weight tells headings from the text.
        if (!chinese && style.keepsWithNext()) {
            laid.addNewB();
        }
        if (style.isOfText()) {
            laid.addNewSpacing().setVal(GIVEN_UP);
        }
        BigInteger size = BigInteger.valueOf(style.halfPoints());
        laid.addNewSz().setVal(size);
        laid.addNewSzCs().setVal(size);
    }
}
