package org.hengzhun.files.press;

import java.util.List;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Block;

/** Sets the blocks of a part into the text, one after the other. */
final class WordBlocks {

    private final WordBody body;
    private final Language language;

    WordBlocks(WordBody body, Language language) {
        this.body = body;
        this.language = language;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Block.Grid grid) {
            new WordGrid(grid, body).write();
        } else if (block instanceof Block.Form form) {
            new WordForm(form, body).write();
        } else if (block instanceof Block.Bars bars) {
            new WordBars(bars, body).write();
        } else if (block instanceof Block.Signature signature) {
            new WordSignature(signature, body).write();
        } else if (block instanceof Block.Folded folded) {
            body.add(WordStyle.HEADING_2, folded.summary());
            write(folded.inside());
        } else {
            sentence(block);
        }
    }

    private void sentence(Block block) {
        if (block instanceof Block.Addressee addressee) {
            body.add(WordStyle.ADDRESSEE, addressee.name() + language.say("：", ":"));
        } else if (block instanceof Block.Heading heading) {
            body.add(heading.level() == 1 ? WordStyle.HEADING_1 : WordStyle.HEADING_2, heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            body.add(WordStyle.BODY, paragraph.text());
        } else if (block instanceof Block.Remark remark) {
            body.add(WordStyle.REMARK, remark.text());
        } else {
            throw new IllegalArgumentException(
                    "No form in Word for " + block.getClass().getSimpleName());
        }
    }

    /** Whether a table among them is too wide for an upright page. */
    static boolean needAcross(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> (block instanceof Block.Grid grid && GridFit.needsAcross(grid))
                        || (block instanceof Block.Folded folded && needAcross(folded.inside())));
    }
}
