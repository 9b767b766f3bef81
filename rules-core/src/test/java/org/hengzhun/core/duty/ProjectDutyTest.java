package org.hengzhun.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengzhun.core.duty.Duties.day;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.words.RefusedException;
import org.junit.jupiter.api.Test;

/** Duties over one project, by its own fields. */
class ProjectDutyTest {

    private static final Duty START = Duties.ofProject(new ProjectTerm(
            Project.SIGNED_ON,
            Project.PLANNED_START,
            java.time.Period.ofDays(180),
            ImmutableList.of(new ProjectTerm.Milestone(Project.STARTED_ON, Stage.STARTED))));
    private static final Duty FOUR_ONES = Duties.ofProject(new ProjectTerm(
            null,
            null,
            null,
            ImmutableList.of(
                    new ProjectTerm.Milestone(Project.ACTION_PLAN, null),
                    new ProjectTerm.Milestone(Project.WORK_TEAM, null),
                    new ProjectTerm.Milestone(Project.DOSSIER, null))));
    private static final Project SIGNED =
            Project.of("P").with(Project.SIGNED_ON, day("2020-01-01")).with(Project.STAGE, Stage.SIGNED);

    private static DutyStatus status(Duty duty, Project project, String asOf) {
        return ProjectDuty.assess(duty, project, DayOff.STAYS, day(asOf));
    }

    private static String words(Duty duty, Project project, String asOf) {
        return status(duty, project, asOf).state().words().zh();
    }

    @Test
    void aSignedProjectThatHasNotStartedIsOverdueAfterItsPlannedDay() {
        Project planned = SIGNED.with(Project.PLANNED_START, day("2020-03-01"));
        assertThat(words(START, planned, "2020-03-01")).isEqualTo("今天到期");
        assertThat(words(START, planned, "2020-03-08")).isEqualTo("超期 7 天");
        assertThat(words(START, planned.with(Project.STARTED_ON, day("2020-03-05")), "2020-03-08"))
                .isEqualTo("迟 4 天完成（2020-03-05）");
    }

    @Test
    void withoutAPlanTheDaysSinceTheStartCount() {
        assertThat(status(START, SIGNED, "2020-06-29").occurrence().due()).isEqualTo("2020-06-29");
        assertThat(words(START, SIGNED, "2020-06-30")).isEqualTo("超期 1 天");
    }

    /** Whoever knows that nothing was done says so beside the empty day; silence stays unknown. */
    @Test
    void aTruthBesideAnEmptyDaySaysWhetherItWasDone() {
        Duty accept = Duties.ofProject(new ProjectTerm(
                Project.SIGNED_ON,
                null,
                java.time.Period.ofDays(30),
                ImmutableList.of(
                        new ProjectTerm.Milestone(Project.ENERGY_REVIEWED_ON, null, Project.ENERGY_REVIEWED))));
        assertThat(status(accept, SIGNED, "2020-02-01").state()).isInstanceOf(DutyState.Unknown.class);
        assertThat(words(accept, SIGNED.with(Project.ENERGY_REVIEWED, false), "2020-02-01"))
                .isEqualTo("超期 1 天");
        assertThat(words(accept, SIGNED.with(Project.ENERGY_REVIEWED, true), "2020-02-01"))
                .isEqualTo("已完成");
        assertThat(words(accept, SIGNED.with(Project.ENERGY_REVIEWED_ON, day("2020-01-20")), "2020-02-01"))
                .isEqualTo("已完成（2020-01-20）");
    }

    /** 两年内: the last day has the number of the first; where the month has none such, it is the last of the month. */
    @Test
    void monthsEndOnTheDayWithTheSameNumber() {
        Duty valid = Duties.ofProject(new ProjectTerm(
                Project.ENERGY_REVIEWED_ON,
                null,
                java.time.Period.ofMonths(24),
                ImmutableList.of(new ProjectTerm.Milestone(Project.STARTED_ON, Stage.STARTED))));
        Project reviewed = SIGNED.with(Project.ENERGY_REVIEWED_ON, day("2025-10-15"));
        assertThat(status(valid, reviewed, "2027-10-15").occurrence().due()).isEqualTo("2027-10-15");
        assertThat(words(valid, reviewed, "2027-10-16")).isEqualTo("超期 1 天");
        Project onLeapDay = SIGNED.with(Project.ENERGY_REVIEWED_ON, day("2028-02-29"));
        assertThat(status(valid, onLeapDay, "2028-03-01").occurrence().due()).isEqualTo("2030-02-28");
    }

