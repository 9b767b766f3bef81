package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.Basis;
import org.hengzhun.core.score.Ruling;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.Units;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.junit.jupiter.api.Test;

/** What would take a unit up: near and far, by more and by less, and only where it really would. */
class LiftSearchTest {

    private static final BigDecimal ONE = BigDecimal.ONE;

    private static Scheme scheme() {
        return SchemeTable.of(
                        "total,,,sum,,total=100",
                        "good,total,x,proportional,100,target=2000 cap=1",
                        "bad,total,y,penalty,,points=1 floor=-50")
                .indicators("x,column", "y,column")
                .scheme();
    }

    private static List<Lift> lifts(int places, Map<String, BigDecimal> steps, String name, String... rows) {
        List<CountyPeriod> units = Units.of("2022", "unit,group,x,y", rows);
        return new LiftSearch(scheme(), units, List.of()).lifts(name, places, steps);
    }

    @Test
    void aNearChangeIsTheSmallestThereIs() {
        assertThat(lifts(1, Map.of("x", ONE), "乙", "甲,,1000,0", "乙,,990,0"))
                .containsExactly(
                        new Lift("x", new BigDecimal("990"), new BigDecimal("1000"), 10, ONE, /* smallest= */ true));
    }

    @Test
    void theRulesAreAskedAgainWithTheFigureTried() {
        List<CountyPeriod> units = Units.of("2022", "unit,group,x,y", "甲,,1000,0", "乙,,990,0", "丙,,100,0");
        Ruling early = bonus("丙");
        LiftSearch search = new LiftSearch(
                Ranker.of(scheme()),
                units,
                List.of(early),
                (unit, everyone) -> unit.unit().equals("丙") ? List.of(early) : earned(unit));
        assertThat(search.lifts("乙", 1, Map.of("x", ONE))).extracting(Lift::to).containsExactly(new BigDecimal("995"));
    }

    private static List<Ruling> earned(CountyPeriod unit) {
        BigDecimal x = unit.figure("x");
        return x != null && x.compareTo(new BigDecimal("995")) >= 0 ? List.of(bonus(unit.unit())) : List.of();
    }

    private static Ruling bonus(String unit) {
        return new Ruling(unit, "early", Bilingual.same("early"), new Ruling.Effect.Adjust(Ratio.of(5)), Basis.LOCAL);
    }

