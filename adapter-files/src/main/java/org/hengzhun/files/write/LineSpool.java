package org.hengzhun.files.write;

import com.google.common.io.FileBackedOutputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lines kept for later, in memory while they are few and in a temporary file once they are many. */
public final class LineSpool implements Closeable {

    private static final int IN_MEMORY = 1 << 20;

    private final FileBackedOutputStream bytes = new FileBackedOutputStream(IN_MEMORY);
    private long count;

    /** What to do with a line. */
    public interface Sink {
        void take(String line) throws IOException;
    }

    /** Keeps a line, which holds no line break. */
    public void add(String line) throws IOException {
        bytes.write(line.getBytes(StandardCharsets.UTF_8));
        bytes.write('\n');
        count++;
    }

    public long count() {
        return count;
    }

    /** Hands out all lines in order. */
    public void forEach(Sink sink) throws IOException {
        try (BufferedReader lines = open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sink.take(line);
            }
        }
    }

    /** All lines in order, to be closed. */
    public BufferedReader open() throws IOException {
        bytes.flush();
        return bytes.asByteSource().asCharSource(StandardCharsets.UTF_8).openBufferedStream();
    }

    /** Forgets the lines and removes the temporary file. */
    @Override
    public void close() throws IOException {
        bytes.reset();
    }
}
