package org.hengzhun.rest.guard;

import java.time.Duration;

/**
 * Who may wait where all places of a kind are taken: long enough for a burst to pass, too few and too short to pile up.
 *
 * @param most requests that wait at once; each holds a thread
 * @param time longest wait
 */
public record Queue(int most, Duration time) {

    /** Nobody waits. */
    public static final Queue NONE = new Queue(0, Duration.ZERO);

    /** For a server on a small machine. */
    public static final Queue DEFAULT = new Queue(32, Duration.ofSeconds(2));
}
