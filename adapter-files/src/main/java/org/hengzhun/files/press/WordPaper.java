package org.hengzhun.files.press;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.paper.Paper.Part;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/**
 * A paper as a document for Word and WPS (.docx), laid out like an official document.
 *
 * <p>Source: GB/T 9704—2012. Checked in LibreOffice: 22 lines of 28 characters a page.
 */
public final class WordPaper {

    /** Between what is read and the small print, in twips. */
    private static final BigInteger APART = BigInteger.valueOf(400);

    private final Paper paper;
    private final XWPFDocument document;
    private final WordBody body;

    private WordPaper(Paper paper, XWPFDocument document) {
        this.paper = paper;
        this.document = document;
        WordText text = new WordText(paper.language());
        WordMargins margins = new WordMargins(document, text);
        document.createStyles().setStyles(WordStyles.of(paper.language()));
        margins.number();
        if (paper.isDraft()) {
            margins.mark(draft());
        }
        this.body = new WordBody(document.getDocument().getBody(), WordPage.UPRIGHT, text);
    }

    /**
     * Writes the paper; the same paper is the same bytes. The whole document is in memory until it is written.
     *
     * @param out stays open
     */
    public static void write(Paper paper, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                TimelessZip zip = new TimelessZip(out)) {
            WordFonts.addTo(document);
            new WordPaper(paper, document).set();
            document.write(zip);
        }
    }

    private void set() {
        name();
        paper.parts().forEach(this::part);
        if (paper.isDraft()) {
            reasons();
        }
        smallPrint();
        body.finish();
    }

    private void name() {
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(PrintedText.of(paper.name()));
        properties.setCreator("");
        properties.setCreated(Optional.empty());
        properties.setModified(Optional.empty());
    }

    private void part(Part part) {
        body.turnTo(WordBlocks.needAcross(part.blocks()) ? WordPage.ACROSS : WordPage.UPRIGHT);
        if (paper.isDraft()) {
            body.add(WordStyle.DRAFT_MARK, draft());
        }
        if (!part.title().isEmpty()) {
            body.add(WordStyle.TITLE, part.title());
        }
        new WordBlocks(body, paper.language()).write(part.blocks());
    }

    private void reasons() {
        body.turnTo(WordPage.UPRIGHT);
        body.add(WordStyle.HEADING_1, paper.language().say("本稿为草稿，原因：", "This is a draft, because:"));
        List<String> reasons = paper.reasonsForDraft();
        for (int i = 0; i < reasons.size(); i++) {
            body.add(WordStyle.BODY, (i + 1) + ". " + reasons.get(i));
        }
    }

    private void smallPrint() {
        for (String line : paper.smallPrint()) {
            CTPPr laid = body.add(WordStyle.SMALL_PRINT, line);
            if (line.equals(paper.smallPrint().get(0))) {
                laid.addNewSpacing().setBefore(APART);
            }
        }
    }

    private String draft() {
        return paper.language().say("草稿", "Draft");
    }
}
