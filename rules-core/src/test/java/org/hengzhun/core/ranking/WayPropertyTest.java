package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hengzhun.core.fact.CountyPeriod;

/**
 * What must hold of each way to score, whatever the figures: section 4 of the notes on rankings. What does not hold has an example in
 * {@link ReversalExamplesTest}.
 */
class WayPropertyTest {

    private static final Set<Way> ALL = EnumSet.allOf(Way.class);

    /** Ways whose score of a unit rests on its own figures only. */
    private static final Set<Way> FIXED = EnumSet.of(Way.FIXED_EFFICACY, Way.TIERS);

    /** Ways that look at the order of a column, or scale it by its own ends or spread. */
    private static final Set<Way> AFFINE = EnumSet.of(
            Way.MIN_MAX,
            Way.EFFICACY,
            Way.PLACES,
            Way.PLACES_SHARED,
            Way.RANK_DECAY,
            Way.RANK,
            Way.Z_SCORE,
            Way.ENTROPY,
            Way.CRITIC);

    private static final Set<Way> ENDS = EnumSet.of(Way.SHARE, Way.MIN_MAX, Way.EFFICACY);

    private static final Set<Way> MONOTONE = EnumSet.of(
            Way.SHARE,
            Way.MIN_MAX,
            Way.EFFICACY,
            Way.PLACES,
            Way.PLACES_SHARED,
            Way.RANK_DECAY,
            Way.RANK,
            Way.FIXED_EFFICACY,
            Way.TIERS);

    @Provide
    Arbitrary<List<CountyPeriod>> units() {
        return Arbitraries.integers()
                .between(1, 50)
                .list()
                .ofSize(3)
                .map(figures -> figures.get(0) + " " + figures.get(1) + " " + figures.get(2))
                .list()
                .ofMinSize(2)
                .ofMaxSize(7)
                .map(rows -> Way.units(String.join(";", rows)));
    }

    private static Set<Way> without(Set<Way> ways, Way... others) {
        Set<Way> rest = EnumSet.copyOf(ways);
        rest.removeAll(List.of(others));
        return rest;
    }

    private static Map<String, BigDecimal> ranks(Ranking ranking) {
        Map<String, BigDecimal> ranks = new TreeMap<>();
        ranking.groups().forEach(group -> group.rows().forEach(row -> ranks.put(row.unit(), row.rank())));
        return ranks;
    }

    private static Map<String, BigDecimal> scores(Ranking ranking) {
        Map<String, BigDecimal> scores = new TreeMap<>();
        ranking.groups()
                .forEach(group -> group.rows()
                        .forEach(row -> scores.put(row.unit(), row.score().total())));
        return scores;
    }

    private static BigDecimal figure(CountyPeriod unit, String column) {
        return unit.figures().getOrDefault(column, BigDecimal.ZERO);
    }

    private static CountyPeriod raised(CountyPeriod unit, String column, int by) {
        return unit.with(column, figure(unit, column).add(BigDecimal.valueOf(by)));
    }

    private static List<CountyPeriod> replaced(List<CountyPeriod> units, CountyPeriod changed) {
        return units.stream()
                .map(unit -> unit.unit().equals(changed.unit()) ? changed : unit)
                .toList();
    }

