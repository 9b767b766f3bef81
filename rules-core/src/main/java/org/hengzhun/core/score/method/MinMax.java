package org.hengzhun.core.score.method;

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

    public MinMax {
        if (low.compareTo(high) >= 0) {
            throw new RefusedException(
                    "最低分（%s）应低于最高分（%s）".formatted(low, high),
                    "the low end (%s) must be below the high end (%s)".formatted(low, high));
        }
    }

    @Override
    public String word() {
        return "min-max";
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
    public Relativity relativity() {
        return Relativity.EXTREMES;
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        return between(low, high, direction, constant, peers);
    }

    static GroupScorer between(Ratio low, Ratio high, Direction direction, ConstantColumn constant, Peers peers) {
        if (peers.values().isEmpty() || peers.lowest().equals(peers.highest())) {
            Mark same = constant.mark(low, high);
            return (value, unit) -> same;
        }
        Ratio worst = direction == Direction.HIGHER ? peers.lowest() : peers.highest();
        Ratio best = direction == Direction.HIGHER ? peers.highest() : peers.lowest();
        Ratio slope = high.minus(low).dividedBy(best.minus(worst));
        Line line = Line.from(worst, low, slope);
        return (value, unit) -> Mark.of(line.at(value));
    }
}
