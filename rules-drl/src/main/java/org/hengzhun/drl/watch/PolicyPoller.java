package org.hengzhun.drl.watch;

import com.google.common.util.concurrent.AbstractScheduledService;
import java.time.Duration;

/** Looks after edited policies four times a second, from the start until it is stopped. */
public final class PolicyPoller extends AbstractScheduledService {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final PolicyWatch watch;

    public PolicyPoller(PolicyWatch watch) {
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
