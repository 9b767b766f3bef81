package org.hengzhun.core.indicator;

import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;

/** One figure for every unit, such as a target that all share. */
public record Constant(Ratio figure) implements Formula {

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        return new IndicatorValue.Known(figure);
    }

    @Override
    public Bilingual label() {
        return Bilingual.same(figure.toString());
    }
}
