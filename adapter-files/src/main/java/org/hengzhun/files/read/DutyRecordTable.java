package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.duty.DoneRecords;
import org.hengzhun.core.duty.DutyRecord;

/**
 * What one table of things done holds.
 *
 * @param done what counts, in the order of the table, and what was refused; rows without a day say that nothing was done and are
 *     in neither
 * @param refusals everything that was not processed
 */
public record DutyRecordTable(DoneRecords done, ImmutableList<Refusal> refusals, InputSummary summary) {

    /** What counts, in the order of the table. */
    public List<DutyRecord> records() {
        return done.records();
    }

    /** Where it came from. */
    public Sources sources() {
        return Sources.of(summary, refusals);
    }
}
