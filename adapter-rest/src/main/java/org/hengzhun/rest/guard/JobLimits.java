package org.hengzhun.rest.guard;

import java.time.Duration;

/**
 * How much is worked on while nobody waits. One caller may take half of each: of those that wait, of those held, of the disk.
 *
 * @param waiting jobs that wait to be worked on
 * @param running jobs worked on at once; each takes a processor from those who wait for an answer
 * @param held jobs of any state
 * @param body longest body, in bytes
 * @param rows of a table whose answer leaves row by row
 * @param disk bodies and answers of all jobs, in bytes
 * @param kept how long an answer is kept
 */
public record JobLimits(int waiting, int running, int held, long body, int rows, long disk, Duration kept) {

    /** For a server on a small machine: half of the processors stay free for those who wait for an answer. */
    public static final JobLimits DEFAULT = new JobLimits(
            32,
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            256,
            1L << 30,
            200_000,
            4L << 30,
            Duration.ofHours(1));

    /** Of so much what one caller may take, at least one. */
    public long each(long all) {
        return Math.max(1, all / 2);
    }

    /** The same with so many waiting and running. */
    public JobLimits of(int mayWait, int mayRun) {
        return new JobLimits(mayWait, mayRun, held, body, rows, disk, kept);
    }

    /** The same with so much disk for so long. */
    public JobLimits of(long bytes, Duration time) {
        return new JobLimits(waiting, running, held, body, rows, bytes, time);
    }
}
