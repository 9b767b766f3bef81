package org.hengzhun.files.press;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.hengzhun.core.words.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Sets text into paragraphs. */
final class WordText {

    private final boolean chinese;

    WordText(Language language) {
        this.chinese = language == Language.ZH;
    }

    /** Makes the empty paragraph one of the style that says {@code text}, and gives what else can be set of it. */
    CTPPr set(CTP paragraph, WordStyle style, String text) {
        return set(paragraph, style, style.typeface(), text);
    }

    /** The same in another typeface. */
    CTPPr set(CTP paragraph, WordStyle style, Typeface typeface, String text) {
        CTPPr laid = paragraph.addNewPPr();
        laid.addNewPStyle().setVal(style.id());
        if (!text.isEmpty()) {
            letters(paragraph.addNewR(), typeface, PrintedText.of(text));
        }
        return laid;
    }

    /** Sets text that is fit for paper into a run. */
    void letters(CTR run, Typeface typeface, String text) {
        typeface.nameIn(run.addNewRPr(), chinese);
        CTText letters = run.addNewT();
        letters.setStringValue(text);
        if (!text.equals(text.strip()) || text.contains("  ")) {
            letters.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }
}
