package org.hengzhun.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.duty.Duties.because;
import static org.hengzhun.core.duty.Duties.day;
import static org.hengzhun.core.duty.Duties.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;

/** The calendar of September 2022, of a policy and of single projects, as of its 20th day. */
class DutyReportTest {

    private static final PolicyStamp POLICY = new PolicyStamp("t", "试行办法", "试〔2022〕1号", "sha256:0");
    private static final ParameterReading LOCAL_SHIFT = read("shift", Provenance.LOCAL);
    private static final DayOff NEXT_BY_CITY = next(LOCAL_SHIFT);

    /** Due on Saturday 2022-09-24. */
    private static final Duty REPORT = Duties.of("report", "monthly:24", 1);

    private static final Duty START = start();

    private static DayOff next(ParameterReading reading) {
        return new DayOff(DayOff.Shift.NEXT, ImmutableSet.of(), ImmutableSet.of(), ImmutableList.of(reading));
    }

    private static Duty start() {
        return Duties.ofProject(new ProjectTerm(
                null,
                Project.PLANNED_START,
                null,
                ImmutableList.of(new ProjectTerm.Milestone(Project.STARTED_ON, Stage.STARTED))));
    }

    private static Project planned(String id, String start) {
        return Project.of(id).with(Project.STAGE, Stage.SIGNED).with(Project.PLANNED_START, day(start));
    }

    private static ProjectDuties owedBy(Project project, Duty duty, Reason... reasons) {
        DutyStatus status = ProjectDuty.assess(duty, project, DayOff.STAYS, day("2022-09-20"));
        return new ProjectDuties(
                project,
                day("2022-09-20"),
                ImmutableList.of(new ProjectDuties.Owed(status, ImmutableList.copyOf(reasons))),
                ImmutableList.of(),
                ImmutableList.of());
    }

    private static DutyReport report(List<Duty> duties, DayOff dayOff, ProjectDuties... owed) {
        return DutyReport.of(
                POLICY,
                day("2022-09-20"),
                DutyCalendar.between(duties, day("2022-09-01"), day("2022-09-30"), dayOff),
                Optional.of(DoneRecords.of(List.of())),
                List.of(owed),
                ImmutableList.of(new Bilingual("试行", "on trial")));
    }

    @Test
    void itTellsWhatItWasMadeOf() {
        DutyReport report = report(List.of(REPORT), NEXT_BY_CITY);
        assertThat(report.policy()).isEqualTo(POLICY);
        assertThat(report.asOf()).isEqualTo("2022-09-20");
        assertThat(report.from() + "/" + report.to()).isEqualTo("2022-09-01/2022-09-30");
        assertThat(report.warnings()).extracting(Bilingual::zh).containsExactly("试行");
        assertThat(report.shifts()).isTrue();
        assertThat(report(List.of(REPORT), DayOff.STAYS).shifts()).isFalse();
    }

    @Test
    void dutiesOfTheCalendarAndOfProjectsStandInOneOrderByDay() {
        Duty always = Duties.of("always", "standing", 1);
        DutyReport report = report(
                List.of(always, REPORT),
                DayOff.STAYS,
                owedBy(planned("P2", "2022-09-28").with(Project.NAME, "电池"), START),
                owedBy(planned("P1", "2022-09-10"), START));
        assertThat(report.lines())
                .extracting(line -> line.occurrence().due() + " " + line.whom())
                .containsExactly("2022-09-10 P1", "2022-09-24 甲", "2022-09-28 P2 电池", "null 甲");
    }

    @Test
    void whatProjectsOwedBeforeIsCountedAndNotListed() {
        DutyReport report = report(
                List.of(),
                DayOff.STAYS,
                owedBy(planned("P1", "2022-08-31"), START),
                owedBy(planned("P2", "2022-09-01"), START),
                owedBy(planned("P3", "2022-10-01"), START));
        assertThat(report.overdueBefore()).isEqualTo(1);
        assertThat(report.projects()).extracting(one -> one.project().id()).containsExactly("P1", "P2", "P3");
        assertThat(report.lines()).extracting(DutyLine::whom).containsExactly("P2");
    }

