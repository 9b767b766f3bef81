package org.hengzhun.cli.shared;

import java.io.PrintWriter;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.write.DisplayWidth;
import org.hengzhun.files.write.TextLayout;

/**
 * Messages in which nothing is hidden: whatever a pack, a file name or a word of the command holds, it neither moves the cursor
 * nor ends the line. They keep to the width there is. Help and traces, which are ours and have several lines, are printed as they are.
 */
final class VisibleMessages extends PrintWriter {

    private final TextLayout layout;
    private int shown;

    VisibleMessages(PrintWriter err, TextLayout layout) {
        super(err, true);
        this.layout = layout;
    }

    @Override
    public void println(String message) {
        clear();
        layout.lines(VisibleText.of(String.valueOf(message))).forEach(super::println);
    }

    /** Shows a line in the place of the last one shown so, until the next message. */
    void progress(String words) {
        clear();
        String line = VisibleText.of(words);
        shown = DisplayWidth.WIDE.of(line);
        print(line);
        flush();
    }

    /** Takes away the line that shows progress. */
    void clear() {
        if (shown > 0) {
            print("\r" + " ".repeat(shown) + "\r");
            flush();
            shown = 0;
        }
    }
}
