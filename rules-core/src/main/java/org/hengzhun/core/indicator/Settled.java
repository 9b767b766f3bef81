package org.hengzhun.core.indicator;

import java.util.List;
import java.util.function.Function;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.words.Bilingual;

/**
 * A formula made ready for its units: what stands for one that measures a unit against others once these are known.
 *
 * @param formula what it was
 * @param values its value for a unit
 */
record Settled(Formula formula, Function<CountyPeriod, IndicatorValue> values) implements Formula {

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        return values.apply(unit);
    }

    @Override
    public List<Formula> parts() {
        return formula.parts();
    }

    @Override
    public boolean relative() {
        return false;
    }

    @Override
    public Bilingual label() {
        return formula.label();
    }

    @Override
    public Measure measure() {
        return formula.measure();
    }
}
