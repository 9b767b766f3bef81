package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;

/** A formula of one figure that has no value before the units or periods it is measured against are known. */
public sealed interface RelativeFormula extends Formula permits PeerStatistic, StandardScore, Earlier, Accumulated {

    /** The figure that is measured. */
    Formula of();

    /** Why it has no value before. */
    MissingReason unready();

    @Override
    Formula within(Cohort cohort);

    @Override
    default IndicatorValue value(CountyPeriod unit) {
        return new IndicatorValue.Missing(unready(), label());
    }

    @Override
    default List<Formula> parts() {
        return ImmutableList.of(of());
    }

    @Override
    default boolean relative() {
        return true;
    }
}
