package org.hengzhun.files.write;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.read.Source;

/**
 * Writes the results of one run over projects in one form: {@link #begin} once, then results and refusals as they come, then
 * {@link #end} once. Holds a bounded part of them. For one thread; the output given to it stays open and is flushed at the end.
 *
 * @param <R> the result of one project
 */
public interface ResultWriter<R> extends Closeable {

    /**
     * Starts the output: which policy judges, as of which day.
     *
     * @param inputs how many inputs there are; where several, each result says which it is from
     */
    void begin(PolicyStamp policy, LocalDate asOf, int inputs) throws IOException;

    /** Adds the result of one project, in the order of the input, and where the project stands. */
    void write(R result, Source source) throws IOException;

    /** Adds something of the input that was not processed. */
    void refused(Refusal refusal) throws IOException;

    /** Adds a row that was not processed, with everything wrong with it. */
    default void refused(Row.Refused<?> row) throws IOException {
        for (Refusal refusal : row.refusals()) {
            refused(refusal);
        }
    }

    /** Finishes the output. */
    void end(List<InputSummary> inputs) throws IOException;

    /** Lets go of what is kept for the end, where the output is not finished; the output itself stays open. */
    @Override
    default void close() throws IOException {}
}
