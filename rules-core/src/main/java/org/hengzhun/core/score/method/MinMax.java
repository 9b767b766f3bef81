package org.hengzhun.core.score.method;

import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.number.Line;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.RefusedException;

/**
 * Min-max scaling (极差标准化): low + (high − low) × (x − min)/(max − min), min and max over the group; with a low-is-better figure
 * the ends change places. A tiny spread becomes the full span, and dropping the unit that holds an end moves everyone: fixed
 * {@link Goalposts} do neither.
 *
 * @param low points of the last unit
 * @param high points of the best unit, above low
 * @param direction which end is good
 * @param constant what everyone gets when max = min
 */
public record MinMax(Ratio low, Ratio high, Direction direction, ConstantColumn constant) implements ScoringMethod {

    static final MethodKind KIND = new MethodKind(
            TableWord.of("min-max", "极差标准化", "min-max")
                    .gives(
                            "low + (满分 − low) × (本值 − 最差)/(最好 − 最差)",
                            "low + (full − low) × (value − worst)/(best − worst)")
                    .takes("low", "0", "最差单位的得分", "points of the worst unit")
                    .takes("direction", "higher", "higher 高者好，lower 低者好", "which end is good")
                    .takes(
                            "constant",
                            "undefined",
                            "各单位相同时：top、bottom、middle、undefined（不计，见 allEqual）",
                            "when all are alike: top, bottom, middle or undefined (see allEqual)")
                    .takes("full", "权重，否则 1", "满分", "full marks")
                    .example("权重 10：最低 2、最高 7，本值 5 得 6 分", "weight 10: 5 between 2 and 7 gives 6"),
            row -> new MinMax(
                    row.arguments().number("low", Ratio.ZERO), row.full(Ratio.ONE), row.direction(), row.constant()));

    public MinMax {
        if (low.compareTo(high) >= 0) {
            throw new RefusedException(
                    "最低分（%s）应低于最高分（%s）".formatted(low, high),
                    "the low end (%s) must be below the high end (%s)".formatted(low, high));
        }
    }

    @Override
    public String word() {
        return KIND.word();
    }

    @Override
    public Ratio full() {
        return high;
    }

    @Override
    public Ratio most() {
        return high;
    }

    @Override
    public Ratio least() {
        return low;
    }

    @Override
    public Relativity relativity() {
        return Relativity.EXTREMES;
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        return between(low, high, direction, constant, peers);
    }

    static GroupScorer between(Ratio low, Ratio high, Direction direction, ConstantColumn constant, Peers peers) {
        Ratio least = peers.values().isEmpty() ? Ratio.ZERO : peers.lowest();
        Ratio most = peers.values().isEmpty() ? Ratio.ZERO : peers.highest();
        if (least.equals(most)) {
            Mark same = constant.mark(low, high);
            return (value, unit) -> same;
        }
        Ratio worst = direction == Direction.HIGHER ? least : most;
        Ratio best = direction == Direction.HIGHER ? most : least;
        Ratio slope = high.minus(low).dividedBy(best.minus(worst));
        Line line = Line.from(worst, low, slope);
        // A unit that is no part of the yardstick may lie beyond it and still gets no more than its best.
        Bounds bounds = new Bounds(low, high);
        return (value, unit) -> Mark.of(bounds.within(line.at(value)));
    }
}
