package org.hengzhun.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.duty.Duties.day;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.period.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A duty as it falls due once: its day, and which records of what was done count for it. */
class OccurrenceTest {

    private static final Duty REPORT = Duties.of("d", "monthly", 1);
    private static final Duty MEMBERS = Duties.borneBy(REPORT, "市商务局=商务局", "市发展和改革委员会=发改委");

    private static Occurrence inApril(Duty duty, String whom) {
        Period april = Period.written("2020-04").orElseThrow();
        LocalDate last = day("2020-04-30");
        return new Occurrence(duty, whom, april, april.first(), last, last);
    }

    private static Occurrence dueOn(Duty duty, @Nullable String due, @Nullable String shifted) {
        return new Occurrence(
                duty, "甲", null, null, due == null ? null : day(due), shifted == null ? null : day(shifted));
    }

    private static DutyRecord done(String whom, String on) {
        return new DutyRecord("d", whom, null, day(on), 1);
    }

    private static DutyRecord doneFor(String period, String on) {
        return new DutyRecord("d", "", Period.written(period).orElseThrow(), day(on), 1);
    }

    @Test
    void itIsMovedOnlyWhereAnotherDayCountsThanTheDocumentGives() {
        assertThat(dueOn(REPORT, "2022-09-30", "2022-10-08").isShifted()).isTrue();
        assertThat(dueOn(REPORT, "2022-09-30", "2022-09-30").isShifted()).isFalse();
        assertThat(dueOn(REPORT, null, null).isShifted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08-31,false",
        "2022-09-01,true",
        "2022-09-30,true",
        "2022-10-01,false",
    })
    void bothEndsOfASpanCount(String due, boolean within) {
        assertThat(dueOn(REPORT, due, due).isWithin(day("2022-09-01"), day("2022-09-30")))
                .isEqualTo(within);
    }

    @Test
    void whatHasNoDayIsInEverySpan() {
        assertThat(dueOn(REPORT, null, null).isWithin(day("2022-09-01"), day("2022-09-01")))
                .isTrue();
    }

    @Test
    void aProjectWithoutTheDayItsDutyCountsFromIsUndated() {
        Duty planned = Duties.ofProject(new ProjectTerm(null, Project.PLANNED_START, null, ImmutableList.of()));
        Duty always = Duties.ofProject(new ProjectTerm(Project.SIGNED_ON, null, null, ImmutableList.of()));
        assertThat(dueOn(planned, null, null).isUndated()).isTrue();
        assertThat(dueOn(planned, "2022-09-30", "2022-09-30").isUndated()).isFalse();
        assertThat(dueOn(always, null, null).isUndated())
                .as("kept up always, it never had a day")
                .isFalse();
        assertThat(dueOn(Duties.of("d", "standing", 1), null, null).isUndated()).isFalse();
    }

    @Test
    void aRecordCountsForTheMemberItNamesInFullOrForShort() {
        Occurrence commerce = inApril(MEMBERS, "市商务局");
        assertThat(commerce.takes(done("市商务局", "2020-04-10"))).isTrue();
        assertThat(commerce.takes(done("商务局", "2020-04-10"))).isTrue();
        assertThat(commerce.takes(done("发改委", "2020-04-10"))).isFalse();
        assertThat(commerce.takes(done("市发展和改革委员会", "2020-04-10"))).isFalse();
        assertThat(commerce.takes(done("", "2020-04-10"))).isFalse();
    }

    @Test
    void aDutyOwedAsOneTakesARecordOfAnybody() {
        assertThat(inApril(REPORT, "甲").takes(done("乙", "2020-04-10"))).isTrue();
        assertThat(inApril(REPORT, "甲").takes(new DutyRecord("other", "甲", null, day("2020-04-10"), 1)))
                .isFalse();
    }

    @Test
    void thePeriodOfARecordGoesBeforeTheDayItWasDone() {
        Occurrence april = inApril(REPORT, "甲");
        assertThat(april.takes(done("", "2020-04-30"))).isTrue();
        assertThat(april.takes(done("", "2020-05-01"))).isFalse();
        assertThat(april.takes(doneFor("2020-04", "2020-05-12"))).isTrue();
        assertThat(april.takes(doneFor("2020-04-25", "2020-05-12"))).isTrue();
        assertThat(april.takes(doneFor("2020-03", "2020-04-10"))).isFalse();
        assertThat(april.takes(doneFor("2020Q2", "2020-04-10")))
                .as("a quarter says nothing of one of its months")
                .isFalse();
    }

