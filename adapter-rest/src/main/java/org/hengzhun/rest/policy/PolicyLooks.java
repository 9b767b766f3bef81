package org.hengzhun.rest.policy;

import com.google.common.util.concurrent.AbstractScheduledService;
import java.time.Duration;

/** Looks after edited policies once a second, from the start until it is stopped. */
public final class PolicyLooks extends AbstractScheduledService {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final PolicyWatch watch;

    public PolicyLooks(PolicyWatch watch) {
        this.watch = watch;
    }

    @Override
    protected void runOneIteration() {
        watch.look();
    }

    @Override
    protected Scheduler scheduler() {
        return Scheduler.newFixedDelaySchedule(PAUSE, PAUSE);
    }
}
