package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.score.Ruling;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.words.RefusedException;

/**
 * Finds for each raw column the smallest change that lifts a unit by some places while all other figures stay. Up to
 * {@value #SCANNED} steps every change is tried; beyond, the search doubles and halves, which finds the smallest change as long as
 * more of the figure never makes the rank worse. Every answer is checked by ranking the group again, and none makes the figures
 * less plausible than they were.
 */
public final class LiftSearch {

    private static final int SCANNED = 32;
    private static final long FARTHEST = 1L << 20;

    private final Ranker ranker;
    private final ImmutableList<CountyPeriod> group;
    private final ImmutableListMultimap<String, Ruling> rulings;
    private final CountyPeriod unit;
    private final Optional<BigDecimal> rank;

    /**
     * Prepares the search for one unit.
     *
     * @param units everyone ranked, as given to {@link Ranker#rank(List, List)}
     * @param name the unit to lift
     * @throws IllegalArgumentException when there is no such unit
     */
    public LiftSearch(Scheme scheme, List<CountyPeriod> units, List<Ruling> rulings, String name) {
        this.ranker = Ranker.of(scheme);
        this.group = ranker.groups(units).stream()
                .filter(members ->
                        members.stream().anyMatch(member -> member.unit().equals(name)))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedException("没有单位（%s）".formatted(name), "there is no unit (%s)".formatted(name)));
        this.rulings = Multimaps.index(rulings, Ruling::unit);
        this.unit = group.stream()
                .filter(member -> member.unit().equals(name))
                .findFirst()
                .orElseThrow();
        this.rank = rankOf(unit);
    }

    /**
     * The changes of labelled count columns, one item or one day a step, that lift the unit by at least {@code places}.
     *
     * @return fewest steps first, then by column; empty for an unranked unit or when nothing helps
     */
    public ImmutableList<Lift> lifts(int places) {
        ImmutableMap.Builder<String, BigDecimal> counts = ImmutableMap.builder();
        for (String column : ranker.scheme().columns()) {
            boolean countable = !column.endsWith("Target")
                    && !column.endsWith("LastYear")
                    && CountyPeriod.dictionary()
                            .field(column)
                            .filter(LiftSearch::counts)
                            .isPresent();
            if (countable) {
                counts.put(column, BigDecimal.ONE);
            }
        }
        return lifts(places, counts.buildOrThrow());
    }

    private static boolean counts(Field<?> field) {
        return field.unit() == Unit.COUNT || field.unit() == Unit.DAY;
    }

    /**
     * The same, over columns and step sizes of the caller's choice.
     *
     * @param steps size of one step of each column, above 0, in its base unit
     */
    public ImmutableList<Lift> lifts(int places, Map<String, BigDecimal> steps) {
        List<Lift> found = new ArrayList<>();
        steps.forEach((column, step) -> {
            BigDecimal given = unit.figure(column);
            if (rank.isPresent() && given != null) {
                BigDecimal goal = rank.get().subtract(BigDecimal.valueOf(places));
                search(column, given, step, goal).ifPresent(found::add);
                search(column, given, step.negate(), goal).ifPresent(found::add);
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
        List<CountyPeriod> members = group.stream()
                .map(member -> member.unit().equals(changed.unit()) ? changed : member)
                .toList();
        GroupOrder order = ranker.order(members, rulings);
        for (int i = 0; i < order.ranked().size(); i++) {
            if (order.ranked().get(i).unit().unit().equals(changed.unit())) {
                return Optional.of(order.places().get(i).rank());
            }
        }
        return Optional.empty();
    }
}
