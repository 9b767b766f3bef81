package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;

/**
 * A rate (比率): numerator over denominator, mostly sums. A share, 1 for 100 %; above 1 it is not clamped. 0/0 and x/0 are both missing
 * for a zero denominator. What documents count per 万元 comes out so: 吨标准煤 by 元 in 吨标准煤/万元. Formulas in use: rate_definitions.csv, e.g. 开工率 = 开工项目数/签约项目数.
 *
 * @param scale what the figure in base units is multiplied by
 */
public record Quotient(Formula numerator, Formula denominator, Ratio scale) implements Formula {

    public Quotient(Formula numerator, Formula denominator) {
        this(numerator, denominator, scale(numerator.measure(), denominator.measure()));
    }

    private static Ratio scale(Measure above, Measure below) {
        return above.size().dividedBy(below.size().times(above.over(below).size()));
    }

    public static Quotient of(String numerator, String denominator) {
        return new Quotient(new Column(numerator), new Column(denominator));
    }

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        IndicatorValue above = numerator.value(unit);
        IndicatorValue below = denominator.value(unit);
        if (!(below instanceof Known divisor)) {
            return above instanceof Missing ? above : below;
        }
        if (!(above instanceof Known share)) {
            return above;
        }
        return switch (divisor.value().signum()) {
            case 0 -> new Missing(MissingReason.ZERO_DENOMINATOR, denominator.label());
            case -1 -> new Missing(MissingReason.NEGATIVE_BASE, denominator.label());
            default -> new Known(scaled(share.value().dividedBy(divisor.value())));
        };
    }

    private Ratio scaled(Ratio share) {
        return scale.equals(Ratio.ONE) ? share : share.times(scale);
    }

    @Override
    public List<Formula> parts() {
        return ImmutableList.of(numerator, denominator);
    }

    @Override
    public Formula of(List<Formula> parts) {
        return new Quotient(parts.get(0), parts.get(1), scale);
    }

    @Override
    public Bilingual label() {
        return Labels.joined(numerator, "/", denominator);
    }

    @Override
    public Measure measure() {
        return numerator.measure().over(denominator.measure());
    }
}
