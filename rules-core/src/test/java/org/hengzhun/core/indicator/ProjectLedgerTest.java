package org.hengzhun.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.fact.County;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Money;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.junit.jupiter.api.Test;

class ProjectLedgerTest {

    private static final LocalDate END = LocalDate.of(2022, 9, 30);
    private static final ProjectLedger ALL = new ProjectLedger(Validity.ALWAYS, END, END);

    private static Project project(String id, Stage stage, String total, String arrived) {
        return Project.of(id)
                .with(Project.COUNTY, County.of("禹州市"))
                .with(Project.STAGE, stage)
                .with(Project.TOTAL_INVESTMENT, Money.cny(total))
                .with(Project.ARRIVED_FUNDS, Money.cny(arrived));
    }

    private static CountyPeriod only(ProjectLedger.Count count) {
        assertThat(count.units()).hasSize(1);
        return count.units().get(0);
    }

    @Test
    void milestonesAndFundsAreCountedFromStages() {
        CountyPeriod yuzhou = only(ALL.count(
                List.of(
                        project("1", Stage.SIGNED, "100", "10"),
                        project("2", Stage.FULFILLED, "100", "20"),
                        project("3", Stage.IN_PRODUCTION, "200", "70"),
                        project("4", Stage.TERMINATED, "100", "0"),
                        project("5", Stage.NEGOTIATING, "900", "0")),
                county -> "县（市）",
                "2022Q3"));
        assertThat(figures(yuzhou))
                .isEqualTo(
                        "signed 4 fulfilled 2 started 1 produced 1 contracted 500 arrived 100 parts null landed null");
        assertThat(yuzhou.group()).isEqualTo("县（市）");
    }

