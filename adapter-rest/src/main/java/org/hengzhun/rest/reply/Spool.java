package org.hengzhun.rest.reply;

import com.google.common.hash.Hashing;
import com.google.common.io.FileBackedOutputStream;
import io.javalin.http.Context;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes of one request or answer, in memory while they are few and in a temporary file once they are many, so that what callers
 * send and get never fills the memory. For one thread.
 */
public final class Spool extends OutputStream implements LongAnswer {

    private static final String ATTRIBUTE = Spool.class.getName();

    /** More bytes than these are kept in a file. */
    static final int IN_MEMORY = 1 << 16;

    private final FileBackedOutputStream bytes = new FileBackedOutputStream(IN_MEMORY);
    private final Allowance allowance;
    private long count;

    private Spool(Allowance allowance) {
        this.allowance = allowance;
    }

    /** A spool that is emptied once the request is over. */
    public static Spool of(Context context) {
        Spool spool = new Spool(Allowance.of(context));
        closing(context, spool.bytes::reset);
        return spool;
    }

    /** Has something closed once the request is over. */
    public static void closing(Context context, Closeable held) {
        List<Closeable> all = context.attribute(ATTRIBUTE);
        if (all == null) {
            all = new ArrayList<>();
            context.attribute(ATTRIBUTE, all);
        }
        all.add(held);
    }

    /** Empties all spools of the request, and closes what else it holds. */
    public static void empty(Context context) throws IOException {
        List<Closeable> all = context.attribute(ATTRIBUTE);
        if (all != null) {
            for (Closeable held : all) {
                held.close();
            }
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        count += length;
        allowance.check(count);
        bytes.write(some, from, length);
    }

    @Override
    public long count() {
        return count;
    }

    /** Whether they are in memory. */
    boolean isShort() {
        return count <= IN_MEMORY;
    }

    /** The hash of the bytes, in hexadecimal digits. */
    String sha256() throws IOException {
        bytes.flush();
        return bytes.asByteSource().hash(Hashing.sha256()).toString();
    }

    @Override
    public InputStream read() throws IOException {
        bytes.flush();
        return bytes.asByteSource().openStream();
    }
}
