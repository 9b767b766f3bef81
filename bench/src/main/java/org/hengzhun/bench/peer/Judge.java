package org.hengzhun.bench.peer;

import java.util.List;

/**
 * Projects in the hands of one engine, ready to be judged by it any number of times.
 *
 * @param <R> what the engine gives of one project
 */
public interface Judge<R> {

    /** Judges all projects anew and gives a result for each, in their order. This is what is timed. */
    List<R> judge();

    /** The ids of the rules that fired, and of the undecided ones with a question mark, as a result tells them. */
    List<String> fired(R result);
}
