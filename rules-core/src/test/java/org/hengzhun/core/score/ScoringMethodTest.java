package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.Constant;
import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.Measure;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.method.AllOrNothing;
import org.hengzhun.core.score.method.Bounds;
import org.hengzhun.core.score.method.ConstantColumn;
import org.hengzhun.core.score.method.Efficacy;
import org.hengzhun.core.score.method.Goalposts;
import org.hengzhun.core.score.method.LinearPoints;
import org.hengzhun.core.score.method.Mark;
import org.hengzhun.core.score.method.MinMax;
import org.hengzhun.core.score.method.PanelScore;
import org.hengzhun.core.score.method.Peers;
import org.hengzhun.core.score.method.PenaltyPerEvent;
import org.hengzhun.core.score.method.PerItem;
import org.hengzhun.core.score.method.Proportional;
import org.hengzhun.core.score.method.RankDecay;
import org.hengzhun.core.score.method.ScoringMethod;
import org.hengzhun.core.score.method.ScoringMethods;
import org.hengzhun.core.words.Flaw;
import org.junit.jupiter.api.Test;

class ScoringMethodTest {

    private static final CountyPeriod UNIT =
            CountyPeriod.builder("甲县", "", "2022").build();

    private static ScoringMethod method(String word, Map<String, String> arguments) {
        List<Flaw> flaws = new ArrayList<>();
        Arguments read = new Arguments("item", arguments, flaws);
        ScoringMethod method = ScoringMethods.named(word, read, null, name -> Optional.empty(), Measure.ANY);
        read.refuseOthers();
        assertThat(flaws).isEmpty();
        return method;
    }

    private static String mark(ScoringMethod method, String value, String... peers) {
        List<Ratio> all = Stream.of(peers).map(ScoringMethodTest::number).toList();
        Mark mark = method.gauge(Peers.of(all)).mark(number(value), UNIT);
        return mark instanceof Mark.Points points
                ? points.points().toString()
                : ((Mark.Undefined) mark).why().reason().toString();
    }

    private static Ratio number(String text) {
        return Arguments.numberIn(text).orElseThrow();
    }

    /** The exam example of the finance textbooks: 5.81 between 6 and 12 gives 58.73, not cut off at 60. */
    @Test
    void theEfficacyCoefficientOfFixedPostsMayFallBelowSixty() {
        ScoringMethod fixed = method("goalposts", Map.of("worst", "6", "best", "12", "full", "40", "clip", "false"));
        assertThat(mark(fixed, "5.81")).isEqualTo("-19/15");
        assertThat(number("-19/15").plus(Ratio.of(60)).round(2, java.math.RoundingMode.HALF_UP))
                .isEqualTo("58.73");
    }

    @Test
    void aConstantColumnIsWhatTheSchemeDeclares() {
        assertThat(mark(method("efficacy", Map.of()), "5", "5", "5")).isEqualTo("CONSTANT");
        assertThat(mark(method("efficacy", Map.of("constant", "top")), "5", "5", "5"))
                .isEqualTo("100");
        assertThat(mark(method("efficacy", Map.of("constant", "bottom")), "5", "5", "5"))
                .isEqualTo("60");
        assertThat(mark(method("min-max", Map.of("constant", "middle")), "5", "5"))
                .isEqualTo("1/2");
    }

    @Test
    void lowIsBetterTurnsTheScaleAround() {
        assertThat(mark(method("efficacy", Map.of("direction", "lower")), "1", "1", "3"))
                .isEqualTo("100");
        assertThat(mark(method("rank-decay", Map.of("direction", "lower")), "3", "1", "3"))
                .isEqualTo("95");
    }

    @Test
    void equalPlacesShareTheBetterOneAndSkipTheNext() {
        ScoringMethod decay = method("rank-decay", Map.of("full", "20"));
        assertThat(mark(decay, "9", "9", "7", "7", "5")).isEqualTo("20");
        assertThat(mark(decay, "7", "9", "7", "7", "5")).isEqualTo("19");
        assertThat(mark(decay, "5", "9", "7", "7", "5")).isEqualTo("17");
    }

    @Test
    void rankDecayStopsAtItsFloor() {
        ScoringMethod steep = method("rank-decay", Map.of("full", "10", "step", "60%"));
        assertThat(mark(steep, "1", "3", "2", "1")).isEqualTo("0");
    }

    @Test
    void aLogarithmOfNothingHasNoMark() {
        ScoringMethod log = method("goalposts", Map.of("worst", "100", "best", "75000", "log", "true"));
        assertThat(mark(log, "0")).isEqualTo(MissingReason.NOT_POSITIVE.name());
        assertThat(mark(log, "100")).isEqualTo("0");
        assertThat(mark(log, "80000")).isEqualTo("1");
    }

