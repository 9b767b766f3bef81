package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;

/**
 * One row of an input: a project, a unit or whatever the table is of, or everything that is wrong with it.
 *
 * @param <T> what the rows are
 */
public sealed interface Row<T> {

    /** The row as a spreadsheet counts it (the header is row 1), the line of NDJSON, or the 1-based element of JSON. */
    int row();

    /**
     * A row that could be read.
     *
     * @param warnings what the owner of the file should look at, such as a stand-in id; may be empty
     */
    record Accepted<T>(int row, T value, ImmutableList<Problem> warnings) implements Row<T> {}

    /**
     * A row, or a whole file, that was not processed.
     *
     * @param id what the row calls itself; an empty text where that could not be read
     * @param wholeInput whether nothing (more) of the input could be read, rather than this row alone
     * @param refusals one for each bad cell; never empty
     */
    record Refused<T>(int row, String id, boolean wholeInput, ImmutableList<Refusal> refusals) implements Row<T> {

        /** A row that does not say what it is called. */
        public Refused(int row, boolean wholeInput, ImmutableList<Refusal> refusals) {
            this(row, "", wholeInput, refusals);
        }

        /** Nothing, or nothing more, of the input can be used; {@code row} is where reading ended, or 0. */
        static <T> Refused<T> rest(int row, Refusal refusal) {
            return new Refused<>(row, true, ImmutableList.of(refusal));
        }

        /** The input as a whole cannot be used. */
        static <T> Refused<T> input(String file, Bilingual problem) {
            return rest(0, Refusal.ofInput(file, problem));
        }
    }
}
