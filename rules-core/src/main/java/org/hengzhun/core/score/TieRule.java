package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.Indicator;

/**
 * How equal scores are ranked (并列处理): first by the tie-breakers in turn, then, for units still equal, by the method.
 *
 * @param breakers compared in this order; a unit without the value comes after those with it
 */
public record TieRule(TieMethod method, List<Breaker> breakers) {

    public TieRule {
        breakers = ImmutableList.copyOf(breakers);
    }

    public static final TieRule SHARED = new TieRule(TieMethod.MIN, ImmutableList.of());

    /** The same with its figures made ready for the units they are measured against. */
    public TieRule within(Cohort cohort) {
        return breakers.stream().noneMatch(one -> one.indicator().formula().relative())
                ? this
                : new TieRule(
                        method,
                        breakers.stream()
                                .map(one -> new Breaker(one.indicator().within(cohort), one.direction()))
                                .toList());
    }

    /** A figure that decides between equal scores. */
    public record Breaker(Indicator indicator, Direction direction) {}
}
