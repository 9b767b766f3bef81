package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.policy.Validity;
import org.jspecify.annotations.Nullable;

/** Finds what of one duty falls due in a span of days. Mutable, for one thread. */
final class Expansion {

    private final Duty duty;
    private final Period span;
    private final DayOff dayOff;
    private final List<Occurrence> found = new ArrayList<>();

    private Expansion(Duty duty, Period span, DayOff dayOff) {
        this.duty = duty;
        this.span = span;
        this.dayOff = dayOff;
    }

    static List<Occurrence> of(Duty duty, Period span, DayOff dayOff) {
        Expansion expansion = new Expansion(duty, span, dayOff);
        if (duty.schedule() instanceof Schedule.Recurring recurring) {
            expansion.recurring(recurring);
        } else if (duty.schedule() instanceof Schedule.Once once) {
            expansion.once(once.day());
        } else if (duty.schedule() instanceof Schedule.Standing) {
            expansion.standing();
        }
        return expansion.found;
    }

    private void recurring(Schedule.Recurring recurring) {
        Period period = recurring.cadence().periodOf(span.first());
        while (!period.first().isAfter(span.last())) {
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
                    .forEach(whom -> found.add(new Occurrence(duty, whom, period, opens, due, dayOff.shifted(due))));
        }
    }

    /** A standing duty goes by the figures of the first day of the span on which it is owed. */
    private void standing() {
        LocalDate opens = duty.runs().from();
        if (duty.runs().overlaps(days(span)) && duty.terms().contains(later(span.first(), opens))) {
            whom(span).forEach(whom -> found.add(new Occurrence(duty, whom, null, opens, null, null)));
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
