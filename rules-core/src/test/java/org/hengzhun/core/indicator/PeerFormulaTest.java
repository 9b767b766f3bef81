package org.hengzhun.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.indicator.PeerStatistic.Statistic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Formulas of several figures, and those that measure a unit against others, one by one. */
class PeerFormulaTest {

    private static final Formula SIGNED = new Column("signedProjects");
    private static final Formula STARTED = new Column("startedProjects");
    private static final CountyPeriod A = unit("甲", "2022-02", 6, 2);
    private static final CountyPeriod B = unit("乙", "2022-02", 4, 5);
    private static final CountyPeriod C = unit("丙", "2022-02", 1, 1);
    private static final CountyPeriod NONE =
            CountyPeriod.builder("丁", "", "2022-02").build();
    private static final CountyPeriod HALF = NONE.with("signedProjects", java.math.BigDecimal.ONE);
    private static final Cohort ALL = Cohort.of(List.of(A, B, C, NONE));
    private static final Cohort NOBODY = Cohort.of(List.of());

    private static CountyPeriod unit(String name, String period, int signed, int started) {
        return CountyPeriod.builder(name, "", period)
                .set("signedProjects", signed)
                .set("startedProjects", started)
                .build();
    }

    private static PeerStatistic peer(Statistic statistic, Direction direction) {
        return new PeerStatistic(SIGNED, statistic, Cohort.Over.GROUP, direction);
    }

    private static String text(IndicatorValue value) {
        return value instanceof Known known
                ? known.value().toString()
                : ((Missing) value).reason().word();
    }

    @ParameterizedTest
    @CsvSource({"MAX,6", "MIN,1", "MEAN,11/3", "MEDIAN,4", "SUM,11", "COUNT,3", "RANK,2"})
    void aStatisticIsThatOfTheKnownFigures(Statistic statistic, String expected) {
        assertThat(text(peer(statistic, Direction.HIGHER).within(ALL).value(B))).isEqualTo(expected);
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        Formula median = peer(Statistic.MEDIAN, Direction.HIGHER).within(Cohort.of(List.of(A, B)));
        assertThat(text(median.value(C))).isEqualTo("5");
    }

    @Test
    void aRankMayBeginWithTheLowest() {
        assertThat(text(peer(Statistic.RANK, Direction.LOWER).within(ALL).value(C)))
                .isEqualTo("1");
        assertThat(text(peer(Statistic.RANK, Direction.LOWER).within(ALL).value(NONE)))
                .isEqualTo("missing");
    }

    @ParameterizedTest
    @EnumSource(Statistic.class)
    void withoutPeersThereIsNoStatisticButANumberOfNone(Statistic statistic) {
        PeerStatistic peer = peer(statistic, Direction.HIGHER);
        assertThat(text(peer.value(A))).as("before anybody is known").isEqualTo("noPeers");
        String alone = text(peer.within(NOBODY).value(A));
        assertThat(alone).isEqualTo(statistic == Statistic.COUNT ? "0" : statistic == Statistic.RANK ? "1" : "noPeers");
    }

    @Test
    void aStatisticIsCalledByItsFigureAndItsUnits() {
        assertThat(peer(Statistic.MAX, Direction.HIGHER).label().zh()).isEqualTo("签约项目数组内最高");
        assertThat(new PeerStatistic(SIGNED, Statistic.MEAN, Cohort.Over.CITY, Direction.HIGHER).label())
                .satisfies(label -> assertThat(label.zh()).isEqualTo("签约项目数全市平均"))
                .satisfies(label -> assertThat(label.en()).isEqualTo("mean signed projects in the city"));
    }

    @Test
    void aZScoreNeedsFiguresThatDiffer() {
        StandardScore score = new StandardScore(SIGNED, Cohort.Over.GROUP);
        assertThat(text(score.value(A))).isEqualTo("noPeers");
        assertThat(text(score.within(NOBODY).value(A))).isEqualTo("noPeers");
        assertThat(text(score.within(Cohort.of(List.of(A, A))).value(A))).isEqualTo("allEqual");
        assertThat(text(score.within(ALL).value(NONE))).isEqualTo("missing");
        assertThat(score.within(ALL).value(A)).isInstanceOf(Known.class);
        assertThat(score.label().zh()).isEqualTo("签约项目数标准分");
    }

    @Test
    void sumsProductsAndExtremesNeedAllTheirFigures() {
        assertThat(text(new Sum(List.of(SIGNED, STARTED)).value(A))).isEqualTo("8");
        assertThat(text(new Sum(List.of(SIGNED)).value(A))).isEqualTo("6");
        assertThat(text(new Product(List.of(SIGNED, STARTED)).value(A))).isEqualTo("12");
        assertThat(text(new Extreme(Extreme.End.GREATEST, List.of(SIGNED, STARTED)).value(A)))
                .isEqualTo("6");
        assertThat(text(new Extreme(Extreme.End.LEAST, List.of(SIGNED, STARTED)).value(A)))
                .isEqualTo("2");
        for (Formula formula : List.of(
                new Sum(List.of(SIGNED, STARTED)),
                new Product(List.of(SIGNED, STARTED)),
                new Extreme(Extreme.End.LEAST, List.of(SIGNED, STARTED)),
                new Extreme(Extreme.End.LEAST, List.of(STARTED, SIGNED)))) {
            assertThat(text(formula.value(HALF))).isEqualTo("missing");
            assertThat(text(formula.value(NONE))).isEqualTo("missing");
            assertThat(formula.columns()).containsExactlyInAnyOrder("signedProjects", "startedProjects");
        }
    }