    @Test
    void aDateAfterTheDayOfTheCountIsNotReachedYet() {
        Project late = project("1", Stage.STARTED, "1", "1").with(Project.STARTED_ON, LocalDate.of(2022, 10, 1));
        assertThat(only(ALL.count(List.of(late), county -> "", "2022Q3")).figure("startedProjects"))
                .isEqualByComparingTo(BigDecimal.ZERO);
        Project onTheDay = late.with(Project.STARTED_ON, END);
        assertThat(only(ALL.count(List.of(onTheDay), county -> "", "2022Q3")).figure("startedProjects"))
                .isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void anUnknownStageLeavesTheCountUnknownAndNamesTheProject() {
        Project dark = project("7", Stage.SIGNED, "1", "1").without(Project.STAGE);
        ProjectLedger.Count count = ALL.count(List.of(dark, project("8", Stage.STARTED, "1", "1")), c -> "", "2022");
        assertThat(figures(only(count)))
                .isEqualTo("signed null fulfilled null started null produced null contracted null arrived null"
                        + " parts null landed null");
        assertThat(count.notes(Set.of("startedProjects")))
                .extracting(Bilingual::zh)
                .containsExactly("禹州市的开工项目数算不出来：项目 7 缺少开工日期");
    }

    @Test
    void onlyWhatNeedsABlankFieldIsUnknown() {
        Project poor = project("7", Stage.STARTED, "1", "1").without(Project.ARRIVED_FUNDS);
        ProjectLedger.Count count = ALL.count(List.of(poor, project("8", Stage.STARTED, "2", "1")), c -> "", "2022");
        assertThat(figures(only(count)))
                .isEqualTo(
                        "signed 2 fulfilled 2 started 2 produced 0 contracted 3 arrived null parts null landed null");
        assertThat(count.flaws()).extracting(Flaw::detail).containsExactly("arrivedFunds");
        assertThat(count.notes(Set.of("startedProjects", "signedProjects"))).isEmpty();
    }

    @Test
    void aTerminatedProjectCountsAsSignedOnlyHoweverFarItCame() {
        Project ended = project("1", Stage.TERMINATED, "1", "1").with(Project.STARTED_ON, END.minusYears(1));
        assertThat(figures(only(ALL.count(List.of(ended), county -> "", "2022"))))
                .startsWith("signed 1 fulfilled 0 started 0 produced 0");
    }

    @Test
    void subProjectsOfPackagesAreCountedWithThoseThatLanded() {
        Project landed = project("1", Stage.STARTED, "1", "1").with(Project.PACKAGE_AGREEMENT, "一号协议");
        Project waiting = project("2", Stage.SIGNED, "1", "1").with(Project.PACKAGE_AGREEMENT, "一号协议");
        CountyPeriod yuzhou =
                only(ALL.count(List.of(landed, waiting, project("3", Stage.STARTED, "1", "1")), county -> "", "2022"));
        assertThat(figures(yuzhou)).endsWith("parts 2 landed 1");
    }

    @Test
    void aWindowCountsOnlyProjectsSignedInIt() {
        ProjectLedger year = new ProjectLedger(new Validity(LocalDate.of(2022, 1, 1), null), END, END);
        Project old = project("1", Stage.STARTED, "1", "1").with(Project.SIGNED_ON, LocalDate.of(2021, 12, 31));
        Project fresh = project("2", Stage.STARTED, "1", "1").with(Project.SIGNED_ON, LocalDate.of(2022, 1, 1));
        Project talks = project("3", Stage.NEGOTIATING, "1", "1");
        assertThat(figures(only(year.count(List.of(old, fresh, talks), county -> "", "2022"))))
                .startsWith("signed 1 fulfilled 1 started 1");
    }

    @Test
    void aProjectThatMayHaveBeenSignedInTheWindowLeavesEveryFigureOfItsCountyUnknown() {
        ProjectLedger year = new ProjectLedger(new Validity(LocalDate.of(2022, 1, 1), null), END, END);
        Project fresh = project("2", Stage.STARTED, "1", "1").with(Project.SIGNED_ON, LocalDate.of(2022, 1, 1));
        ProjectLedger.Count count =
                year.count(List.of(fresh, project("3", Stage.STARTED, "1", "1")), county -> "", "2022");
        assertThat(only(count).figures()).isEmpty();
        assertThat(count.notes(Set.of())).extracting(Bilingual::zh).containsExactly("禹州市的各项数字算不出来：项目 3 缺少签约日期");
    }

    @Test
    void aStageToldAfterTheDayOfTheCountDoesNotSayWhenItWasReached() {
        ProjectLedger past = ProjectLedger.atTheEndOf("2022Q3", LocalDate.of(2023, 5, 1), Validity.ALWAYS);
        assertThat(past.asOf()).isEqualTo(END);
        Project dated = project("1", Stage.STARTED, "1", "1")
                .with(Project.SIGNED_ON, END)
                .with(Project.FULFILLED_ON, END)
                .with(Project.STARTED_ON, END.plusDays(1));
        assertThat(figures(only(past.count(List.of(dated), county -> "", "2022Q3"))))
                .startsWith("signed 1 fulfilled 1 started 0 produced 0");
        Project undated = project("2", Stage.STARTED, "1", "1");
        assertThat(figures(only(past.count(List.of(undated), county -> "", "2022Q3"))))
                .startsWith("signed null fulfilled null started null produced 0");
    }

    @Test
    void aPeriodThatHasNotEndedIsCountedOnTheDayOfTheLedger() {
        LocalDate told = LocalDate.of(2022, 8, 1);
        assertThat(ProjectLedger.atTheEndOf("2022Q3", told, Validity.ALWAYS).asOf())
                .isEqualTo(told);
        assertThat(ProjectLedger.atTheEndOf("某期", told, Validity.ALWAYS).asOf()).isEqualTo(told);
    }

    @Test
    void aProjectWithoutACountyIsNamedAndNotCounted() {
        ProjectLedger.Count count = ALL.count(List.of(Project.of("9")), county -> "", "2022");
        assertThat(count.units()).isEmpty();
        assertThat(count.unplaced()).containsExactly("9");
        assertThat(count.notes(Set.of())).extracting(Bilingual::zh).containsExactly("项目 9 没有填承接县区，没有计入任何县区");
    }

    private static String figures(CountyPeriod unit) {
        return "signed %s fulfilled %s started %s produced %s contracted %s arrived %s parts %s landed %s"
                .formatted(Stream.of(
                                "signedProjects",
                                "fulfilledProjects",
                                "startedProjects",
                                "producedProjects",
                                "contractedFunds",
                                "arrivedFunds",
                                "packageSubprojects",
                                "landedSubprojects")
                        .map(unit::figure)
                        .toArray());
    }
}
