package org.hengzhun.core.score.method;

import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.RefusedException;

/**
 * Points by place in the group (按名次递减): full × max(floor, 1 − step × (place − 1)); equal values share the better place, and the
 * next place is skipped. Source: 争先进位 best 100 %, then −5 % a place.
 *
 * @param full points of the first
 * @param step share of full lost with each place, above 0
 * @param floor least share of full, at least 0
 * @param direction which end comes first
 */
public record RankDecay(Ratio full, Ratio step, Ratio floor, Direction direction) implements ScoringMethod {

    public RankDecay {
        if (step.signum() <= 0) {
            throw new RefusedException("名次差（%s）须大于零".formatted(step), "the step (%s) must be above 0".formatted(step));
        }
    }

    @Override
    public String word() {
        return "rank-decay";
    }

    @Override
    public Ratio most() {
        return full;
    }

    @Override
    public Relativity relativity() {
        return Relativity.ORDER;
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        ValueOrder order = ValueOrder.of(peers);
        return (value, unit) -> {
            int better = direction == Direction.HIGHER ? order.above(value) : order.below(value);
            Ratio lost = step.times(Ratio.of(better));
            return Mark.of(Ratio.ONE.minus(lost).max(floor).times(full));
        };
    }
}
