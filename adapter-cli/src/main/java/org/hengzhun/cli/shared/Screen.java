package org.hengzhun.cli.shared;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Standard output: never closed by a command, and a reader that goes away is told apart from a failure to write. */
final class Screen extends FilterWriter {

    Screen(Writer out) {
        super(out);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void carefully(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException broken) {
            throw ClosedPipe.isTold(broken) ? new ClosedPipe(broken) : broken;
        }
    }

    @Override
    public void write(int sign) throws IOException {
        carefully(() -> out.write(sign));
    }

    @Override
    public void write(char[] signs, int from, int length) throws IOException {
        carefully(() -> out.write(signs, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        carefully(() -> out.write(text, from, length));
    }

    @Override
    public void flush() throws IOException {
        carefully(out::flush);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
