package org.hengzhun.core.score;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.method.ConstantColumn;
import org.hengzhun.core.score.method.IdealSolution;

/**
 * How TOPSIS makes a figure of the parts of a branch: full × D⁻/(D⁺ + D⁻), the distances to the best and the worst that any unit has.
 *
 * @param full points at the ideal
 * @param lower names of the parts of which less is better
 * @param constant what units get where all are alike
 */
public record IdealRule(Ratio full, IdealSolution.Norm norm, Set<String> lower, ConstantColumn constant) {

    public IdealRule {
        lower = ImmutableSet.copyOf(lower);
    }
}
