package org.hengzhun.files.write;

import java.io.IOException;
import java.io.Writer;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Sources;

/** Text for people on its way out: every line with nothing hidden in it, no spaces at its end, and laid out for the place. */
public final class TextPage {

    private final Writer out;
    private final TextLayout layout;

    /** A page on an output, which stays open. */
    public TextPage(Writer out, TextLayout layout) {
        this.out = out;
        this.layout = layout;
    }

    public TextLayout layout() {
        return layout;
    }

    /** Prints a line, or the lines it takes. */
    public void line(String words) throws IOException {
        for (String line : layout.lines(VisibleText.of(words.stripTrailing()))) {
            out.write(line);
            out.write('\n');
        }
    }

    public void lines(Iterable<String> all) throws IOException {
        for (String words : all) {
            line(words);
        }
    }

    /** What of the inputs was not processed, and how their tables were read. */
    public void sources(Sources sources, Language language) throws IOException {
        for (Refusal refusal : layout.first(sources.refused(), TextLayout.MANY)) {
            line(language.say("没有处理：", "Not processed: ") + refusal.in(language));
        }
        lines(layout.rest(sources.refused().size(), TextLayout.MANY, language));
        for (Bilingual note : sources.notes()) {
            line(language.say("读表：", "Table: ") + note.in(language));
        }
    }

    public void flush() throws IOException {
        out.flush();
    }
}
