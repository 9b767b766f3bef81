package org.hengzhun.core.score.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
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
 */
public record Tiers(
        @Nullable Ratio full,
        List<Tier> tiers,
        Ratio otherwise,
        @Nullable Gate condition) implements ScoringMethod {

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
        return "tiers";
    }

    @Override
    public Ratio most() {
        return tiers.stream().map(Tier::points).reduce(otherwise, Ratio::max);
    }

    @Override
    public Set<String> columns() {
        return condition == null ? ImmutableSet.of() : condition.formula().columns();
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
        for (Tier tier : tiers) {
            if (value.compareTo(tier.atLeast()) >= 0) {
                return tier.points();
            }
        }
        return otherwise;
    }
}
