package org.hengzhun.files.flow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hengzhun.core.duty.DayOff;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyCalendar;
import org.hengzhun.core.duty.DutyRecord;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.files.read.DutyRecordTable;
import org.hengzhun.files.write.DutyReport;

/**
 * Lists what falls due under a policy and how it stands, and gathers what is told of it.
 *
 * @param asOf the day as of which things stand
 */
public record DutyRun(PolicyStamp policy, ImmutableList<Duty> duties, DayOff dayOff, LocalDate asOf) {

    /** Longest calendar: a slip in a year must not fill the memory. */
    public static final int MOST_YEARS = 50;

    /** Whether a calendar may be this long. */
    public static boolean fits(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && !last.isAfter(first.plusYears(MOST_YEARS));
    }

    /**
     * The report from the first day to the last.
     *
     * @param done what was done; without it nobody knows how past duties stand
     */
    public DutyReport report(LocalDate first, LocalDate last, Optional<DutyRecordTable> done) {
        Optional<ImmutableList<DutyRecord>> told = done.map(DutyRecordTable::records);
        return new DutyReport(
                policy,
                asOf,
                first,
                last,
                dayOff,
                DutyCalendar.between(duties, first, last, dayOff).asOf(told, asOf),
                ImmutableList.of(),
                done.map(DutyRecordTable::refusals).orElse(ImmutableList.of()),
                done.map(table -> ImmutableList.of(table.summary())).orElse(ImmutableList.of()));
    }
}
