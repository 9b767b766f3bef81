package org.hengzhun.drl.watch;

/** Holds the policies in force; new ones take the place of the old in one reference. For any number of threads. */
public final class CurrentPolicies {

    private volatile PolicySnapshot policies;

    public CurrentPolicies(PolicySnapshot first) {
        this.policies = first;
    }

    /** What is in force now. A request asks once and keeps the answer. */
    public PolicySnapshot now() {
        return policies;
    }

    /** Puts these in force from the next question on. */
    public void put(PolicySnapshot next) {
        policies = next;
    }
}
