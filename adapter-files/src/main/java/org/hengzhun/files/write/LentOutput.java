package org.hengzhun.files.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output lent to a library that closes whatever it is given: closing flushes it, and it stays open. */
public final class LentOutput extends FilterOutputStream {

    public LentOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
