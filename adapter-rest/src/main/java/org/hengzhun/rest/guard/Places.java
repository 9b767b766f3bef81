package org.hengzhun.rest.guard;

/**
 * How many requests there may be of each kind at once; more are answered 503. Who sends or reads slowly holds a place of his
 * own kind, so that those who are quick still find one to be worked on.
 *
 * @param arriving whose body is still being received
 * @param working that the library works on
 * @param leaving whose long answer is still being sent
 * @param streams of lines, received, worked on and answered all at once
 * @param streamsOfOne of these how many one caller may hold
 * @param queue who may wait for a place of each kind
 */
public record Places(int arriving, int working, int leaving, int streams, int streamsOfOne, Queue queue) {

    /** The same, where some may wait. */
    public Places(int arriving, int working, int leaving, int streams) {
        this(arriving, working, leaving, streams, Queue.DEFAULT);
    }

    /** The same, where one caller may hold two thirds of the streams. */
    public Places(int arriving, int working, int leaving, int streams, Queue queue) {
        this(arriving, working, leaving, streams, Math.max(1, streams * 2 / 3), queue);
    }

    /** All who may be inside or wait. */
    public int all() {
        return arriving + working + leaving + streams + 4 * queue.most();
    }
}
