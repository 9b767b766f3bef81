package org.hengzhun.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengzhun.core.duty.Duties.day;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.patience.PatienceLostException;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.core.words.RefusedException;
import org.junit.jupiter.api.Test;

/** What falls due when, and how it stands. */
class DutyCalendarTest {

    private static DutyCalendar calendar(Duty duty, String from, String to) {
        return DutyCalendar.between(List.of(duty), day(from), day(to), DayOff.STAYS);
    }

    private static List<String> due(String schedule, String from, String to) {
        return calendar(Duties.of("d", schedule, 1), from, to).occurrences().stream()
                .map(one -> one.period() == null ? "" : one.period().label() + " " + one.due())
                .toList();
    }

    private static DutyRecord done(String period, String on, int count) {
        return new DutyRecord("d", "", Period.written(period).orElse(null), day(on), count);
    }

    private static String state(Duty duty, String asOf, DutyRecord... records) {
        DutyStatus status = calendar(duty, "2020-04-01", "2020-04-30")
                .asOf(Optional.of(List.of(records)), day(asOf))
                .get(0);
        return status.state().words().zh();
    }

    @Test
    void moreThanACalendarHoldsIsRefusedAndPatienceIsLookedAtOnTheWay() {
        List<Duty> many = java.util.Collections.nCopies(100, Duties.of("d", "weekly", 1));
        assertThatThrownBy(() -> DutyCalendar.between(many, day("2000-01-01"), day("2049-12-31"), DayOff.STAYS))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        told -> assertThat(told.words().zh()).contains("100000"));
        AtomicInteger left = new AtomicInteger(1_000);
        Patience lost = () -> {
            if (left.decrementAndGet() < 0) {
                throw new PatienceLostException("a test");
            }
        };
        assertThatThrownBy(() -> DutyCalendar.between(many, day("2000-01-01"), day("2049-12-31"), DayOff.STAYS, lost))
                .isInstanceOf(PatienceLostException.class);
        DutyCalendar sound =
                DutyCalendar.between(many.subList(0, 10), day("2020-01-01"), day("2049-12-31"), DayOff.STAYS);
        assertThatThrownBy(() -> sound.asOf(Optional.empty(), day("2020-01-01"), lost))
                .isInstanceOf(PatienceLostException.class);
    }

    @Test
    void aMonthShorterThanTheDayIsDueOnItsLastDay() {
        assertThat(due("monthly:31", "2020-01-31", "2020-04-30"))
                .containsExactly(
                        "2020-01 2020-01-31", "2020-02 2020-02-29", "2020-03 2020-03-31", "2020-04 2020-04-30");
        assertThat(due("monthly:30", "2021-02-01", "2021-02-28")).containsExactly("2021-02 2021-02-28");
    }

    @Test
    void aWeekBelongsToTheYearOfItsThursday() {
        assertThat(due("weekly", "2020-12-28", "2021-01-10"))
                .containsExactly("2020-W53 2021-01-03", "2021-W01 2021-01-10");
    }

    @Test
    void longerPeriodsAreDueOnTheirLastDay() {
        assertThat(due("every-2-months", "2020-04-01", "2020-07-15"))
                .containsExactly("2020-03/04 2020-04-30", "2020-05/06 2020-06-30");
        assertThat(due("quarterly", "2020-06-30", "2020-06-30")).containsExactly("2020Q2 2020-06-30");
        assertThat(due("half-yearly", "2020-01-01", "2020-12-31"))
                .containsExactly("2020H1 2020-06-30", "2020H2 2020-12-31");
        assertThat(due("yearly", "2020-01-01", "2020-12-30")).isEmpty();
    }

    @Test
    void aYearMayBeDueByADayOfIt() {
        assertThat(due("yearly:03-31", "2018-02-13", "2020-03-30"))
                .containsExactly("2018 2018-03-31", "2019 2019-03-31");
        assertThat(due("yearly:02-29", "2019-01-01", "2020-12-31"))
                .containsExactly("2019 2019-02-28", "2020 2020-02-29");
        assertThat(ScheduleText.read("yearly:03-31", null).words().zh()).isEqualTo("每年 3 月 31 日前");
        assertThat(ScheduleText.read("yearly:03-31", null).words().en()).isEqualTo("yearly by 03-31");
        assertThat(ScheduleText.read("monthly:25", null).words().zh()).isEqualTo("每月 25 日前");
        for (String wrong : List.of("yearly:3-31", "yearly:13-01", "yearly:02-30", "quarterly:25")) {
            assertThatThrownBy(() -> ScheduleText.read(wrong, null)).isInstanceOf(FlawedInputException.class);
        }
    }

    @Test
    void theSpanCutsByTheDayDueAndBothItsEndsCount() {
        assertThat(due("monthly:25", "2020-04-25", "2020-05-25")).hasSize(2);
        assertThat(due("monthly:25", "2020-04-26", "2020-05-24")).isEmpty();
        assertThat(due("once:2022-04-22", "2022-04-22", "2022-04-22")).containsExactly("2022-04-22 2022-04-22");
        assertThat(due("standing", "2022-04-22", "2022-04-22")).containsExactly("");
    }

    @Test
    void aDutyIsNotOwedOutsideTheDaysItRuns() {
        Duty years = Duties.of("d", "yearly", 1, new Validity(day("2020-01-01"), day("2023-01-01")), Validity.ALWAYS);
        assertThat(calendar(years, "2019-01-01", "2024-12-31").occurrences())
                .extracting(one -> String.valueOf(one.due()))
                .containsExactly("2020-12-31", "2021-12-31", "2022-12-31");
    }

    @Test
    void aPeriodIsOwedByTheFiguresOfItsFirstDay() {
        LocalDate turn = day("2020-06-22");
        List<Duty> versions = List.of(
                Duties.of("d", "monthly:25", 1, Validity.ALWAYS, new Validity(null, turn)),
                Duties.of("d", "monthly:20", 1, Validity.ALWAYS, new Validity(turn, null)));
        assertThat(DutyCalendar.between(versions, day("2020-06-01"), day("2020-07-31"), DayOff.STAYS)
                        .occurrences())
                .extracting(one -> String.valueOf(one.due()))
                .containsExactly("2020-06-25", "2020-07-20");
    }

    @Test
    void theDayOfJudgementTellsTheStatesApart() {
        Duty report = Duties.of("d", "monthly:25", 1);
        assertThat(state(report, "2020-03-31")).isEqualTo("未到期");
        assertThat(state(report, "2020-04-20")).isEqualTo("还有 5 天到期");
        assertThat(state(report, "2020-04-25")).isEqualTo("今天到期");
        assertThat(state(report, "2020-04-26")).isEqualTo("超期 1 天");
        assertThat(state(report, "2020-05-09", done("2020-04", "2020-04-25", 1)))
                .isEqualTo("已完成（2020-04-25）");
        assertThat(state(report, "2020-05-09", done("2020-04", "2020-05-02", 1)))
                .isEqualTo("迟 7 天完成（2020-05-02）");
        assertThat(state(report, "2020-05-01", done("2020-04", "2020-05-02", 1)))
                .isEqualTo("超期 6 天");
    }

    @Test
    void nobodyIsOverdueWhenNobodySaysWhatWasDone() {
        DutyState past = calendar(Duties.of("d", "monthly:25", 1), "2020-04-01", "2020-04-30")
                .asOf(Optional.<List<DutyRecord>>empty(), day("2022-01-01"))
                .get(0)
                .state();
        assertThat(past).isEqualTo(new DutyState.Unknown(ImmutableSet.of()));
    }

    @Test
    void countsAddUpAndTheDayTheLastOneCameDecides() {
        Duty five = Duties.of("d", "monthly:25", 5);
        DutyRecord three = done("2020-04", "2020-04-10", 3);
        DutyStatus part = calendar(five, "2020-04-01", "2020-04-30")
                .asOf(Optional.of(List.of(three)), day("2020-04-25"))
                .get(0);
        assertThat(part.done() + "/" + part.owed() + part.state().words().zh()).isEqualTo("3/5今天到期");
        assertThat(state(five, "2020-05-01", three, done("2020-04-27", "2020-04-27", 2)))
                .isEqualTo("迟 2 天完成（2020-04-27）");
    }

    @Test
    void aRecordWithoutAPeriodCountsForTheOneItsDayLiesIn() {
        DutyRecord plain = new DutyRecord("d", "", null, day("2020-04-28"), 1);
        assertThat(state(Duties.of("d", "monthly:25", 1), "2020-05-01", plain)).isEqualTo("迟 3 天完成（2020-04-28）");
        DutyRecord march = new DutyRecord("d", "", null, day("2020-03-28"), 1);
        assertThat(state(Duties.of("d", "monthly:25", 1), "2020-05-01", march)).isEqualTo("超期 6 天");
    }

    @Test
    void aDeadlineOnADayOffStaysUnlessTheCityShifts() {
        ImmutableSet<LocalDate> holidays = ImmutableSet.of(day("2020-06-25"), day("2020-06-26"));
        DayOff next = new DayOff(DayOff.Shift.NEXT, holidays, ImmutableSet.of(day("2020-06-28")), ImmutableList.of());
        Occurrence june = DutyCalendar.between(
                        List.of(Duties.of("d", "monthly:25", 1)), day("2020-06-01"), day("2020-06-30"), next)
                .occurrences()
                .get(0);
        assertThat(june.due()).isEqualTo("2020-06-25");
        assertThat(june.shifted()).isEqualTo("2020-06-28");
        DayOff before = new DayOff(DayOff.Shift.PREVIOUS, holidays, ImmutableSet.of(), ImmutableList.of());
        assertThat(before.shifted(day("2020-06-27"))).isEqualTo("2020-06-24");
        assertThat(DayOff.STAYS.shifted(day("2020-06-27"))).isEqualTo("2020-06-27");
    }

    @Test
    void periodsAreReadAsPeopleWriteThem() {
        for (String same : List.of("2020-04", "2020/4", "2020年4月", " 2020年 4月 ")) {
            assertThat(Period.written(same).orElseThrow().label()).isEqualTo("2020-04");
        }
        assertThat(Period.written("2020年第2季度").orElseThrow().label()).isEqualTo("2020Q2");
        assertThat(Period.written("2020年上半年").orElseThrow().label()).isEqualTo("2020H1");
        assertThat(Period.written("2020年3-4月").orElseThrow().label()).isEqualTo("2020-03/04");
        for (String none : List.of("2020-13", "2020-04/05", "2021-W53", "2020-02-30", "四月", "2020Q5")) {
            assertThat(Period.written(none)).as(none).isEmpty();
        }
    }

    @Test
    void anUnknownScheduleNamesTheNearest() {
        assertThatThrownBy(() -> ScheduleText.read("monthy", null))
                .isInstanceOf(FlawedInputException.class)
                .hasMessageContaining("是不是 monthly？");
        for (String wrong : List.of("monthly:0", "monthly:32", "weekly:3", "once:2022-4-22", "project", "standing:1")) {
            assertThatThrownBy(() -> ScheduleText.read(wrong, null)).isInstanceOf(FlawedInputException.class);
        }
    }

    @Test
    void aCalendarRunsForwardAndNoFurtherThanFiftyYears() {
        assertThat(DutyCalendar.fits(day("2022-01-01"), day("2022-01-01"))).isTrue();
        assertThat(DutyCalendar.fits(day("2022-01-01"), day("2021-12-31"))).isFalse();
        assertThat(DutyCalendar.fits(day("2022-01-01"), day("2072-01-01"))).isTrue();
        assertThat(DutyCalendar.fits(day("2022-01-01"), day("2072-01-02"))).isFalse();
    }
}
