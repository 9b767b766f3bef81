package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.words.Bilingual;

/**
 * Completion of the year's target measured against the time that has passed (时序进度完成情况).
 *
 * @param completion share of the year's target that is done
 * @param elapsed share of the year that has passed
 * @param form the lead in percentage points, or the pace
 */
public record Progress(Formula completion, Formula elapsed, Form form) implements Formula {

    /** How the two shares are compared. */
    public enum Form {
        /** 超进度: completion − elapsed; above 0 is ahead. */
        LEAD,
        /** 时序完成率: completion / elapsed; above 1 is ahead. */
        PACE
    }

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        IndicatorValue done = completion.value(unit);
        IndicatorValue passed = elapsed.value(unit);
        if (!(done instanceof Known share)) {
            return done;
        }
        if (!(passed instanceof Known time)) {
            return passed;
        }
        if (form == Form.LEAD) {
            return new Known(share.value().minus(time.value()));
        }
        return time.value().signum() <= 0
                ? new Missing(MissingReason.ZERO_DENOMINATOR, elapsed.label())
                : new Known(share.value().dividedBy(time.value()));
    }

    @Override
    public List<Formula> parts() {
        return ImmutableList.of(completion, elapsed);
    }

    @Override
    public Formula of(List<Formula> parts) {
        return new Progress(parts.get(0), parts.get(1), form);
    }

    @Override
    public Bilingual label() {
        return Labels.joined(completion, form == Form.LEAD ? "-" : "/", elapsed);
    }

    @Override
    public Measure measure() {
        return Measure.RATIO;
    }
}
