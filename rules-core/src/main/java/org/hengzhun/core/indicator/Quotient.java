package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;

/**
 * A rate (比率): the sum of the numerators over the sum of the denominators. A share, 1 for 100 %; above 1 it is not clamped.
 * 0/0 and x/0 are both missing for a zero denominator. Formulas in use: rate_definitions.csv, e.g. 开工率 = 开工项目数/签约项目数.
 *
 * @param numerators at least one
 * @param denominators at least one
 */
public record Quotient(List<Formula> numerators, List<Formula> denominators) implements Formula {

    public Quotient {
        numerators = ImmutableList.copyOf(numerators);
        denominators = ImmutableList.copyOf(denominators);
        if (numerators.isEmpty() || denominators.isEmpty()) {
            throw new RefusedException("比率要有分子和分母", "a ratio needs a numerator and a denominator");
        }
    }

    public static Quotient of(String numerator, String denominator) {
        return new Quotient(ImmutableList.of(new Column(numerator)), ImmutableList.of(new Column(denominator)));
    }

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        IndicatorValue above = sum(numerators, unit);
        IndicatorValue below = sum(denominators, unit);
        if (!(below instanceof Known divisor)) {
            return above instanceof Missing ? above : below;
        }
        if (!(above instanceof Known share)) {
            return above;
        }
        return switch (divisor.value().signum()) {
            case 0 -> new Missing(MissingReason.ZERO_DENOMINATOR, Labels.sum(denominators));
            case -1 -> new Missing(MissingReason.NEGATIVE_BASE, Labels.sum(denominators));
            default -> new Known(share.value().dividedBy(divisor.value()));
        };
    }

    private static IndicatorValue sum(List<Formula> terms, CountyPeriod unit) {
        IndicatorValue first = terms.get(0).value(unit);
        if (terms.size() == 1 || !(first instanceof Known known)) {
            return first;
        }
        Ratio total = known.value();
        for (Formula term : terms.subList(1, terms.size())) {
            IndicatorValue value = term.value(unit);
            if (!(value instanceof Known next)) {
                return value;
            }
            total = total.plus(next.value());
        }
        return new Known(total);
    }

    @Override
    public Set<Column> inputs() {
        return Stream.concat(numerators.stream(), denominators.stream())
                .flatMap(term -> term.inputs().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Bilingual label() {
        return Labels.joined(Labels.sum(numerators), "/", Labels.sum(denominators));
    }
}