    @Test
    void theThirtySecondStepIsStillTriedOneByOneAndTheNextIsNot() {
        assertThat(lifts(1, Map.of("x", ONE), "乙", "甲,,1000,0", "乙,,968,0"))
                .extracting(Lift::steps, Lift::smallest)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(32L, true));
        assertThat(lifts(1, Map.of("x", ONE), "乙", "甲,,1000,0", "乙,,967,0"))
                .extracting(Lift::steps, Lift::smallest)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(33L, false));
    }

    @Test
    void aFarChangeIsFoundToTheStep() {
        for (int behind : new int[] {64, 65, 127, 128, 129, 500, 999}) {
            assertThat(lifts(1, Map.of("x", ONE), "乙", "甲,,1000,0", "乙,," + (1000 - behind) + ",0"))
                    .extracting(Lift::steps)
                    .containsExactly((long) behind);
        }
    }

    @Test
    void aFigureThatCostsPointsIsTakenDownAndNeverBelowNothing() {
        assertThat(lifts(1, Map.of("y", ONE), "乙", "甲,,1000,0", "乙,,1000,4"))
                .containsExactly(new Lift("y", new BigDecimal("4"), BigDecimal.ZERO, 4, ONE, /* smallest= */ true));
        assertThat(lifts(1, Map.of("y", ONE), "乙", "甲,,1000,0", "乙,,100,4")).isEmpty();
        assertThat(lifts(1, Map.of("y", ONE), "乙", "甲,,1000,2", "乙,,1000,44"))
                .extracting(Lift::to, Lift::steps, Lift::smallest)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(new BigDecimal("2"), 42L, false));
    }

    @Test
    void theFewestStepsComeFirstThenTheColumns() {
        assertThat(lifts(1, Map.of("y", ONE, "x", ONE), "乙", "甲,,1000,0", "乙,,1000,3"))
                .extracting(Lift::column, Lift::steps)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("y", 3L), org.assertj.core.groups.Tuple.tuple("x", 60L));
        assertThat(lifts(1, Map.of("y", ONE, "x", new BigDecimal("20")), "乙", "甲,,1000,0", "乙,,1000,3"))
                .extracting(Lift::column)
                .containsExactly("x", "y");
    }

    @Test
    void moreThanFullMarksLiftNobody() {
        assertThat(lifts(1, Map.of("x", ONE), "乙", "甲,,2000,0", "乙,,2000,1")).isEmpty();
    }

    @Test
    void severalPlacesTakeMoreThanOne() {
        String[] rows = {"甲,,1000,0", "乙,,990,0", "丙,,985,0"};
        assertThat(lifts(1, Map.of("x", ONE), "丙", rows))
                .extracting(Lift::steps)
                .containsExactly(5L);
        assertThat(lifts(2, Map.of("x", ONE), "丙", rows))
                .extracting(Lift::steps)
                .containsExactly(15L);
        assertThat(lifts(3, Map.of("x", ONE), "丙", rows)).isEmpty();
    }

    @Test
    void onlyCountsAndDaysAreTriedUnasked() {
        Scheme scheme = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "starts,total,startedProjects,proportional,50,target=20",
                        "money,total,arrivedFunds,proportional,50,target=1000000")
                .indicators("startedProjects,column", "arrivedFunds,column")
                .scheme();
        List<CountyPeriod> units = Units.of(
                "2022", "unit,group,signedProjects,startedProjects,arrivedFunds", "甲,,30,10,500000", "乙,,30,8,500000");
        assertThat(new LiftSearch(scheme, units, List.of()).lifts("乙", 1))
                .extracting(Lift::column, Lift::steps)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("startedProjects", 2L));
    }

    /** Of three signed projects no five can have started, whatever that would bring. */
    @Test
    void noChangeMakesFiguresLessPlausibleThanTheyWere() {
        Scheme starts = SchemeTable.of("total,,,sum,,", "a,total,startedProjects,per-item,,points=1")
                .scheme();
        List<CountyPeriod> units =
                Units.of("2022", "unit,group,signedProjects,startedProjects", "甲,,9,5", "乙,,3,2", "丙,,9,2");
        assertThat(new LiftSearch(starts, units, List.of()).lifts("乙", 1)).isEmpty();
        assertThat(new LiftSearch(starts, units, List.of()).lifts("丙", 1))
                .extracting(Lift::column, Lift::steps)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("startedProjects", 3L));
    }

    /** Beyond a million steps of one project or one day nobody would act on the answer. */
    @Test
    void aChangeOfMoreThanTwoToTheTwentiethStepsIsNotLookedFor() {
        Scheme each = SchemeTable.of("total,,,sum,,", "a,total,x,per-item,,points=1")
                .indicators("x,column")
                .scheme();
        assertThat(farthest(each, 1 << 20)).containsExactly(1L << 20);
        assertThat(farthest(each, (1 << 20) + 1)).isEmpty();
    }

    private static List<Long> farthest(Scheme each, int ahead) {
        List<CountyPeriod> units = Units.of("2022", "unit,group,x", "甲,," + (7 + ahead), "乙,,7");
        return new LiftSearch(each, units, List.of())
                .lifts("乙", 1, Map.of("x", ONE)).stream().map(Lift::steps).toList();
    }

    @Test
    void aUnitThatIsNotRankedIsNotLifted() {
        assertThat(lifts(1, Map.of("x", ONE, "y", ONE), "乙", "甲,,1000,0", "乙,,990,"))
                .isEmpty();
    }

    @Test
    void aUnitThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> lifts(1, Map.of("x", ONE), "丁", "甲,,1000,0"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("丁");
    }
}
