package org.hengzhun.core.score.method;

import java.util.Optional;
import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;

/**
 * Points by the share of the best unit (本值/最高值×满分): full × value/highest, or, where less is better, full × lowest/value. A value at
 * or below 0 gets none; where the best itself is at or below 0 nobody has a mark.
 *
 * @param full points of the best
 * @param direction which end is good
 */
public record ShareOfBest(Ratio full, Direction direction) implements ScoringMethod {

    static final MethodKind KIND = new MethodKind(
            TableWord.of("share-of-best", "与最高值之比", "share of the best")
                    .gives(
                            "满分 × 本值/最高值（direction=lower 时为最低值/本值）",
                            "full × value/highest (lowest/value for direction=lower)")
                    .takes("full", "权重，否则 100", "满分", "full marks")
                    .takes("direction", "higher", "higher 高者好，lower 低者好", "which end is good")
                    .example("权重 20：本值 6 亿元、最高 8 亿元，得 15 分", "weight 20: 6 where the best has 8 gives 15"),
            row -> new ShareOfBest(row.full(Ratio.of(100)), row.direction()));

    public ShareOfBest {
        if (full.signum() <= 0) {
            throw new RefusedException("满分（%s）须大于零".formatted(full), "full marks (%s) must be above 0".formatted(full));
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
        return Ratio.ZERO;
    }

    @Override
    public Relativity relativity() {
        return Relativity.EXTREMES;
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        Optional<Ratio> best = peers.values().isEmpty()
                ? Optional.empty()
                : Optional.of(direction == Direction.HIGHER ? peers.highest() : peers.lowest());
        if (best.isEmpty() || best.get().signum() <= 0) {
            Mark none = Mark.undefined(
                    MissingReason.NOT_POSITIVE,
                    Bilingual.same(best.map(Ratio::toString).orElse("-")));
            return (value, unit) -> none;
        }
        Ratio yardstick = best.get();
        return (value, unit) -> Mark.of(share(value, yardstick).min(Ratio.ONE).times(full));
    }

    private Ratio share(Ratio value, Ratio best) {
        if (value.signum() <= 0) {
            return Ratio.ZERO;
        }
        return direction == Direction.HIGHER ? value.dividedBy(best) : best.dividedBy(value);
    }
}
