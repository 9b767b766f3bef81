package org.hengzhun.core.score.method;

import java.util.Set;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.Constant;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Points for every item (每个得若干分), up to a cap: min(cap, points × max(0, value − above)). Source: 某县季度 +0.5/家 ≤3, 超目标
 * +2/个 ≤6; 漯河 3分/个.
 *
 * @param full full marks when the item is part of the scale, or null for a bonus
 * @param points for one item, at least 0
 * @param above only items beyond this count; 0 for all
 * @param cap most points, or null for no limit
 * @param wholeItems whether a started item counts for nothing, as in 每满1亿元
 */
public record PerItem(
        @Nullable Ratio full,
        Ratio points,
        Formula above,
        @Nullable Ratio cap,
        boolean wholeItems) implements ScoringMethod {

    static final MethodKind KIND = new MethodKind(
            TableWord.of("per-item", "每个得分", "points an item")
                    .gives("min(cap, points × max(0, 本值 − above))", "min(cap, points × max(0, value − above))")
                    .needs("points", "每个得分", "points for one")
                    .takes("above", "0", "超过此数才计：数、列或指标", "only beyond this")
                    .takes("cap", "权重", "封顶", "most points")
                    .takes("whole", "false", "true 只计满数", "true counts whole ones only")
                    .takes("full", "权重", "满分", "full marks")
                    .example("points=2 cap=6：5 个得 6 分", "points=2 cap=6: 5 give 6"),
            PerItem::of);

    private static ScoringMethod of(MethodRow row) {
        Ratio full = row.fullIfAny();
        return new PerItem(
                full,
                row.arguments().number("points"),
                row.has("above") ? row.operand("above") : new Constant(Ratio.ZERO),
                row.arguments().optionalNumber("cap").orElse(full),
                row.arguments().truth("whole", false));
    }

    public PerItem {
        if (points.signum() < 0) {
            throw new RefusedException(
                    "每项得分（%s）不能为负".formatted(points),
                    "the points for an item (%s) must not be negative".formatted(points));
        }
    }

    @Override
    public String word() {
        return KIND.word();
    }

    @Override
    public @Nullable Ratio most() {
        return cap;
    }

    @Override
    public Ratio least() {
        return Ratio.ZERO;
    }

    @Override
    public Set<String> columns() {
        return above.columns();
    }

    @Override
    public boolean relative() {
        return above.relative();
    }

    @Override
    public ScoringMethod within(Cohort cohort) {
        return new PerItem(full, points, above.within(cohort), cap, wholeItems);
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        Bounds bounds = new Bounds(null, cap);
        return (value, unit) -> {
            IndicatorValue start = above.value(unit);
            if (!(start instanceof Known known)) {
                return new Mark.Undefined(Targets.unset((Missing) start));
            }
            Ratio items = value.minus(known.value()).max(Ratio.ZERO);
            return Mark.of(bounds.within(points.times(wholeItems ? items.floor() : items)));
        };
    }
}