    @Test
    void aPanelMayNotGiveMoreThanThereIs() {
        assertThat(mark(method("panel", Map.of("full", "5")), "5")).isEqualTo("5");
        assertThat(mark(method("panel", Map.of("full", "5")), "5.1")).isEqualTo("OUT_OF_RANGE");
        assertThat(mark(method("panel", Map.of("full", "5")), "-1")).isEqualTo("OUT_OF_RANGE");
        assertThat(method("panel", Map.of("full", "5"))
                        .gauge(Peers.of(List.of()))
                        .mark(Ratio.of(80), UNIT))
                .isInstanceOfSatisfying(Mark.Undefined.class, mark -> {
                    assertThat(mark.why().text().zh()).isEqualTo("数值超出允许范围（80，应在 0 到 5 之间）");
                    assertThat(mark.why().text().en()).endsWith("(80; it must lie between 0 and 5)");
                });
    }

    @Test
    void penaltiesStopAtTheirFloor() {
        ScoringMethod reports = method("penalty", Map.of("full", "10", "points", "1"));
        assertThat(mark(reports, "3")).isEqualTo("7");
        assertThat(mark(reports, "11")).isEqualTo("0");
    }

    @Test
    void timeProgressPaysForTheLeadWithinItsBounds() {
        ScoringMethod lead = method(
                "time-progress",
                Map.of("base", "10", "points", "0.5", "per", "5%", "whole", "true", "cap", "12", "floor", "0"));
        assertThat(mark(lead, "0.12")).isEqualTo("11");
        assertThat(mark(lead, "-0.12")).isEqualTo("9");
        assertThat(mark(lead, "0.9")).isEqualTo("12");
        assertThat(mark(lead, "-5")).isEqualTo("0");
    }

    @Test
    void aShortfallMayHaveNoFloorWhereTheTextShowsNone() {
        Map<String, String> text = Map.of("full", "5", "target", "8", "perMissing", "1", "floor", "none");
        assertThat(mark(method("shortfall", text), "1")).isEqualTo("-2");
    }

    @Test
    void aTierIsReachedExactlyOnItsThreshold() {
        ScoringMethod tiers = method("tiers", Map.of("tiers", "100%:100;80%:75;50%:50", "else", "10"));
        assertThat(mark(tiers, "1.2")).isEqualTo("100");
        assertThat(mark(tiers, "1")).isEqualTo("100");
        assertThat(mark(tiers, "0.99")).isEqualTo("75");
        assertThat(mark(tiers, "0.5")).isEqualTo("50");
        assertThat(mark(tiers, "0.49")).isEqualTo("10");
        assertThat(tiers.columns()).isEmpty();
    }

