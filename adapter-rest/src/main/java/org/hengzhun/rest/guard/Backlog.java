package org.hengzhun.rest.guard;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What has arrived of a stream and waits to be worked on. A little of it is in memory, as long as its sender reads the answer; one
 * who sends all before he reads anything would wait for the server as the server waits for him, so what he sends while the answer
 * waits for its reader goes to disk. One thread pours in, another reads and answers.
 */
public final class Backlog implements Closeable {

    /** Bytes handed over at once. */
    private static final int PIECE = 1 << 15;

    private static final int PIECES_IN_MEMORY = 8;

    private final Deque<byte[]> memory = new ArrayDeque<>();
    private final OverflowFile overflow;
    private boolean answerWaits;
    private boolean ended;
    private boolean abandoned;
    private @Nullable IOException failure;
    private long stuckSince;

    /**
     * An empty one.
     *
     * @param most bytes of it on disk
     * @param room for what all streams have on disk
     */
    public Backlog(long most, DiskRoom room) {
        this.overflow = new OverflowFile(most, room);
    }

    /** Takes in all that arrives, as fast as there is place for it; returns at the end of it, and never throws. */
    public void pour(InputStream arriving) {
        try {
            for (byte[] piece = next(arriving); piece.length > 0; piece = next(arriving)) {
                put(piece);
            }
            end(null);
        } catch (IOException broken) {
            end(broken);
        } catch (RuntimeException broken) {
            end(new IOException(broken));
        } catch (InterruptedException stopped) {
            end(stopped());
        }
    }

    private static byte[] next(InputStream arriving) throws IOException {
        byte[] piece = new byte[PIECE];
        int length = arriving.read(piece, 0, PIECE);
        return length == PIECE ? piece : Arrays.copyOf(piece, Math.max(0, length));
    }

    private synchronized void put(byte[] piece) throws IOException, InterruptedException {
        while (!abandoned) {
            if (overflow.isEmpty() && memory.size() < PIECES_IN_MEMORY) {
                memory.add(piece);
                break;
            }
            if (answerWaits && overflow.add(piece)) {
                break;
            }
            // Where the answer waits, and there is no room left, the sender must read first; until then he counts as
            // slow.
            stuckSince = answerWaits && stuckSince == 0 ? System.nanoTime() : stuckSince;
            wait();
        }
        stuckSince = 0;
        notifyAll();
    }

    private synchronized void end(@Nullable IOException broken) {
        ended = true;
        failure = broken;
        stuckSince = System.nanoTime();
        notifyAll();
    }

    private static InterruptedIOException stopped() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("The server stops.");
    }

    /** The bytes in their order; after the last one why there are no more, where that is not the end of them. */
    public InputStream read() {
        return new InputStream() {

            private byte[] piece = new byte[0];
            private int at;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                if (at == piece.length && length > 0) {
                    piece = nextPiece();
                    at = 0;
                }
                int some = Math.min(length, piece.length - at);
                System.arraycopy(piece, at, bytes, from, some);
                at += some;
                return some == 0 && length > 0 ? -1 : some;
            }
        };
    }

    private byte[] nextPiece() throws IOException {
        try {
            return take();
        } catch (InterruptedException stopped) {
            throw stopped();
        }
    }

    /** The next piece; empty at the end. */
    private synchronized byte[] take() throws IOException, InterruptedException {
        while (memory.isEmpty() && overflow.isEmpty() && !ended) {
            wait();
        }
        byte[] piece = memory.isEmpty() ? overflow.take(PIECE) : memory.remove();
        notifyAll();
        if (piece.length == 0 && failure != null) {
            throw failure;
        }
        return piece;
    }

    /** The answer, of which each piece may wait until its reader takes it. */
    public OutputStream answering(OutputStream answer) {
        return new FilterOutputStream(answer) {

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                answerWaits(true);
                try {
                    out.write(bytes, from, length);
                } finally {
                    answerWaits(false);
                }
            }
        };
    }

    private synchronized void answerWaits(boolean waits) {
        answerWaits = waits;
        notifyAll();
    }

    /** Of the time in which the answer waited for its reader, the part in which he had nothing left to send. */
    public synchronized long idle(long from, long to) {
        return stuckSince == 0 ? 0 : Math.max(0, to - Math.max(from, stuckSince));
    }

    /** Why not all of it arrived; null where it did, or still may. */
    public synchronized @Nullable IOException failure() {
        return failure;
    }

    /** Whether all that is to arrive has arrived. */
    public synchronized boolean ended() {
        return ended;
    }

    /** Drops what is left, and whatever still arrives. */
    @Override
    public synchronized void close() throws IOException {
        abandoned = true;
        memory.clear();
        overflow.close();
        notifyAll();
    }
}
