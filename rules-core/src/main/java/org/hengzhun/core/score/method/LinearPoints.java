package org.hengzhun.core.score.method;

import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Points up and down from a base with the value (按幅度加减分): base + points × value/per, whole steps only where declared, within
 * bounds. Named {@code growth} for a growth rate and {@code time-progress} for the lead on elapsed time (时序进度). Source: 湘西2009
 * 100 ± 0.2 for each 10 % above or below.
 *
 * @param word growth or time-progress
 * @param full full marks when the item is part of the scale, or null
 * @param base points at a value of 0
 * @param points for each {@code per} of the value
 * @param per size of a step, above 0, in the unit of the value: 0.1 for 10 %
 * @param wholeSteps whether a started step counts for nothing, on both sides of 0
 * @param bounds least and most points
 */
public record LinearPoints(
        String word, @Nullable Ratio full, Ratio base, Ratio points, Ratio per, boolean wholeSteps, Bounds bounds)
        implements ScoringMethod {

    static final MethodKind GROWTH = new MethodKind(
            entry(TableWord.of("growth", "按增幅加减分", "points for growth"), "0")
                    .example("points=0.2 per=10% cap=5：增 35% 得 0.7 分", "points=0.2 per=10% cap=5: 35% gives 0.7"),
            row -> of("growth", Ratio.ZERO, row));

    static final MethodKind TIME_PROGRESS = new MethodKind(
            entry(TableWord.of("time-progress", "按超进度加减分", "points for the lead on time"), "满分，否则 0")
                    .example(
                            "full=100 points=0.1：超进度 6 个百分点得 100.6 分",
                            "full=100 points=0.1: 6 points ahead gives 100.6"),
            row -> of("time-progress", row.full(Ratio.ZERO), row));

    /** @param base what holds where a row does not say the points at 0 */
    private static TableWord.Builder entry(TableWord.Builder word, String base) {
        return word.gives("base + points × 本值/per，在 floor 与 cap 之间", "base + points × value/per, within floor and cap")
                .takes("base", base, "本值为 0 时的得分", "points at 0")
                .needs("points", "每 per 加的分", "points for each per")
                .takes("per", "1%", "一份的大小", "size of a step")
                .takes("whole", "false", "true 只计满份", "true counts whole steps only")
                .takes(
                        "cap",
                        "不限",
                        "封顶；有权重而没有 full 时须不超过权重",
                        "most points; within the weight unless full says otherwise")
                .takes("floor", "不限", "保底", "least points")
                .takes("full", "权重", "满分", "full marks");
    }

    private static ScoringMethod of(String word, Ratio base, MethodRow row) {
        return row.withinWeight(new LinearPoints(
                word,
                row.fullIfAny(),
                row.arguments().number("base", base),
                row.arguments().number("points"),
                row.compared("per", Ratio.of(1, 100)),
                row.arguments().truth("whole", false),
                row.bounds()));
    }

    public LinearPoints {
        if (per.signum() <= 0) {
            throw new RefusedException("步长（%s）须大于零".formatted(per), "the step (%s) must be above 0".formatted(per));
        }
    }

    @Override
    public @Nullable Ratio most() {
        return bounds.cap();
    }

    @Override
    public @Nullable Ratio least() {
        return bounds.floor();
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        return (value, unit) -> Mark.of(bounds.within(base.plus(points.times(steps(value)))));
    }

    private Ratio steps(Ratio value) {
        Ratio steps = value.dividedBy(per);
        if (!wholeSteps) {
            return steps;
        }
        return steps.signum() < 0 ? steps.negated().floor().negated() : steps.floor();
    }
}
