package org.hengzhun.files.press;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.words.VisibleText;

/** Texts of strangers, made fit for paper: what cannot be printed is written out. */
final class PrintedText {

    private PrintedText() {}

    /** The text in one line; no character of it is lost. */
    static String of(String text) {
        // Neither is a character of XML, which everything else that is visible is.
        return VisibleText.of(text).replace("\uFFFE", "\\uFFFE").replace("\uFFFF", "\\uFFFF");
    }

    /** The lines of a text that may have several, each fit for paper; at least one. */
    static List<String> lines(String text) {
        ImmutableList<String> lines = text.lines().map(PrintedText::of).collect(ImmutableList.toImmutableList());
        return lines.isEmpty() ? ImmutableList.of("") : lines;
    }
}
