package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.words.Bilingual;

/**
 * Growth on a base (增幅): (c − p)/p, a share; 0.1 is 10 %. A base of 0 has no growth. A base below 0 would turn the sign, so it is
 * missing, or, where declared, taken by its size: (c − p)/|p|, which has the sign of c − p.
 *
 * @param current the figure of this period, c
 * @param base the figure it is compared with, p
 * @param negativeBase what a base below 0 means
 */
public record Growth(Formula current, Formula base, NegativeBase negativeBase) implements Formula {

    /** What growth on a base below 0 is. */
    public enum NegativeBase {
        /** Missing, for {@link MissingReason#NEGATIVE_BASE}. */
        UNDEFINED,
        /** (c − p)/|p|. */
        ABSOLUTE
    }

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        if (!(current.value(unit) instanceof Known now)) {
            return current.value(unit);
        }
        if (!(base.value(unit) instanceof Known then)) {
            return base.value(unit);
        }
        int sign = then.value().signum();
        if (sign == 0) {
            return new Missing(MissingReason.ZERO_BASE, base.label());
        }
        if (sign < 0 && negativeBase == NegativeBase.UNDEFINED) {
            return new Missing(MissingReason.NEGATIVE_BASE, base.label());
        }
        return new Known(now.value().minus(then.value()).dividedBy(then.value().abs()));
    }

    @Override
    public List<Formula> parts() {
        return ImmutableList.of(current, base);
    }

    @Override
    public Formula of(List<Formula> parts) {
        return new Growth(parts.get(0), parts.get(1), negativeBase);
    }

    @Override
    public Bilingual label() {
        return new Bilingual(
                current.label().zh() + "增幅", "growth of " + current.label().en());
    }

    @Override
    public Measure measure() {
        return Measure.RATIO;
    }
}