    @Test
    void everyStateHasItsNumber() {
        DutyReport report = report(
                List.of(REPORT, Duties.of("weekly", "weekly", 1)),
                DayOff.STAYS,
                owedBy(planned("P1", "2022-09-10").with(Project.STARTED_ON, day("2022-09-12")), START),
                owedBy(planned("P2", "2022-09-19"), START),
                owedBy(planned("P3", "2022-09-20").without(Project.STAGE), START),
                owedBy(Project.of("P4"), START));
        // Weeks end on the 4th, 11th and 18th (overdue) and on the 25th (due); the month's report is due on the 24th.
        // P3 is not late before its last day is over, whatever its stage; P4 has no planned day.
        assertThat(report.totals().toString())
                .isEqualTo("{MET=0, MET_LATE=1, DUE=3, OVERDUE=4, NOT_YET_DUE=0, UNCLEAR=0, UNKNOWN=1}");
    }

    @Test
    void withoutRecordsNobodyKnowsHowPastDutiesStand() {
        DutyCalendar calendar = DutyCalendar.between(
                List.of(Duties.of("weekly", "weekly", 1)), day("2022-09-01"), day("2022-09-30"), DayOff.STAYS);
        DutyReport report =
                DutyReport.of(POLICY, day("2022-09-20"), calendar, Optional.empty(), List.of(), ImmutableList.of());
        assertThat(report.totals()).containsEntry("UNKNOWN", 3L).containsEntry("DUE", 1L);
        assertThat(report.lines())
                .first()
                .satisfies(
                        line -> assertThat(line.status().state().words().zh()).isEqualTo("不明：没有完成记录"));
    }

    @Test
    void aLineRestsOnTheCityWhereItsDutyDoes() {
        Duty own = Duties.resting(REPORT, Provenance.LOCAL);
        assertThat(report(List.of(own), DayOff.STAYS).lines())
                .extracting(DutyLine::local)
                .containsExactly(true);
        assertThat(report(List.of(REPORT), DayOff.STAYS).lines())
                .extracting(DutyLine::local)
                .containsExactly(false);
    }

    @Test
    void aLineRestsOnTheCityWhereAParameterOfTheCityMovedItsDay() {
        DutyReport moved = report(List.of(REPORT), NEXT_BY_CITY);
        assertThat(moved.lines()).singleElement().satisfies(line -> {
            assertThat(line.occurrence().shifted()).isEqualTo("2022-09-26");
            assertThat(line.local()).isTrue();
        });
        assertThat(report(List.of(REPORT), next(read("shift", Provenance.VERBATIM)))
                        .lines())
                .as("moved by a document")
                .extracting(DutyLine::local)
                .containsExactly(false);
        assertThat(report(List.of(Duties.of("d", "monthly:23", 1)), NEXT_BY_CITY)
                        .lines())
                .as("due on a day worked")
                .extracting(DutyLine::local)
                .containsExactly(false);
    }

    @Test
    void howADutyStandsRestsOnTheCityOnlyOnceItIsKnown() {
        Duty own = Duties.resting(START, Provenance.LOCAL);
        DutyReport report = report(
                List.of(),
                DayOff.STAYS,
                owedBy(planned("P1", "2022-09-10"), own),
                owedBy(Project.of("P2"), own),
                owedBy(planned("P3", "2022-09-11"), START));
        assertThat(report.lines())
                .extracting(line -> line.whom() + " " + line.local() + " " + line.standsLocally())
                .containsExactly("P1 true true", "P3 false false", "P2 true false");
    }

    @Test
    void theParametersOfTheCityAreThoseOfDutiesRulesAndDaysOffEachOnce() {
        ParameterReading day = read("day", Provenance.LOCAL);
        ParameterReading size = read("size", Provenance.LOCAL);
        Duty own = Duties.resting(REPORT, Provenance.VERBATIM, day, read("number", Provenance.VERBATIM));
        Duty again = Duties.resting(START, Provenance.VERBATIM, day);
        ProjectDuties owed =
                owedBy(planned("P1", "2022-09-10"), again, because(size, read("years", Provenance.PARAPHRASE)));
        assertThat(report(List.of(own), NEXT_BY_CITY, owed).localParameters()).containsExactly(day, size, LOCAL_SHIFT);
        assertThat(report(List.of(own), DayOff.STAYS, owed).localParameters()).containsExactly(day, size);
    }

