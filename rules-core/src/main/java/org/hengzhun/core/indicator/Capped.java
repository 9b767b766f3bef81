package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.words.Bilingual;

/**
 * A figure as far as another one goes (计划内完成数): min(a, b). What was done beyond a plan then makes up for nothing that was
 * left undone elsewhere, as signings would for starts (重签约、轻落地).
 */
public record Capped(Formula figure, Formula most) implements Formula {

    Capped(List<Formula> pair) {
        this(pair.get(0), pair.get(1));
    }

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        if (!(most.value(unit) instanceof Known limit)) {
            return most.value(unit);
        }
        return figure.value(unit) instanceof Known done
                ? new Known(done.value().min(limit.value()))
                : figure.value(unit);
    }

    @Override
    public List<Formula> parts() {
        return ImmutableList.of(figure, most);
    }

    @Override
    public Formula of(List<Formula> parts) {
        return new Capped(parts.get(0), parts.get(1));
    }

    @Override
    public Bilingual label() {
        return new Bilingual(
                figure.label().zh() + "（不超过" + most.label().zh() + "）",
                "min(" + figure.label().en() + ", " + most.label().en() + ")");
    }

    @Override
    public Measure measure() {
        return Formula.common(parts());
    }
}
