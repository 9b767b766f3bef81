package org.hengzhun.core.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.words.Bilingual;

/**
 * A figure of single months or quarters added up from the start of the year (本年累计), the ranked period included. A period without
 * a row or a figure leaves no sum.
 *
 * @param of the figure of one period
 */
public record Accumulated(Formula of) implements RelativeFormula {

    @Override
    public MissingReason unready() {
        return MissingReason.NO_EARLIER;
    }

    @Override
    public Formula within(Cohort cohort) {
        Formula ready = of.within(cohort);
        return cohort.period()
                .<Formula>map(now -> new Settled(this, unit -> sum(ready, unit, earlierOf(now), cohort)))
                .orElse(this);
    }

    /** The periods of the year before this one. */
    private static List<Period> earlierOf(Period now) {
        List<Period> earlier = new ArrayList<>();
        Optional<Period> then = now.before();
        while (then.isPresent() && then.get().first().getYear() == now.first().getYear()) {
            earlier.add(then.get());
            then = then.get().before();
        }
        return earlier;
    }

    private static IndicatorValue sum(Formula ready, CountyPeriod unit, List<Period> earlier, Cohort cohort) {
        if (!(ready.value(unit) instanceof Known now)) {
            return ready.value(unit);
        }
        Ratio sum = now.value();
        for (Period then : earlier) {
            CountyPeriod row = cohort.row(unit, then);
            if (row == null) {
                return new Missing(MissingReason.NO_EARLIER, Bilingual.same(then.label()));
            }
            if (!(ready.value(row) instanceof Known known)) {
                return ready.value(row);
            }
            sum = sum.plus(known.value());
        }
        return new Known(sum);
    }

    @Override
    public Bilingual label() {
        return new Bilingual("本年累计" + of.label().zh(), of.label().en() + " since the start of the year");
    }

    @Override
    public Measure measure() {
        return of.measure();
    }
}
