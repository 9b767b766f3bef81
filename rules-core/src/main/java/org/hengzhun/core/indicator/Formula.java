package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableSet;
import org.hengzhun.core.fact.CountyPeriod;

/** How a value is computed from the raw figures of one unit. Pure and exact; formulas may stand within formulas. */
public sealed interface Formula
        permits Column, Constant, Quotient, Growth, TargetShare, Progress, PointDifference, Capped, ElapsedShare {

    /** The exact value for this unit, or why there is none. */
    IndicatorValue value(CountyPeriod unit);

    /** Every raw column read, in the order of the formula. */
    ImmutableSet<String> columns();

    /** A short name of the formula for texts: its column, or what it divides. */
    String name();
}