    @Test
    void aDutyOwedOnceOrAlwaysTakesWhatWasDoneOnAnyDay() {
        Duty once = Duties.of("d", "once:2020-04-30", 1);
        assertThat(dueOn(once, "2020-04-30", "2020-04-30").takes(done("", "2019-12-01")))
                .isTrue();
        assertThat(dueOn(Duties.of("d", "standing", 1), null, null).takes(doneFor("2019", "2019-12-01")))
                .isTrue();
    }

    @Test
    void theyStandByDayThenByDutyAndThoseWithoutADayLast() {
        Occurrence late = dueOn(Duties.of("a", "monthly", 1), "2020-05-31", "2020-05-31");
        Occurrence early = dueOn(Duties.of("b", "monthly", 1), "2020-04-30", "2020-04-30");
        Occurrence alike = dueOn(Duties.of("c", "monthly", 1), "2020-04-30", "2020-04-30");
        Occurrence always = dueOn(Duties.of("a", "standing", 1), null, null);
        assertThat(Stream.of(always, late, alike, early).sorted(Occurrence.BY_DAY))
                .isEqualTo(List.of(early, alike, late, always));
    }

    @Test
    void whatAllWhoOweItDidCountsForEachAndWhatAllOfOthersDidForNone() {
        Duty groups = Duties.ownedBy(Duties.borneBy(REPORT, "招商一组=一组", "招商二组=二组"), "各招商小组");
        assertThat(inApril(groups, "招商一组").takes(done("各组", "2020-04-24"))).isTrue();
        assertThat(inApril(groups, "招商二组").takes(done("各组", "2020-04-24"))).isTrue();
        assertThat(inApril(groups, "招商一组").takes(done("各县区", "2020-04-24"))).isFalse();
        assertThat(inApril(groups, "招商一组").takes(done("各组", "2020-05-24"))).isFalse();
    }

    private static UnreadRecord refused(String duty, String whom, @Nullable String period) {
        return new UnreadRecord(
                Optional.of(duty),
                whom,
                period == null ? null : Period.written(period).orElseThrow());
    }

    @Test
    void aRefusedRecordMayBeOfWhateverItDoesNotRuleOut() {
        Occurrence commerce = inApril(MEMBERS, "市商务局");
        assertThat(commerce.mayTake(UnreadRecord.OF_ANYTHING)).isTrue();
        assertThat(commerce.mayTake(refused("d", "", null))).isTrue();
        assertThat(commerce.mayTake(refused("other", "", null))).isFalse();
    }

    @Test
    void aRefusedRecordIsOfWhomeverItNamesAndOfAnybodyWhereItNamesNobodyWhoOwesTheDuty() {
        Occurrence commerce = inApril(MEMBERS, "市商务局");
        assertThat(commerce.mayTake(refused("d", "市商务局", null))).isTrue();
        assertThat(commerce.mayTake(refused("d", "商务局", null))).isTrue();
        assertThat(commerce.mayTake(refused("d", "发改委", null))).isFalse();
        assertThat(commerce.mayTake(refused("d", "气象台", null))).isTrue();
        assertThat(inApril(REPORT, "甲").mayTake(refused("d", "发改委", null))).isTrue();
    }

    @Test
    void aRefusedRecordIsForThePeriodItNamesWhereTheDutyComesBack() {
        Occurrence april = inApril(REPORT, "甲");
        assertThat(april.mayTake(refused("d", "", "2020-04"))).isTrue();
        assertThat(april.mayTake(refused("d", "", "2020-04-20"))).isTrue();
        assertThat(april.mayTake(refused("d", "", "2020-05"))).isFalse();
        Occurrence standing = dueOn(Duties.of("d", "standing", 1), null, null);
        assertThat(standing.mayTake(refused("d", "", "2020-05"))).isTrue();
        Occurrence once = inApril(Duties.of("d", "once:2020-04-30", 1), "甲");
        assertThat(once.mayTake(refused("d", "", "2020-05"))).isTrue();
    }
}
