package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;

/**
 * Figures multiplied (乘积), such as an award of 1 % of the funds that arrived (奖励金额 = 基数 × 比例); one without a value leaves none.
 *
 * @param parts at least two
 * @param scale what the figure in base units is multiplied by
 */
public record Product(List<Formula> parts, Ratio scale) implements Formula {

    public Product(List<Formula> parts) {
        this(parts, scale(parts));
    }

    private static Ratio scale(List<Formula> parts) {
        Ratio sizes = parts.stream().map(part -> part.measure().size()).reduce(Ratio.ONE, Ratio::times);
        return sizes.dividedBy(measure(parts).size());
    }

    private static Measure measure(List<Formula> parts) {
        return parts.stream().map(Formula::measure).reduce(Measure.RATIO, Measure::times);
    }

    public Product {
        parts = ImmutableList.copyOf(parts);
        if (parts.size() < 2) {
            throw new RefusedException("乘积要有至少两项，用 * 连接", "a product needs at least two factors, joined by *");
        }
    }

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        Ratio product = scale;
        for (Formula factor : parts) {
            IndicatorValue value = factor.value(unit);
            if (!(value instanceof Known known)) {
                return value;
            }
            product = product.times(known.value());
        }
        return new Known(product);
    }

    @Override
    public Formula of(List<Formula> others) {
        return new Product(others, scale);
    }

    @Override
    public Bilingual label() {
        return Labels.joined(parts, "×");
    }

    @Override
    public Measure measure() {
        return measure(parts);
    }
}
