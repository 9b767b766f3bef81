package org.hengzhun.core.score.method;

import java.util.Set;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.indicator.TableWord;
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

    static final MethodKind KIND = new MethodKind(
            TableWord.of("all-or-nothing", "完成得满分", "all or nothing")
                    .gives(
                            "本值 ≥ target 得满分，另加 min(bonusCap, bonus × 满 step 的份数)；否则 0",
                            "full at the target, plus min(bonusCap, bonus × whole steps beyond); else 0")
                    .needs("target", "目标：数、列或指标", "a number, column or indicator")
                    .takes("step", "1", "每一份的大小", "size of a step")
                    .takes("bonus", "0", "每份加分", "points a step")
                    .takes("bonusCap", "不限", "加分封顶", "most points for steps")
                    .takes("full", "权重，否则 100", "满分", "full marks")
                    .example(
                            "权重 5、target=10、step=3、bonus=0.1：本值 16 得 5.2 分，9 得 0 分",
                            "weight 5, target=10, step=3, bonus=0.1: 16 gives 5.2, 9 gives 0"),
            row -> new AllOrNothing(
                    row.full(Ratio.of(100)),
                    row.operand("target"),
                    row.compared("step", Ratio.ONE),
                    row.arguments().number("bonus", Ratio.ZERO),
                    row.limit("bonusCap")));

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
        return KIND.word();
    }

    @Override
    public @Nullable Ratio most() {
        if (bonus.isZero()) {
            return full;
        }
        return bonusCap == null ? null : full.plus(bonusCap);
    }

    @Override
    public Ratio least() {
        return full.min(Ratio.ZERO);
    }

    @Override
    public Set<String> columns() {
        return target.columns();
    }

    @Override
    public boolean relative() {
        return target.relative();
    }

    @Override
    public ScoringMethod within(Cohort cohort) {
        return new AllOrNothing(full, target.within(cohort), step, bonus, bonusCap);
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        return (value, unit) -> {
            IndicatorValue aim = target.value(unit);
            if (!(aim instanceof Known known)) {
                return new Mark.Undefined(Targets.unset((Missing) aim));
            }
            if (Targets.isZero(target, known)) {
                return Mark.undefined(MissingReason.ZERO_TARGET, target.label());
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
