package org.hengzhun.drl.watch;

import com.google.common.util.concurrent.AbstractScheduledService;
import java.time.Duration;

/** Looks after what may have been edited, four times a second, from the start until it is stopped. */
public final class Poller extends AbstractScheduledService {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Runnable look;

    public Poller(Runnable look) {
        this.look = look;
    }

    @Override
    protected void runOneIteration() {
        try {
            look.run();
        } catch (RuntimeException | Error unfit) {
            // A look that fails must not be the last: the next one may find what is wrong mended.
            Thread current = Thread.currentThread();
            current.getThreadGroup().uncaughtException(current, unfit);
        }
    }

    @Override
    protected Scheduler scheduler() {
        return Scheduler.newFixedDelaySchedule(PAUSE, PAUSE);
    }
}
