package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.ranking.Ranker;
import org.hengzhun.core.ranking.Ranking;
import org.hengzhun.core.ranking.Reversal;
import org.hengzhun.core.ranking.RobustnessAnalysis;
import org.hengzhun.core.ranking.RobustnessPlan;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.FlawedInputException;
import org.junit.jupiter.api.Test;

/** Weights found in the figures of the units; what they should be was worked out apart, with decimals of 60 digits. */
class WeightsFromFiguresTest {

    private static final String[] UNITS = {"甲,一,12,30,40", "乙,一,8,45,10", "丙,二,5,25,30", "丁,二,20,60,20"};

    private static SchemeTable table(String root, String... items) {
        String[] lines = new String[items.length + 1];
        lines[0] = "total,,,arithmetic,," + root;
        System.arraycopy(items, 0, lines, 1, items.length);
        return SchemeTable.of(lines)
                .indicators("x,column", "y,column", "z,column")
                .set("grouping", "together")
                .set("lines", "exact")
                .set("lineScale", "4")
                .set("scoreScale", "4");
    }

    private static SchemeTable figures(String root) {
        return table(root, "a,total,x,proportional,", "b,total,y,proportional,", "c,total,z,proportional,");
    }

    private static List<CountyPeriod> units(String... lines) {
        return Units.of("2022", "unit,group,x,y,z", lines);
    }

    private static Ranking ranked(SchemeTable table, String... lines) {
        return Ranker.rank(table.scheme(), units(lines));
    }

    private static String weights(Ranking ranking, String unit) {
        return ranking.unit(unit).orElseThrow().score().lines().stream()
                .filter(line -> line.head().weight() != null)
                .map(line -> line.name() + " "
                        + Objects.requireNonNull(line.head().weight()).toPlainString())
                .collect(Collectors.joining(", "));
    }

