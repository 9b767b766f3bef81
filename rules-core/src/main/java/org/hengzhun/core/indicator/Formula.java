package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.words.Bilingual;

/**
 * How a value is computed from the raw figures of one unit. Pure and exact; formulas may stand within formulas. One that measures a
 * unit against others has no value until it is {@link #within} a {@link Cohort}.
 */
public sealed interface Formula
        permits Column,
                Constant,
                ElapsedShare,
                Quotient,
                Growth,
                TargetShare,
                Progress,
                PointDifference,
                Capped,
                Sum,
                Product,
                Extreme,
                RelativeFormula,
                Settled {

    /** The exact value for this unit, or why there is none. */
    IndicatorValue value(CountyPeriod unit);

    /** The formulas it is made of, in its order; empty for one made of none. */
    default List<Formula> parts() {
        return ImmutableList.of();
    }

    /**
     * The same made of other parts.
     *
     * @param parts as many as {@link #parts} has, each for the one in its place
     */
    default Formula of(List<Formula> parts) {
        return this;
    }

    /** Whether its value rests on the figures of other units or other periods. */
    default boolean relative() {
        return parts().stream().anyMatch(Formula::relative);
    }

    /** The same made ready for the units it is measured against. */
    default Formula within(Cohort cohort) {
        return relative()
                ? of(parts().stream().map(part -> part.within(cohort)).collect(ImmutableList.toImmutableList()))
                : this;
    }

    /** Every raw figure read, in the order of the formula. */
    default Set<Column> inputs() {
        return parts().stream().flatMap(part -> part.inputs().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** The names of the columns read, in the same order. */
    default Set<String> columns() {
        return inputs().stream().map(Column::column).collect(ImmutableSet.toImmutableSet());
    }

    /** What its figures are counted in; {@link Measure#ANY} where its parts do not go together. */
    Measure measure();

    /** What all these are counted in: what the first of them that says so is. */
    static Measure common(List<Formula> parts) {
        return parts.stream()
                .map(Formula::measure)
                .filter(measure -> !measure.equals(Measure.ANY))
                .findFirst()
                .orElse(Measure.ANY);
    }

    /** What people call it: its column, or what it divides. */
    Bilingual label();
}
