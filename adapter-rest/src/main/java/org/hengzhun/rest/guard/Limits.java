package org.hengzhun.rest.guard;

import java.time.Duration;

/**
 * What one server takes on at most. Lines of NDJSON and texts in JSON have their own limits in the readers.
 *
 * @param documentBytes longest body that is read whole
 * @param streamBytes longest body that is read as a stream of lines
 * @param headerBytes longest request line and headers together
 * @param idle how long a connection may be silent
 * @param document how long a body that is read whole may take to arrive
 * @param places requests of each kind at once
 * @param connections open connections; more wait to be accepted
 * @param stop how long a stopping server waits for running requests
 * @param idleWhileStopping how long a connection may be silent while the server stops; a body still arriving is waited for that
 *     long between two pieces, and idle connections hold the stop as long, so it lies well below {@code stop}
 * @param pace of those who send and read streams and long answers
 * @param budget what one request may cost
 * @param disk what streams that nobody reads yet may take of it
 */
public record Limits(
        int documentBytes,
        long streamBytes,
        int headerBytes,
        Duration idle,
        Duration document,
        Places places,
        int connections,
        Duration stop,
        Duration idleWhileStopping,
        Pace pace,
        Budget budget,
        Disk disk) {

    /** The same with as much disk as usual. */
    public Limits(
            int documentBytes,
            long streamBytes,
            int headerBytes,
            Duration idle,
            Duration document,
            Places places,
            int connections,
            Duration stop,
            Duration idleWhileStopping,
            Pace pace,
            Budget budget) {
        this(
                documentBytes,
                streamBytes,
                headerBytes,
                idle,
                document,
                places,
                connections,
                stop,
                idleWhileStopping,
                pace,
                budget,
                Disk.DEFAULT);
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
    }

    /** For a server on a small machine. */
    public static final Limits DEFAULT = new Limits(
            4 << 20,
            2L << 30,
            16 << 10,
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            new Places(32, Math.max(16, 4 * Runtime.getRuntime().availableProcessors()), 32, 16),
            256,
            Duration.ofSeconds(20),
            Duration.ofSeconds(5),
            Pace.DEFAULT,
            Budget.DEFAULT);

    /** The same with other places. */
    public Limits with(Places others) {
        return new Limits(
                documentBytes,
                streamBytes,
                headerBytes,
                idle,
                document,
                others,
                connections,
                stop,
                idleWhileStopping,
                pace,
                budget,
                disk);
    }

    /** The same with other bounds of disk. */
    public Limits with(Disk other) {
        return new Limits(
                documentBytes,
                streamBytes,
                headerBytes,
                idle,
                document,
                places,
                connections,
                stop,
                idleWhileStopping,
                pace,
                budget,
                other);
    }

    /** The same with another budget and pace. */
    public Limits with(Budget other, Pace least) {
        return new Limits(
                documentBytes,
                streamBytes,
                headerBytes,
                idle,
                document,
                places,
                connections,
                stop,
                idleWhileStopping,
                least,
                other,
                disk);
    }
}
