package org.hengzhun.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.duty.Duties.because;
import static org.hengzhun.core.duty.Duties.day;
import static org.hengzhun.core.duty.Duties.read;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one project owes on one day, of a span and before it. */
class ProjectDutiesTest {

    private static final Duty START = Duties.ofProject(new ProjectTerm(
            Project.SIGNED_ON,
            null,
            Period.ofDays(180),
            ImmutableList.of(new ProjectTerm.Milestone(Project.STARTED_ON, Stage.STARTED))));
    private static final Duty PLAN = Duties.ofProject(
            new ProjectTerm(null, null, null, ImmutableList.of(new ProjectTerm.Milestone(Project.ACTION_PLAN, null))));
    private static final Project SIGNED =
            Project.of("P").with(Project.SIGNED_ON, day("2020-01-01")).with(Project.STAGE, Stage.SIGNED);

    private static ProjectDuties.Owed owed(Duty duty, Project project, String asOf) {
        return new ProjectDuties.Owed(
                ProjectDuty.assess(duty, project, DayOff.STAYS, day(asOf)), ImmutableList.of(because()));
    }

    private static ProjectDuties of(Project project, String asOf, Duty... duties) {
        ImmutableList.Builder<ProjectDuties.Owed> owed = ImmutableList.builder();
        for (Duty duty : duties) {
            owed.add(owed(duty, project, asOf));
        }
        return new ProjectDuties(project, day(asOf), owed.build(), ImmutableList.of(), ImmutableList.of());
    }

    @Test
    void onlyATerminatedProjectHasEnded() {
        assertThat(of(SIGNED.with(Project.STAGE, Stage.TERMINATED), "2020-09-01")
                        .ended())
                .isTrue();
        assertThat(of(SIGNED, "2020-09-01").ended()).isFalse();
        assertThat(of(SIGNED.without(Project.STAGE), "2020-09-01").ended()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-01,2020-06-28,1",
        "2020-06-01,2020-06-29,2",
        "2020-06-29,2020-07-31,2",
        "2020-06-30,2020-07-31,1"
    })
    void aSpanHoldsWhatFallsDueInItAndWhatHasNoDay(String from, String to, int owed) {
        ProjectDuties all = of(SIGNED, "2020-06-01", START, PLAN);
        assertThat(all.within(day(from), day(to)).owed())
                .hasSize(owed)
                .last()
                .isEqualTo(all.owed().get(1));
    }

    @Test
    void whatFellDueBeforeADayAndIsOverdueIsCounted() {
        ProjectDuties late = of(SIGNED, "2020-09-01", START, PLAN);
        assertThat(late.overdueBefore(day("2020-06-29")))
                .as("due on the day itself")
                .isZero();
        assertThat(late.overdueBefore(day("2020-06-30"))).isEqualTo(1);
    }

    @Test
    void whatIsDoneOrNotYetOverdueIsNotCountedHoweverOldItsDay() {
        Project started = SIGNED.with(Project.STARTED_ON, day("2020-08-01"));
        assertThat(of(started, "2020-09-01", START).overdueBefore(day("2020-09-01")))
                .as("met late")
                .isZero();
        assertThat(of(SIGNED, "2020-06-29", START).overdueBefore(day("2020-09-01")))
                .as("due today")
                .isZero();
    }

    @Test
    void aDutyRestsOnTheCityByItselfByItsParametersOrByTheRuleThatSaysSo() {
        assertThat(restsOnLocal(START)).isFalse();
        assertThat(restsOnLocal(Duties.resting(START, Provenance.LOCAL))).isTrue();
        assertThat(restsOnLocal(Duties.resting(START, Provenance.VERBATIM, read("days", Provenance.MAPPING))))
                .isFalse();
        assertThat(restsOnLocal(Duties.resting(
                        START,
                        Provenance.VERBATIM,
                        read("days", Provenance.VERBATIM),
                        read("grace", Provenance.LOCAL))))
                .isTrue();
        DutyStatus status = owed(START, SIGNED, "2020-06-01").status();
        assertThat(new ProjectDuties.Owed(
                                status,
                                ImmutableList.of(
                                        because(read("size", Provenance.VERBATIM)),
                                        because(read("size", Provenance.LOCAL))))
                        .restsOnLocal())
                .isTrue();
    }

    private static boolean restsOnLocal(Duty duty) {
        return owed(duty, SIGNED, "2020-06-01").restsOnLocal();
    }

    @Test
    void whatCanHardlyBeTrueOfAProjectThatGoesOnIsWarnedOf() {
        Project strange = Project.of("P1").with(Project.SIGNED_ON, day("2030-01-01"));
        assertThat(warnings(strange)).singleElement().asString().contains("“签约日期”（2030-01-01）晚于判定日期 2022-09-30");
        assertThat(warnings(strange.with(Project.STAGE, Stage.TERMINATED))).isEmpty();
    }

    private static List<String> warnings(Project project) {
        return ProjectDuties.of(project, day("2022-09-30"), List.of(), List.of(), List.of()).warnings().stream()
                .map(Bilingual::zh)
                .toList();
    }
}
