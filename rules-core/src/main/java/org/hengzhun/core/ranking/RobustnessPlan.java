package org.hengzhun.core.ranking;

import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.RefusedException;

/**
 * How hard a ranking is shaken.
 *
 * @param seed the same seed gives the same result, to the byte
 * @param draws how often the weights are drawn, at least 1
 * @param spread how far a weight may go either way, as a share of itself, from 0 up to but not including 1
 */
public record RobustnessPlan(long seed, int draws, Ratio spread) {

    public RobustnessPlan {
        if (draws < 1) {
            throw new RefusedException(
                    "次数（%d）至少为 1".formatted(draws), "the number of draws (%d) must be at least 1".formatted(draws));
        }
        if (spread.signum() < 0 || spread.compareTo(Ratio.ONE) >= 0) {
            throw new RefusedException(
                    "幅度（%s）应在 0 与 1 之间".formatted(spread),
                    "the spread (%s) must be at least 0 and below 1".formatted(spread));
        }
    }
}
