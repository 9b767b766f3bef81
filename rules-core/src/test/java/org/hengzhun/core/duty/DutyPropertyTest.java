package org.hengzhun.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hengzhun.core.period.Cadence;
import org.hengzhun.core.period.Period;

/** What must hold of any calendar of duties. */
class DutyPropertyTest {

    private static final LocalDate START = LocalDate.of(2019, 11, 1);
    private static final List<String> SCHEDULES = List.of(
            "weekly",
            "monthly",
            "monthly:25",
            "monthly:31",
            "every-2-months",
            "quarterly",
            "half-yearly",
            "yearly",
            "once:2020-02-29",
            "standing");

    private static final List<Duty> DUTIES = SCHEDULES.stream()
            .map(schedule ->
                    Duties.of("d" + SCHEDULES.indexOf(schedule), schedule, 1 + SCHEDULES.indexOf(schedule) % 3))
            .toList();

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }

    private static DutyCalendar calendar(List<Duty> duties, int from, int length) {
        return DutyCalendar.between(duties, day(from), day(from + length), DayOff.STAYS);
    }

    @Provide
    Arbitrary<DutyRecord> records() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, SCHEDULES.size() - 1),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 3))
                .as((duty, on, count) -> new DutyRecord("d" + duty, "", null, day(on), count));
    }

    @Property(tries = 100)
    void aLongerSpanHoldsEverythingOfAShorter(
            @ForAll @IntRange(max = 400) int from,
            @ForAll @IntRange(max = 300) int length,
            @ForAll @IntRange(max = 60) int before,
            @ForAll @IntRange(max = 60) int after) {
        assertThat(DutyCalendar.between(DUTIES, day(from - before), day(from + length + after), DayOff.STAYS)
                        .occurrences())
                .containsAll(calendar(DUTIES, from, length).occurrences());
    }

    @Property
    void everyDayOfAPeriodLiesInItAndItsLabelNamesIt(
            @ForAll @IntRange(max = 4000) int number, @ForAll Cadence cadence) {
        Period period = cadence.periodOf(day(number));
        assertThat(period.contains(day(number))).isTrue();
        assertThat(Period.written(period.label())).contains(period);
        assertThat(cadence.periodOf(period.last().plusDays(1)).first())
                .isEqualTo(period.last().plusDays(1));
    }

    @Property(tries = 150)
    void aStateNeverGoesBackAsDaysPass(
            @ForAll @Size(max = 12) List<@net.jqwik.api.From("records") DutyRecord> records,
            @ForAll @IntRange(max = 500) int asOf) {
        DutyCalendar calendar = calendar(DUTIES, 0, 400);
        var today = calendar.asOf(Optional.of(records), day(asOf));
        var tomorrow = calendar.asOf(Optional.of(records), day(asOf + 1));
        for (int i = 0; i < today.size(); i++) {
            DutyState now = today.get(i).state();
            assertThat(advance(tomorrow.get(i).state())).isGreaterThanOrEqualTo(advance(now));
            if (now instanceof DutyState.Met || now instanceof DutyState.MetLate) {
                assertThat(tomorrow.get(i).state()).isEqualTo(now);
            }
        }
    }

    private static int advance(DutyState state) {
        return switch (state.code()) {
            case "NOT_YET_DUE" -> 0;
            case "DUE" -> 1;
            case "OVERDUE" -> 2;
            default -> 3;
        };
    }

    @Property(tries = 150)
    void moreRecordsNeverOpenWhatIsMet(
            @ForAll @Size(max = 12) List<@net.jqwik.api.From("records") DutyRecord> records,
            @ForAll("records") DutyRecord more) {
        DutyCalendar calendar = calendar(DUTIES, 0, 400);
        var few = calendar.asOf(Optional.of(records), day(450));
        List<DutyRecord> added = new ArrayList<>(records);
        added.add(more);
        var many = calendar.asOf(Optional.of(added), day(450));
        for (int i = 0; i < few.size(); i++) {
            if (few.get(i).state() instanceof DutyState.Met) {
                assertThat(many.get(i).state()).isInstanceOf(DutyState.Met.class);
            }
        }
    }

    @Property(tries = 100)
    void theOrderOfDutiesAndRecordsChangesNothing(
            @ForAll @Size(max = 12) List<@net.jqwik.api.From("records") DutyRecord> records, @ForAll Random chance) {
        List<Duty> duties = new ArrayList<>(DUTIES);
        List<DutyRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(duties, chance);
        Collections.shuffle(shuffled, chance);
        assertThat(calendar(duties, 0, 400).asOf(Optional.of(shuffled), day(200)))
                .isEqualTo(calendar(DUTIES, 0, 400).asOf(Optional.of(records), day(200)));
    }
}
