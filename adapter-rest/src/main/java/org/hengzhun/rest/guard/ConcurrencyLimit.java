package org.hengzhun.rest.guard;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;

/**
 * Lets a bounded number of requests work at once, and of one caller no more than his share. The next few wait for a place, for a
 * short while; all others are turned away at once. A place that becomes free goes to the caller who holds the fewest, and among
 * those to who came first. For any number of threads.
 */
public final class ConcurrencyLimit {

    private final int places;
    private final int each;
    private final Queue queue;
    private final Bilingual doing;
    private final Multiset<String> inside = HashMultiset.create();
    private final List<Waiting> waiting = new ArrayList<>();

    /** A request before the turnstile; the object itself is compared, for a caller may wait with several. */
    private static final class Waiting {

        private final String caller;
        private boolean called;

        Waiting(String caller) {
            this.caller = caller;
        }
    }

    /** A turnstile at which callers are all the same; see below. */
    public ConcurrencyLimit(int places, Queue queue, Bilingual doing) {
        this(places, places, queue, doing);
    }

    /**
     * A turnstile.
     *
     * @param each places that one caller may hold; where these are not all, he may also hold no more than half of the queue
     * @param queue who may wait before it
     * @param doing what is done inside, as those turned away are told
     */
    public ConcurrencyLimit(int places, int each, Queue queue, Bilingual doing) {
        this.places = places;
        this.each = each;
        this.queue = queue;
        this.doing = doing;
    }

    /** What a request does inside. */
    public interface Work {
        void run() throws IOException;
    }

    /**
     * Does the work.
     *
     * @throws RefusedRequest with status 503 when all places are taken, or the caller's share of them, and no more may wait or
     *     none became free in time
     */
    public void pass(String caller, Work work) throws IOException {
        if (!enter(caller)) {
            throw full(caller);
        }
        try {
            work.run();
        } finally {
            leave(caller);
        }
    }

    private synchronized boolean enter(String caller) {
        if (mayEnter(caller)) {
            inside.add(caller);
            return true;
        }
        if (waiting.size() >= queue.most() || waitingOf(caller) >= queueOfEach()) {
            return false;
        }
        Waiting one = new Waiting(caller);
        waiting.add(one);
        try {
            return waited(one);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return one.called;
        } finally {
            waiting.remove(one);
        }
    }

    private boolean waited(Waiting one) throws InterruptedException {
        long end = System.nanoTime() + queue.time().toNanos();
        for (long left = queue.time().toNanos(); !one.called && left > 0; left = end - System.nanoTime()) {
            wait(Math.max(1, left / 1_000_000));
        }
        return one.called;
    }

    /** Whoever may enter and waits was called when the place became free, so that nobody overtakes him. */
    private boolean mayEnter(String caller) {
        return inside.size() < places && inside.count(caller) < each;
    }

    private long waitingOf(String caller) {
        return waiting.stream().filter(one -> one.caller.equals(caller)).count();
    }

    private int queueOfEach() {
        return each < places ? (queue.most() + 1) / 2 : queue.most();
    }

    private synchronized void leave(String caller) {
        inside.remove(caller);
        Optional<Waiting> next = waiting.stream()
                .filter(one -> !one.called && mayEnter(one.caller))
                .min(Comparator.comparingInt(one -> inside.count(one.caller)));
        next.ifPresent(one -> {
            one.called = true;
            inside.add(one.caller);
            notifyAll();
        });
    }

    private synchronized RefusedRequest full(String caller) {
        boolean share = inside.size() < places && inside.count(caller) >= each;
        Bilingual words = share
                ? new Bilingual(
                        "同一调用者同时%s的请求已达 %d 个；请等其中一个结束再试".formatted(doing.zh(), each),
                        "%d requests of yours are being %s, as many as one caller may have; try again when one has ended"
                                .formatted(each, doing.en()))
                : new Bilingual(
                        "同时%s的请求已达 %d 个；请稍后再试".formatted(doing.zh(), places),
                        "%d requests are being %s; try again later".formatted(places, doing.en()));
        return new RefusedRequest(Fault.of(FaultKind.BUSY, words).withHeader("Retry-After", "1"));
    }

    /** Requests inside now. */
    public synchronized int taken() {
        return inside.size();
    }

    /** Requests that wait for a place now. */
    public synchronized int waiting() {
        return (int) waiting.stream().filter(one -> !one.called).count();
    }
}
