package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/** Finds what of one duty falls due in a span of days. Mutable, for one thread. */
final class Expansion {

    private final Duty duty;
    private final Period span;
    private final DayOff dayOff;
    private final Patience patience;
    private List<Occurrence> found = List.of();

    Expansion(Duty duty, Period span, DayOff dayOff, Patience patience) {
        this.duty = duty;
        this.span = span;
        this.dayOff = dayOff;
        this.patience = patience;
    }

    /**
     * Adds what falls due to what others owe.
     *
     * @throws RefusedException when there are too many for one calendar
     */
    void into(List<Occurrence> all) {
        found = all;
        if (duty.schedule() instanceof Schedule.Recurring recurring) {
            recurring(recurring);
        } else if (duty.schedule() instanceof Schedule.Once once) {
            once(once.day());
        } else if (duty.schedule() instanceof Schedule.Permanent) {
            standing();
        }
    }

    private void add(Occurrence occurrence) {
        if (found.size() >= DutyCalendar.MOST_OCCURRENCES) {
            throw new RefusedException(
                    "这段时间里的义务超过 %d 项；请缩短起止日期".formatted(DutyCalendar.MOST_OCCURRENCES),
                    "more than %d duties fall due in this time; ask for a shorter one"
                            .formatted(DutyCalendar.MOST_OCCURRENCES));
        }
        found.add(occurrence);
    }

    private void recurring(Schedule.Recurring recurring) {
        Period period = recurring.cadence().periodOf(span.first());
        while (!period.first().isAfter(span.last())) {
            patience.check();
            LocalDate due = recurring.dueIn(period);
            LocalDate opens = later(period.first(), duty.runs().from());
            if (span.contains(due) && duty.terms().contains(opens)) {
                add(period, opens, due);
            }
            period = recurring.cadence().periodOf(period.last().plusDays(1));
        }
    }

    private void once(LocalDate day) {
        if (span.contains(day) && duty.terms().contains(day)) {
            add(Period.ofDay(day), duty.runs().from(), day);
        }
    }

    private void add(Period period, @Nullable LocalDate opens, LocalDate due) {
        if (duty.runs().contains(due)) {
            whom(Period.ofDay(due))
                    .forEach(whom -> add(new Occurrence(duty, whom, period, opens, due, dayOff.shifted(due))));
        }
    }

    /** A standing duty goes by the figures of the first day of the span on which it is owed. */
    private void standing() {
        LocalDate opens = duty.runs().from();
        if (duty.runs().overlaps(days(span)) && duty.terms().contains(later(span.first(), opens))) {
            whom(span).forEach(whom -> add(new Occurrence(duty, whom, null, opens, null, null)));
        }
    }

    private ImmutableList<String> whom(Period days) {
        return duty.bearers().isEmpty()
                ? ImmutableList.of(duty.owner())
                : duty.bearers().stream()
                        .filter(bearer -> bearer.validity().overlaps(days(days)))
                        .map(Bearer::name)
                        .collect(ImmutableList.toImmutableList());
    }

    private static Validity days(Period period) {
        return new Validity(period.first(), period.last().plusDays(1));
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }
}
