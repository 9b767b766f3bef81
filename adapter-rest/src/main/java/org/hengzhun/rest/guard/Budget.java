package org.hengzhun.rest.guard;

import java.time.Duration;

/**
 * What one request may cost. A stream of lines has no such budget but its pace: it is worked on a little at a time.
 *
 * @param rows of a document of projects or records
 * @param lines of a document of projects whose answer leaves row by row, and is nowhere held whole
 * @param units of a table of counties, both periods together
 * @param draws of weights times units, for robustness
 * @param digits of a share such as {@code vary}
 * @param answerBytes longest answer
 * @param time how long it may be worked on; looked at for each project, unit, draw, row and part of the answer
 */
public record Budget(int rows, int lines, int units, int draws, int digits, long answerBytes, Duration time) {

    /** For a server on a small machine: so many rows are judged in their time beside other work. */
    public static final Budget DEFAULT =
            new Budget(10_000, 10_000, 5_000, 1_000_000, 12, 128L << 20, Duration.ofSeconds(60));

    /** The same for a job. */
    Budget ofJobs(JobLimits jobs) {
        return new Budget(rows, jobs.rows(), units, draws, digits, jobs.each(jobs.disk()), time);
    }
}
