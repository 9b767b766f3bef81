package org.hengzhun.core.score.method;

import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Points up and down from a base with the value (按幅度加减分): base + points × value/per, whole steps only where declared, within
 * bounds. Named {@code growth} for a growth rate and {@code time-progress} for the lead on elapsed time (时序进度). Source: 湘西2009
 * 100 ± 0.2 for each 10 % above or below.
 *
 * @param word growth or time-progress
 * @param full full marks when the item is part of the scale, or null
 * @param base points at a value of 0
 * @param points for each {@code per} of the value
 * @param per size of a step, above 0, in the unit of the value: 0.1 for 10 %
 * @param wholeSteps whether a started step counts for nothing, on both sides of 0
 * @param bounds least and most points
 */
public record LinearPoints(
        String word, @Nullable Ratio full, Ratio base, Ratio points, Ratio per, boolean wholeSteps, Bounds bounds)
        implements ScoringMethod {

    public LinearPoints {
        if (per.signum() <= 0) {
            throw new RefusedException("步长（%s）须大于零".formatted(per), "the step (%s) must be above 0".formatted(per));
        }
    }

    @Override
    public @Nullable Ratio most() {
        return bounds.cap();
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        return (value, unit) -> Mark.of(bounds.within(base.plus(points.times(steps(value)))));
    }

    private Ratio steps(Ratio value) {
        Ratio steps = value.dividedBy(per);
        if (!wholeSteps) {
            return steps;
        }
        return steps.signum() < 0 ? steps.negated().floor().negated() : steps.floor();
    }
}
