package org.hengzhun.core.difference;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.ranking.RankingOutcome;
import org.hengzhun.core.ranking.Standing;

/**
 * Where one unit stands by two policies.
 *
 * @param group its group; empty when there is only one
 * @param before nothing where the old policy does not rank it
 * @param after nothing where the new policy does not rank it
 */
public record UnitDifference(String unit, String group, Optional<Standing> before, Optional<Standing> after) {

    /** How many places it rises, below 0 for falling; nothing where it is ranked by one policy only. */
    public Optional<BigDecimal> places() {
        return before.flatMap(was -> after.map(standing -> was.rank().subtract(standing.rank())));
    }

    /** How much its score rises, below 0 for falling; nothing where it is ranked by one policy only. */
    public Optional<BigDecimal> points() {
        return before.flatMap(was -> after.map(
                standing -> standing.score().total().subtract(was.score().total())));
    }

    /** What only the new place means. */
    public ImmutableList<RankingOutcome> came() {
        return beyond(after, before);
    }

    /** What only the old place meant. */
    public ImmutableList<RankingOutcome> went() {
        return beyond(before, after);
    }

    private static ImmutableList<RankingOutcome> beyond(Optional<Standing> one, Optional<Standing> other) {
        List<String> known = other.stream()
                .flatMap(standing -> standing.outcomes().stream())
                .map(RankingOutcome::code)
                .toList();
        return one.stream()
                .flatMap(standing -> standing.outcomes().stream())
                .filter(outcome -> !known.contains(outcome.code()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether it has another place, or is ranked by one policy only. */
    public boolean moves() {
        return places().map(moved -> moved.signum() != 0).orElse(true);
    }

    /** Whether anything of it is otherwise: place, score or what the place means. */
    public boolean differs() {
        return moves()
                || points().map(gained -> gained.signum() != 0).orElse(true)
                || !came().isEmpty()
                || !went().isEmpty();
    }
}
