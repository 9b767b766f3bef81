package org.hengzhun.core.indicator;

import java.util.List;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.number.RealFunctions;
import org.hengzhun.core.words.Bilingual;

/**
 * How many standard deviations a figure lies above the mean (标准分, z): (x − mean)/σ, σ the root of the mean squared distance (of all
 * units, not of a sample), to 34 digits. Raising a unit's own figure can bring it behind another: a rank by z is not monotone.
 * Source: OECD, Handbook on Constructing Composite Indicators, 5.4.
 *
 * @param of the figure compared
 * @param over among whom
 */
public record StandardScore(Formula of, Cohort.Over over) implements RelativeFormula {

    @Override
    public MissingReason unready() {
        return MissingReason.NO_PEERS;
    }

    @Override
    public Formula within(Cohort cohort) {
        Formula ready = of.within(cohort);
        List<Ratio> known = PeerStatistic.values(ready, cohort.units(over));
        if (known.isEmpty()) {
            return new Settled(this, unit -> new Missing(MissingReason.NO_PEERS, of.label()));
        }
        Ratio size = Ratio.of(known.size());
        Ratio mean = PeerStatistic.sum(known).dividedBy(size);
        Ratio variance = PeerStatistic.sum(known.stream()
                        .map(one -> one.minus(mean).times(one.minus(mean)))
                        .toList())
                .dividedBy(size);
        if (variance.isZero()) {
            return new Settled(this, unit -> new Missing(MissingReason.CONSTANT, of.label()));
        }
        Ratio deviation = RealFunctions.root(variance);
        return new Settled(
                this,
                unit -> ready.value(unit) instanceof Known one
                        ? new Known(one.value().minus(mean).dividedBy(deviation))
                        : ready.value(unit));
    }

    @Override
    public Bilingual label() {
        return new Bilingual(of.label().zh() + "标准分", "z-score of " + of.label().en());
    }

    @Override
    public Measure measure() {
        return Measure.RATIO;
    }
}
