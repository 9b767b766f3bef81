package org.hengzhun.core.score.method;

import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.indicator.TableWord;
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

    static final MethodKind KIND = new MethodKind(
            TableWord.of("shortfall", "少扣多加", "less for each short, more for each beyond")
                    .gives(
                            "max(floor, 满分 − perMissing × 缺数 + min(bonusCap, perExtra × 超数))",
                            "max(floor, full − perMissing × short + min(bonusCap, perExtra × beyond))")
                    .needs("target", "应完成数：数、列或指标", "number due")
                    .needs("perMissing", "每少一个扣分", "points lost for each short")
                    .takes("perExtra", "0", "每多一个加分", "points won for each beyond")
                    .takes("bonusCap", "不限", "加分封顶", "most points won")
                    .takes("floor", "0", "保底，none 为不限", "least points, none for no limit")
                    .takes("full", "权重，否则 100", "满分", "full marks")
                    .example(
                            "权重 5、target=8、perMissing=1、perExtra=0.1：完成 6 得 3 分，10 得 5.2 分",
                            "weight 5, target=8, perMissing=1, perExtra=0.1: 6 give 3, 10 give 5.2"),
            Shortfall::of);

    private static ScoringMethod of(MethodRow row) {
        boolean bottomless = row.arguments().optional("floor").equals(Optional.of("none"));
        return new Shortfall(
                row.full(Ratio.of(100)),
                row.operand("target"),
                row.arguments().number("perMissing"),
                row.arguments().number("perExtra", Ratio.ZERO),
                row.limit("bonusCap"),
                bottomless ? null : row.arguments().number("floor", Ratio.ZERO));
    }

    @Override
    public String word() {
        return KIND.word();
    }

    @Override
    public @Nullable Ratio most() {
        if (perExtra.isZero()) {
            return full;
        }
        return bonusCap == null ? null : full.plus(bonusCap);
    }

    @Override
    public @Nullable Ratio least() {
        return floor;
    }

    @Override
    public Set<String> columns() {
        return target.columns();
    }

    @Override
    public boolean relative() {
        return target.relative();
    }

    @Override
    public ScoringMethod within(Cohort cohort) {
        return new Shortfall(full, target.within(cohort), perMissing, perExtra, bonusCap, floor);
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
            if (Targets.isZero(target, known)) {
                return Mark.undefined(MissingReason.ZERO_TARGET, target.label());
            }
            Ratio beyond = value.minus(known.value());
            Ratio change = beyond.signum() < 0 ? perMissing.times(beyond) : bonus.within(perExtra.times(beyond));
            return Mark.of(bounds.within(full.plus(change)));
        };
    }
}
