package org.hengzhun.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.junit.jupiter.api.Test;

/** People are told from what a last day was reckoned, and what became of a day off. */
class ReckoningTest {

    private static final DayOff NEXT = new DayOff(
            DayOff.Shift.NEXT,
            ImmutableSet.of(day("2020-06-25"), day("2020-06-26")),
            ImmutableSet.of(day("2020-06-28")),
            ImmutableList.of());

    private static final Duty START = Duties.ofProject(new ProjectTerm(
            Project.SIGNED_ON,
            Project.PLANNED_START,
            Period.ofDays(180),
            ImmutableList.of(new ProjectTerm.Milestone(Project.STARTED_ON, Stage.STARTED))));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static String inMonth(String schedule, String month, DayOff dayOff) {
        LocalDate first = day(month + "-01");
        Occurrence one = DutyCalendar.between(
                        List.of(Duties.of("d", schedule, 1)),
                        first,
                        first.plusMonths(1).minusDays(1),
                        dayOff)
                .occurrences()
                .get(0);
        return Reckoning.of(one, dayOff).zh();
    }

    private static Occurrence ofProject(Project project) {
        return ProjectDuty.assess(START, project, DayOff.STAYS, day("2020-01-01"))
                .occurrence();
    }

    @Test
    void theLastDayOfAPeriodIsSaidWithThePeriod() {
        assertThat(inMonth("monthly:25", "2020-05", DayOff.STAYS)).isEqualTo("每月 25 日前，2020-05 这一期到 2020-05-25");
        assertThat(inMonth("monthly", "2020-04", DayOff.STAYS)).isEqualTo("每月，2020-04 的最后一天是 2020-04-30");
        assertThat(inMonth("once:2020-04-22", "2020-04", DayOff.STAYS)).isEqualTo("2020-04-22 前");
    }

    @Test
    void aDayOffIsNamedWithWhatBecomesOfIt() {
        assertThat(inMonth("monthly:25", "2020-06", NEXT)).endsWith("；2020-06-25 是节假日，顺延至下一工作日 2020-06-28");
        assertThat(inMonth("monthly:25", "2020-04", NEXT)).endsWith("；2020-04-25 是周六，顺延至下一工作日 2020-04-27");
        assertThat(inMonth("monthly:25", "2020-04", DayOff.STAYS)).endsWith("；当天是周六，不顺延");
        assertThat(inMonth("monthly:28", "2020-06", NEXT)).endsWith("；当天是调休上班的日子，照常计算");
    }

    @Test
    void theDayOfAProjectIsReckonedFromTheDayItBeganOrAsPlanned() {
        Project signed = Project.of("P1").with(Project.SIGNED_ON, day("2020-01-06"));

        assertThat(Reckoning.of(ofProject(signed), DayOff.STAYS).zh()).startsWith("签约日期 2020-01-06 起 180 天");
        assertThat(Reckoning.of(ofProject(signed), DayOff.STAYS).en())
                .startsWith("180 days from signed on, 2020-01-06");
        assertThat(Reckoning.of(ofProject(signed.with(Project.PLANNED_START, day("2020-03-02"))), DayOff.STAYS)
                        .zh())
                .isEqualTo("以计划开工日期 2020-03-02 为准");
    }

    @Test
    void whatHasNoLastDaySaysWhy() {
        assertThat(inMonth("standing", "2020-04", DayOff.STAYS)).isEqualTo("常态要求，没有到期日");
        assertThat(Reckoning.of(ofProject(Project.of("P1")), DayOff.STAYS).zh()).isEqualTo("缺少起算的日期，推算不出到期日");
    }
}
