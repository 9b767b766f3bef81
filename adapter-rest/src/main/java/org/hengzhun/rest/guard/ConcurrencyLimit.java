package org.hengzhun.rest.guard;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.Refused;

/** Lets a bounded number of requests work at once and turns the others away at once. For any number of threads. */
public final class ConcurrencyLimit {

    private final int places;
    private final Semaphore free;

    public ConcurrencyLimit(int places) {
        this.places = places;
        this.free = new Semaphore(places);
    }

    /** What a request does inside. */
    public interface Work {
        void run() throws IOException;
    }

    /**
     * Does the work.
     *
     * @throws Refused with status 503 when all places are taken
     */
    public void pass(Work work) throws IOException {
        if (!free.tryAcquire()) {
            throw new Refused(Fault.of(
                            FaultKind.BUSY,
                            "同时处理的请求已达 %d 个；请稍后再试".formatted(places),
                            "%d requests are in progress; try again later".formatted(places))
                    .withHeader("Retry-After", "1"));
        }
        try {
            work.run();
        } finally {
            free.release();
        }
    }

    /** Requests inside now. */
    public int taken() {
        return places - free.availablePermits();
    }
}
