package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;

/**
 * Figures added up (合计), such as the quarters of a year; one without a value leaves no sum.
 *
 * @param parts at least one
 */
public record Sum(List<Formula> parts) implements Formula {

    public Sum {
        parts = ImmutableList.copyOf(parts);
        if (parts.isEmpty()) {
            throw new RefusedException("合计要有至少一项", "a sum needs at least one term");
        }
    }

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        IndicatorValue first = parts.get(0).value(unit);
        if (parts.size() == 1 || !(first instanceof Known known)) {
            return first;
        }
        Ratio total = known.value();
        for (Formula term : parts.subList(1, parts.size())) {
            IndicatorValue value = term.value(unit);
            if (!(value instanceof Known next)) {
                return value;
            }
            total = total.plus(next.value());
        }
        return new Known(total);
    }

    @Override
    public Formula of(List<Formula> others) {
        return new Sum(others);
    }

    @Override
    public Bilingual label() {
        return Labels.joined(parts, "+");
    }

    @Override
    public Measure measure() {
        return Formula.common(parts);
    }
}