    @Test
    void aTierWithASecondConditionReadsItsColumnsAndHasNoMarkWithoutThem() {
        Scheme scheme = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "a,total,x,tiers,100,tiers=1:100 else=5 condition=arrivedFunds conditionAtLeast=20")
                .indicators("x,column")
                .scheme();
        assertThat(scheme.columns()).containsExactly("x", "arrivedFunds");
        Scorer scorer = Scorer.of(scheme);
        MarkTable marks =
                scorer.marks(Units.of("2022", "unit,group,x,arrivedFunds", "甲,,1,20", "乙,,1,19", "丙,,1,", "丁,,0,20"));
        assertThat(Stream.of(0, 1, 2, 3)
                        .map(unit -> scorer.score(marks, unit, WeightFactors.EVEN, List.of()))
                        .map(score -> score instanceof Score.Scored scored
                                ? scored.total().toPlainString()
                                : ((Score.Unscored) score).reasons().get(0).zh()))
                .containsExactly("100.00", "5.00", "a：数据缺失（到位资金）", "5.00");
    }

    @Test
    void tiersFallFromHighToLow() {
        List<Flaw> flaws = new ArrayList<>();
        for (String wrong : List.of("50%:50;80%:75", "80%:75;80%:50", ";")) {
            Arguments arguments = new Arguments(wrong, Map.of("tiers", wrong), flaws);
            assertThat(ScoringMethods.named("tiers", arguments, null, name -> Optional.empty(), Measure.ANY))
                    .isInstanceOf(PanelScore.class);
        }
        assertThat(flaws)
                .extracting(Flaw::part, Flaw::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("50%:50;80%:75", "argument-refused"),
                        org.assertj.core.groups.Tuple.tuple("80%:75;80%:50", "argument-refused"),
                        org.assertj.core.groups.Tuple.tuple(";", "argument-refused"));
    }

    @Test
    void whatSomeoneIsToReachMayBeMissingAndThenThereIsNoMark() {
        for (String line : List.of(
                "a,total,x,all-or-nothing,100,target=exportsTarget",
                "a,total,x,shortfall,100,target=exportsTarget perMissing=1",
                "a,total,x,per-item,,points=1 above=exportsTarget")) {
            Scheme scheme = SchemeTable.of("total,,,sum,,", line)
                    .indicators("x,column", "exportsTarget,column")
                    .scheme();
            assertThat(scheme.columns()).containsExactly("x", "exportsTarget");
            Scorer scorer = Scorer.of(scheme);
            assertThat(scorer.score(
                            scorer.marks(Units.of("2022", "unit,group,x", "甲,,3")), 0, WeightFactors.EVEN, List.of()))
                    .as(line)
                    .isInstanceOf(Score.Unscored.class);
        }
    }

    @Test
    void wrongArgumentsAreAllToldAtOnce() {
        List<Flaw> flaws = new ArrayList<>();
        Arguments arguments =
                new Arguments("item", Map.of("worst", "x", "best", "1", "lgo", "true", "clip", "perhaps"), flaws);
        ScoringMethod neutral =
                ScoringMethods.named("goalposts", arguments, null, name -> Optional.empty(), Measure.ANY);
        arguments.refuseOthers();
        assertThat(neutral).isNotNull();
        assertThat(flaws)
                .extracting(Flaw::code)
                .contains("argument-not-number", "argument-not-truth", "argument-unknown", "argument-refused");
    }

    @Test
    void anUnknownMethodNamesTheNearest() {
        List<Flaw> flaws = new ArrayList<>();
        Arguments arguments = new Arguments("item", Map.of(), flaws);
        assertThat(ScoringMethods.named("eficacy", arguments, null, name -> Optional.empty(), Measure.ANY))
                .isNotNull();
        assertThat(flaws)
                .extracting(flaw -> flaw.message().en())
                .first()
                .asString()
                .contains("(efficacy)");
    }

    @Test
    void methodsRefuseFiguresThatMakeNoSense() {
        assertThatThrownBy(() -> new MinMax(Ratio.ONE, Ratio.ONE, Direction.HIGHER, ConstantColumn.TOP))
                .hasMessageContaining("1");
        assertThatThrownBy(() -> new Bounds(Ratio.of(2), Ratio.ONE)).hasMessageContaining("下限（2）");
        assertThatThrownBy(() -> new Proportional(Ratio.ONE, Ratio.ZERO, Bounds.NONE))
                .hasMessageContaining("目标（0）");
        assertThatThrownBy(() ->
                        new Efficacy(Ratio.ONE, Ratio.ZERO, Ratio.ZERO, Direction.HIGHER, ConstantColumn.TOP, null))
                .hasMessageContaining("调整分（0）");
        assertThat(new Efficacy(Ratio.ONE, Ratio.ZERO, Ratio.ONE, Direction.HIGHER, ConstantColumn.TOP, null).full())
                .isEqualTo(Ratio.ONE);
        assertThatThrownBy(() -> new RankDecay(Ratio.ONE, Ratio.ZERO, Ratio.ZERO, Direction.HIGHER))
                .hasMessageContaining("名次差（0）");
        Ratio below = Ratio.of(-1);
        Constant one = new Constant(Ratio.ONE);
        assertThatThrownBy(() -> new AllOrNothing(Ratio.ONE, one, Ratio.ZERO, Ratio.ZERO, null))
                .hasMessageContaining("步长（0）");
        assertThatThrownBy(() -> new AllOrNothing(Ratio.ONE, one, Ratio.ONE, below, null))
                .hasMessageContaining("加分（-1）");
        assertThatThrownBy(() -> new PerItem(null, below, one, null, false)).hasMessageContaining("每项得分（-1）");
        assertThat(new PerItem(null, Ratio.ZERO, one, null, false).most()).isNull();
        assertThatThrownBy(() -> new PenaltyPerEvent(null, below, null)).hasMessageContaining("每次扣分（-1）");
        assertThat(new PenaltyPerEvent(null, Ratio.ZERO, null).most()).isEqualTo(Ratio.ZERO);
        assertThatThrownBy(() -> new LinearPoints("growth", null, one(), one(), Ratio.ZERO, false, Bounds.NONE))
                .hasMessageContaining("步长（0）");
        assertThatThrownBy(() -> new Goalposts(one(), one(), one(), false, true))
                .hasMessageContaining("端点相同（1）");
        assertThatThrownBy(() -> new Goalposts(one(), Ratio.ZERO, one(), true, true))
                .hasMessageContaining("须大于零");
    }

    private static Ratio one() {
        return Ratio.ONE;
    }
}
