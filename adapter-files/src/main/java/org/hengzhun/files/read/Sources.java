package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;

/**
 * What one result was made from, told beside it.
 *
 * @param inputs what was read, in its order
 * @param refused what of it was not processed
 */
public record Sources(ImmutableList<InputSummary> inputs, ImmutableList<Refusal> refused) {

    /** Nothing was read. */
    public static final Sources NONE = new Sources(ImmutableList.of(), ImmutableList.of());

    /** One input and what of it was not processed. */
    public static Sources of(InputSummary input, ImmutableList<Refusal> refused) {
        return new Sources(ImmutableList.of(input), refused);
    }

    /** These and then the others. */
    public Sources and(Sources others) {
        return new Sources(
                ImmutableList.<InputSummary>builder()
                        .addAll(inputs)
                        .addAll(others.inputs)
                        .build(),
                ImmutableList.<Refusal>builder()
                        .addAll(refused)
                        .addAll(others.refused)
                        .build());
    }
}
