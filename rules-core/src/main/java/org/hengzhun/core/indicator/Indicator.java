package org.hengzhun.core.indicator;

import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.words.Bilingual;

/**
 * A named measure (指标) of a unit in a period.
 *
 * @param name key by which schemes name it, unique in its catalogue
 * @param label what people call it
 * @param formula how it is computed
 * @param display how its value is published
 */
public record Indicator(String name, Bilingual label, Formula formula, Display display) {

    /** The same made ready for the units it is measured against. */
    public Indicator within(Cohort cohort) {
        return formula.relative() ? new Indicator(name, label, formula.within(cohort), display) : this;
    }

    public IndicatorValue value(CountyPeriod unit) {
        return formula.value(unit);
    }
}
