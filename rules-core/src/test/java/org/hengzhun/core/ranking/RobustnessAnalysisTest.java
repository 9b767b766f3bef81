package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.Units;
import org.junit.jupiter.api.Test;

class RobustnessAnalysisTest {

    private static final List<CountyPeriod> UNITS =
            Units.of("2022", "unit,group,x,y,z", "甲,,60,40,10", "乙,,50,51,30", "丙,,40,60,20", "丁,,10,10,5");

    private static Scheme scheme() {
        return SchemeTable.of(
                        "total,,,sum,,total=100",
                        "a,total,x,proportional,40,target=60",
                        "b,total,y,proportional,40,target=60",
                        "c,total,z,proportional,20,target=30")
                .indicators("x,column", "y,column", "z,column")
                .scheme();
    }

    private static Robustness shaken(long seed) {
        return new RobustnessAnalysis(scheme(), new RobustnessPlan(seed, 200, Ratio.of(1, 2))).of(UNITS, List.of());
    }

    @Test
    void theSameSeedGivesTheSameResultWhateverTheThreads() {
        Robustness one = shaken(42);
        ForkJoinPool single = new ForkJoinPool(1);
        ForkJoinPool many = new ForkJoinPool(7);
        assertThat(single.submit(() -> shaken(42)).join()).isEqualTo(one);
        assertThat(many.submit(() -> shaken(42)).join()).isEqualTo(one);
        single.shutdown();
        many.shutdown();
    }

    @Test
    void anotherSeedDrawsOtherWeights() {
        assertThat(Draws.between(1, 0, "a")).isNotEqualTo(Draws.between(2, 0, "a"));
        assertThat(Draws.between(1, 0, "a")).isNotEqualTo(Draws.between(1, 1, "a"));
        assertThat(Draws.between(1, 0, "a")).isNotEqualTo(Draws.between(1, 0, "b"));
        assertThat(Draws.between(1, 0, "a").abs()).isLessThanOrEqualTo(Ratio.ONE);
    }

    @Test
    void aDominatedUnitIsLastInEveryDrawAndQuantilesRise() {
        Robustness.Group group = shaken(42).groups().get(0);
        RankRange last = group.ranges().get(3);
        assertThat(last.unit()).isEqualTo("丁");
        assertThat(last.best()).isEqualByComparingTo("4");
        assertThat(group.ranges()).allSatisfy(range -> {
            List<BigDecimal> quantiles =
                    List.of(range.best(), range.low(), range.median(), range.high(), range.worst());
            assertThat(quantiles).isSorted();
        });
        assertThat(group.reversals()).isEmpty();
    }

    /** Without x: 乙 34+20, 丙 40+13.33, 甲 26.67+6.67, 丁 last. */
    @Test
    void leavingOutAnItemShowsWhoLivesOnIt() {
        RankRange first = shaken(42).groups().get(0).ranges().stream()
                .filter(range -> range.unit().equals("甲"))
                .findFirst()
                .orElseThrow();
        assertThat(first.without().get("a")).isEqualByComparingTo("3");
    }

    @Test
    void aSpreadOfOneOrMoreIsRefused() {
        assertThatThrownBy(() -> new RobustnessPlan(1, 1, Ratio.ONE)).hasMessageContaining("幅度（1）");
        assertThatThrownBy(() -> new RobustnessPlan(1, 0, Ratio.ZERO)).hasMessageContaining("次数（0）");
    }
}
