package org.hengzhun.core.score.method;

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

    public Proportional {
        if (target.signum() <= 0) {
            throw new RefusedException(
                    "目标（%s）须大于零".formatted(target), "the target (%s) must be above 0".formatted(target));
        }
    }

    @Override
    public String word() {
        return "proportional";
    }

    @Override
    public @Nullable Ratio most() {
        Ratio cap = share.cap();
        return cap == null ? null : cap.times(full);
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        boolean whole = target.equals(Ratio.ONE);
        return (value, unit) ->
                Mark.of(share.within(whole ? value : value.dividedBy(target)).times(full));
    }
}
