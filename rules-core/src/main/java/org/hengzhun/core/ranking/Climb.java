package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.hengzhun.core.fact.CountyPeriod;

/** The {@link LiftSearch} of one unit in the group it is ranked in. */
final class Climb {

    private static final int SCANNED = LiftSearch.SCANNED;
    private static final long FARTHEST = 1L << 20;

    private final Ranker ranker;
    private final Contest contest;
    private final LiftSearch.Rulings rulings;
    private final CountyPeriod unit;

    Climb(Ranker ranker, Contest contest, LiftSearch.Rulings rulings, CountyPeriod unit) {
        this.ranker = ranker;
        this.contest = contest;
        this.rulings = rulings;
        this.unit = unit;
    }

    ImmutableList<Lift> lifts(int places, Map<String, BigDecimal> steps) {
        Optional<BigDecimal> goal = rankOf(unit).map(rank -> rank.subtract(BigDecimal.valueOf(places)));
        List<Lift> found = new ArrayList<>();
        steps.forEach((column, step) -> {
            BigDecimal given = unit.figure(column);
            if (goal.isPresent() && given != null) {
                search(column, given, step, goal.get()).ifPresent(found::add);
                search(column, given, step.negate(), goal.get()).ifPresent(found::add);
            }
        });
        found.sort(Comparator.comparingLong(Lift::steps).thenComparing(Lift::column));
        return ImmutableList.copyOf(found);
    }

    private Optional<Lift> search(String column, BigDecimal from, BigDecimal step, BigDecimal goal) {
        for (long steps = 1; steps <= SCANNED; steps++) {
            Optional<BigDecimal> reached = tried(column, from, step, steps);
            if (reached.isEmpty()) {
                return Optional.empty();
            }
            if (reached.get().compareTo(goal) <= 0) {
                return Optional.of(lift(column, from, step, steps, reached.get(), true));
            }
        }
        return beyond(column, from, step, goal);
    }

    private Optional<Lift> beyond(String column, BigDecimal from, BigDecimal step, BigDecimal goal) {
        long low = SCANNED;
        long high = 2L * SCANNED;
        while (high <= FARTHEST
                && tried(column, from, step, high).isPresent()
                && !reaches(column, from, step, high, goal)) {
            low = high;
            high *= 2;
        }
        long farthest = high <= FARTHEST ? farthest(column, from, step, low, high) : low;
        if (!reaches(column, from, step, farthest, goal)) {
            return Optional.empty();
        }
        long steps = first(low, farthest, middle -> reaches(column, from, step, middle, goal));
        return tried(column, from, step, steps).map(reached -> lift(column, from, step, steps, reached, false));
    }

    /** The last step that the figures allow, where {@code low} is allowed and {@code high} perhaps not. */
    private long farthest(String column, BigDecimal from, BigDecimal step, long low, long high) {
        return tried(column, from, step, high).isPresent()
                ? high
                : first(low, high, middle -> tried(column, from, step, middle).isEmpty()) - 1;
    }

    /** The first step above {@code low}, which does not hold, at which it holds, as it does at {@code high}. */
    private static long first(long low, long high, LongPredicate holds) {
        long below = low;
        long above = high;
        while (above - below > 1) {
            long middle = (below + above) >>> 1;
            if (holds.test(middle)) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }

    private boolean reaches(String column, BigDecimal from, BigDecimal step, long steps, BigDecimal goal) {
        return tried(column, from, step, steps)
                .filter(reached -> reached.compareTo(goal) <= 0)
                .isPresent();
    }

    private static Lift lift(
            String column, BigDecimal from, BigDecimal step, long steps, BigDecimal rank, boolean smallest) {
        return new Lift(column, from, moved(from, step, steps), steps, rank, smallest);
    }

    private static BigDecimal moved(BigDecimal from, BigDecimal step, long steps) {
        return from.add(step.multiply(BigDecimal.valueOf(steps)));
    }

    /** The rank after the change, or nothing when the figures could not be so or the unit would not be ranked. */
    private Optional<BigDecimal> tried(String column, BigDecimal from, BigDecimal step, long steps) {
        BigDecimal to = moved(from, step, steps);
        if (to.signum() < 0) {
            return Optional.empty();
        }
        CountyPeriod changed = unit.with(column, to);
        return Ranker.asPlausible(changed, unit) ? rankOf(changed) : Optional.empty();
    }

    private Optional<BigDecimal> rankOf(CountyPeriod changed) {
        Contest then = contest.with(changed);
        GroupOrder order = ranker.order(then.ruling(changed.unit(), rulings.of(changed, then::everyone)));
        return order.rankOf(changed.unit());
    }
}
