package org.hengzhun.core.indicator;

import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;

/**
 * One figure for every unit, such as a target that all share.
 *
 * @param figure in the base unit
 * @param measure what it is counted in
 */
public record Constant(Ratio figure, Measure measure) implements Formula {

    /** A figure without a unit. */
    public Constant(Ratio figure) {
        this(figure, Measure.ANY);
    }

    /** The figure with its unit. */
    public static Constant of(WrittenFigure written) {
        return new Constant(written.value(), written.measure());
    }

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        return new IndicatorValue.Known(figure);
    }

    @Override
    public Bilingual label() {
        return Bilingual.same(figure.toString());
    }
}
