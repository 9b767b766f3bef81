package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyCalendar;
import org.hengzhun.core.duty.DutyStatus;
import org.hengzhun.core.duty.Occurrence;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.PolicyPack;

/** Lists the duties of a span of days as a calendar does, and says where they depart from what a case demands. */
final class SpanCaseRunner {

    private final PolicyPack pack;
    private final ImmutableList<Duty> duties;

    SpanCaseRunner(PolicyPack pack) {
        this.pack = pack;
        this.duties = pack.allDuties();
    }

    ImmutableList<Bilingual> of(Situation.OfSpan situation, LocalDate day) {
        ImmutableListMultimap<String, DutyStatus> standing = Multimaps.index(
                DutyCalendar.between(duties, situation.from(), situation.to(), pack.dayOff(day))
                        .asOf(situation.done(), day),
                status -> status.occurrence().duty().name());
        List<Bilingual> differences = new ArrayList<>();
        situation
                .expect()
                .states()
                .forEach((duty, states) -> states.forEach((key, expected) -> {
                    Predicate<DutyStatus> meant = meant(key, states);
                    List<DutyStatus> found =
                            standing.get(duty).stream().filter(meant).toList();
                    found.forEach(status -> StateWords.compare(status, expected).ifPresent(differences::add));
                    if (found.isEmpty()) {
                        differences.add(nothing(duty, key, expected));
                    }
                }));
        situation
                .expect()
                .falls()
                .forEach((duty, days) ->
                        compareDays(duty, days, standing.get(duty)).ifPresent(differences::add));
        situation.expect().none().stream()
                .filter(standing::containsKey)
                .forEach(duty -> differences.add(falls(duty, standing.get(duty))));
        return ImmutableList.copyOf(differences);
    }

    private static Predicate<DutyStatus> meant(String key, Map<String, String> states) {
        if (key.equals(DutyExpectation.ALL)) {
            return status -> true;
        }
        if (key.equals(DutyExpectation.REST)) {
            return states.keySet().stream()
                    .filter(other -> !other.equals(DutyExpectation.REST))
                    .map(SpanCaseRunner::named)
                    .reduce(Predicate::or)
                    .<Predicate<DutyStatus>>map(Predicate::negate)
                    .orElse(status -> true);
        }
        return named(key);
    }

    /** Whom it names, or the period, or the day due. */
    private static Predicate<DutyStatus> named(String key) {
        Optional<Period> written = Period.written(key);
        return status -> {
            Occurrence occurrence = status.occurrence();
            Period period = occurrence.period();
            return occurrence.whom().equals(key)
                    || written.filter(one -> period != null
                                    && (one.first().equals(period.first())
                                                    && one.last().equals(period.last())
                                            || one.label().equals(String.valueOf(occurrence.due()))))
                            .isPresent();
        };
    }

    private static Bilingual nothing(String duty, String key, String expected) {
        String of = key.equals(DutyExpectation.ALL) ? "" : " " + key;
        return new Bilingual(
                "义务 %s%s 应为 %s，实际这段日期里没有到期".formatted(duty, of, expected),
                "the duty %s%s must be %s, but nothing of it falls due in the span".formatted(duty, of, expected));
    }

    private static Optional<Bilingual> compareDays(
            String duty, ImmutableSortedSet<LocalDate> expected, List<DutyStatus> found) {
        return Mismatch.sets(
                "义务 " + duty + " 的到期日", "days on which " + duty + " falls due", texts(expected), texts(days(found)));
    }

    private static ImmutableSortedSet<LocalDate> days(List<DutyStatus> found) {
        return found.stream()
                .map(status -> status.occurrence().due())
                .filter(Objects::nonNull)
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    }

    private static ImmutableSortedSet<String> texts(ImmutableSortedSet<LocalDate> days) {
        return days.stream()
                .map(LocalDate::toString)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private static Bilingual falls(String duty, List<DutyStatus> found) {
        String days = days(found).stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        return new Bilingual(
                "义务 %s 不应到期，实际%s".formatted(duty, days.isEmpty() ? "是常态要求" : "在 " + days + " 到期"),
                "nothing of the duty %s may fall due, but %s"
                        .formatted(duty, days.isEmpty() ? "it is to be kept up always" : "it does on " + days));
    }
}