    @Property(tries = 50)
    void theOrderOfUnitsChangesNothing(@ForAll("units") List<CountyPeriod> units, @ForAll Random random) {
        List<CountyPeriod> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);
        assertThat(ALL).allSatisfy(way -> assertThat(way.rank(shuffled)).isEqualTo(way.rank(units)));
    }

    @Property(tries = 50)
    void theUnitOfAColumnDoesNotMatter(
            @ForAll("units") List<CountyPeriod> units,
            @ForAll @IntRange(min = 1, max = 9) int factor,
            @ForAll @IntRange(max = 30) int shift) {
        List<CountyPeriod> scaled = units.stream()
                .map(unit -> unit.with("x", figure(unit, "x").multiply(BigDecimal.valueOf(factor))))
                .toList();
        List<CountyPeriod> shifted =
                scaled.stream().map(unit -> raised(unit, "x", shift)).toList();
        assertThat(AFFINE)
                .allSatisfy(way -> assertThat(scores(way.rank(shifted))).isEqualTo(scores(way.rank(units))));
        assertThat(EnumSet.of(Way.SHARE, Way.TOPSIS))
                .allSatisfy(way -> assertThat(scores(way.rank(scaled))).isEqualTo(scores(way.rank(units))));
    }

    @Property(tries = 50)
    void weightsCountRelativeToEachOther(@ForAll("units") List<CountyPeriod> units) {
        assertThat(ALL)
                .allSatisfy(way ->
                        assertThat(scores(way.rank(units, "50", "30", "20"))).isEqualTo(scores(way.rank(units))));
    }

    @Property(tries = 50)
    void moreOfAGoodFigureNeverCostsAPlace(
            @ForAll("units") List<CountyPeriod> units, @ForAll @IntRange(min = 1, max = 40) int by) {
        CountyPeriod better = raised(units.get(0), "y", by);
        assertThat(MONOTONE)
                .allSatisfy(way -> assertThat(way.rank(replaced(units, better))
                                .unit(better.unit())
                                .orElseThrow()
                                .rank())
                        .isLessThanOrEqualTo(way.rank(units)
                                .unit(better.unit())
                                .orElseThrow()
                                .rank()));
    }

    /** Of TOPSIS, weights found and z-scores only this holds: who is nowhere behind is not behind. */
    @Property(tries = 50)
    void whoIsNowhereBehindIsNotBehind(
            @ForAll("units") List<CountyPeriod> units, @ForAll @Size(3) List<@IntRange(max = 9) Integer> more) {
        CountyPeriod model = units.get(0);
        CountyPeriod best = CountyPeriod.builder("强", "", "2022")
                .set("x", figure(model, "x").add(BigDecimal.valueOf(more.get(0))))
                .set("y", figure(model, "y").add(BigDecimal.valueOf(more.get(1))))
                .set("z", figure(model, "z").add(BigDecimal.valueOf(more.get(2))))
                .build();
        List<CountyPeriod> both = new ArrayList<>(units);
        both.add(best);
        assertThat(ALL).allSatisfy(way -> {
            Map<String, BigDecimal> scores = scores(way.rank(both));
            assertThat(scores.get("强")).isGreaterThanOrEqualTo(scores.get(model.unit()));
        });
    }

    @Property(tries = 50)
    void onlyFixedYardsticksKeepTheScoresOfTheOthers(
            @ForAll("units") List<CountyPeriod> units, @ForAll @IntRange(min = 1, max = 40) int by) {
        CountyPeriod changed = raised(units.get(0), "x", by);
        assertThat(FIXED).allSatisfy(way -> {
            Map<String, BigDecimal> others = scores(way.rank(units));
            others.remove(changed.unit());
            assertThat(scores(way.rank(replaced(units, changed)))).containsAllEntriesOf(others);
            assertThat(scores(way.rank(units.subList(1, units.size())))).isEqualTo(others);
        });
    }

    @Property(tries = 50)
    void aCopyOfAUnitMovesNoScoreWhereOnlyEndsCount(@ForAll("units") List<CountyPeriod> units) {
        List<CountyPeriod> more = new ArrayList<>(units);
        more.add(twin(units.get(0)));
        Set<Way> ways = EnumSet.copyOf(FIXED);
        ways.addAll(ENDS);
        assertThat(ways)
                .allSatisfy(way -> assertThat(scores(way.rank(more))).containsAllEntriesOf(scores(way.rank(units))));
    }

    private static CountyPeriod twin(CountyPeriod unit) {
        CountyPeriod.Builder twin = CountyPeriod.builder("孪生", "", "2022");
        unit.figures().forEach(twin::set);
        return twin.build();
    }

    @Property(tries = 50)
    void unitsWithTheSameFiguresTie(@ForAll("units") List<CountyPeriod> units) {
        List<CountyPeriod> more = new ArrayList<>(units);
        more.add(twin(units.get(0)));
        assertThat(ALL).allSatisfy(way -> {
            Ranking ranking = way.rank(more);
            assertThat(ranking.unit("孪生").orElseThrow().rank())
                    .isEqualTo(ranking.unit(units.get(0).unit()).orElseThrow().rank());
        });
    }

    @Property(tries = 50)
    void aColumnThatIsTheSameForAllTurnsNobodyRound(
            @ForAll("units") List<CountyPeriod> units, @ForAll @IntRange(min = 1, max = 50) int same) {
        List<CountyPeriod> more = units.stream()
                .map(unit -> unit.with("v", BigDecimal.valueOf(same)))
                .toList();
        assertThat(ALL)
                .allSatisfy(way -> assertThat(ranks(way.rank(more, "0.4", "0.24", "0.16", "0.2")))
                        .isEqualTo(ranks(way.rank(units))));
    }

    @Property(tries = 50)
    void aColumnTwiceAtHalfTheWeightMovesNoScore(@ForAll("units") List<CountyPeriod> units) {
        List<CountyPeriod> more =
                units.stream().map(unit -> unit.with("v", figure(unit, "z"))).toList();
        assertThat(without(ALL, Way.TOPSIS, Way.ENTROPY, Way.ENTROPY_OF_FIGURES, Way.CRITIC))
                .allSatisfy(way -> assertThat(scores(way.rank(more, "0.5", "0.3", "0.1", "0.1")))
                        .isEqualTo(scores(way.rank(units))));
    }

    @Property(tries = 50)
    void weightsFoundAreNotBelowZeroAndTheSameForEveryUnit(@ForAll("units") List<CountyPeriod> units) {
        for (Way way : List.of(Way.ENTROPY, Way.ENTROPY_OF_FIGURES, Way.CRITIC)) {
            List<List<BigDecimal>> weights = way.rank(units).groups().get(0).rows().stream()
                    .map(row -> row.score().lines().stream()
                            .filter(line -> line.head().weighting() != null)
                            .map(line -> Objects.requireNonNull(line.head().weight()))
                            .toList())
                    .distinct()
                    .toList();
            assertThat(weights).hasSize(1);
            assertThat(weights.get(0))
                    .hasSize(3)
                    .allSatisfy(weight -> assertThat(weight).isNotNegative());
        }
    }
}
