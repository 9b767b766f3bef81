package org.hengzhun.rest.policy;

/** Holds the policies being served; new ones take the place of the old in one reference. For any number of threads. */
public final class PolicyShelf {

    private volatile Serving serving;

    public PolicyShelf(Serving first) {
        this.serving = first;
    }

    /** What is served now. A request asks once and keeps the answer. */
    public Serving now() {
        return serving;
    }

    /** Serves these from the next request on. */
    public void put(Serving next) {
        serving = next;
    }
}
