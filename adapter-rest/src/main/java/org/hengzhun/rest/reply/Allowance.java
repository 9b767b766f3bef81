package org.hengzhun.rest.reply;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.hengzhun.core.patience.Patience;
import org.jspecify.annotations.Nullable;

/**
 * What is left of one request's budget: how long its answer may become, how long it may be worked on, and whether its caller is
 * still there to have it. Looked at between two pieces of work, by any number of threads.
 */
public final class Allowance implements Patience {

    private static final String ATTRIBUTE = Allowance.class.getName();

    /** How often the connection is looked at; short work never is. */
    private static final long LOOK_NANOS = 1_000_000_000;

    private final long bytes;
    private final @Nullable Duration time;
    private final BooleanSupplier gone;
    private final long begun = System.nanoTime();
    private final AtomicLong looked = new AtomicLong(begun);

    /**
     * An allowance that begins now.
     *
     * @param bytes longest answer
     * @param time longest work; null for any
     * @param gone whether the caller has left; may cost a system call
     */
    public Allowance(long bytes, @Nullable Duration time, BooleanSupplier gone) {
        this.bytes = bytes;
        this.time = time;
        this.gone = gone;
    }

    /** Makes it the one of the request. */
    public void give(Context context) {
        context.attribute(ATTRIBUTE, this);
    }

    /** The one the request was given. */
    public static Allowance of(Context context) {
        Allowance given = context.attribute(ATTRIBUTE);
        return given == null ? new Allowance(Long.MAX_VALUE, null, () -> false) : given;
    }

    /**
     * Goes on only where it makes sense.
     *
     * @throws Ended when the time is over or the caller has left
     */
    @Override
    public void check() {
        long now = System.nanoTime();
        Duration most = time;
        if (most != null && now - begun > most.toNanos()) {
            throw new Ended(Fault.of(
                            FaultKind.BUSY,
                            "处理超过 %d 秒，已停止；请减少内容，或稍后再试".formatted(most.toSeconds()),
                            "the work took more than %d seconds and was stopped; send less, or try again later"
                                    .formatted(most.toSeconds()))
                    .withHeader("Retry-After", "5"));
        }
        long last = looked.get();
        if (now - last > LOOK_NANOS && looked.compareAndSet(last, now)) {
            if (gone.getAsBoolean()) {
                throw new Ended(Fault.of(FaultKind.CALLER_LEFT, "调用者已断开，没有做完", "the caller left before the end"));
            }
        }
    }

    /** Refuses an answer of more bytes than allowed. */
    void check(long answer) {
        if (answer > bytes) {
            throw new RefusedRequest(Fault.of(
                    FaultKind.TOO_LARGE,
                    "结果超过 %d 字节；请分批发送，或用 NDJSON 流".formatted(bytes),
                    "the answer has more than %d bytes; send less at a time, or a stream of NDJSON".formatted(bytes)));
        }
        check();
    }
}
