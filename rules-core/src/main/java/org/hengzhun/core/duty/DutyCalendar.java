package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.words.RefusedException;

/**
 * What falls due from one day to another (义务日历), whatever the day somebody asks.
 *
 * @param from the first day of the span
 * @param to the last day of the span
 * @param dayOff what becomes of a deadline on a day off
 * @param occurrences by the day due; standing duties last. Duties over single projects are not among them.
 */
public record DutyCalendar(LocalDate from, LocalDate to, DayOff dayOff, List<Occurrence> occurrences) {

    public DutyCalendar {
        occurrences = ImmutableList.copyOf(occurrences);
    }

    /** Longest calendar: a slip in a year must not fill the memory. */
    public static final int MOST_YEARS = 50;

    /** Most entries of a calendar; nobody reads more, and each holds some of the memory. */
    public static final int MOST_OCCURRENCES = 100_000;

    /** Whether a calendar may be this long. */
    public static boolean fits(LocalDate from, LocalDate to) {
        return !to.isBefore(from) && !to.isAfter(from.plusYears(MOST_YEARS));
    }

    /**
     * The occurrences whose day, as the document gives it, lies in the span, and the standing duties.
     *
     * @param from the first day of the span
     * @param to the last day of the span, not before the first
     * @throws RefusedException when there are more than {@link #MOST_OCCURRENCES}
     */
    public static DutyCalendar between(Collection<Duty> duties, LocalDate from, LocalDate to, DayOff dayOff) {
        return between(duties, from, to, dayOff, Patience.ENDLESS);
    }

    /** The same for somebody of this patience. */
    public static DutyCalendar between(
            Collection<Duty> duties, LocalDate from, LocalDate to, DayOff dayOff, Patience patience) {
        Period span = new Period(from + "/" + to, from, to);
        List<Occurrence> found = new ArrayList<>();
        for (Duty duty : duties) {
            new Expansion(duty, span, dayOff, patience).into(found);
        }
        return new DutyCalendar(from, to, dayOff, ImmutableList.sortedCopyOf(Occurrence.BY_DAY, found));
    }

    /**
     * How each occurrence stands.
     *
     * @param records everything that was done, or nothing when nobody says: then what is past is unknown, never overdue
     * @param day the day of judgement; what was done later does not count
     */
    public List<DutyStatus> asOf(Optional<? extends Collection<DutyRecord>> records, LocalDate day) {
        return asOf(records, day, Patience.ENDLESS);
    }

    /** The same for somebody of this patience. */
    public List<DutyStatus> asOf(Optional<? extends Collection<DutyRecord>> records, LocalDate day, Patience patience) {
        return statuses(records.map(DoneRecords::of), day, patience);
    }

    /** The same where records may have been refused: what one of those may be of is unclear, never overdue. */
    List<DutyStatus> statuses(Optional<DoneRecords> records, LocalDate day, Patience patience) {
        List<UnreadRecord> unread = records.map(DoneRecords::unread).orElse(ImmutableList.of());
        ImmutableListMultimap<String, DutyRecord> done = records.map(all -> Multimaps.index(
                        all.records().stream()
                                .filter(record -> !record.doneOn().isAfter(day))
                                .toList(),
                        DutyRecord::duty))
                .orElse(ImmutableListMultimap.of());
        return occurrences.stream()
                .map(occurrence -> {
                    patience.check();
                    return Deadline.assess(
                            occurrence, done.get(occurrence.duty().name()), records.isPresent(), day);
                })
                .map(status -> status.unlessDoneBy(unread))
                .collect(ImmutableList.toImmutableList());
    }
}
