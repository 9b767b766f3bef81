package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what was done with the last day to do it. */
final class Deadline {

    private Deadline() {}

    static DutyStatus assess(Occurrence occurrence, Collection<DutyRecord> records, boolean told, LocalDate day) {
        List<DutyRecord> its = records.stream()
                .filter(occurrence::takes)
                .sorted(Comparator.comparing(DutyRecord::doneOn))
                .toList();
        int owed = occurrence.duty().count();
        long done = 0;
        LocalDate complete = null;
        for (DutyRecord record : its) {
            done += record.count();
            complete = complete == null && done >= owed ? record.doneOn() : complete;
        }
        DutyState state = complete == null
                ? open(occurrence, !told, ImmutableSet.of(), day)
                : met(complete, occurrence.shifted());
        return new DutyStatus(occurrence, state, (int) Math.min(done, Integer.MAX_VALUE), owed);
    }

    /** The state of what is complete. */
    static DutyState met(@Nullable LocalDate on, @Nullable LocalDate last) {
        return on != null && last != null && on.isAfter(last)
                ? new DutyState.MetLate(on, ChronoUnit.DAYS.between(last, on))
                : new DutyState.Met(on);
    }

    /**
     * The state of what is not known to be complete.
     *
     * @param unknown whether it may be complete all the same
     * @param missing the fields that would tell
     */
    static DutyState open(Occurrence occurrence, boolean unknown, ImmutableSet<String> missing, LocalDate day) {
        LocalDate last = occurrence.shifted();
        LocalDate opens = occurrence.opens();
        if (last == null ? unknown : unknown && day.isAfter(last)) {
            return new DutyState.Unknown(missing);
        }
        if (opens != null && day.isBefore(opens)) {
            return new DutyState.NotYetDue();
        }
        if (last == null) {
            return new DutyState.Due(null);
        }
        return day.isAfter(last)
                ? new DutyState.Overdue(ChronoUnit.DAYS.between(last, day))
                : new DutyState.Due(ChronoUnit.DAYS.between(day, last));
    }
}
