package org.hengzhun.core.score.method;

import java.util.Set;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Full points at the target, less for each item short of it and more for each beyond (每少1个扣若干分，每多1个加若干分):
 * max(floor, full − perMissing × max(0, target − value) + min(bonusCap, perExtra × max(0, value − target))). Source: 周口
 * 5−1×缺+0.1×超; the text shows no floor, 0 is the usual reading of 扣完为止.
 *
 * @param full points at the target
 * @param target number of items due
 * @param perMissing points lost for each item short, at least 0
 * @param perExtra points won for each item beyond, at least 0
 * @param bonusCap most points won, or null for no limit
 * @param floor least points, or null for none
 */
public record Shortfall(
        Ratio full,
        Formula target,
        Ratio perMissing,
        Ratio perExtra,
        @Nullable Ratio bonusCap,
        @Nullable Ratio floor) implements ScoringMethod {

    @Override
    public String word() {
        return "shortfall";
    }

    @Override
    public @Nullable Ratio most() {
        if (perExtra.isZero()) {
            return full;
        }
        return bonusCap == null ? null : full.plus(bonusCap);
    }

    @Override
    public Set<String> columns() {
        return target.columns();
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        Bounds bounds = new Bounds(floor, null);
        Bounds bonus = new Bounds(null, bonusCap);
        return (value, unit) -> {
            IndicatorValue due = target.value(unit);
            if (!(due instanceof Known known)) {
                return new Mark.Undefined(Targets.unset((Missing) due));
            }
            Ratio beyond = value.minus(known.value());
            Ratio change = beyond.signum() < 0 ? perMissing.times(beyond) : bonus.within(perExtra.times(beyond));
            return Mark.of(bounds.within(full.plus(change)));
        };
    }
}
