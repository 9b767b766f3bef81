package org.hengzhun.core.score;

import org.hengzhun.core.indicator.Cohort;
import org.jspecify.annotations.Nullable;

/**
 * What a branch finds in the figures of the units instead of in the scheme (由各单位数据确定): the weights of its parts, the ideal that
 * TOPSIS measures to, or both.
 *
 * @param over among whose figures
 * @param weights how the weights are found, or null where the scheme sets them
 * @param ideal how the ideal is found, or null for a branch that is not TOPSIS
 */
public record FromUnits(
        Cohort.Over over,
        @Nullable WeightRule weights,
        @Nullable IdealRule ideal) {}
