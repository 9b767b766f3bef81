package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** What pages show between fences. */
final class MarkdownBlocks {

    private MarkdownBlocks() {}

    /** The first fenced block after the comment in the page, without its fences; ends with a line break. */
    static String after(Path page, String comment) {
        String text = Running.text(page);
        String marker = "<!-- " + comment + " -->";
        assertThat(text).as(page.toString()).contains(marker);
        String rest = text.substring(text.indexOf(marker));
        String block = rest.substring(rest.indexOf("```") + 3);
        return block.substring(block.indexOf('\n') + 1, block.indexOf("\n```") + 1);
    }
}