    private static String scores(Ranking ranking) {
        return ranking.groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> row.unit() + " " + row.score().total().toPlainString())
                .collect(Collectors.joining(", "));
    }

    private static String reasons(Ranking ranking) {
        return ranking.unranked().stream()
                .map(one -> one.unit() + " "
                        + one.reasons().stream().map(Bilingual::zh).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void entropyWeighsByWhatAColumnTells() {
        SchemeTable two = table("weights=entropy", "a,total,x,proportional,", "b,total,y,proportional,");
        assertThat(weights(ranked(two, "甲,,1,1,", "乙,,2,1,", "丙,,3,4,"), "甲")).isEqualTo("a 0.274, b 0.726");
    }

    @Test
    void whatAllHaveAlikeWeighsNothingAndTheScoreIsThatOfThePublishedWeights() {
        SchemeTable shares = table(
                "weights=entropy",
                "a,total,x,share-of-best,,full=100",
                "b,total,y,share-of-best,,full=100",
                "c,total,z,share-of-best,,full=100");
        Ranking ranking = ranked(shares, "甲,,12,30,3", "乙,,8,45,3", "丙,,5,25,3", "丁,,20,60,3");
        assertThat(weights(ranking, "丙")).isEqualTo("a 0.6789, b 0.3211, c 0");
        // 0.6789 × 60 + 0.3211 × 50 and so on, of the weights as published.
        assertThat(scores(ranking)).isEqualTo("丁 100.0000, 甲 56.7890, 乙 51.2385, 丙 30.3517");
    }

    @Test
    void criticWeighsByContrastAndConflict() {
        assertThat(weights(ranked(figures("weights=critic"), "甲,,1,1,3", "乙,,2,3,2", "丙,,3,2,1"), "乙"))
                .isEqualTo("a 0.3125, b 0.25, c 0.4375");
        assertThat(weights(ranked(figures("weights=critic"), UNITS), "甲")).isEqualTo("a 0.2145, b 0.3286, c 0.4569");
    }

    @Test
    void aColumnThatIsTheSameForAllChangesNoOtherWeightOfCritic() {
        SchemeTable four = table(
                        "weights=critic",
                        "a,total,x,proportional,",
                        "b,total,y,proportional,",
                        "same,total,same,proportional,",
                        "c,total,z,proportional,")
                .indicators("same,sum,of=0+7");
        assertThat(weights(ranked(four, UNITS), "甲")).isEqualTo("a 0.2145, b 0.3286, same 0, c 0.4569");
    }

    @Test
    void aWeightSaysHowItWasFound() {
        ScoreLine line = ranked(figures("weights=entropy weightScale=2"), UNITS)
                .unit("甲")
                .orElseThrow()
                .score()
                .lines()
                .get(0);
        assertThat(line.head().weight()).isEqualByComparingTo(new BigDecimal("0.43"));
        assertThat(Objects.requireNonNull(line.head().weighting()))
                .isEqualTo(
                        new Bilingual(
                                "熵权法，组内 4 个单位：w = (1 − e)/Σ(1 − e)，e = −Σ p·ln p/ln n，p = 得分/各单位得分之和（Shannon 1948）",
                                "entropy weights over 4 units of the group: w = (1 − e)/Σ(1 − e), e = −Σ p·ln p/ln n, p = points/sum of the units' points (Shannon 1948)"));
    }

    @Test
    void eachGroupFindsItsOwnWeightsUnlessTheCityIsAsked() {
        SchemeTable group = table("weights=entropy", "a,total,x,proportional,", "b,total,y,proportional,")
                .set("grouping", "by-group");
        assertThat(weights(ranked(group, UNITS), "甲")).isEqualTo("a 0.5, b 0.5");
        assertThat(weights(ranked(group, UNITS), "丙")).isEqualTo("a 0.6881, b 0.3119");
        SchemeTable city = table("weights=entropy over=city", "a,total,x,proportional,", "b,total,y,proportional,")
                .set("grouping", "by-group");
        assertThat(weights(ranked(city, UNITS), "甲")).isEqualTo("a 0.6789, b 0.3211");
        assertThat(weights(ranked(city, UNITS), "丙")).isEqualTo("a 0.6789, b 0.3211");
    }

    @Test
    void aVetoedUnitIsNoYardstickUnlessAllAre() {
        String[] lines = {
            "total,,,arithmetic,,weights=entropy",
            "a,total,x,proportional,",
            "b,total,y,proportional,",
            "out,,z,veto,,above=0"
        };
        SchemeTable vetoes = SchemeTable.of(lines).indicators("x,column", "y,column", "z,column");
        String[] units = {"甲,,12,30,0", "乙,,8,45,0", "丙,,5,25,0", "丁,,20,60,1"};
        assertThat(weights(ranked(vetoes, units), "甲")).isEqualTo("a 0.6549, b 0.3451");
        assertThat(weights(ranked(vetoes.set("yardstick", "all"), units), "甲")).isEqualTo("a 0.6789, b 0.3211");
    }

    @Test
    void figuresThatTellNothingLeaveNobodyRankedUnlessAllPartsWeighTheSame() {
        String[] alike = {"甲,,3,0,1", "乙,,3,0,1"};
        for (String method : List.of("entropy", "critic")) {
            Ranking none = ranked(figures("weights=" + method), alike);
            assertThat(none.groups().get(0).rows()).isEmpty();
            assertThat(reasons(none))
                    .startsWith("乙 total：2 个单位的数据分不出各项的轻重，")
                    .contains("甲 total：2 个单位的数据分不出各项的轻重，", "可在该行写 allEqual=equal，各项等权");
            Ranking equal = ranked(figures("weights=%s allEqual=equal".formatted(method)), alike);
            assertThat(scores(equal)).isEqualTo("乙 1.3333, 甲 1.3333");
            assertThat(reasons(ranked(figures("weights=" + method), "甲,,3,5,1")))
                    .contains("1 个单位的数据分不出");
        }
    }

    @Test
    void columnsThatAllSayTheSameLeaveCriticUndetermined() {
        assertThat(reasons(ranked(figures("weights=critic"), "甲,,1,2,30", "乙,,2,4,50", "丙,,4,8,90")))
                .contains("3 个单位的数据分不出各项的轻重，CRITIC 法为 0/0");
    }

    @Test
    void aFigureBelowZeroIsNamedWithWhatToWriteInstead() {
        assertThat(reasons(ranked(figures("weights=entropy"), "甲,,1,2,3", "乙,,2,-4,5")))
                .isEqualTo("""
                        乙 （乙）的（b）为负（-4），熵权法不能计算；请在该项写 floor=0，或改用 min-max 计分，或改用 weights=critic
                        甲 （乙）的（b）为负（-4），熵权法不能计算；请在该项写 floor=0，或改用 min-max 计分，或改用 weights=critic""");
        assertThat(reasons(ranked(figures("weights=critic"), "甲,,1,2,3", "乙,,2,-4,5", "丙,,3,0,3")))
                .isEmpty();
    }

    @Test
    void aUnitThatLacksAPartIsNoYardstickAndTheOthersCarryItsWeight() {
        SchemeTable skipping = table(
                "weights=entropy",
                "a,total,x,proportional,,missing=skip",
                "b,total,y,proportional,,missing=skip",
                "c,total,z,proportional,,missing=skip");
        Ranking ranking = ranked(skipping, "甲,,1,1,", "乙,,2,1,", "丙,,3,4,", "戊,,,9,");
        // Nobody gives c: an empty column costs nobody a place and weighs nothing. 戊 lacks a: the weights are those of
        // three.
        assertThat(weights(ranking, "戊")).isEqualTo("a 0.274, b 0.726, c 0");
        assertThat(scores(ranking)).isEqualTo("戊 9.0000, 丙 3.7260, 乙 1.2740, 甲 1.0000");
    }

    @Test
    void aUnitOfWhichOnlyPartsWithoutWeightAreLeftHasNoScore() {
        SchemeTable skipping = table(
                "weights=entropy", "a,total,x,proportional,,missing=skip", "b,total,y,proportional,,missing=skip");
        Ranking ranking = ranked(skipping, "甲,,1,5,", "乙,,2,5,", "丙,,,5,");
        assertThat(weights(ranking, "甲")).isEqualTo("a 1, b 0");
        assertThat(reasons(ranking)).isEqualTo("丙 没有可考核的项目");
    }

    @Test
    void aBranchMayWeighBranchesOfItsOwnWeights() {
        SchemeTable nested = table(
                "weights=entropy",
                "inner,total,,arithmetic,,weights=entropy",
                "a,inner,x,proportional,",
                "b,inner,y,proportional,",
                "c,total,z,proportional,");
        Ranking ranking = ranked(nested, "甲,,1,1,6", "乙,,2,1,6", "丙,,3,4,6");
        // Inside 0.274 and 0.726; outside c is the same for all.
        assertThat(weights(ranking, "甲")).isEqualTo("a 0.274, b 0.726, c 0");
        assertThat(scores(ranking)).isEqualTo("丙 3.7260, 乙 1.2740, 甲 1.0000");
    }

    @Test
    void aGeometricMeanMayTakeWeightsFromFiguresToo() {
        SchemeTable geometric = SchemeTable.of(
                        "total,,,geometric,,weights=entropy allEqual=equal",
                        "a,total,x,proportional,",
                        "b,total,y,proportional,")
                .indicators("x,column", "y,column")
                .set("scoreScale", "4");
        Ranking ranking = Ranker.rank(geometric.scheme(), Units.of("2022", "unit,group,x,y", "甲,,1,16", "乙,,16,1"));
        assertThat(scores(ranking)).isEqualTo("乙 4.0000, 甲 4.0000");
        assertThat(ranking.unit("甲").orElseThrow().score().lines().get(0).parts())
                .extracting(part -> Objects.requireNonNull(part.head().weight()).toPlainString())
                .containsExactly("0.5", "0.5");
    }

    @Test
    void leavingAnItemOutKeepsTheWeightsOfTheOthers() {
        var robustness = new RobustnessAnalysis(
                        figures("weights=entropy").scheme(), new RobustnessPlan(1, 3, Ratio.ZERO))
                .of(units(UNITS), List.of());
        assertThat(robustness.groups().get(0).ranges()).allSatisfy(range -> {
            assertThat(range.best()).isEqualTo(range.rank());
            assertThat(range.without().keySet()).containsExactlyInAnyOrder("a", "b", "c");
        });
    }

    @Test
    void aThirdUnitThatLeavesMayTurnTwoOthersRoundByItsWeights() {
        SchemeTable goals = table(
                "weights=entropy",
                "a,total,x,goalposts,,worst=0 best=100 full=100",
                "b,total,y,goalposts,,worst=0 best=100 full=100");
        String[] units = {"甲,,60,30,", "乙,,30,61,", "丙,,1,50,"};
        var robustness = new RobustnessAnalysis(goals.scheme(), new RobustnessPlan(1, 1, Ratio.ZERO))
                .of(units(units), List.of());
        assertThat(robustness.groups().get(0).reversals()).containsExactly(new Reversal("丙", "甲", "乙"));
    }

    private static Map<String, String> refused(SchemeTable table) {
        return catchThrowableOfType(FlawedInputException.class, table::scheme).flaws().stream()
                .collect(Collectors.toMap(
                        flaw -> flaw.part() + " " + flaw.code(),
                        flaw -> flaw.message().zh(),
                        (one, other) -> one + other));
    }

    @Test
    void weightsAreGivenInOnePlace() {
        assertThat(refused(table("weights=entropy total=1", "a,total,x,proportional,0.4", "b,total,y,proportional,")))
                .containsOnlyKeys("a weight-given-twice", "total weight-given-twice")
                .containsEntry("a weight-given-twice", "（total）的权重由数据确定（weights），请把（a）的 weight 留空");
    }

    @Test
    void anUnknownWayASumAndTooFewPlacesAreRefused() {
        assertThat(refused(table("weights=entropie", "a,total,x,proportional,")))
                .containsEntry(
                        "total argument-unknown-choice",
                        "没有定权方法（entropie），应为（entropy 熵权法, critic CRITIC 法）；各项权重已定的，请删去 weights");
        assertThat(refused(SchemeTable.of("total,,,sum,,weights=critic", "a,total,signedProjects,panel,5")))
                .containsOnlyKeys("total weights-of-a-sum");
        assertThat(refused(figures("weights=critic weightScale=0")))
                .containsEntry("total weights-too-coarse", "权重取 0 位小数，不够 3 项分；请把 weightScale 写大");
        assertThat(refused(figures("over=city"))).containsKey("total argument-unknown");
    }

    @Test
    void marksThatGoBelowZeroAreRefusedUnderEntropy() {
        SchemeTable growing = table(
                        "weights=entropy",
                        "a,total,growth,growth,,points=1 full=1",
                        "b,total,growth,proportional,",
                        "c,total,x,goalposts,,worst=1 best=2 clip=false",
                        "d,total,score,proportional,",
                        "e,total,lead,proportional,,floor=-1",
                        "f,total,x,proportional,",
                        "g,total,growth,proportional,,floor=0",
                        "h,total,growth,min-max,")
                .indicators("growth,growth,current=x base=y", "score,z-score,of=x", "lead,progress,actual=x target=y");
        assertThat(refused(growing).keySet())
                .containsExactlyInAnyOrder(
                        "a weights-of-negatives",
                        "b weights-of-negatives",
                        "c weights-of-negatives",
                        "d weights-of-negatives",
                        "e weights-of-negatives");
    }

    @Test
    void weightsOfTheCityNeedMarksOfTheCity() {
        SchemeTable narrow = table(
                        "weights=entropy over=city",
                        "a,total,x,min-max,",
                        "b,total,best,proportional,",
                        "c,total,z,min-max,,over=city")
                .indicators("best,peer,of=y statistic=max");
        assertThat(refused(narrow))
                .containsOnlyKeys("a compares-with-fewer", "b compares-with-fewer")
                .containsEntry(
                        "a compares-with-fewer",
                        "（total）按全市数据计算（over=city），而（a）只与组内比较；请在该项（或它的指标）也写 over=city，或删去（total）的 over");
    }
}
