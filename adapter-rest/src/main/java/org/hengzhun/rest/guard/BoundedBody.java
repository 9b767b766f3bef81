package org.hengzhun.rest.guard;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.jspecify.annotations.Nullable;

/** The bytes of a request, up to a limit and a deadline, as long as they come at a fair pace. For one thread. */
public final class BoundedBody extends FilterInputStream {

    private final long limit;
    private final @Nullable Duration time;
    private final Pace pace;
    private final long begun = System.nanoTime();
    private long waited;
    private long count;

    /**
     * Bounds a body.
     *
     * @param time how long all of it may take to arrive; null where the pace is enough
     * @param pace at which they must come
     */
    public BoundedBody(InputStream in, long limit, @Nullable Duration time, Pace pace) {
        super(in);
        this.limit = limit;
        this.time = time;
        this.pace = pace;
    }

    /** The body went beyond a limit, or is not what it says to be. */
    public static final class Exceeded extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Exceeded(Fault fault) {
            super(fault.detail().zh() + " / " + fault.detail().en());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /** What is told of a body of more than {@code limit} bytes. */
    public static Fault tooLarge(long limit) {
        return Fault.of(
                FaultKind.TOO_LARGE,
                "内容超过 %d 字节；请分批发送，或用 NDJSON 流".formatted(limit),
                "the body has more than %d bytes; send less at a time, or a stream of NDJSON".formatted(limit));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int got = read(one, 0, 1);
        return got < 0 ? got : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        long asked = System.nanoTime();
        int got = super.read(bytes, from, length);
        waited += System.nanoTime() - asked;
        count += Math.max(got, 0);
        if (count > limit) {
            throw new Exceeded(tooLarge(limit));
        }
        if (time != null && System.nanoTime() - begun > time.toNanos()) {
            throw new Exceeded(Fault.of(
                    FaultKind.TOO_SLOW,
                    "内容没有在 %d 秒内传完；请重新发送".formatted(time.toSeconds()),
                    "the body did not arrive within %d seconds; send it again".formatted(time.toSeconds())));
        }
        if (got >= 0 && pace.missed(count, waited)) {
            throw new Exceeded(Fault.of(
                    FaultKind.TOO_SLOW,
                    "每秒不到 %d 字节；请加快发送，或攒够再发".formatted(pace.bytesPerSecond()),
                    "less than %d bytes a second came; send faster, or gather more first"
                            .formatted(pace.bytesPerSecond())));
        }
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 1 << 13)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
