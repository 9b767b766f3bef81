package org.hengzhun.core.indicator;

import java.util.Optional;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.words.Bilingual;

/**
 * A figure as it was in an earlier period (上期、上年同期), from the row the table has for it. A rank of then is that among the units
 * that are measured now.
 *
 * @param of the figure
 * @param shift how far back
 */
public record Earlier(Formula of, Shift shift) implements RelativeFormula {

    /** Which period is meant. */
    public enum Shift {
        /** 上年同期: the same months of the year before. */
        YEAR,
        /** 上期: the period just before, of the same length. */
        PERIOD
    }

    @Override
    public MissingReason unready() {
        return MissingReason.NO_EARLIER;
    }

    @Override
    public Formula within(Cohort cohort) {
        return cohort.period()
                .flatMap(this::shifted)
                .<Formula>map(then -> {
                    Formula ready = of.within(cohort.in(then));
                    return new Settled(this, unit -> value(ready, cohort.row(unit, then), then));
                })
                .orElse(this);
    }

    private Optional<Period> shifted(Period now) {
        return shift == Shift.YEAR ? now.yearBefore() : now.before();
    }

    private IndicatorValue value(Formula ready, @org.jspecify.annotations.Nullable CountyPeriod row, Period then) {
        return row == null ? new Missing(MissingReason.NO_EARLIER, Bilingual.same(then.label())) : ready.value(row);
    }

    @Override
    public Bilingual label() {
        return shift == Shift.YEAR
                ? new Bilingual("上年同期" + of.label().zh(), of.label().en() + " a year before")
                : new Bilingual("上期" + of.label().zh(), of.label().en() + " of the period before");
    }

    @Override
    public Measure measure() {
        return of.measure();
    }
}
