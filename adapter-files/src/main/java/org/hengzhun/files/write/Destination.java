package org.hengzhun.files.write;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Where a result is written to: as text, or as bytes where the form is none. It stays open, whatever a writer closes. */
public final class Destination {

    private final Writer text;
    private final Supplier<OutputStream> bytes;
    private final TextLayout layout;

    private Destination(Writer text, Supplier<OutputStream> bytes, TextLayout layout) {
        this.text = text;
        this.bytes = bytes;
        this.layout = layout;
    }

    /** A place for text alone, such as a screen. */
    public static Destination of(Writer text) {
        return new Destination(
                text,
                () -> {
                    throw new IllegalArgumentException("Only text can be written there.");
                },
                TextLayout.USUAL);
    }

    /** A place for anything, such as a file; text is in UTF-8. Whoever writes text flushes it. */
    public static Destination of(OutputStream out) {
        return new Destination(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder())),
                () -> new LentOutput(out),
                TextLayout.USUAL);
    }

    /** The same place, where text for people is laid out so. */
    public Destination laidOut(TextLayout as) {
        return new Destination(text, bytes, as);
    }

    /** Takes text for people. */
    public TextPage page() {
        return new TextPage(text, layout);
    }

    /** Takes text. */
    public Writer text() {
        return text;
    }

    /**
     * Takes bytes.
     *
     * @throws IllegalArgumentException when only text can be written there
     */
    public OutputStream bytes() {
        return bytes.get();
    }
}
