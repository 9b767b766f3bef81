package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.patience.Patience;
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

    /** Steps of which each is tried. */
    static final int SCANNED = 32;

    private final Ranker ranker;
    private final ImmutableMap<String, Contest> contests;
    private final Rulings rulings;

    /** What rules decide of a unit. */
    @FunctionalInterface
    interface Rulings {

        /** The rulings of one of these units, all as they would be. */
        List<Ruling> of(CountyPeriod unit, Supplier<List<CountyPeriod>> everyone);
    }

    /**
     * Prepares the search among units that are ranked together.
     *
     * @param units everyone ranked, as given to {@link Ranker#rank(List, List)}
     */
    public LiftSearch(Scheme scheme, List<CountyPeriod> units, List<Ruling> rulings) {
        this(scheme, units, rulings, Patience.ENDLESS);
    }

    /** The same for somebody of this patience. */
    public LiftSearch(Scheme scheme, List<CountyPeriod> units, List<Ruling> rulings, Patience patience) {
        this(Ranker.of(scheme, patience), units, rulings, named(rulings));
    }

    private static Rulings named(List<Ruling> rulings) {
        ImmutableListMultimap<String, Ruling> byUnit = Multimaps.index(rulings, Ruling::unit);
        return (unit, everyone) -> byUnit.get(unit.unit());
    }

    /**
     * The search that asks the rules again with each figure it tries.
     *
     * @param given what rules decided of the figures as they are
     */
    LiftSearch(Ranker ranker, List<CountyPeriod> units, List<Ruling> given, Rulings rulings) {
        this.ranker = ranker;
        ImmutableMap.Builder<String, Contest> byUnit = ImmutableMap.builder();
        ranker.contests(units, Multimaps.index(given, Ruling::unit))
                .values()
                .forEach(contest -> contest.members().forEach(member -> byUnit.put(member.unit(), contest)));
        this.contests = byUnit.buildOrThrow();
        this.rulings = rulings;
    }

    /**
     * The changes of labelled count columns, one item or one day a step, that lift the unit by at least {@code places}.
     *
     * @param unit name of the unit to lift
     * @return fewest steps first, then by column; empty for an unranked unit or when nothing helps
     * @throws RefusedException when there is no such unit
     */
    public List<Lift> lifts(String unit, int places) {
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
        return lifts(unit, places, counts.buildOrThrow());
    }

    private static boolean counts(Field<?> field) {
        return field.unit() == Unit.COUNT || field.unit() == Unit.DAY;
    }

    /**
     * The same, over columns and step sizes of the caller's choice.
     *
     * @param steps size of one step of each column, above 0, in its base unit
     */
    public List<Lift> lifts(String unit, int places, Map<String, BigDecimal> steps) {
        Contest contest = contests.get(unit);
        if (contest == null) {
            throw new RefusedException("没有单位（%s）".formatted(unit), "there is no unit (%s)".formatted(unit));
        }
        return new Climb(ranker, contest, rulings, named(unit, contest.members())).lifts(places, steps);
    }

    private static CountyPeriod named(String unit, List<CountyPeriod> group) {
        return group.stream()
                .filter(member -> member.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
