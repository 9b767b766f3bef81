package org.hengzhun;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.archive.Trust;
import org.hengzhun.drl.watch.CurrentPolicies;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.drl.watch.PolicyWatch;
import org.hengzhun.drl.watch.Poller;

/** Policies that follow their folders until this is closed. For any number of threads. */
public final class WatchedPolicies implements AutoCloseable {

    private final CurrentPolicies current;
    private final PolicyWatch watch;
    private final Poller poller;

    WatchedPolicies(List<Path> folders, Trust trust, PolicySnapshot first, PolicyListener listener) {
        this.current = new CurrentPolicies(first);
        this.watch = new PolicyWatch(folders, trust, current, new PolicyWatch.Listener() {
            @Override
            public void taken(PolicySnapshot policies) {
                listener.taken(Policies.of(policies.library()));
            }

            @Override
            public void refused(ImmutableList<Problem> problems) {
                listener.refused(problems);
            }
        });
        this.poller = new Poller(watch::look);
        poller.startAsync();
    }

    /** The policies in force now. Whoever answers one question asks once and keeps the answer. */
    public Policies now() {
        return Policies.of(current.now().library());
    }

    /** Policies that are those in force at each call: for a program that keeps one {@link Policies} as long as it runs. */
    public Policies always() {
        return new Policies(() -> current.now().library());
    }

    /** Why the last edit was not taken over; empty when it was. */
    public List<Problem> problems() {
        return watch.problems();
    }

    /** Looks now, without waiting for the next turn; an edit is taken over at the second look that finds it unchanged. */
    public void look() {
        watch.look();
    }

    /** Stops watching; the policies in force stay. */
    @Override
    public void close() {
        poller.stopAsync();
    }
}
