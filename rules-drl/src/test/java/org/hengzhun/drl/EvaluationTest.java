package org.hengzhun.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.ranking.Assessment;
import org.hengzhun.core.ranking.Assessor;
import org.hengzhun.core.ranking.RankingOutcome;
import org.hengzhun.core.ranking.RobustnessPlan;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.UnitFact;
import org.hengzhun.core.ranking.Unranked;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.refusal.UnknownSchemeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules add to a ranking: bonus, penalty and veto before it, outcomes behind it. */
class EvaluationTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static final TestPack PACK = TestPack.bare()
            .manifest(
                    "outcomes:",
                    "  commended: {zh: 通报表扬, en: commended}",
                    "  summoned: {zh: 约谈, en: summoned}",
                    "schemes:",
                    "  starts: {zh: 开工排名, en: starts, lineScale: 2, scoreScale: 2}")
            .parameters(
                    "weight,100,分,,,T-1,local,",
                    "bonus,5,分,,,T-1,local,",
                    "penalty,3,分,,,T-1,local,",
                    "visits,10,次,,,T-1,local,",
                    "low,0.5,ratio,,,T-1,local,",
                    "best,1,个,,,T-1,verbatim,")
            .with(
                    "indicators.csv",
                    "name,zh,en,kind,arguments\nstartRate,开工率,start rate,ratio,numerator=startedProjects denominator=signedProjects\n")
            .with("schemes/starts.csv", """
                    name,parent,zh,en,indicator,method,weight,arguments,clause,provenance
                    total,,总分,total,,sum,,,T-1,local
                    start,total,开工率,start rate,startRate,proportional,$weight,,T-1,local
                    """)
            .with(
                    "evaluation.drl",
                    TestPack.rule(
                                    "BONUS",
                                    "$v : Parameter( key == \"visits\" )\n  $b : Parameter( key == \"bonus\" )\n"
                                            + "  $u : CountyPeriod( scheme == \"starts\", visits500 >= $v.value )",
                                    "rulings.bonus( $u, $b )")
                            + TestPack.rule(
                                    "PENALTY",
                                    "$l : Parameter( key == \"low\" )\n  $b : Parameter( key == \"penalty\" )\n"
                                            + "  $u : CountyPeriod( startRate < $l.value )",
                                    "rulings.penalty( $u, $b )")
                            + TestPack.rule("VETO", "$u : CountyPeriod( falseReports > 1 )", "rulings.zero( $u )")
                            + TestPack.rule("BAR", "$u : CountyPeriod( overdueStarts > 1 )", "rulings.unranked( $u )")
                            + TestPack.rule(
                                    "BEST",
                                    "$b : Parameter( key == \"best\" )\n  $s : Standing( rank <= $b.value, score > 0 )",
                                    "outcomes.commended( $s )")
                            + TestPack.rule(
                                    "LAST",
                                    "$s : Standing( rankFromBottom == 1, groupSize > 1 )",
                                    "outcomes.summoned( $s )"));

    private static CountyPeriod unit(String name, long signed, long started) {
        return CountyPeriod.builder(name, "", "2022")
                .set("signedProjects", signed)
                .set("startedProjects", started)
                .set("visits500", 0)
                .set("falseReports", 0)
                .set("overdueStarts", 0)
                .build();
    }

    private static Assessor assessor(Path folder) {
        return PolicyLibrary.shipped().with(PACK.in(folder)).assessor("test");
    }

    private static List<String> outcomes(Assessment assessment, String unit) {
        return assessment.ranking().unit(unit).orElseThrow().outcomes().stream()
                .map(RankingOutcome::code)
                .toList();
    }

    private static String score(Assessment assessment, String unit) {
        return assessment.ranking().unit(unit).orElseThrow().score().total().toPlainString();
    }

    @Test
    void bonusAndPenaltyAreLinesOfTheScoreAndMoveTheRank(@TempDir Path folder) {
        Assessment assessment = assessor(folder)
                .assess(
                        "starts",
                        List.of(
                                unit("甲", 10, 8),
                                unit("乙", 100, 79).with("visits500", new BigDecimal(10)),
                                unit("丙", 10, 4)),
                        DAY);
        assertThat(score(assessment, "甲")).isEqualTo("80.00");
        assertThat(score(assessment, "乙")).isEqualTo("84.00");
        assertThat(score(assessment, "丙")).isEqualTo("37.00");
        assertThat(outcomes(assessment, "乙")).containsExactly("COMMENDED");
        assertThat(outcomes(assessment, "甲")).isEmpty();
        assertThat(outcomes(assessment, "丙")).containsExactly("SUMMONED");
        assertThat(assessment.rulings())
                .hasSize(2)
                .allMatch(ruling -> ruling.basis().restsOnLocal());
        Standing second = assessment.ranking().unit("乙").orElseThrow();
        assertThat(second.score().lines()).anySatisfy(line -> {
            assertThat(line.name()).isEqualTo("BONUS");
            assertThat(line.points()).isEqualByComparingTo("5");
        });
    }

    @Test
    void aVetoTakesTheScoreAwayOrTheRank(@TempDir Path folder) {
        Assessment assessment = assessor(folder)
                .assess(
                        "starts",
                        List.of(
                                unit("甲", 10, 8),
                                unit("乙", 10, 9).with("falseReports", new BigDecimal(2)),
                                unit("丙", 10, 10).with("overdueStarts", new BigDecimal(2))),
                        DAY);
        assertThat(score(assessment, "乙")).isEqualTo("0.00");
        assertThat(assessment.ranking().unranked()).extracting(Unranked::unit).containsExactly("丙");
        assertThat(outcomes(assessment, "甲")).containsExactly("COMMENDED");
    }

    @Test
    void aRuleThatReadsAnUnknownColumnIsUndecidedAndNamesIt(@TempDir Path folder) {
        Assessment assessment = assessor(folder)
                .assess("starts", List.of(unit("甲", 10, 8).without("falseReports"), unit("乙", 10, 9)), DAY);
        assertThat(assessment.undecided()).singleElement().satisfies(undecided -> {
            assertThat(undecided.unit()).isEqualTo("甲");
            assertThat(undecided.rule().rule()).isEqualTo("VETO");
            assertThat(undecided.rule().code()).isEqualTo("ZERO_SCORE");
            assertThat(undecided.rule().missing()).containsExactly("falseReports");
        });
        assertThat(score(assessment, "甲")).isEqualTo("80.00");
    }

    @Test
    void aShareBelowAnIndicatorsExactValueIsNotRoundedAway(@TempDir Path folder) {
        long many = 3_000_000_000_001L;
        Assessment assessment = assessor(folder).assess("starts", List.of(unit("甲", 2 * many, many - 1)), DAY);
        assertThat(assessment.rulings())
                .singleElement()
                .satisfies(ruling -> assertThat(ruling.name()).isEqualTo("PENALTY"));
    }

    @Test
    void noVariationGivesTheRankingWithItsRulings(@TempDir Path folder) {
        Assessor assessor = assessor(folder);
        List<CountyPeriod> units =
                List.of(unit("甲", 10, 8), unit("乙", 100, 79).with("visits500", new BigDecimal(10)), unit("丙", 10, 4));
        var robustness = assessor.robustness("starts", units, DAY, new RobustnessPlan(1, 20, Ratio.ZERO));
        var ranking = assessor.assess("starts", units, DAY).ranking();
        assertThat(robustness.groups().get(0).ranges())
                .allSatisfy(range -> assertThat(range.best())
                        .isEqualByComparingTo(
                                ranking.unit(range.unit()).orElseThrow().rank())
                        .isEqualByComparingTo(range.worst()));
    }

    @Test
    void anUnknownSchemeIsNamedWithTheNearest(@TempDir Path folder) {
        assertThatThrownBy(() -> assessor(folder).assess("start", List.of(unit("甲", 1, 1)), DAY))
                .isInstanceOf(UnknownSchemeException.class)
                .hasMessageContaining("starts");
    }

    /** The engine and the plain interpreter agree on units by chance, with columns missing here and there. */
    @Property(tries = 20)
    void theEngineAgreesWithTheOracleOnUnits(@ForAll long seed) {
        PolicyPack pack = PACK.sound();
        Random random = new Random(seed);
        List<UnitFact> facts = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            CountyPeriod unit = unit("单位" + number, 1 + random.nextInt(4), random.nextInt(4));
            for (String column : List.of("startedProjects", "visits500", "falseReports", "overdueStarts")) {
                unit = random.nextInt(4) == 0
                        ? unit.without(column)
                        : unit.with(column, BigDecimal.valueOf(random.nextInt(12)));
            }
            facts.add(UnitFact.before(random.nextBoolean() ? "starts" : "other", unit, pack.indicators("starts", DAY)));
        }
        var book = pack.rulebook(Task.RULINGS);
        Interpreter oracle = new Interpreter(book, DAY);
        assertThat(RULINGS.judge(facts, DAY))
                .containsExactlyElementsOf(facts.stream().map(oracle::judge).toList());
    }

    private static final Engine RULINGS = Engine.of(PACK.sound().rulebook(Task.RULINGS), ModelStore.unkept());
}
