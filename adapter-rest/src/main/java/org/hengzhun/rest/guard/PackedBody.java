package org.hengzhun.rest.guard;

import com.google.common.collect.ImmutableSet;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;
import org.jspecify.annotations.Nullable;

/**
 * A body its sender packed with gzip, unpacked as it comes. What comes out has a limit of its own, so that a small body cannot
 * become an endless one. For one thread.
 */
public final class PackedBody extends InputStream {

    private static final int BUFFER = 1 << 13;

    private static final ImmutableSet<String> PLAIN = ImmutableSet.of("", "identity");

    private static final ImmutableSet<String> PACKED = ImmutableSet.of("gzip", "x-gzip");

    private final InputStream packed;
    private @Nullable InputStream unpacked;

    private PackedBody(InputStream packed) {
        this.packed = packed;
    }

    /**
     * The body as its sender meant it.
     *
     * @param coding what {@code Content-Encoding} says
     * @param limit bytes that may come out
     * @throws RefusedRequest when it is packed in a way nobody here can undo
     */
    public static InputStream of(InputStream body, @Nullable String coding, long limit) {
        requireKnown(coding);
        return isPacked(coding) ? new BoundedBody(new PackedBody(body), limit, null, Pace.ANY) : body;
    }

    /**
     * Refuses a body before it has come.
     *
     * @param coding what {@code Content-Encoding} says
     * @throws RefusedRequest when it is packed in a way nobody here can undo
     */
    public static void requireKnown(@Nullable String coding) {
        if (!PLAIN.contains(word(coding)) && !isPacked(coding)) {
            throw new RefusedRequest(Fault.of(
                            FaultKind.WRONG_MEDIA_TYPE,
                            "Content-Encoding 只能是 gzip；请用 gzip 压缩一次，或不压缩",
                            "Content-Encoding can only be gzip; pack the body once with gzip, or not at all")
                    .withHeader("Accept-Encoding", "gzip"));
        }
    }

    private static boolean isPacked(@Nullable String coding) {
        return PACKED.contains(word(coding));
    }

    private static String word(@Nullable String coding) {
        return coding == null ? "" : coding.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int got = read(one, 0, 1);
        return got < 0 ? got : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            InputStream in = unpacked;
            if (in == null) {
                in = new GZIPInputStream(new Promising(packed), BUFFER);
                unpacked = in;
            }
            return in.read(bytes, from, length);
        } catch (ZipException broken) {
            throw damaged();
        } catch (EOFException ended) {
            // The server has an exception of its own where the connection ended.
            throw ended.getClass() == EOFException.class ? damaged() : ended;
        }
    }

    private static BoundedBody.Exceeded damaged() {
        return new BoundedBody.Exceeded(Fault.of(
                FaultKind.WRONG_REQUEST,
                "内容不是完整的 gzip；请重新压缩后发送，或去掉 Content-Encoding",
                "the body is not a whole gzip; pack it again, or drop Content-Encoding"));
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }

    /** Says that more may come: an archive may have several parts, and the next may still be on its way. */
    private static final class Promising extends FilterInputStream {

        Promising(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 1;
        }
    }
}
