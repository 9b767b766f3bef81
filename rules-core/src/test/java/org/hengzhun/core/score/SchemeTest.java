package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.IndicatorCatalogue;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.junit.jupiter.api.Test;

class SchemeTest {

    private static void refused(SchemeTable table, String... codes) {
        assertThatThrownBy(table::scheme)
                .isInstanceOfSatisfying(
                        FlawedInputException.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::code)
                                .containsExactlyInAnyOrder(codes));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        refused(
                SchemeTable.of(
                                "total,,,sum,,total=100",
                                "a,total,startedProject,proportional,60",
                                "a,total,signedProjects,proportional,10",
                                "b,total,signedProjects,proportionel,30",
                                "c,totel,signedProjects,proportional,10",
                                "d,total,signedProjects,proportional,-5",
                                "part,total,,sum,,total=10",
                                "e,part,signedProjects,proportional,9",
                                "v,,falseReports,veto,,atLeast=1 effect=grade grade=优")
                        .set("ties", "lowest")
                        .set("lineScale", "99")
                        .set("tieBraker", "x")
                        .set("grades", "好"),
                "name-doubled",
                "column-unknown",
                "method-unknown",
                "parent-unknown",
                "weight-not-positive",
                "weights-do-not-add-up",
                "grade-unknown",
                "grade-malformed",
                "argument-unknown-choice",
                "scale-out-of-range",
                "argument-unknown");
    }

    @Test
    void aWeightThatCannotBeReadSaysNothingOfTheSum() {
        refused(
                SchemeTable.of(
                        "total,,,sum,,total=100",
                        "a,total,startedProjects,proportional,60",
                        "b,total,signedProjects,proportional,四十"),
                "weight-not-positive");
    }

    @Test
    void anItemIsAskedOfGroupsTheSchemeHas() {
        refused(
                SchemeTable.of(
                                "total,,,sum,,total=10",
                                "part,total,,sum,10,",
                                "a,part,signedProjects,proportional,10,only=县;部门")
                        .set("groups", "县;乡"),
                "group-unknown");
    }

    @Test
    void anUnknownColumnNamesTheNearest() {
        assertThatThrownBy(SchemeTable.of("total,,,sum,,", "a,total,startedProject,proportional,60")::scheme)
                .hasMessageContaining("是不是 startedProjects？");
    }

    @Test
    void weightsOfAMeanMustAddUpToOneOrAHundredUnlessATotalIsDeclared() {
        refused(
                SchemeTable.of(
                        "total,,,arithmetic,,",
                        "a,total,signedProjects,efficacy,0.5",
                        "b,total,startedProjects,efficacy,0.4"),
                "weights-do-not-add-up");
        assertThat(SchemeTable.of(
                                "total,,,arithmetic,,total=0.9",
                                "a,total,signedProjects,efficacy,0.5",
                                "b,total,startedProjects,efficacy,0.4")
                        .scheme()
                        .leaves())
                .hasSize(2);
    }

    @Test
    void aMeanNeedsWeightsAndOneScale() {
        refused(
                SchemeTable.of(
                        "total,,,arithmetic,,total=0.5",
                        "a,total,signedProjects,efficacy,0.5",
                        "b,total,startedProjects,min-max,"),
                "weight-missing",
                "scales-differ");
    }

    @Test
    void anEmptyBranchAndAMissingRootAreRefused() {
        refused(SchemeTable.of("total,,,sum,,", "empty,total,,sum,"), "branch-empty");
        refused(SchemeTable.of("a,,signedProjects,proportional,5"), "root-not-one");
    }

    @Test
    void aZeroUnderAGeometricMeanIsExplainedAtConfigurationTime() {
        Scheme scheme = SchemeTable.of("total,,,geometric,,total=1", "a,total,signedProjects,min-max,1,constant=top")
                .scheme();
        assertThat(scheme.warnings()).extracting(Flaw::code).containsExactly("zero-under-mean");
    }

    @Test
    void tellsWhatItsFiguresAreCalled() {
        Scheme scheme = SchemeTable.of(
                        "total,,,sum,,", "a,total,rate,proportional,60", "b,total,own,proportional,40,target=1")
                .indicators(
                        "rate,ratio,numerator=startedProjects denominator=signedProjects",
                        "own,column,column=ownFigure")
                .scheme();
        assertThat(scheme.figureLabel("startedProjects").zh()).isEqualTo("开工项目数");
        assertThat(scheme.figureLabel("startedProjects").en()).isEqualTo("started projects");
        assertThat(scheme.figureLabel("rate").zh()).isEqualTo("rate");
        assertThat(scheme.figureLabel("ownFigure").zh()).isEqualTo("own");
        assertThat(scheme.figureLabel("period").zh()).isEqualTo("期次");
        assertThat(scheme.figureLabel("nothing").zh()).isEqualTo("nothing");
    }

    @Test
    void namesEveryColumnItReads() {
        Scheme scheme = SchemeTable.of(
                        "total,,,sum,,",
                        "a,total,rate,proportional,60",
                        "b,total,visits500,shortfall,5,target=visits500Target perMissing=1",
                        "v,,falseReports,veto,,atLeast=1")
                .indicators("rate,ratio,numerator=startedProjects denominator=signedProjects")
                .set("tieBreakers", "arrivedFunds")
                .scheme();
        assertThat(scheme.columns())
                .containsExactly(
                        "startedProjects",
                        "signedProjects",
                        "visits500",
                        "visits500Target",
                        "falseReports",
                        "arrivedFunds");
    }

    @Test
    void anArgumentNobodyAsksForIsRefusedInEverySortOfRow() {
        refused(
                SchemeTable.of("total,,,sum,,total=10 caps=3", "a,total,signedProjects,proportional,10"),
                "argument-unknown");
        refused(
                SchemeTable.of("total,,,sum,,total=10", "a,total,signedProjects,proportional,10,tagret=3"),
                "argument-unknown");
        refused(
                SchemeTable.of(
                        "total,,,sum,,total=10",
                        "a,total,signedProjects,proportional,10",
                        "v,,falseReports,veto,,atLeast=1 efect=zero"),
                "argument-unknown");
    }

    @Test
    void whatIsWrongDeepInTheTreeIsFound() {
        assertThat(SchemeTable.of(
                                "total,,,sum,,total=10",
                                "index,total,,geometric,10,total=1",
                                "a,index,signedProjects,min-max,1,constant=top")
                        .scheme()
                        .warnings())
                .extracting(Flaw::code, Flaw::part)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("zero-under-mean", "a"));
        refused(
                SchemeTable.of(
                        "total,,,sum,,total=10",
                        "part,total,,sum,10,",
                        "bonuses,part,,sum,10,",
                        "a,bonuses,signedProjects,per-item,,points=1"),
                "weight-without-scale");
    }

    @Test
    void aMinMaxThatStartsAboveZeroOrStandsInASumRaisesNoDoubt() {
        assertThat(SchemeTable.of("total,,,geometric,,total=1", "a,total,signedProjects,min-max,1,low=0.1 constant=top")
                        .scheme()
                        .warnings())
                .isEmpty();
        assertThat(SchemeTable.of("total,,,sum,,total=1", "a,total,signedProjects,min-max,1,constant=top")
                        .scheme()
                        .warnings())
                .isEmpty();
    }

    @Test
    void aTieBreakerIsAnIndicatorAndPerhapsTheWordLower() {
        SchemeTable table = SchemeTable.of("total,,,sum,,", "a,total,signedProjects,per-item,,points=1");
        refused(table.set("tieBreakers", "arrivedFunds:down"), "tie-breaker-malformed");
        refused(table.set("tieBreakers", "arrivedFund"), "column-unknown");
        assertThat(table.set("tieBreakers", "arrivedFunds:lower;signedProjects")
                        .scheme()
                        .ties()
                        .breakers())
                .extracting(breaker -> breaker.indicator().name(), TieRule.Breaker::direction)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("arrivedFunds", Direction.LOWER),
                        org.assertj.core.groups.Tuple.tuple("signedProjects", Direction.HIGHER));
    }

    @Test
    void aVetoMayFallOnEitherSideOfItsThreshold() {
        for (String way : new String[] {"atLeast", "above", "atMost", "below"}) {
            Scheme scheme = SchemeTable.of(
                            "total,,,sum,,",
                            "a,total,signedProjects,per-item,,points=1",
                            "v,,falseReports,veto,," + way + "=3")
                    .scheme();
            assertThat(com.google.common.base.CaseFormat.UPPER_UNDERSCORE.to(
                            com.google.common.base.CaseFormat.LOWER_CAMEL,
                            scheme.vetoes().get(0).comparison().name()))
                    .isEqualTo(way);
            assertThat(scheme.vetoes().get(0).threshold()).hasToString("3");
        }
    }

    private static java.util.List<String> told(SchemeTable table) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(FlawedInputException.class, table::scheme)
                .flaws()
                .stream()
                .map(flaw -> flaw.part() + ": " + flaw.message().zh() + " / "
                        + flaw.message().en())
                .toList();
    }

    @Test
    void whatIsWrongIsToldWithWhatItPerhapsShouldBe() {
        assertThat(told(SchemeTable.of(
                        "total,,,sum,,total=10",
                        "a,total,signedProject,proportional,10",
                        "b,totel,signedProjects,proportional,10")))
                .containsExactlyInAnyOrder(
                        "a: 没有列或指标（signedProject），是不是 signedProjects？ / "
                                + "there is no column or indicator (signedProject); did you mean signedProjects?",
                        "b: 上级（totel）不是方案中的汇总行，是不是 total？ / the parent (totel) is not a branch of the scheme; did you mean total?");
        assertThat(told(SchemeTable.of("one,,,sum,,", "two,,,sum,,", "a,one,signedProjects,per-item,,points=1")))
                .contains("test: 方案要有且只有一个没有上级的汇总行，现有（one, two） / "
                        + "a scheme needs exactly one branch without a parent, found (one, two)");
    }

    @Test
    void aWeightIsAboveNothing() {
        refused(SchemeTable.of("total,,,sum,,", "a,total,signedProjects,proportional,0"), "weight-not-positive");
        refused(SchemeTable.of("total,,,sum,,", "a,total,signedProjects,proportional,many"), "weight-not-positive");
    }

    @Test
    void aVetoLimitsToAGradeTheSchemeHas() {
        SchemeTable table = SchemeTable.of(
                        "total,,,sum,,",
                        "a,total,signedProjects,per-item,,points=1",
                        "v,,falseReports,veto,,atLeast=1 effect=grade grade=良好")
                .set("grades", "优秀:90");
        refused(table, "grade-unknown");
        assertThat(table.set("grades", "优秀:90;良好:80").scheme().vetoes().get(0).effect())
                .isEqualTo(new VetoEffect.GradeAtMost("良好"));
    }

    @Test
    void whatTheSchemeDoesNotReadIsCalledByItsNameToo() {
        Scheme scheme = Scheme.of(
                "test",
                Bilingual.same("test"),
                Map.of(),
                List.of(
                        new SchemeRow("total", "", new Bilingual("总分", "total"), "", "sum", "", Map.of(), Basis.LOCAL),
                        new SchemeRow(
                                "a",
                                "total",
                                new Bilingual("签约", "a"),
                                "signedProjects",
                                "per-item",
                                "",
                                Map.of("points", "1"),
                                Basis.LOCAL)),
                IndicatorCatalogue.of(List.of(new IndicatorRow(
                        "taxes", new Bilingual("税收", "taxes of projects"), "column", Map.of("unit", "元")))));
        assertThat(scheme.figureLabel("taxes")).isEqualTo(new Bilingual("税收", "taxes"));
        assertThat(scheme.figureLabel("signedProjects").zh()).isEqualTo("签约项目数");
        assertThat(scheme.figureLabel("nobodyKnows").zh()).isEqualTo("nobodyKnows");
    }
}
