package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.words.Bilingual;

/** How a value is computed from the raw figures of one unit. Pure and exact; formulas may stand within formulas. */
public sealed interface Formula
        permits Column, Constant, Quotient, Growth, TargetShare, Progress, PointDifference, Capped, ElapsedShare {

    /** The exact value for this unit, or why there is none. */
    IndicatorValue value(CountyPeriod unit);

    /** Every raw figure read, in the order of the formula. */
    Set<Column> inputs();

    /** The names of the columns read, in the same order. */
    default Set<String> columns() {
        return inputs().stream().map(Column::column).collect(ImmutableSet.toImmutableSet());
    }

    /** What people call it: its column, or what it divides. */
    Bilingual label();
}
