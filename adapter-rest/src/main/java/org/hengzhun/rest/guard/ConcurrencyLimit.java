package org.hengzhun.rest.guard;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;

/**
 * Lets a bounded number of requests work at once. The next few wait for a place in their order, for a short while; all others are
 * turned away at once. For any number of threads.
 */
public final class ConcurrencyLimit {

    private final int places;
    private final Queue queue;
    private final Bilingual doing;
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * A turnstile.
     *
     * @param queue who may wait before it
     * @param doing what is done inside, as those turned away are told
     */
    public ConcurrencyLimit(int places, Queue queue, Bilingual doing) {
        this.places = places;
        this.queue = queue;
        this.doing = doing;
        this.free = new Semaphore(places, true);
    }

    /** What a request does inside. */
    public interface Work {
        void run() throws IOException;
    }

    /**
     * Does the work.
     *
     * @throws RefusedRequest with status 503 when all places are taken, and no more may wait or none became free in time
     */
    public void pass(Work work) throws IOException {
        // Where nobody waits, a free place is taken at once; else those who wait come first.
        if (!enter()) {
            throw full();
        }
        try {
            work.run();
        } finally {
            free.release();
        }
    }

    private boolean enter() {
        if (!free.hasQueuedThreads() && free.tryAcquire()) {
            return true;
        }
        try {
            return waiting.incrementAndGet() <= queue.most()
                    && free.tryAcquire(queue.time().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    private RefusedRequest full() {
        return new RefusedRequest(Fault.of(
                        FaultKind.BUSY,
                        "同时%s的请求已达 %d 个；请稍后再试".formatted(doing.zh(), places),
                        "%d requests are being %s; try again later".formatted(places, doing.en()))
                .withHeader("Retry-After", "1"));
    }

    /** Requests inside now. */
    public int taken() {
        return places - free.availablePermits();
    }

    /** Requests that wait for a place now. */
    public int waiting() {
        return waiting.get();
    }
}
