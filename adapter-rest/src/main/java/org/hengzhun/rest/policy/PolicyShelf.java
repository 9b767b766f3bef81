package org.hengzhun.rest.policy;

import java.util.concurrent.atomic.AtomicReference;

/** Holds the policies being served; new ones take the place of the old in one reference. For any number of threads. */
public final class PolicyShelf {

    private final AtomicReference<Serving> serving;

    public PolicyShelf(Serving first) {
        this.serving = new AtomicReference<>(first);
    }

    /** What is served now. A request asks once and keeps the answer. */
    public Serving now() {
        return serving.get();
    }

    /** Serves these from the next request on. */
    public void put(Serving next) {
        serving.set(next);
    }
}
