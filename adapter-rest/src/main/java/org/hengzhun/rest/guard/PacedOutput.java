package org.hengzhun.rest.guard;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The bytes of an answer on their way to a reader, who is let go when he takes them too slowly. For one thread. */
public final class PacedOutput extends FilterOutputStream {

    /** Bytes handed over at once: few enough that a slow reader is seen soon. */
    private static final int PIECE = 1 << 15;

    private final Pace pace;
    private final Reckoning waiting;
    private long waited;
    private long count;

    /** What of the time in which a piece waited for its reader counts, in nanoseconds of {@link System#nanoTime}. */
    public interface Reckoning {
        long counted(long from, long to);
    }

    /** All waiting counts. */
    public PacedOutput(OutputStream out, Pace pace) {
        this(out, pace, (from, to) -> to - from);
    }

    /** Some waiting counts. */
    public PacedOutput(OutputStream out, Pace pace, Reckoning waiting) {
        super(out);
        this.pace = pace;
        this.waiting = waiting;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int done = 0; done < length; done += PIECE) {
            int piece = Math.min(PIECE, length - done);
            long begun = System.nanoTime();
            out.write(bytes, from + done, piece);
            waited += waiting.counted(begun, System.nanoTime());
            count += piece;
            if (pace.missed(count, waited)) {
                throw new IOException("The reader took %d bytes in %d s.".formatted(count, waited / 1_000_000_000));
            }
        }
    }
}
