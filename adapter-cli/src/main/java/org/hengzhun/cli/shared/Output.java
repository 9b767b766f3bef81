package org.hengzhun.cli.shared;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.hengzhun.files.write.OutputFile;
import org.jspecify.annotations.Nullable;

/** Where the result of one run is written. A file appears only once {@link #finish} is called. */
public final class Output implements Closeable {

    private final Writer writer;
    private final @Nullable OutputFile file;

    private Output(Writer writer, @Nullable OutputFile file) {
        this.writer = writer;
        this.file = file;
    }

    /** The result is what the user looks at. */
    public static Output toScreen(Writer out) {
        return new Output(new Screen(out), null);
    }

    static Output toFile(Path target) throws IOException {
        OutputFile file = OutputFile.open(target);
        return new Output(file.writer(), file);
    }

    public Writer writer() {
        return writer;
    }

    /** Makes the result complete. */
    public void finish() throws IOException {
        writer.flush();
        if (file != null) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
