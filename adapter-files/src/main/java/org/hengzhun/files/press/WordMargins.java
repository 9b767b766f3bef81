package org.hengzhun.files.press;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * What is on every page: its number below, at the outer edge, a character in from it, and above, on drafts, that it is one.
 *
 * <p>Source: GB/T 9704—2012, 7.5 (页码).
 */
final class WordMargins {

    private final XWPFDocument document;
    private final WordText text;

    WordMargins(XWPFDocument document, WordText text) {
        this.document = document;
        this.text = text;
    }

    void number() {
        document.setEvenAndOddHeadings(true);
        number(document.createFooter(HeaderFooterType.DEFAULT).createParagraph().getCTP(), true);
        number(document.createFooter(HeaderFooterType.EVEN).createParagraph().getCTP(), false);
    }

    private void number(CTP paragraph, boolean odd) {
        WordStyle style = WordStyle.PAGE_NUMBER;
        CTPPr laid = text.set(paragraph, style, "");
        CTInd indent = laid.addNewInd();
        BigInteger character = BigInteger.valueOf(style.em());
        if (odd) {
            indent.setRight(character);
        } else {
            indent.setLeft(character);
            laid.addNewJc().setVal(STJc.LEFT);
        }
        text.letters(paragraph.addNewR(), style.typeface(), "— ");
        CTSimpleField number = paragraph.addNewFldSimple();
        number.setInstr(" PAGE ");
        text.letters(number.addNewR(), style.typeface(), "1");
        text.letters(paragraph.addNewR(), style.typeface(), " —");
    }

    void mark(String draft) {
        for (HeaderFooterType pages : new HeaderFooterType[] {HeaderFooterType.DEFAULT, HeaderFooterType.EVEN}) {
            text.set(document.createHeader(pages).createParagraph().getCTP(), WordStyle.RUNNING_HEAD, draft);
        }
    }
}
