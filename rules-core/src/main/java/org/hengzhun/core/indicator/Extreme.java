package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;

/**
 * The greatest or the least of several figures of one unit (取大、取小), such as either of two targets; one without a value leaves none.
 *
 * @param parts at least one
 */
public record Extreme(End end, List<Formula> parts) implements Formula {

    /** Which of the figures counts. */
    public enum End {
        GREATEST("取大", "max"),
        LEAST("取小", "min");

        private final Bilingual words;

        End(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }
    }

    public Extreme {
        parts = ImmutableList.copyOf(parts);
        if (parts.isEmpty()) {
            throw new RefusedException("取大取小要有至少一项", "a greatest or least of figures needs at least one");
        }
    }

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        IndicatorValue found = parts.get(0).value(unit);
        for (Formula part : parts) {
            IndicatorValue value = part.value(unit);
            if (!(found instanceof Known best) || !(value instanceof Known next)) {
                return found instanceof Known ? value : found;
            }
            found = new Known(chosen(best.value(), next.value()));
        }
        return found;
    }

    private Ratio chosen(Ratio one, Ratio other) {
        return end == End.GREATEST ? one.max(other) : one.min(other);
    }

    @Override
    public Formula of(List<Formula> others) {
        return new Extreme(end, others);
    }

    @Override
    public Bilingual label() {
        Bilingual inside = Labels.joined(parts, ", ");
        return new Bilingual(end.words.zh() + "(" + inside.zh() + ")", end.words.en() + "(" + inside.en() + ")");
    }

    @Override
    public Measure measure() {
        return Formula.common(parts);
    }
}
