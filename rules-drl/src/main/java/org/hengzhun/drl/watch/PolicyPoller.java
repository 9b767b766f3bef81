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
        try {
            watch.look();
        } catch (RuntimeException | Error unfit) {
            // A look that fails must not be the last: the next one may find the folders mended.
            Thread current = Thread.currentThread();
            current.getThreadGroup().uncaughtException(current, unfit);
        }
    }

    @Override
    protected Scheduler scheduler() {
        return Scheduler.newFixedDelaySchedule(PAUSE, PAUSE);
    }
}
