package org.hengzhun.core.score.method;

import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.number.ValueOrder;
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

    static final MethodKind KIND = new MethodKind(
            TableWord.of("rank-decay", "按名次递减", "less with each place")
                    .gives(
                            "满分 × max(floor, 1 − step × (名次 − 1))，并列取好名次",
                            "full × max(floor, 1 − step × (place − 1)), equal values share the better place")
                    .takes("step", "5%", "每降一名少的比例", "share lost a place")
                    .takes("floor", "0", "比例保底", "least share")
                    .takes("direction", "higher", "higher 高者好，lower 低者好", "which end is good")
                    .takes("full", "权重，否则 100", "满分", "full marks")
                    .example(
                            "第1名100分、每降一名减2分：full=100 step=2%，第3名 96 分",
                            "100 for the first and 2 less a place: full=100 step=2%, third has 96"),
            row -> new RankDecay(
                    row.full(Ratio.of(100)),
                    row.arguments().number("step", Ratio.of(5, 100)),
                    row.arguments().number("floor", Ratio.ZERO),
                    row.direction()));

    public RankDecay {
        if (step.signum() <= 0) {
            throw new RefusedException("名次差（%s）须大于零".formatted(step), "the step (%s) must be above 0".formatted(step));
        }
    }

    @Override
    public String word() {
        return KIND.word();
    }

    @Override
    public Ratio most() {
        return full;
    }

    @Override
    public Ratio least() {
        return floor.times(full);
    }

    @Override
    public Relativity relativity() {
        return Relativity.ORDER;
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        ValueOrder order = ValueOrder.of(peers.values());
        return (value, unit) -> {
            int better = direction == Direction.HIGHER ? order.above(value) : order.below(value);
            Ratio lost = step.times(Ratio.of(better));
            return Mark.of(Ratio.ONE.minus(lost).max(floor).times(full));
        };
    }
}
