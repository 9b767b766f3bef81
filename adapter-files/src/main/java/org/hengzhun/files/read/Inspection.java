package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;

/**
 * How one file was understood.
 *
 * @param noun what its rows are
 * @param input what was read
 * @param accepted rows that can be processed
 * @param firstRows the first of them as they were read
 * @param refused what cannot be processed, the first places of it
 * @param warnings what the owner of the file should look at, the first of them
 */
public record Inspection(
        Bilingual noun,
        InputSummary input,
        int accepted,
        ImmutableList<ReadRow> firstRows,
        ImmutableList<Refusal> refused,
        ImmutableList<Problem> warnings) {

    /**
     * One row as it was read.
     *
     * @param row as a spreadsheet counts
     * @param values what is known, by field in the order of its dictionary
     */
    public record ReadRow(int row, ImmutableMap<Field<?>, Object> values) {

        static ReadRow of(int row, Map<Field<?>, Object> values) {
            return new ReadRow(row, ImmutableMap.copyOf(values));
        }
    }
}
