package org.hengzhun.core.score.method;

import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Points in proportion to completion (按完成比例得分): full × value/target, the share kept within its own bounds. Source: 某县季度
 * min(30, n/目标×30); caps differ by item, 100 % beside 120 %. Nothing is clamped unless bounds say so.
 *
 * @param full points at the target
 * @param target the value that earns full points, above 0; 1 for a completion rate
 * @param share bounds of value/target, such as a cap of 1.2
 */
public record Proportional(Ratio full, Ratio target, Bounds share) implements ScoringMethod {

    static final MethodKind KIND = new MethodKind(
            TableWord.of("proportional", "按完成比例", "in proportion")
                    .gives("满分 × 本值/target，比例在 floor 与 cap 之间", "full × value/target, the share within floor and cap")
                    .takes("target", "1", "得满分的值；完成率为 1", "the value of full points; 1 for a rate")
                    .takes("cap", "不限", "比例封顶，如 1、1.2", "most of the share, such as 1 or 1.2")
                    .takes("floor", "不限", "比例保底", "least of the share")
                    .takes("full", "权重，否则 1", "满分", "full marks")
                    .example("权重 30、cap=1：完成 80% 得 24 分，120% 得 30 分", "weight 30, cap=1: 80% gives 24, 120% gives 30"),
            row -> new Proportional(row.full(Ratio.ONE), row.compared("target", Ratio.ONE), row.bounds()));

    public Proportional {
        if (target.signum() <= 0) {
            throw new RefusedException(
                    "目标（%s）须大于零".formatted(target), "the target (%s) must be above 0".formatted(target));
        }
    }

    @Override
    public String word() {
        return KIND.word();
    }

    @Override
    public @Nullable Ratio most() {
        Ratio cap = share.cap();
        return cap == null ? null : cap.times(full);
    }

    @Override
    public @Nullable Ratio least() {
        Ratio floor = share.floor();
        return floor == null ? null : floor.times(full);
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        boolean whole = target.equals(Ratio.ONE);
        return (value, unit) ->
                Mark.of(share.within(whole ? value : value.dividedBy(target)).times(full));
    }
}
