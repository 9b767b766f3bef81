package org.hengzhun.drl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.duty.DutyFinder;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.fact.InvestorKind;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which project owes which duty, by clause. */
class ProjectDutiesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 30);
    private static final PolicyLibrary LIBRARY = PolicyLibrary.shipped();

    private static ProjectDuties of(String policy, Project project) {
        return LIBRARY.dutyFinder(policy).dutiesOf(List.of(project), DAY).get(0);
    }

    private static List<String> owed(ProjectDuties duties) {
        return duties.owed().stream()
                .map(owed -> owed.status().occurrence().duty().name())
                .toList();
    }

    private static Project investing(String yuan) {
        return Project.of("P").with(Project.TOTAL_INVESTMENT, Project.TOTAL_INVESTMENT.fromPlain(new BigDecimal(yuan)));
    }

    @Test
    void zz31aFiveHundredMillionIsReportedAndJustBelowFromAnOrdinaryFirmIsNot() {
        ImmutableSet<InvestorKind> ordinary = ImmutableSet.of();
        Project exact = investing("500000000").with(Project.INVESTOR_KINDS, ordinary);
        assertThat(owed(of("zhengzhou-2018-15", exact))).contains("majorReport", "majorLedger", "fourOnes");
        ProjectDuties below = of("zhengzhou-2018-15", investing("499999999.99").with(Project.INVESTOR_KINDS, ordinary));
        assertThat(owed(below)).doesNotContain("majorReport");
        assertThat(below.undecided()).noneMatch(one -> one.duty().name().equals("majorReport"));
    }

    @Test
    void zz31aALeadingFirmIsReportedAndAFirmOfUnknownKindIsUndecided() {
        Project below = investing("499999999.99");
        assertThat(owed(of(
                        "zhengzhou-2018-15",
                        below.with(Project.INVESTOR_KINDS, ImmutableSet.of(InvestorKind.INDUSTRY_LEADER)))))
                .contains("majorReport");
        ProjectDuties unknown = of("zhengzhou-2018-15", below);
        assertThat(owed(unknown)).doesNotContain("majorReport");
        assertThat(unknown.undecided())
                .filteredOn(one -> one.duty().name().equals("majorReport"))
                .singleElement()
                .satisfies(one -> assertThat(one.rule().missing()).containsExactly("investorKinds"));
    }

    @Test
    void jz35aASignedProjectThatHasNotLandedInTimeIsOverdueByALocalLimitAndSaysSo() {
        Project signed =
                Project.of("P").with(Project.STAGE, Stage.SIGNED).with(Project.SIGNED_ON, LocalDate.of(2020, 6, 1));
        ProjectDuties.Owed land = of("jiaozuo-2020-9", signed).owed().get(0);
        assertThat(land.status().occurrence().duty().name()).isEqualTo("landEarly");
        assertThat(land.status().state().words().zh()).isEqualTo("超期 31 天");
        assertThat(land.restsOnLocal()).isTrue();
        assertThat(land.reasons())
                .extracting(reason -> reason.citation().clause())
                .containsExactly("JZ-3.5a");
    }

    @Test
    void xc214eATwoHighProjectMustStandOnTheLedger() {
        Project cement = investing("1")
                .with(Project.INDUSTRY_CODE, org.hengzhun.core.fact.IndustryCode.of("3011"))
                .with(Project.CONSTRUCTION_KIND, org.hengzhun.core.fact.ConstructionKind.NEW)
                .with(
                        Project.ANNUAL_ENERGY_EQUIVALENT,
                        Project.ANNUAL_ENERGY_EQUIVALENT.fromPlain(new BigDecimal("62000")))
                .with(Project.ON_LEDGER, false);
        ProjectDuties duties = LIBRARY.dutyFinder("xuchang-2022-sw70")
                .dutiesOf(List.of(cement), LocalDate.of(2022, 9, 30))
                .get(0);
        assertThat(owed(duties)).contains("twoHighLedger");
    }

    @Test
    void xc134aAProjectInTalksMustStandOnTheLedgerAndAnEarlierOneNeedNot() {
        LocalDate day = LocalDate.of(2022, 9, 30);
        var finder = LIBRARY.dutyFinder("xuchang-2022-kf1");
        List<ProjectDuties> duties = finder.dutiesOf(
                List.of(
                        Project.of("A").with(Project.STAGE, Stage.NEGOTIATING),
                        Project.of("B").with(Project.STAGE, Stage.INTENT),
                        Project.of("C")),
                day);
        assertThat(duties).extracting(one -> owed(one).size()).containsExactly(1, 0, 0);
        assertThat(duties.get(2).undecided().get(0).rule().missing()).containsExactly("stage");
    }

    private static final TestPack BACK = TestPack.bare()
            .with("duties.csv", """
                    name,zh,owner,to,schedule,since,within,met,afterEnd,clause,provenance
                    ledger,台账,局,,project,,,onLedger,,T-1,local
                    back,收回土地,局,,project,signedOn,30,startedOn@STARTED,yes,T-1,local
                    start,开工,局,,project,,,startedOn,,T-1,local
                    """)
            .with(
                    "duties.drl",
                    TestPack.rule("T-1-owed-1", "$p : Project( id != \"-\" )", "duties.ledger( $p )")
                            + TestPack.rule(
                                    "T-1-owed-2",
                                    "$d : Parameter( key == \"day\" )\n  $p : Project( signedOn < $d.value )",
                                    "duties.back( $p )")
                            + TestPack.rule("T-1-owed-3", "$p : Project( highRisk == true )", "duties.start( $p )"))
            .parameters("day,2022-06-01,date,,,T-1,local,");

    @Test
    void aTerminatedProjectOwesOnlyWhatOutlivesItAndNobodyAsksForMore(@TempDir Path folder) {
        Project ended = Project.of("P").with(Project.STAGE, Stage.TERMINATED);
        DutyFinder finder = PolicyLibrary.shipped().with(BACK.in(folder)).dutyFinder("test");
        LocalDate day = LocalDate.of(2022, 9, 30);
        List<ProjectDuties> found = finder.dutiesOf(
                List.of(ended.with(Project.SIGNED_ON, LocalDate.of(2022, 1, 1)), ended, Project.of("Q")), day);

        assertThat(found)
                .extracting(ProjectDutiesTest::owed)
                .containsExactly(List.of("back"), List.of(), List.of("ledger"));
        assertThat(found.get(0).undecided()).isEmpty();
        assertThat(found.get(1).undecided())
                .extracting(one -> one.duty().name())
                .containsExactly("back");
        assertThat(found.get(2).undecided()).hasSize(2);
        assertThat(found).extracting(ProjectDuties::ended).containsExactly(true, true, false);
    }

    @Test
    void ofASpanOfDaysAProjectOwesWhatFallsDueInItOrHasNoDay(@TempDir Path folder) {
        Project signed = Project.of("P").with(Project.SIGNED_ON, LocalDate.of(2022, 1, 1));
        ProjectDuties all = PolicyLibrary.shipped()
                .with(BACK.in(folder))
                .dutyFinder("test")
                .dutiesOf(List.of(signed.with(Project.STAGE, Stage.SIGNED)), LocalDate.of(2022, 9, 30))
                .get(0);
        LocalDate due = LocalDate.of(2022, 1, 31);

        assertThat(owed(all)).containsExactly("back", "ledger");
        assertThat(owed(all.within(due, due))).containsExactly("back", "ledger");
        assertThat(owed(all.within(due.plusDays(1), LocalDate.of(2022, 12, 31))))
                .containsExactly("ledger");
        assertThat(all.overdueBefore(due)).isZero();
        assertThat(all.overdueBefore(due.plusDays(1))).isEqualTo(1);
    }
}
