package org.hengzhun.cli.shared;

import java.io.PrintWriter;
import org.hengzhun.core.words.VisibleText;

/**
 * Messages in which nothing is hidden: whatever a pack, a file name or a word of the command holds, it neither moves the cursor
 * nor ends the line. Help and traces, which are ours and have several lines, are printed as they are.
 */
final class VisibleMessages extends PrintWriter {

    VisibleMessages(PrintWriter err) {
        super(err, true);
    }

    @Override
    public void println(String message) {
        super.println(VisibleText.of(String.valueOf(message)));
    }
}
