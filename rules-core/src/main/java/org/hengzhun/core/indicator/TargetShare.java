package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;

/**
 * Completion of a target (目标完成率): actual/target, a share that may exceed 1. A target nobody set, a target of 0 and a missing
 * actual figure are three different things.
 */
public record TargetShare(Formula actual, Formula target) implements Formula {

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        IndicatorValue aim = target.value(unit);
        if (aim instanceof Missing missing) {
            return missing.reason() == MissingReason.COLUMN_MISSING
                    ? new Missing(MissingReason.NO_TARGET, missing.figure())
                    : missing;
        }
        Ratio due = ((Known) aim).value();
        if (due.signum() <= 0) {
            MissingReason reason = due.signum() == 0 ? MissingReason.ZERO_TARGET : MissingReason.NEGATIVE_BASE;
            return new Missing(reason, target.label());
        }
        IndicatorValue done = actual.value(unit);
        return done instanceof Known known ? new Known(known.value().dividedBy(due)) : done;
    }

    @Override
    public List<Formula> parts() {
        return ImmutableList.of(actual, target);
    }

    @Override
    public Formula of(List<Formula> parts) {
        return new TargetShare(parts.get(0), parts.get(1));
    }

    @Override
    public Bilingual label() {
        return Labels.joined(actual, "/", target);
    }

    @Override
    public Measure measure() {
        return Measure.RATIO;
    }
}
