package org.hengzhun.rest.guard;

import java.time.Duration;

/**
 * What one server takes on at most. Lines of NDJSON and texts in JSON have their own limits in the readers.
 *
 * @param places requests of each kind at once
 * @param connections open connections; more wait to be accepted
 * @param pace of those who send and read streams and long answers
 * @param budget what one request may cost
 * @param disk what streams that nobody reads yet may take of it
 * @param jobs what is worked on while nobody waits
 */
public record Limits(
        Sizes sizes, Times times, Places places, int connections, Pace pace, Budget budget, Disk disk, JobLimits jobs) {

    /**
     * Longest parts of a request, in bytes.
     *
     * @param document a body that is read whole
     * @param stream a body that is read as a stream of lines
     * @param headers request line and headers together
     */
    public record Sizes(long document, long stream, int headers) {

        /** Four megabytes for a document, two gigabytes for a stream. */
        public static final Sizes DEFAULT = new Sizes(4 << 20, 2L << 30, 16 << 10);
    }

    /**
     * How long the server waits.
     *
     * @param idle for a silent connection
     * @param document for a body that is read whole
     * @param stop for running requests while it stops
     * @param idleWhileStopping for a silent connection while it stops; a body still arriving is waited for that long between two
     *     pieces, and idle connections hold the stop as long, so it lies well below {@code stop}
     */
    public record Times(Duration idle, Duration document, Duration stop, Duration idleWhileStopping) {

        /** Half a minute for a document. */
        public static final Times DEFAULT = new Times(
                Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofSeconds(20), Duration.ofSeconds(5));
    }

    /**
     * Bounds of disk, in bytes.
     *
     * @param stream of what one stream has sent while nobody reads its answer
     * @param streams of all of them together
     */
    public record Disk(long stream, long streams) {

        /** A gigabyte for whoever sends all before he reads, four for all who do. */
        public static final Disk DEFAULT = new Disk(1L << 30, 4L << 30);

        /** None. */
        static final Disk NONE = new Disk(0, 0);
    }

    /** For a server on a small machine. */
    public static final Limits DEFAULT = new Limits(
            Sizes.DEFAULT,
            Times.DEFAULT,
            new Places(32, Math.max(16, 4 * Runtime.getRuntime().availableProcessors()), 32, 24),
            256,
            Pace.DEFAULT,
            Budget.DEFAULT,
            Disk.DEFAULT,
            JobLimits.DEFAULT);

    /** The same with other sizes and times. */
    public Limits with(Sizes size, Times time) {
        return new Limits(size, time, places, connections, pace, budget, disk, jobs);
    }

    /** The same with other places. */
    public Limits with(Places others) {
        return new Limits(sizes, times, others, connections, pace, budget, disk, jobs);
    }

    /** The same with another budget and pace. */
    public Limits with(Budget other, Pace least) {
        return new Limits(sizes, times, places, connections, least, other, disk, jobs);
    }

    /** The same with other bounds of jobs. */
    public Limits with(JobLimits others) {
        return new Limits(sizes, times, places, connections, pace, budget, disk, others);
    }

    /** What holds for the work of a job: its body is on disk already, and nobody waits for its answer. */
    public Limits ofJobs() {
        return new Limits(
                new Sizes(jobs.body(), jobs.body(), sizes.headers()),
                new Times(times.idle(), jobs.kept(), times.stop(), times.idleWhileStopping()),
                places,
                connections,
                Pace.ANY,
                budget.ofJobs(jobs),
                Disk.NONE,
                jobs);
    }
}
