package org.hengzhun.rest.guard;

import java.time.Duration;

/**
 * How slow a sender or a reader may be. Only the time spent waiting for him counts, none in which the server is at work.
 *
 * @param bytesPerSecond the least, on the average over all waiting so far
 * @param grace waiting before anybody is called slow
 */
public record Pace(long bytesPerSecond, Duration grace) {

    /** Slower than any line in use, faster than whoever only wants to hold a place. */
    public static final Pace DEFAULT = new Pace(128, Duration.ofSeconds(10));

    /** Whatever comes will do. */
    static final Pace ANY = new Pace(0, Duration.ZERO);

    /** Whether so many bytes in so much waiting are too few. */
    boolean missed(long bytes, long nanos) {
        return nanos > grace.toNanos() && bytes < bytesPerSecond * (nanos / 1e9);
    }
}
