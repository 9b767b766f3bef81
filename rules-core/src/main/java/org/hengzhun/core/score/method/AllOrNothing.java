package org.hengzhun.core.score.method;

import java.util.Set;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Full points for reaching the target and none below it (完成得满分，未完成不得分), with a bonus for every whole step above:
 * full + min(bonusCap, bonus × ⌊(value − target)/step⌋). Reaching it exactly counts. Source: 周口 5+0.1/300万美元; 某县2006 60+0.5
 * for each 10 % above, at most 10.
 *
 * @param full points on reaching the target
 * @param target in the unit of the value
 * @param step size of a step, above 0, in the unit of the value
 * @param bonus points for a step, at least 0
 * @param bonusCap most points for steps, or null for no limit
 */
public record AllOrNothing(
        Ratio full,
        Formula target,
        Ratio step,
        Ratio bonus,
        @Nullable Ratio bonusCap) implements ScoringMethod {

    public AllOrNothing {
        if (step.signum() <= 0) {
            throw new RefusedException("步长（%s）须大于零".formatted(step), "the step (%s) must be above 0".formatted(step));
        }
        if (bonus.signum() < 0) {
            throw new RefusedException(
                    "加分（%s）不能为负".formatted(bonus), "the bonus (%s) must not be negative".formatted(bonus));
        }
    }

    @Override
    public String word() {
        return "all-or-nothing";
    }

    @Override
    public @Nullable Ratio most() {
        if (bonus.isZero()) {
            return full;
        }
        return bonusCap == null ? null : full.plus(bonusCap);
    }

    @Override
    public Set<String> columns() {
        return target.columns();
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        return (value, unit) -> {
            IndicatorValue aim = target.value(unit);
            if (!(aim instanceof Known known)) {
                return new Mark.Undefined(Targets.unset((Missing) aim));
            }
            Ratio above = value.minus(known.value());
            return Mark.of(above.signum() < 0 ? Ratio.ZERO : full.plus(bonusFor(above)));
        };
    }

    private Ratio bonusFor(Ratio above) {
        if (bonus.isZero()) {
            return Ratio.ZERO;
        }
        return new Bounds(null, bonusCap)
                .within(bonus.times(above.dividedBy(step).floor()));
    }
}
