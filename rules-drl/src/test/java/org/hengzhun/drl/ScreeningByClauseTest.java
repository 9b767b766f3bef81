package org.hengzhun.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.drl.Projects.cement;
import static org.hengzhun.drl.Projects.using;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.ConstructionKind;
import org.hengzhun.core.fact.Energy;
import org.hengzhun.core.fact.IndustryCode;
import org.hengzhun.core.fact.Money;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.ReviewGround;
import org.hengzhun.core.fact.ReviewResult;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped packs, clause by clause: inside, outside, on the edge, and with one fact missing. */
class ScreeningByClauseTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final Screener XUCHANG = PolicyLibrary.shipped().screener("xuchang-2022-sw70");
    private static final Screener HENAN = PolicyLibrary.shipped().screener("henan-two-high-2021");

    private static Screening screen(Project project) {
        return XUCHANG.screen(project, DAY);
    }

    private static Project twoHigh(Stage stage) {
        return using(cement(), "62000").with(Project.STAGE, stage);
    }

    private static Project reviewed(Project project, ReviewResult result) {
        return project.with(Project.REVIEW_RESULT, result);
    }

    private static List<String> fired(Screening screening) {
        return screening.findings().stream()
                .map(finding -> finding.reason().rule())
                .toList();
    }

    private static List<String> open(Screening screening) {
        return screening.undecided().stream().map(OpenRule::rule).toList();
    }

    private static boolean isTwoHigh(Project project, LocalDate day) {
        return fired(XUCHANG.screen(project, day)).contains("XC2-1.4e-1");
    }

    private static boolean isTwoHigh(Project project) {
        return isTwoHigh(project, DAY);
    }

    private static Project of(String code, String tce) {
        return using(cement(), tce).with(Project.INDUSTRY_CODE, IndustryCode.of(code));
    }

    // HN-0

    @Test
    void hn0APlannedTwoHighProjectGoesToJointReview() {
        Screening screening = HENAN.screen(twoHigh(Stage.PLANNED), DAY);
        assertThat(screening.verdict()).isEqualTo(Verdict.JOINT_REVIEW);
        assertThat(screening.findings().get(0).reason().citation().clause()).isEqualTo("HN-0");
        assertThat(HENAN.screen(using(cement(), "9999.99"), DAY).withoutOpinion())
                .isTrue();
        assertThat(HENAN.screen(twoHigh(Stage.IN_PRODUCTION), DAY).withoutOpinion())
                .isTrue();
        assertThat(HENAN.screen(cement(), DAY).verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
    }

    @Test
    void hn0APassedReviewLetsItGoOnAndAFailedOneKeepsItOut() {
        assertThat(HENAN.screen(reviewed(twoHigh(Stage.SIGNED), ReviewResult.PASSED), DAY)
                        .verdict())
                .isEqualTo(Verdict.ADMITTED);
        assertThat(HENAN.screen(reviewed(twoHigh(Stage.SIGNED), ReviewResult.FAILED), DAY)
                        .verdict())
                .isEqualTo(Verdict.REJECTED);
        assertThat(HENAN.screen(reviewed(twoHigh(Stage.SIGNED), ReviewResult.NONE), DAY)
                        .verdict())
                .isEqualTo(Verdict.JOINT_REVIEW);
    }

    // HN-1, HN-2

    @ParameterizedTest
    @CsvSource({"9999.99,false", "10000,true", "49999.99,true", "50000,true", "62000,true"})
    void hn2ACementPlantIsTwoHighFromTenThousandTonnesOn(String tce, boolean twoHigh) {
        assertThat(isTwoHigh(using(cement(), tce))).isEqualTo(twoHigh);
    }

    @Test
    void hn1ACementPlantOfFiftyThousandTonnesIsOfTheFirstClassAndBelowOfTheSecond() {
        assertThat(derivedBy(using(cement(), "50000"))).containsExactly("HN-1-1");
        assertThat(derivedBy(using(cement(), "49999.99"))).containsExactly("HN-2-1");
    }

    private static List<String> derivedBy(Project project) {
        return screen(project).findings().get(0).reason().derivations().stream()
                .map(derivation -> derivation.rule())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2614,50000,true",
        "2710,50000,false",
        "4411,50000,true",
        "4420,50000,false",
        "2522,50000,true",
        "2522,49999.99,false",
        "2642,49999.99,false",
        "3990,1000000,false",
        "30,50000,true"
    })
    void hn1AWholeDivisionOrItsListedClassesCount(String code, String tce, boolean twoHigh) {
        assertThat(isTwoHigh(of(code, tce))).isEqualTo(twoHigh);
    }

    @Test
    void hn2ASinteringConditionMustBeKnownToHold() {
        Project bricks = of("3031", "20000");
        assertThat(isTwoHigh(bricks.with(Project.SINTERING, true))).isTrue();
        assertThat(isTwoHigh(bricks.with(Project.SINTERING, false))).isFalse();
        assertThat(screen(bricks).verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(screen(bricks).missing()).containsExactly("sintering");
    }

    @Test
    void hn2LongProcessSteelMustBeKnownToBeSo() {
        Project steel = of("3120", "20000");
        assertThat(isTwoHigh(steel.with(Project.LONG_PROCESS_STEEL, true))).isTrue();
        assertThat(isTwoHigh(steel.with(Project.LONG_PROCESS_STEEL, false))).isFalse();
        assertThat(screen(steel).missing()).containsExactly("longProcessSteel");
    }

    @Test
    void hn2ACodeOfTwoDigitsLeavesTheSubIndustryOpen() {
        Screening screening = screen(of("30", "20000"));
        assertThat(screening.verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(screening.missing()).contains("industryCode");
    }

    // HN-3

    @Test
    void hn3AnExpansionCountsByItsEnergyAfterTheWorksANewProjectByWhatItAdds() {
        Project project = using(cement(), "62000").with(Project.ADDED_ENERGY_EQUIVALENT, Energy.equivalent("9000"));
        assertThat(isTwoHigh(project.with(Project.CONSTRUCTION_KIND, ConstructionKind.EXPANSION)))
                .isTrue();
        assertThat(isTwoHigh(project.with(Project.CONSTRUCTION_KIND, ConstructionKind.NEW)))
                .isFalse();
        Screening open = screen(project.without(Project.CONSTRUCTION_KIND));
        assertThat(open.verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(open.missing()).contains("constructionKind");
    }

    /** The one figure that changes a verdict already final: by the notice it was not unknown before but equal to the annual one. */
    @Test
    void hn3AddedEnergyStatedLaterCorrectsTheAnnualEnergyThatStoodInForIt() {
        Project stoodIn = using(cement(), "62000").with(Project.CONSTRUCTION_KIND, ConstructionKind.NEW);
        assertThat(isTwoHigh(stoodIn)).isTrue();
        assertThat(screen(stoodIn).missing()).doesNotContain("addedEnergyEquivalent");
        assertThat(isTwoHigh(stoodIn.with(Project.ADDED_ENERGY_EQUIVALENT, Energy.equivalent("9000"))))
                .isFalse();
        assertThat(isTwoHigh(stoodIn.with(Project.ADDED_ENERGY_EQUIVALENT, Energy.equivalent("62000"))))
                .isTrue();
    }

    // HN-4

    @Test
    void hn4AnUpgradeThatTouchesNoMainWorksAndAddsNoCapacityIsOutside() {
        Project upgrade = using(cement(), "62000")
                .with(Project.CONSTRUCTION_KIND, ConstructionKind.TECH_UPGRADE)
                .with(Project.TOUCHES_MAIN_WORKS, false)
                .with(Project.ADDS_CAPACITY, false);
        assertThat(screen(upgrade).verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(isTwoHigh(upgrade.with(Project.ADDS_CAPACITY, true))).isTrue();
        assertThat(isTwoHigh(upgrade.with(Project.TOUCHES_MAIN_WORKS, true))).isTrue();
        assertThat(screen(upgrade.without(Project.ADDS_CAPACITY)).missing()).containsExactly("addsCapacity");
    }

    // HN-5

    @Test
    void hn5RefractoriesLeaveTheCatalogueOnTheFirstDayOf2023WithAWarning() {
        Project refractories = of("3089", "20000").with(Project.SINTERING, true);
        assertThat(isTwoHigh(refractories, LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(isTwoHigh(refractories, LocalDate.of(2023, 1, 1))).isFalse();
        assertThat(XUCHANG.screen(refractories, LocalDate.of(2022, 12, 31)).warnings())
                .isEmpty();
        assertThat(XUCHANG.screen(refractories, LocalDate.of(2023, 1, 1)).warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.zh()).contains("修订"));
    }

    @Test
    void aDayBeforeTheDocumentTakesEffectIsATrialAndSaysSo() {
        assertThat(XUCHANG.screen(cement(), LocalDate.of(2021, 1, 1)).warnings())
                .hasSize(2);
    }

    // XC2-1.4a

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "INTENT", "NEGOTIATING", "PROPOSED_SIGNING", "SIGNED", "FULFILLED"})
    void xc214aATwoHighProjectWaitsForItsReviewBeforeTheStart(Stage stage) {
        Project project = twoHigh(stage);
        assertThat(fired(screen(project))).contains("XC2-1.4a-3");
        assertThat(screen(project).verdict()).isEqualTo(Verdict.JOINT_REVIEW);
        assertThat(screen(reviewed(project, ReviewResult.NONE)).verdict()).isEqualTo(Verdict.JOINT_REVIEW);
        assertThat(screen(reviewed(project, ReviewResult.PASSED)).verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(fired(screen(reviewed(project, ReviewResult.FAILED)))).contains("XC2-1.4a-2");
        assertThat(screen(reviewed(project, ReviewResult.FAILED)).verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void xc214aThePlanningEiaBindsWhateverTheReviewSays() {
        Project project = reviewed(twoHigh(Stage.SIGNED), ReviewResult.PASSED);
        assertThat(fired(screen(project.with(Project.PLANNING_EIA_COMPLIANT, false))))
                .contains("XC2-1.4a-1");
        Screening open = screen(project.without(Project.PLANNING_EIA_COMPLIANT));
        assertThat(open.verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(open.missing()).containsExactly("planningEiaCompliant");
    }

    @Test
    void xc214aNothingIsSaidOfANegativeList() {
        Project listed = twoHigh(Stage.SIGNED).with(Project.ON_NEGATIVE_LIST, true);
        assertThat(fired(screen(listed))).isEqualTo(fired(screen(twoHigh(Stage.SIGNED))));
        assertThat(screen(using(cement(), "9999.99").with(Project.PLANNING_EIA_COMPLIANT, false))
                        .verdict())
                .isEqualTo(Verdict.ADMITTED);
    }

    // XC2-1.4b to XC2-1.4e

    @ParameterizedTest
    @EnumSource(names = {"STARTED", "UNDER_CONSTRUCTION"})
    void xc214bATwoHighProjectUnderConstructionThatMissesRequirementsIsHalted(Stage stage) {
        Project project = twoHigh(stage).with(Project.APPROVED_ILLEGALLY, false);
        assertThat(screen(project.with(Project.REQUIREMENTS_MET, false)).verdict())
                .isEqualTo(Verdict.HALTED);
        assertThat(screen(project.with(Project.REQUIREMENTS_MET, true)).verdict())
                .isEqualTo(Verdict.NO_OBJECTION);
        assertThat(screen(project).verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(screen(project).missing()).containsExactly("requirementsMet");
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTED", "UNDER_CONSTRUCTION"})
    void xc214bAnUnlawfulOneUnderConstructionMeetsNoRequirements(Stage stage) {
        Project project = twoHigh(stage).with(Project.REQUIREMENTS_MET, true).with(Project.APPROVED_ILLEGALLY, true);
        assertThat(screen(project).verdict()).isEqualTo(Verdict.HALTED);
        assertThat(fired(screen(project))).containsExactly("XC2-1.4b-2", "XC2-1.4e-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_PRODUCTION", "AT_CAPACITY"})
    void xc214cAnExistingTwoHighProjectApprovedAgainstTheRulesIsInvestigated(Stage stage) {
        Project project = twoHigh(stage);
        assertThat(screen(project.with(Project.APPROVED_ILLEGALLY, true)).verdict())
                .isEqualTo(Verdict.INVESTIGATE);
        assertThat(screen(project.with(Project.APPROVED_ILLEGALLY, false)).verdict())
                .isEqualTo(Verdict.RETROFIT);
        assertThat(screen(project).missing()).containsExactly("approvedIllegally");
    }

    @Test
    void xc214dAnExistingTwoHighProjectIsToldToSaveEnergy() {
        Screening screening = screen(twoHigh(Stage.AT_CAPACITY).with(Project.APPROVED_ILLEGALLY, false));
        assertThat(fired(screening)).containsExactly("XC2-1.4d-1", "XC2-1.4e-1");
        assertThat(screening.verdict()).isEqualTo(Verdict.RETROFIT);
        assertThat(fired(screen(twoHigh(Stage.STARTED)))).doesNotContain("XC2-1.4d-1");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TERMINATED")
    void xc214eEveryTwoHighProjectEntersTheLedger(Stage stage) {
        assertThat(fired(screen(twoHigh(stage)))).contains("XC2-1.4e-1");
        assertThat(fired(screen(using(cement(), "0").with(Project.STAGE, stage))))
                .doesNotContain("XC2-1.4e-1");
        assertThat(open(screen(cement().with(Project.STAGE, stage)))).contains("XC2-1.4e-1");
    }

    @Test
    void aTerminatedProjectIsNotJudged() {
        Screening screening = screen(twoHigh(Stage.TERMINATED).with(Project.PLANNING_EIA_COMPLIANT, false));
        assertThat(screening.verdict()).isEqualTo(Verdict.ENDED);
        assertThat(screening.isFinal()).isTrue();
        assertThat(screening.findings()).isEmpty();
        assertThat(screening.undecided()).isEmpty();
        assertThat(screen(cement().with(Project.STAGE, Stage.TERMINATED)).missing())
                .isEmpty();
    }

    // XC2-1.4f

    private static Project proposed() {
        return using(cement(), "0").with(Project.STAGE, Stage.PROPOSED_SIGNING);
    }

    @Test
    void xc214fEveryProposedSigningGoesToJointReviewThoughNothingStandsAgainstIt() {
        Screening screening = screen(proposed());
        assertThat(screening.verdict()).isEqualTo(Verdict.JOINT_REVIEW);
        assertThat(screening.isFinal()).isTrue();
        assertThat(fired(screening)).containsExactly("XC2-1.4f-1");
        assertThat(screening.judgements())
                .extracting(judgement -> judgement.citation().clause())
                .containsExactly("XC2-1.4f");
        assertThat(screen(proposed().with(Project.STAGE, Stage.SIGNED)).verdict())
                .isEqualTo(Verdict.ADMITTED);
        assertThat(screen(proposed().with(Project.STAGE, Stage.NEGOTIATING)).verdict())
                .isEqualTo(Verdict.ADMITTED);
    }

    @Test
    void xc214fTheGroundsAreNotAskedOfWhoeverFillsInTheProject() {
        Project blank = proposed()
                .without(Project.HIGH_EMISSION)
                .without(Project.HIGH_RISK)
                .without(Project.FITS_INDUSTRIAL_POSITION);
        assertThat(screen(blank).missing()).isEmpty();
        assertThat(screen(blank).verdict()).isEqualTo(Verdict.JOINT_REVIEW);
    }

    @Test
    void xc214fTheResultOfTheReviewDecides() {
        assertThat(screen(reviewed(proposed(), ReviewResult.PASSED)).verdict()).isEqualTo(Verdict.ADMITTED);
        Screening failed = screen(reviewed(proposed(), ReviewResult.FAILED));
        assertThat(failed.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(failed.isFinal()).isTrue();
        assertThat(fired(failed)).containsExactly("XC2-1.4f-2");
        assertThat(screen(reviewed(proposed(), ReviewResult.FAILED).with(Project.STAGE, Stage.STARTED))
                        .verdict())
                .isEqualTo(Verdict.NO_OBJECTION);
    }

    @ParameterizedTest
    @CsvSource({"HIGH_ENERGY,XC2-1.4f-3", "HIGH_EMISSION,XC2-1.4f-4", "HIGH_RISK,XC2-1.4f-5", "OFF_POSITION,XC2-1.4f-6"
    })
    void xc214fEachGroundThatTheReviewFindsKeepsAProjectOut(ReviewGround ground, String rule) {
        Project found = proposed().with(Project.REVIEW_GROUNDS, ImmutableSet.of(ground));
        assertThat(fired(screen(found))).containsExactly("XC2-1.4f-2", rule);
        assertThat(screen(found).verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(screen(reviewed(found, ReviewResult.PASSED)).verdict()).isEqualTo(Verdict.ADMITTED);
    }

    @Test
    void xc214fAGroundKnownBeforeTheReviewIsAdvisedOf() {
        Project talks = using(cement(), "0").with(Project.STAGE, Stage.NEGOTIATING);
        assertThat(fired(screen(talks.with(Project.HIGH_EMISSION, true)))).containsExactly("XC2-1.4f-7");
        assertThat(fired(screen(talks.with(Project.HIGH_RISK, true)))).containsExactly("XC2-1.4f-8");
        assertThat(fired(screen(talks.with(Project.FITS_INDUSTRIAL_POSITION, false))))
                .containsExactly("XC2-1.4f-9");
        assertThat(screen(talks.with(Project.HIGH_RISK, true)).verdict()).isEqualTo(Verdict.ADMITTED);
    }

    // XC2-1.5a, XC2-3.2

    @ParameterizedTest
    @CsvSource({"2999999.99,true", "3000000,false", "3000000.01,false"})
    void xc215aInvestmentBelowTheLocalFloorIsAdvisedAndSaysTheFloorIsLocal(String yuanPerMu, boolean advised) {
        Project project = using(cement(), "0")
                .with(
                        Project.TOTAL_INVESTMENT,
                        Money.cny(new BigDecimal(yuanPerMu)
                                .multiply(BigDecimal.TEN)
                                .toString()))
                .with(Project.LAND_AREA, BigDecimal.TEN);
        Screening screening = screen(project);
        assertThat(fired(screening).contains("XC2-1.5a-1")).isEqualTo(advised);
        assertThat(screening.findings()).allMatch(finding -> finding.reason().restsOnLocal());
        assertThat(screening.verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(open(screen(project.without(Project.LAND_AREA)))).contains("XC2-1.5a-1");
    }

    @Test
    void xc232ATwoHighProjectIsReviewedAlreadyInItsFirstTalks() {
        assertThat(fired(screen(twoHigh(Stage.NEGOTIATING)))).contains("XC2-3.2-1");
        assertThat(fired(screen(twoHigh(Stage.INTENT)))).contains("XC2-3.2-1");
        assertThat(fired(screen(twoHigh(Stage.PLANNED)))).doesNotContain("XC2-3.2-1");
        assertThat(fired(screen(reviewed(twoHigh(Stage.NEGOTIATING), ReviewResult.PASSED))))
                .doesNotContain("XC2-3.2-1");
        assertThat(open(screen(cement().with(Project.STAGE, Stage.NEGOTIATING))))
                .contains("XC2-3.2-1");
    }

    // The cases of the issue

    @Test
    void aCementPlantOfUnknownEnergyNeedsInformation() {
        Screening screening = screen(cement());
        assertThat(screening.verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(screening.isFinal()).isFalse();
        assertThat(screening.missing()).containsExactly("annualEnergyEquivalent");
    }

    /** Of a project of which little is known, as a clerk hands it in: only what settles most is asked for now. */
    @ParameterizedTest
    @CsvSource({
        "PROPOSED_SIGNING,,JOINT_REVIEW,industryCode",
        "NEGOTIATING,,NEEDS_INFORMATION,industryCode",
        "STARTED,,NEEDS_INFORMATION,industryCode",
        "IN_PRODUCTION,,NEEDS_INFORMATION,industryCode",
        ",,NEEDS_INFORMATION,industryCode stage",
        "NEGOTIATING,1391,ADMITTED,",
        "PROPOSED_SIGNING,1391,JOINT_REVIEW,",
        ",1391,NEEDS_INFORMATION,stage",
        "NEGOTIATING,3011,NEEDS_INFORMATION,constructionKind annualEnergyEquivalent",
        "PROPOSED_SIGNING,3011,JOINT_REVIEW,constructionKind annualEnergyEquivalent",
        "TERMINATED,,ENDED,"
    })
    void asksFirstForWhatSettlesMost(
            @Nullable Stage stage, @Nullable String code, Verdict verdict, @Nullable String first) {
        Project project = Projects.plain(Project.of("P"), Project.STAGE, stage == null ? null : stage.name());
        Screening screening = screen(Projects.plain(project, Project.INDUSTRY_CODE, code));
        assertThat(screening.verdict()).isEqualTo(verdict);
        assertThat(String.join(" ", screening.askFirst())).isEqualTo(first == null ? "" : first);
    }

    @Test
    void aProjectOfWhichNothingIsKnownIsNeverAdmitted() {
        assertThat(screen(Project.of("P")).verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(screen(Project.of("P")).missing()).contains("stage", "industryCode", "annualEnergyEquivalent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"62000", "20000"})
    void aFindingCitesClauseFactsParametersEntryAndDefinition(String tce) {
        Reason reason = screen(using(cement(), tce)).findings().stream()
                .map(Finding::reason)
                .filter(one -> one.rule().equals("XC2-1.4a-3"))
                .findFirst()
                .orElseThrow();
        assertThat(reason.citation().clause()).isEqualTo("XC2-1.4a");
        assertThat(reason.citation().document()).isEqualTo("许商务〔2022〕70号");
        assertThat(reason.facts())
                .containsEntry("industryCode", "3011")
                .containsEntry("annualEnergyEquivalent", new BigDecimal(tce));
        assertThat(reason.parameters()).allSatisfy(reading -> {
            assertThat(reading.clause()).isNotBlank();
            assertThat(reading.provenance()).isNotNull();
        });
        assertThat(reason.derivations()).singleElement().satisfies(derivation -> {
            assertThat(derivation.notion()).isEqualTo("twoHigh");
            assertThat(derivation.entry()).isNotBlank();
        });
    }
}
