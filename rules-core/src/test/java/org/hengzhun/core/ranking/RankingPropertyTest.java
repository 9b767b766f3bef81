package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.Basis;
import org.hengzhun.core.score.Ruling;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.score.Units;
import org.hengzhun.core.score.VetoEffect;
import org.hengzhun.core.words.Bilingual;

/** What must hold whatever the figures, each only for the methods of which notes/ranking.md says it holds. */
class RankingPropertyTest {

    private static final String[] COLUMNS = {"x", "y", "z"};

    private static SchemeTable mixed(String lines) {
        return SchemeTable.of(
                        "total,,,sum,,total=100",
                        "relative,total,,arithmetic,50,total=1",
                        "best,relative,x,efficacy,0.7,constant=top",
                        "spread,relative,y,min-max,0.3,full=100 low=20 constant=middle",
                        "share,total,y,proportional,30,target=40 cap=120%",
                        "place,total,z,rank-decay,20",
                        "extra,total,,sum,,cap=5",
                        "visits,extra,z,per-item,,points=0.3",
                        "events,extra,x,per-item,,points=0.2 above=10")
                .indicators("x,column", "y,column", "z,column")
                .set("lines", lines)
                .set("lineScale", "3")
                .set("scoreScale", "2");
    }

    private static SchemeTable minMax() {
        return SchemeTable.of(
                        "total,,,arithmetic,,total=1",
                        "a,total,x,min-max,0.5,full=100 constant=top",
                        "b,total,y,min-max,0.3,full=100 constant=top",
                        "c,total,z,min-max,0.2,full=100 constant=top")
                .indicators("x,column", "y,column", "z,column")
                .set("lines", "exact")
                .set("order", "rank-then-round");
    }

    private static SchemeTable goalposts(String root) {
        return SchemeTable.of(
                        "total,,," + root + ",,total=1",
                        "a,total,x,goalposts,0.5,worst=-1 best=60 full=100",
                        "b,total,y,goalposts,0.3,worst=-1 best=50 full=100",
                        "c,total,z,goalposts,0.2,worst=-1 best=40 full=100")
                .indicators("x,column", "y,column", "z,column")
                .set("lines", "exact")
                .set("lineScale", "6")
                .set("scoreScale", "6");
    }

    @Provide
    Arbitrary<List<CountyPeriod>> units() {
        Arbitrary<Integer> figure = Arbitraries.integers().between(0, 50);
        return Combinators.combine(figure, figure, figure)
                .as((x, y, z) -> x + "," + y + "," + z)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(rows -> {
                    List<String> lines = new ArrayList<>();
                    for (int i = 0; i < rows.size(); i++) {
                        lines.add("单位" + i + ",," + rows.get(i));
                    }
                    return Units.of("2022", "unit,group,x,y,z", lines.toArray(String[]::new));
                });
    }

    private static BigDecimal rank(Ranking ranking, CountyPeriod unit) {
        return ranking.unit(unit.unit()).orElseThrow().rank();
    }

    private static CountyPeriod raised(CountyPeriod unit, String column, int by) {
        BigDecimal figure = unit.figure(column);
        return unit.with(column, (figure == null ? BigDecimal.ZERO : figure).add(BigDecimal.valueOf(by)));
    }

    private static List<CountyPeriod> replaced(List<CountyPeriod> units, CountyPeriod changed) {
        return units.stream()
                .map(unit -> unit.unit().equals(changed.unit()) ? changed : unit)
                .toList();
    }

    @Property
    void linesAddUpToTheScoreToTheLastDigit(@ForAll("units") List<CountyPeriod> units) {
        for (String lines : List.of("rounded", "exact")) {
            for (Standing row :
                    Ranker.rank(mixed(lines).scheme(), units).groups().get(0).rows()) {
                BigDecimal sum =
                        row.score().lines().stream().map(ScoreLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).isEqualByComparingTo(row.score().total());
            }
        }
    }

    @Property
    void theExactScoreIsNearTheSumOfRoundedLines(@ForAll("units") List<CountyPeriod> units) {
        Ranking exact = Ranker.rank(mixed("exact").scheme(), units);
        Ranking rounded = Ranker.rank(mixed("rounded").scheme(), units);
        for (CountyPeriod unit : units) {
            assertThat(exact.unit(unit.unit()).orElseThrow().score().total())
                    .isCloseTo(rounded.unit(unit.unit()).orElseThrow().score().total(), within(new BigDecimal("0.02")));
        }
    }

    @Property
    void theOrderOfUnitsAndColumnsChangesNothing(@ForAll("units") List<CountyPeriod> units, @ForAll Random random) {
        List<CountyPeriod> shuffled = new ArrayList<>();
        for (CountyPeriod unit : units) {
            List<String> columns = new ArrayList<>(List.of(COLUMNS));
            Collections.shuffle(columns, random);
            CountyPeriod.Builder other = CountyPeriod.builder(unit.unit(), unit.group(), unit.period());
            columns.forEach(column -> other.set(column, unit.figures().getOrDefault(column, BigDecimal.ZERO)));
            shuffled.add(other.build());
        }
        Collections.shuffle(shuffled, random);
        assertThat(Ranker.rank(mixed("rounded").scheme(), shuffled))
                .isEqualTo(Ranker.rank(mixed("rounded").scheme(), units));
    }

