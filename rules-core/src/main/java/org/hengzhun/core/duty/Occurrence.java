package org.hengzhun.core.duty;

import java.time.LocalDate;
import java.util.Comparator;
import org.hengzhun.core.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * A duty as it falls due once (到期事项).
 *
 * @param whom who owes it this time: a bearer, the owner, or the project it is about
 * @param period the period it is owed for; null for a standing duty and for one without a known day
 * @param opens the first day it can be done, or null when that is open
 * @param due the last day to do it in time, as the document gives it, or null when there is none
 * @param shifted the last day that counts; another than {@code due} only where that is a day off and the city shifts
 */
public record Occurrence(
        Duty duty,
        String whom,
        @Nullable Period period,
        @Nullable LocalDate opens,
        @Nullable LocalDate due,
        @Nullable LocalDate shifted) {

    /** By the day due, those without one last, then by clause and duty; those who owe one duty keep their order. */
    public static final Comparator<Occurrence> BY_DAY = Comparator.comparing(
                    Occurrence::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(occurrence -> occurrence.duty.citation().clause())
            .thenComparing(occurrence -> occurrence.duty.name());

    /** The unit that must see to it: who owes it, or who owes it for the project. */
    public String unit() {
        return duty.ofProject() ? duty.owner() : whom;
    }

    /** Whether the last day was moved. */
    public boolean isShifted() {
        return shifted != null && !shifted.equals(due);
    }

    /** Whether there is a last day that nobody told: some duties over projects without the day they count from. */
    public boolean isUndated() {
        return due == null
                && duty.schedule() instanceof Schedule.OfProject of
                && of.term().dated();
    }

    /** Whether it falls due from one day to another, or has no day. */
    public boolean isWithin(LocalDate from, LocalDate to) {
        return due == null || (!due.isBefore(from) && !due.isAfter(to));
    }

    /** Whether what was done counts for this. */
    boolean takes(DutyRecord record) {
        boolean its = record.duty().equals(duty.name())
                && (duty.bearers().isEmpty() || record.whom().equals(whom) || isBy(record.whom()));
        return its && (!(duty.schedule() instanceof Schedule.Recurring) || period == null || inPeriod(record, period));
    }

    /** Whether a refused record may have counted for this. */
    boolean mayTake(UnreadRecord unread) {
        boolean its = unread.duty().isEmpty() || unread.duty().get().equals(duty.name());
        return its && mayBeBy(unread.whom()) && mayBeFor(unread.period());
    }

    private boolean mayBeBy(String written) {
        return written.isEmpty()
                || duty.bearers().isEmpty()
                || written.equals(whom)
                || isBy(written)
                || !duty.isBy(written);
    }

    private boolean mayBeFor(@Nullable Period told) {
        return told == null
                || period == null
                || !(duty.schedule() instanceof Schedule.Recurring)
                || period.encloses(told);
    }

    private boolean isBy(String written) {
        return duty.bearers().stream().anyMatch(bearer -> bearer.name().equals(whom) && bearer.isCalled(written))
                || Collective.means(duty, written);
    }

    private static boolean inPeriod(DutyRecord record, Period period) {
        return record.period() == null ? period.contains(record.doneOn()) : period.encloses(record.period());
    }
}
