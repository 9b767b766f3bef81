package org.hengzhun.core.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.words.Bilingual;

/**
 * The share of the year that has passed at the end of the period (时序进度): {@code 2022} is 1, {@code 2022H1} 1/2, {@code 2022Q3}
 * 3/4, {@code 2022-10} 10/12. Whole months count alike, as county bulletins do (83.33 % after October).
 */
public record ElapsedShare() implements Formula {

    private static final Pattern PERIOD = Pattern.compile("\\d{4}(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?");

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        Matcher parts = PERIOD.matcher(Period.canonical(unit.period()));
        if (!parts.matches()) {
            return new Missing(MissingReason.PERIOD_UNCLEAR, Bilingual.same(unit.period()));
        }
        if (parts.group(1) != null) {
            return share(parts.group(1), 2);
        }
        if (parts.group(2) != null) {
            return share(parts.group(2), 4);
        }
        return parts.group(3) != null ? share(parts.group(3), 12) : new Known(Ratio.ONE);
    }

    private static IndicatorValue share(String passed, int parts) {
        return new Known(Ratio.of(Long.parseLong(passed), parts));
    }

    @Override
    public Bilingual label() {
        return new Bilingual("时序进度", "elapsed");
    }

    @Override
    public Measure measure() {
        return Measure.RATIO;
    }
}
