package org.hengzhun.files.press;

import java.util.List;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Block;

/** Sets the blocks of a part into the text, one after the other. */
final class WordBlocks implements Block.Printer<RuntimeException> {

    private final WordBody body;
    private final Language language;

    WordBlocks(WordBody body, Language language) {
        this.body = body;
        this.language = language;
    }

    void write(List<Block> blocks) {
        blocks.forEach(block -> block.to(this));
    }

    @Override
    public void addressee(Block.Addressee addressee) {
        body.add(WordStyle.ADDRESSEE, addressee.name() + language.say("：", ":"));
    }

    @Override
    public void heading(Block.Heading heading) {
        body.add(heading.level() == 1 ? WordStyle.HEADING_1 : WordStyle.HEADING_2, heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        body.add(WordStyle.BODY, paragraph.text());
    }

    @Override
    public void remark(Block.Remark remark) {
        body.add(WordStyle.REMARK, remark.text());
    }

    @Override
    public void grid(Block.Grid grid) {
        new WordGrid(grid, body).write();
    }

    @Override
    public void form(Block.Form form) {
        new WordForm(form, body).write();
    }

    @Override
    public void bars(Block.Bars bars) {
        new WordBars(bars, body).write();
    }

    @Override
    public void folded(Block.Folded folded) {
        body.add(WordStyle.HEADING_2, folded.summary());
        write(folded.inside());
    }

    @Override
    public void signature(Block.Signature signature) {
        new WordSignature(signature, body).write();
    }

    /** Whether a table among them is too wide for an upright page. */
    static boolean needAcross(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> (block instanceof Block.Grid grid && GridFit.needsAcross(grid))
                        || (block instanceof Block.Folded folded && needAcross(folded.inside())));
    }
}
