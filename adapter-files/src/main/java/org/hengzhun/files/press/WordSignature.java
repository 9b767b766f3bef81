package org.hengzhun.files.press;

import java.math.BigInteger;
import org.hengzhun.files.paper.Block.Signature;
import org.hengzhun.files.write.DisplayWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/**
 * Who signs, above the date and on its middle; right of the date is room for four characters.
 *
 * <p>Source: GB/T 9704—2012, 7.3.5.1.
 */
final class WordSignature {

    private static final int RIGHT_OF_DATE = 4;

    /** The seal needs room above the date; it must not cover the text. */
    private static final int LINES_ABOVE = 2;

    private static final WordStyle STYLE = WordStyle.SIGNATURE;

    private final Signature signature;
    private final WordBody body;

    WordSignature(Signature signature, WordBody body) {
        this.signature = signature;
        this.body = body;
    }

    void write() {
        body.keepWithNext();
        int beside = RIGHT_OF_DATE * STYLE.em();
        int toMiddle = (width(signature.day()) - width(signature.signer())) / 2;
        CTPPr signer = body.add(STYLE, signature.signer());
        signer.addNewSpacing().setBefore(BigInteger.valueOf((long) LINES_ABOVE * STYLE.line()));
        signer.addNewInd().setRight(BigInteger.valueOf(Math.max(0, beside + toMiddle)));
        body.keepWithNext();
        body.add(STYLE, signature.day()).addNewInd().setRight(BigInteger.valueOf(beside));
    }

    private static int width(String text) {
        return DisplayWidth.NARROW.of(PrintedText.of(text)) * STYLE.em() / 2;
    }
}
