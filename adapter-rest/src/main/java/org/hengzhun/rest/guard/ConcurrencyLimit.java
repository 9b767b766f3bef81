package org.hengzhun.rest.guard;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;

/** Lets a bounded number of requests work at once and turns the others away at once. For any number of threads. */
public final class ConcurrencyLimit {

    private final int places;
    private final Bilingual doing;
    private final Semaphore free;

    /**
     * A turnstile.
     *
     * @param doing what is done inside, as those turned away are told
     */
    public ConcurrencyLimit(int places, Bilingual doing) {
        this.places = places;
        this.doing = doing;
        this.free = new Semaphore(places);
    }

    /** What a request does inside. */
    public interface Work {
        void run() throws IOException;
    }

    /**
     * Does the work.
     *
     * @throws RefusedRequest with status 503 when all places are taken
     */
    public void pass(Work work) throws IOException {
        if (!free.tryAcquire()) {
            throw new RefusedRequest(Fault.of(
                            FaultKind.BUSY,
                            "同时%s的请求已达 %d 个；请稍后再试".formatted(doing.zh(), places),
                            "%d requests are being %s; try again later".formatted(places, doing.en()))
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
