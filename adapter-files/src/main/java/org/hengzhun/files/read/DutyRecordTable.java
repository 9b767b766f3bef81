package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.duty.DutyRecord;

/**
 * What one table of things done holds.
 *
 * @param records in the order of the table; rows without a day say that nothing was done and are not among them
 * @param refusals everything that was not processed
 */
public record DutyRecordTable(
        ImmutableList<DutyRecord> records, ImmutableList<Refusal> refusals, InputSummary summary) {

    /** Where it came from. */
    public Sources sources() {
        return Sources.of(summary, refusals);
    }
}
