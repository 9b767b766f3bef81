package org.hengzhun.core.score.method;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.indicator.Measure;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.number.Line;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Points by step (分档计分): those of the highest tier whose threshold the value reaches; exactly on it counts. A second condition,
 * where declared, must hold for any tier. Source: 乡镇 ≥100% 100, ≥80% 75, ≥50% 50, else 0, each with 到位 ≥20%.
 *
 * @param full full marks when the tiers are part of the scale, or null
 * @param tiers from the highest threshold down, at least one
 * @param otherwise points below the lowest tier, and when the condition fails
 * @param condition the second condition, or null for none
 * @param interpolated whether points between two tiers lie on the line between them
 */
public record Tiers(
        @Nullable Ratio full,
        List<Tier> tiers,
        Ratio otherwise,
        @Nullable Gate condition,
        boolean interpolated) implements ScoringMethod {

    static final MethodKind KIND = new MethodKind(
            TableWord.of("tiers", "分档计分", "points by tier")
                    .gives(
                            "达到的最高一档的得分；interpolate=true 时两档之间按直线",
                            "points of the highest tier reached; on the line between two with interpolate=true")
                    .needs("tiers", "从高到低，如 100%:100;80%:75;50%:50", "from the highest, such as 100%:100;80%:75;50%:50")
                    .takes("else", "0", "不到最低一档的得分", "points below the lowest")
                    .takes("interpolate", "false", "true 两档之间按直线插值", "true for a line between tiers")
                    .takes("condition", "无", "另须满足的指标", "what must hold beside it")
                    .takes("conditionAtLeast", "有 condition 时必填", "该指标的下限", "its least value, required with condition")
                    .takes("full", "权重", "满分", "full marks")
                    .example(
                            "权重 100：完成 85% 得 75 分；interpolate=true 时 81.25 分",
                            "weight 100: 85% gives 75, with interpolate=true 81.25"),
            Tiers::of);

    private static final Splitter ROWS = Splitter.on(';').trimResults().omitEmptyStrings();

    private static ScoringMethod of(MethodRow row) {
        Arguments arguments = row.arguments();
        List<Tier> tiers = new ArrayList<>();
        for (String written : ROWS.split(arguments.text("tiers"))) {
            List<String> pair = Splitter.on(':').splitToList(written);
            Optional<Ratio> atLeast = arguments.figure("tiers", pair.get(0), row.measure());
            Optional<Ratio> points =
                    pair.size() == 2 ? arguments.figure("tiers", pair.get(1), Measure.POINTS) : Optional.empty();
            if (atLeast.isPresent() && points.isPresent()) {
                tiers.add(new Tier(atLeast.get(), points.get()));
            } else {
                arguments.flaw(
                        "tiers",
                        "tier-malformed",
                        "分档（%s）应写作 80%%:75".formatted(written),
                        "the tier (%s) must be written like 80%%:75".formatted(written));
            }
        }
        Gate condition = row.has("condition") ? gate(row) : null;
        return row.withinWeight(new Tiers(
                row.fullIfAny(),
                ImmutableList.copyOf(tiers),
                arguments.number("else", Ratio.ZERO),
                condition,
                arguments.truth("interpolate", false)));
    }

    private static Gate gate(MethodRow row) {
        Formula formula = row.named("condition");
        return new Gate(formula, row.arguments().number("conditionAtLeast", formula.measure()));
    }

    /**
     * One step.
     *
     * @param atLeast the least value of the tier
     */
    public record Tier(Ratio atLeast, Ratio points) {}

    /**
     * What must hold beside the value.
     *
     * @param atLeast the least value of the formula that satisfies the condition
     */
    public record Gate(Formula formula, Ratio atLeast) {}

    public Tiers {
        tiers = ImmutableList.copyOf(tiers);
        if (tiers.isEmpty()) {
            throw new RefusedException("分档不能为空", "there must be at least one tier");
        }
        for (int i = 1; i < tiers.size(); i++) {
            Ratio above = tiers.get(i - 1).atLeast();
            Ratio below = tiers.get(i).atLeast();
            if (above.compareTo(below) <= 0) {
                throw new RefusedException(
                        "分档应从高到低（%s，%s）".formatted(above, below),
                        "tiers must fall from high to low (%s, %s)".formatted(above, below));
            }
        }
    }

    @Override
    public String word() {
        return KIND.word();
    }

    @Override
    public Ratio most() {
        return tiers.stream().map(Tier::points).reduce(otherwise, Ratio::max);
    }

    @Override
    public Ratio least() {
        return tiers.stream().map(Tier::points).reduce(otherwise, Ratio::min);
    }

    @Override
    public Set<String> columns() {
        return condition == null ? ImmutableSet.of() : condition.formula().columns();
    }

    @Override
    public boolean relative() {
        return condition != null && condition.formula().relative();
    }

    @Override
    public ScoringMethod within(Cohort cohort) {
        return condition == null || !condition.formula().relative()
                ? this
                : new Tiers(
                        full,
                        tiers,
                        otherwise,
                        new Gate(condition.formula().within(cohort), condition.atLeast()),
                        interpolated);
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        return (value, unit) -> {
            if (condition == null) {
                return Mark.of(reached(value));
            }
            IndicatorValue second = condition.formula().value(unit);
            if (!(second instanceof Known known)) {
                return new Mark.Undefined((Missing) second);
            }
            return Mark.of(known.value().compareTo(condition.atLeast()) >= 0 ? reached(value) : otherwise);
        };
    }

    private Ratio reached(Ratio value) {
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            if (value.compareTo(tier.atLeast()) >= 0) {
                return interpolated && i > 0 ? between(tier, tiers.get(i - 1), value) : tier.points();
            }
        }
        return otherwise;
    }

    private static Ratio between(Tier tier, Tier above, Ratio value) {
        Ratio slope =
                above.points().minus(tier.points()).dividedBy(above.atLeast().minus(tier.atLeast()));
        return Line.from(tier.atLeast(), tier.points(), slope).at(value);
    }
}