    @Test
    void aSumAProductAndAnExtremeOfNothingAreRefused() {
        assertThatThrownBy(() -> new Sum(List.of())).hasMessageContaining("至少一项");
        assertThatThrownBy(() -> new Product(List.of(SIGNED))).hasMessageContaining("至少两项");
        assertThatThrownBy(() -> new Extreme(Extreme.End.LEAST, List.of())).hasMessageContaining("至少一项");
    }

    @Test
    void formulasAreCalledByTheirParts() {
        assertThat(new Sum(List.of(SIGNED, STARTED)).label().zh()).isEqualTo("签约项目数+开工项目数");
        assertThat(new Product(List.of(SIGNED, STARTED)).label().zh()).isEqualTo("签约项目数×开工项目数");
        assertThat(new Extreme(Extreme.End.GREATEST, List.of(SIGNED, STARTED)).label())
                .satisfies(label -> assertThat(label.zh()).isEqualTo("取大(签约项目数, 开工项目数)"))
                .satisfies(label -> assertThat(label.en()).isEqualTo("max(signed projects, started projects)"));
        assertThat(new Earlier(SIGNED, Earlier.Shift.YEAR).label().zh()).isEqualTo("上年同期签约项目数");
        assertThat(new Earlier(SIGNED, Earlier.Shift.PERIOD).label().zh()).isEqualTo("上期签约项目数");
        assertThat(new Accumulated(SIGNED).label().zh()).isEqualTo("本年累计签约项目数");
    }

    @Test
    void everyCompositeFormulaIsMadeReadyWithItsParts() {
        Formula best = peer(Statistic.MAX, Direction.HIGHER);
        List<Formula> composites = List.of(
                new Quotient(SIGNED, best),
                new Growth(SIGNED, best, Growth.NegativeBase.UNDEFINED),
                new TargetShare(SIGNED, best),
                new Progress(new TargetShare(SIGNED, best), new ElapsedShare(), Progress.Form.LEAD),
                new PointDifference(SIGNED, best),
                new Capped(SIGNED, best),
                new Sum(List.of(SIGNED, best)),
                new Product(List.of(SIGNED, best)),
                new Extreme(Extreme.End.LEAST, List.of(SIGNED, best)));
        for (Formula formula : composites) {
            assertThat(formula.relative()).isTrue();
            assertThat(formula.value(B)).isInstanceOf(Missing.class);
            Formula ready = formula.within(ALL);
            assertThat(ready.relative()).isFalse();
            assertThat(ready.value(B)).as(formula.label().en()).isInstanceOf(Known.class);
            assertThat(ready.label()).isEqualTo(formula.label());
            assertThat(ready.columns()).isEqualTo(formula.columns());
            assertThat(ready.within(NOBODY)).as("ready once for all").isSameAs(ready);
        }
    }

    @Test
    void figuresOfOtherPeriodsNeedThePeriodAndTheRow() {
        CountyPeriod before = unit("甲", "2022-01", 10, 0);
        Cohort told = new Cohort(List.of(A, B), List.of(A, B), History.of(List.of(before, before)));
        Formula earlier = new Earlier(SIGNED, Earlier.Shift.PERIOD);
        assertThat(text(earlier.value(A))).isEqualTo("noEarlier");
        assertThat(text(earlier.within(told).value(A))).isEqualTo("10");
        assertThat(text(earlier.within(told).value(B))).isEqualTo("noEarlier");
        assertThat(text(new Earlier(SIGNED, Earlier.Shift.YEAR).within(told).value(A)))
                .isEqualTo("noEarlier");
        assertThat(text(new Accumulated(SIGNED).within(told).value(A))).isEqualTo("16");
        assertThat(text(new Accumulated(SIGNED).value(A))).isEqualTo("noEarlier");
        assertThat(text(new Accumulated(SIGNED).within(told).value(NONE))).isEqualTo("missing");
        CountyPeriod odd =
                CountyPeriod.builder("甲", "", "近期").set("signedProjects", 1).build();
        Cohort unclear = Cohort.of(List.of(odd));
        assertThat(text(earlier.within(unclear).value(odd))).isEqualTo("noEarlier");
        assertThat(text(new Accumulated(SIGNED).within(unclear).value(odd))).isEqualTo("noEarlier");
        assertThat(text(earlier.within(NOBODY).value(A))).isEqualTo("noEarlier");
    }

    @Test
    void aRowOfAnEarlierPeriodWithoutTheFigureLeavesNoSum() {
        CountyPeriod empty = CountyPeriod.builder("甲", "", "2022-01").build();
        Cohort told = new Cohort(List.of(A), List.of(A), History.of(List.of(empty)));
        assertThat(text(new Accumulated(SIGNED).within(told).value(A))).isEqualTo("missing");
    }
}