    @Property
    void aScaleOfOneIndicatorDoesNotMatterToMinMax(
            @ForAll("units") List<CountyPeriod> units,
            @ForAll @IntRange(min = 1, max = 9) int factor,
            @ForAll @IntRange(max = 30) int shift) {
        List<CountyPeriod> other = units.stream()
                .map(unit -> unit.with(
                        "x",
                        unit.figures()
                                .getOrDefault("x", BigDecimal.ZERO)
                                .multiply(BigDecimal.valueOf(factor))
                                .add(BigDecimal.valueOf(shift))))
                .toList();
        Ranking one = Ranker.rank(minMax().scheme(), units);
        Ranking two = Ranker.rank(minMax().scheme(), other);
        for (CountyPeriod unit : units) {
            assertThat(two.unit(unit.unit()).orElseThrow().score().lines())
                    .extracting(ScoreLine::points)
                    .isEqualTo(one.unit(unit.unit()).orElseThrow().score().lines().stream()
                            .map(ScoreLine::points)
                            .toList());
        }
    }

    @Property
    void moreOfAGoodFigureNeverCostsAPlace(
            @ForAll("units") List<CountyPeriod> units,
            @ForAll @IntRange(max = 2) int column,
            @ForAll @IntRange(min = 1, max = 30) int by) {
        CountyPeriod better = raised(units.get(0), COLUMNS[column], by);
        for (Scheme scheme : List.of(
                minMax().scheme(),
                goalposts("arithmetic").scheme(),
                goalposts("geometric").scheme(),
                goalposts("harmonic").scheme())) {
            BigDecimal before = rank(Ranker.rank(scheme, units), better);
            assertThat(rank(Ranker.rank(scheme, replaced(units, better)), better))
                    .isLessThanOrEqualTo(before);
        }
    }

    @Property
    void fixedGoalpostsKeepTheOrderOfTheOthers(
            @ForAll("units") List<CountyPeriod> units, @ForAll @IntRange(min = 1, max = 30) int by) {
        CountyPeriod changed = raised(units.get(0), "x", by);
        Scheme scheme = goalposts("geometric").scheme();
        assertThat(othersOf(Ranker.rank(scheme, replaced(units, changed)), changed))
                .isEqualTo(othersOf(Ranker.rank(scheme, units), changed));
    }

    private static List<String> othersOf(Ranking ranking, CountyPeriod without) {
        return ranking.groups().get(0).rows().stream()
                .map(row -> row.unit() + row.score().total())
                .filter(text -> !text.startsWith(without.unit()))
                .toList();
    }

    @Property
    void unitsWithTheSameFiguresTie(@ForAll("units") List<CountyPeriod> units) {
        CountyPeriod.Builder twin = CountyPeriod.builder("孪生", "", "2022");
        units.get(0).figures().forEach(twin::set);
        List<CountyPeriod> more = new ArrayList<>(units);
        more.add(twin.build());
        for (SchemeTable table : List.of(mixed("rounded"), mixed("exact"), minMax(), goalposts("geometric"))) {
            Ranking ranking = Ranker.rank(table.scheme(), more);
            Standing one = ranking.unit("孪生").orElseThrow();
            Standing other = ranking.unit(units.get(0).unit()).orElseThrow();
            assertThat(one.rank()).isEqualTo(other.rank());
            assertThat(one.tied()).isTrue();
            assertThat(one.score().total()).isEqualTo(other.score().total());
        }
    }

