package org.hengzhun.core.score;

import org.hengzhun.core.number.Ratio;

/**
 * A factor on the weight of each part of a scheme, for what-if questions: 0 leaves the part out, 1 leaves it as it is. The weights
 * of a branch are brought back to their total afterwards. By name, never by position.
 */
@FunctionalInterface
public interface WeightFactors {

    /** The scheme as it stands. */
    WeightFactors EVEN = node -> Ratio.ONE;

    /** A factor of at least 0. */
    Ratio on(Node node);
}
