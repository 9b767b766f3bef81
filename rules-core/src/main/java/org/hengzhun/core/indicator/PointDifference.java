package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.words.Bilingual;

/** A difference of two shares (百分点之差): a − b, where 0.05 is 5 percentage points. Not a growth rate. */
public record PointDifference(Formula minuend, Formula subtrahend) implements Formula {

    PointDifference(List<Formula> pair) {
        this(pair.get(0), pair.get(1));
    }

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        if (!(minuend.value(unit) instanceof Known left)) {
            return minuend.value(unit);
        }
        if (!(subtrahend.value(unit) instanceof Known right)) {
            return subtrahend.value(unit);
        }
        return new Known(left.value().minus(right.value()));
    }

    @Override
    public List<Formula> parts() {
        return ImmutableList.of(minuend, subtrahend);
    }

    @Override
    public Formula of(List<Formula> parts) {
        return new PointDifference(parts.get(0), parts.get(1));
    }

    @Override
    public Bilingual label() {
        return Labels.joined(minuend, "-", subtrahend);
    }

    @Override
    public Measure measure() {
        return Formula.common(parts());
    }
}
