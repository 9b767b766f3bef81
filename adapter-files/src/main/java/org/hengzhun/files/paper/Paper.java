package org.hengzhun.files.paper;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.words.Language;

/**
 * What is handed on (公文、表格): letters, sheets or one bulletin, each part beginning on a page of its own. Immutable.
 *
 * @param name what the paper is, such as 通报; it names the window and the file, and stands in no part
 * @param parts in their order; empty where there is nothing to say
 * @param reasonsForDraft why it must not be sent out as it is (草稿的原因), each a sentence; empty where nothing speaks against it
 * @param smallPrint what checks the paper and nobody reads aloud: the policy, its hash, the inputs; a line each
 */
public record Paper(
        Language language, String name, List<Part> parts, List<String> reasonsForDraft, List<String> smallPrint) {

    public Paper {
        parts = ImmutableList.copyOf(parts);
        reasonsForDraft = ImmutableList.copyOf(reasonsForDraft);
        smallPrint = ImmutableList.copyOf(smallPrint);
    }

    /** Whether it must not be sent out as it is. */
    public boolean isDraft() {
        return !reasonsForDraft.isEmpty();
    }

    /**
     * A part that begins on a new page: a letter, the sheet of a project, a group's table.
     *
     * @param name what tells it from the others, short: a county, a project, a group; in a workbook the name of its sheet
     * @param title its heading (标题)
     * @param blocks what it says, in order
     */
    public record Part(String name, String title, List<Block> blocks) {

        public Part {
            blocks = ImmutableList.copyOf(blocks);
        }
    }
}