    @Property
    void aCapIsNeverPassedAndMoreBeyondItGainsNothing(
            @ForAll("units") List<CountyPeriod> units, @ForAll @IntRange(min = 48, max = 500) int much) {
        CountyPeriod capped = units.get(0).with("y", BigDecimal.valueOf(much));
        Ranking ranking = Ranker.rank(mixed("rounded").scheme(), replaced(units, capped));
        ScoreLine share = line(ranking, capped, "share");
        assertThat(share.points()).isEqualByComparingTo("36");
        assertThat(share.head().max()).isEqualByComparingTo("36");
        for (Standing row : ranking.groups().get(0).rows()) {
            BigDecimal extra = row.score().lines().stream()
                    .filter(line -> List.of("visits", "events", "extra.limit").contains(line.name()))
                    .map(ScoreLine::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(extra).isBetween(BigDecimal.ZERO, new BigDecimal("5"));
        }
    }

    private static ScoreLine line(Ranking ranking, CountyPeriod unit, String name) {
        return ranking.unit(unit.unit()).orElseThrow().score().lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Property
    void noBonusLiftsAVetoedUnitAboveOneThatIsNot(
            @ForAll("units") List<CountyPeriod> units, @ForAll @IntRange(max = 1000) int bonus) {
        String vetoed = units.get(0).unit();
        Ruling veto = ruling(vetoed, "veto", new Ruling.Effect.Veto(new VetoEffect.ZeroScore()));
        Ruling extra = ruling(vetoed, "extra", new Ruling.Effect.Adjust(Ratio.of(bonus)));
        Ranking ranking = Ranker.of(mixed("rounded").scheme()).rank(units, List.of(extra, veto));
        Standing row = ranking.unit(vetoed).orElseThrow();
        assertThat(row.score().total()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(ranking.groups().get(0).rows())
                .allSatisfy(other -> assertThat(other.rank()).isLessThanOrEqualTo(row.rank()));
    }

    private static Ruling ruling(String unit, String name, Ruling.Effect effect) {
        return new Ruling(unit, name, Bilingual.same(name), effect, Basis.LOCAL);
    }

    @Property
    void weightsCountRelativeToEachOther(@ForAll("units") List<CountyPeriod> units) {
        Scheme hundred = SchemeTable.of(
                        "total,,,arithmetic,,total=100",
                        "a,total,x,min-max,50,full=100 constant=top",
                        "b,total,y,min-max,30,full=100 constant=top",
                        "c,total,z,min-max,20,full=100 constant=top")
                .indicators("x,column", "y,column", "z,column")
                .set("lines", "exact")
                .set("order", "rank-then-round")
                .scheme();
        Ranking one = Ranker.rank(minMax().scheme(), units);
        Ranking two = Ranker.rank(hundred, units);
        for (CountyPeriod unit : units) {
            assertThat(rank(two, unit)).isEqualTo(rank(one, unit));
        }
    }

    @Property
    void withoutVariationRobustnessIsTheRanking(@ForAll("units") List<CountyPeriod> units) {
        for (SchemeTable table : List.of(mixed("rounded"), minMax(), goalposts("geometric"))) {
            Robustness firm =
                    new RobustnessAnalysis(table.scheme(), new RobustnessPlan(7, 3, Ratio.ZERO)).of(units, List.of());
            assertThat(firm.groups().get(0).ranges()).allSatisfy(range -> {
                assertThat(range.best()).isEqualTo(range.rank());
                assertThat(range.worst()).isEqualTo(range.rank());
                assertThat(range.median()).isEqualTo(range.rank());
            });
        }
    }

    @Property
    void removingAUnitThatHoldsNoEndAloneMovesNoScore(@ForAll("units") List<CountyPeriod> units) {
        Ranking all = Ranker.rank(minMax().scheme(), units);
        for (CountyPeriod unit : units) {
            boolean holdsAnEnd = List.of(COLUMNS).stream().anyMatch(column -> isSoleEnd(column, unit, units));
            if (!holdsAnEnd && units.size() > 2) {
                List<CountyPeriod> others =
                        units.stream().filter(other -> !other.equals(unit)).toList();
                assertThat(othersOf(Ranker.rank(minMax().scheme(), others), unit))
                        .isEqualTo(othersOf(all, unit));
            }
        }
    }

    private static boolean isSoleEnd(String column, CountyPeriod unit, List<CountyPeriod> units) {
        BigDecimal own = unit.figures().getOrDefault(column, BigDecimal.ZERO);
        List<BigDecimal> others = units.stream()
                .filter(other -> !other.unit().equals(unit.unit()))
                .map(other -> other.figures().getOrDefault(column, BigDecimal.ZERO))
                .toList();
        return own.compareTo(Collections.max(others)) > 0 || own.compareTo(Collections.min(others)) < 0;
    }

    /** 甲 leads 乙 while 丙 stretches x; without 丙 the difference in x counts for more. */
    @Example
    void removingTheHolderOfAnEndMayTurnTwoOthersRound() {
        Scheme scheme = SchemeTable.of(
                        "total,,,arithmetic,,total=1",
                        "a,total,x,min-max,0.5,full=100 constant=top",
                        "b,total,y,min-max,0.5,full=100 constant=top")
                .indicators("x,column", "y,column")
                .set("lines", "exact")
                .scheme();
        List<CountyPeriod> units = Units.of("2022", "unit,group,x,y", "甲,,10,60", "乙,,20,50", "丙,,100,0", "丁,,0,100");
        assertThat(Ranker.rank(scheme, units).groups().get(0).rows())
                .extracting(Standing::unit)
                .containsExactly("丁", "丙", "乙", "甲");
        List<CountyPeriod> tilted = Units.of("2022", "unit,group,x,y", "甲,,10,62", "乙,,20,50", "丙,,100,0", "丁,,0,100");
        Robustness robustness =
                new RobustnessAnalysis(scheme, new RobustnessPlan(1, 1, Ratio.ZERO)).of(tilted, List.of());
        assertThat(robustness.groups().get(0).reversals()).contains(new Reversal("丙", "甲", "乙"));
    }
}