    @Test
    void daysOffThatMoveNothingAreNoParametersOfTheResult() {
        DayOff stays =
                new DayOff(DayOff.Shift.NONE, ImmutableSet.of(), ImmutableSet.of(), ImmutableList.of(LOCAL_SHIFT));
        assertThat(report(List.of(REPORT), stays).localParameters()).isEmpty();
    }

    @Test
    void theParametersOfWhatIsNotShownAreNotTold() {
        Duty own = Duties.resting(START, Provenance.VERBATIM, read("day", Provenance.LOCAL));
        assertThat(report(List.of(), DayOff.STAYS, owedBy(planned("P1", "2022-08-01"), own))
                        .localParameters())
                .isEmpty();
    }

    private static DutyReport monthly(DoneRecords done, String asOf) {
        return DutyReport.of(
                POLICY,
                day(asOf),
                DutyCalendar.between(
                        List.of(Duties.of("weekly", "weekly", 1), Duties.of("other", "weekly", 1)),
                        day("2022-09-01"),
                        day("2022-09-30"),
                        DayOff.STAYS),
                Optional.of(done),
                List.of(),
                List.of());
    }

    @Test
    void whatARefusedRecordMayHaveBeenOfIsUnclearAndNeverOverdue() {
        var unread = new UnreadRecord(Optional.of("weekly"), "", null);
        DutyReport report = monthly(new DoneRecords(List.of(), List.of(unread), List.of()), "2022-10-31");
        assertThat(report.lines())
                .allSatisfy(line -> assertThat(line.status().state().code())
                        .isEqualTo(line.occurrence().duty().name().equals("weekly") ? "UNCLEAR" : "OVERDUE"));
        assertThat(report.totals().get("UNCLEAR")).isPositive();
        assertThat(report.warnings())
                .singleElement()
                .satisfies(words -> assertThat(words.zh()).contains("有 1 条完成记录被拒收", "没有算作超期"));
    }

    @Test
    void aBrokenLineMayHaveBeenOfAnything() {
        DutyReport report =
                monthly(new DoneRecords(List.of(), List.of(UnreadRecord.OF_ANYTHING), List.of()), "2022-10-31");
        assertThat(report.totals()).containsEntry("OVERDUE", 0L);
    }

    @Test
    void aRefusedRecordOfOnePeriodLeavesTheOthersAsTheyAre() {
        var period = org.hengzhun.core.period.Period.written("2022-09-05").orElseThrow();
        var unread = new UnreadRecord(Optional.of("weekly"), "", period);
        DutyReport report = monthly(new DoneRecords(List.of(), List.of(unread), List.of()), "2022-10-31");
        assertThat(report.totals()).containsEntry("UNCLEAR", 1L);
    }

    @Test
    void aRecordOfALaterDayIsNotCountedAndSaid() {
        var later = new DutyRecord("weekly", "", null, day("2023-09-05"), 1);
        DutyReport report = monthly(DoneRecords.of(List.of(later)), "2022-10-31");
        assertThat(report.warnings())
                .singleElement()
                .satisfies(words -> assertThat(words.zh()).contains("晚于截至日 2022-10-31", "weekly 2023-09-05"));
    }

    @Test
    void manyRecordsOfLaterDaysAreCountedAndTheFirstNamed() {
        var april = org.hengzhun.core.period.Period.written("2022-09-05").orElseThrow();
        List<DutyRecord> later = IntStream.rangeClosed(1, 11)
                .mapToObj(day -> new DutyRecord("weekly", "", april, LocalDate.of(2023, 9, day), 1))
                .toList();
        assertThat(monthly(DoneRecords.of(later), "2022-10-31").warnings())
                .singleElement()
                .satisfies(words -> assertThat(words.zh())
                        .contains("有 11 条", "weekly 2022-09-05 2023-09-01")
                        .contains("2023-09-10 …")
                        .doesNotContain("2023-09-11"));
    }
}
