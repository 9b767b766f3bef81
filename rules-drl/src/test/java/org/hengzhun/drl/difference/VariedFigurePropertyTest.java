package org.hengzhun.drl.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.hengzhun.core.difference.FigureBands;
import org.hengzhun.core.difference.VerdictBand;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.RandomPacks;
import org.hengzhun.drl.pack.Parameter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Term;

/** A border is one: what is said of a stretch of values holds of every value in it, and beside it something else holds. */
class VariedFigurePropertyTest {

    private static final LocalDate DAY = RandomPacks.DAYS.get(0);

    /** Days or months that a rule may look back at most. */
    private static final BigDecimal MOST = new BigDecimal(9999);

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void everyValueIsJudgedAsItsBandSays(@ForAll long seed) {
        RandomPacks random = new RandomPacks(seed);
        PolicyPack pack = random.pack(14).sound();
        Random figures = new Random(seed);
        for (Parameter parameter : numbers(pack)) {
            for (FigureBands varied :
                    VariedFigure.of(pack, parameter.key(), DAY).of(random.projects(12), Patience.ENDLESS)) {
                for (BigDecimal value : tried(varied, figures, inWholes(pack, parameter))) {
                    Screening judged =
                            new Trial(pack.with(VariedFigure.at(parameter, value)), DAY).of(varied.project());
                    VerdictBand band = varied.at(value);
                    assertThat(band.verdict())
                            .as("%s = %s", parameter.key(), value)
                            .isEqualTo(judged.verdict());
                    assertThat(band.isFinal()).isEqualTo(judged.isFinal());
                    assertThat(band.findings())
                            .containsExactlyElementsOf(judged.findings().stream()
                                    .map(one -> one.reason().rule())
                                    .toList());
                    assertThat(band.undecided())
                            .containsExactlyElementsOf(judged.undecided().stream()
                                    .map(OpenRule::rule)
                                    .toList());
                }
            }
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void theBandsLeaveNoValueOutAndNeighboursDiffer(@ForAll long seed) {
        RandomPacks random = new RandomPacks(seed);
        PolicyPack pack = random.pack(14).sound();
        for (Parameter parameter : numbers(pack)) {
            for (FigureBands varied :
                    VariedFigure.of(pack, parameter.key(), DAY).of(random.projects(12), Patience.ENDLESS)) {
                List<VerdictBand> bands = varied.bands();
                assertThat(bands.get(0).range().from()).isEmpty();
                assertThat(bands.get(bands.size() - 1).range().to()).isEmpty();
                for (int place = 1; place < bands.size(); place++) {
                    VerdictBand.Range before = bands.get(place - 1).range();
                    VerdictBand.Range after = bands.get(place).range();
                    assertThat(bands.get(place - 1).saysAs(bands.get(place))).isFalse();
                    if (inWholes(pack, parameter)) {
                        assertThat(before.highest().orElseThrow().add(BigDecimal.ONE))
                                .isEqualByComparingTo(after.lowest().orElseThrow());
                    } else {
                        assertThat(before.to()).isEqualTo(after.from());
                        assertThat(before.toIncluded()).isNotEqualTo(after.fromIncluded());
                    }
                }
            }
        }
    }

    private static List<Parameter> numbers(PolicyPack pack) {
        return pack.parameters().keySet().stream()
                .flatMap(key -> pack.parameter(key, DAY).stream())
                .filter(one -> one.type().kind() == Kind.NUMBER && !one.type().many())
                .toList();
    }

    /** Whether a rule looks back as far as the figure says, in whole days or months. */
    private static boolean inWholes(PolicyPack pack, Parameter parameter) {
        return pack.rules().stream()
                .flatMap(rule -> rule.condition().comparisons())
                .flatMap(Condition.Comparison::terms)
                .anyMatch(term -> term instanceof Term.OfParameter of
                        && of.ago()
                        && of.key().equals(parameter.key()));
    }

    /** The borders, what is told as lying beside them, and what comes to hand. */
    private static Set<BigDecimal> tried(FigureBands varied, Random figures, boolean inWholes) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        for (VerdictBand band : varied.bands()) {
            VerdictBand.Range range = band.range();
            Stream.of(range.from(), range.to(), range.lowest(), range.highest())
                    .flatMap(Optional::stream)
                    .forEach(values::add);
            assertThat(range.lowest().map(range::contains).orElse(true)).isTrue();
            assertThat(range.highest().map(range::contains).orElse(true)).isTrue();
        }
        for (int more = 0; more < 4; more++) {
            values.add(BigDecimal.valueOf(figures.nextInt(7_000_000), 2));
        }
        if (inWholes) {
            IntStream.range(0, 40).mapToObj(BigDecimal::valueOf).forEach(values::add);
            values.removeIf(value -> value.stripTrailingZeros().scale() > 0 || value.signum() < 0);
            values.removeIf(value -> value.compareTo(MOST) > 0);
        }
        return values;
    }
}