    @Test
    void whatNobodyFilledInIsUnknownAndNamed() {
        assertThat(status(START, SIGNED.without(Project.STAGE), "2021-01-01").state())
                .isEqualTo(new DutyState.Unknown(ImmutableSet.of("startedOn")));
        assertThat(status(START, SIGNED.without(Project.SIGNED_ON), "2021-01-01")
                        .state())
                .isEqualTo(new DutyState.Unknown(ImmutableSet.of("plannedStart", "signedOn")));
        assertThat(status(FOUR_ONES, Project.of("P").with(Project.DOSSIER, true), "2021-01-01")
                        .state())
                .isEqualTo(new DutyState.Unknown(ImmutableSet.of("actionPlan", "workTeam")));
    }

    @Test
    void oneThingNotDoneLeavesItOpenWhateverTheOthersAre() {
        Project two = Project.of("P").with(Project.DOSSIER, true).with(Project.WORK_TEAM, false);
        DutyStatus status = status(FOUR_ONES, two, "2021-01-01");
        assertThat(status.state()).isEqualTo(new DutyState.Due(null));
        assertThat(status.done() + "/" + status.owed()).isEqualTo("1/3");
        Project all = two.with(Project.WORK_TEAM, true).with(Project.ACTION_PLAN, true);
        assertThat(words(FOUR_ONES, all, "2021-01-01")).isEqualTo("已完成");
    }

    @Test
    void aProjectThatHasComeSoFarHasDoneItOnADayNobodyTold() {
        Project planned = SIGNED.with(Project.PLANNED_START, day("2020-03-01"));
        assertThat(status(START, planned.with(Project.STAGE, Stage.UNDER_CONSTRUCTION), "2020-05-01")
                        .state())
                .isEqualTo(new DutyState.Met(null));
        assertThat(words(START, planned.with(Project.STAGE, Stage.STARTED), "2020-05-01"))
                .isEqualTo("已完成");
    }

    @Test
    void whetherATerminatedProjectEverStartedItsStageDoesNotTell() {
        Project ended = SIGNED.with(Project.STAGE, Stage.TERMINATED);
        assertThat(status(START, ended, "2021-01-01").state())
                .isEqualTo(new DutyState.Unknown(ImmutableSet.of("startedOn")));
        assertThat(words(START, ended, "2021-01-01")).isEqualTo("不明：缺少项目信息");
    }

    @Test
    void itIsCompleteOnTheLastOfTheDaysItTook() {
        Duty both = Duties.ofProject(new ProjectTerm(
                null,
                Project.PLANNED_START,
                null,
                ImmutableList.of(
                        new ProjectTerm.Milestone(Project.SIGNED_ON, null),
                        new ProjectTerm.Milestone(Project.STARTED_ON, Stage.STARTED),
                        new ProjectTerm.Milestone(Project.ENERGY_REVIEWED_ON, null))));
        Project done = SIGNED.with(Project.PLANNED_START, day("2020-03-01"))
                .with(Project.STARTED_ON, day("2020-03-11"))
                .with(Project.ENERGY_REVIEWED_ON, day("2020-02-01"));
        assertThat(status(both, done, "2020-05-01").state()).isEqualTo(new DutyState.MetLate(day("2020-03-11"), 10));
    }

    @Test
    void withoutTheDayItCountsFromOnlyTheFieldsThatGiveOneAreMissing() {
        Duty planned = Duties.ofProject(new ProjectTerm(
                Project.SIGNED_ON,
                Project.PLANNED_START,
                null,
                ImmutableList.of(new ProjectTerm.Milestone(Project.STARTED_ON, Stage.STARTED))));
        assertThat(status(planned, SIGNED, "2020-05-01").state())
                .as("signing gives no day where no time is set")
                .isEqualTo(new DutyState.Unknown(ImmutableSet.of("plannedStart")));
        Duty within = Duties.ofProject(new ProjectTerm(
                Project.SIGNED_ON,
                null,
                java.time.Period.ofDays(180),
                ImmutableList.of(new ProjectTerm.Milestone(Project.STARTED_ON, Stage.STARTED))));
        assertThat(status(within, SIGNED.without(Project.SIGNED_ON), "2020-05-01")
                        .state())
                .isEqualTo(new DutyState.Unknown(ImmutableSet.of("signedOn")));
    }

    @Test
    void aDutyOfThePolicyIsNotJudgedByTheFieldsOfAProject() {
        Duty monthly = Duties.of("report", "monthly", 1);
        assertThatThrownBy(() -> status(monthly, SIGNED, "2020-05-01"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("report");
    }

    @Test
    void aDayStillToComeDoesNotCountYet() {
        Project later =
                SIGNED.with(Project.PLANNED_START, day("2020-03-01")).with(Project.STARTED_ON, day("2020-03-09"));
        assertThat(words(START, later, "2020-03-08")).isEqualTo("超期 7 天");
    }
}
