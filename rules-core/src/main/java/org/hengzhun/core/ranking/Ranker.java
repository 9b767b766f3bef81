package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.History;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.indicator.Plausibility;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.score.MarkTable;
import org.hengzhun.core.score.ReportedAsZero;
import org.hengzhun.core.score.Ruling;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.Scorer;
import org.hengzhun.core.score.UnitValues;
import org.hengzhun.core.score.WeightFactors;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;

/** Ranks units by one scheme. Immutable and safe for any number of threads; the order of units and rulings changes nothing. */
public final class Ranker {

    private static final Comparator<CountyPeriod> BY_NAME = Comparator.comparing(CountyPeriod::unit);

    private final Scheme scheme;
    private final Scorer scorer;
    private final Patience patience;
    private final History history;
    private final boolean relative;
    private final ImmutableMap<String, Ranker> parts;

    private Ranker(Scheme scheme, Patience patience, History history) {
        this.scheme = scheme;
        this.scorer = Scorer.of(scheme, patience);
        this.patience = patience;
        this.history = history;
        this.relative = scheme.relative();
        ImmutableMap.Builder<String, Ranker> own = ImmutableMap.builder();
        scheme.byGroup().forEach((group, part) -> own.put(group, new Ranker(part, patience, history)));
        this.parts = own.buildOrThrow();
    }

    /** The ranker of the scheme that the units of the group are scored by. */
    private Ranker of(String group) {
        return parts.getOrDefault(group, this);
    }

    /** The same for units that are ranked together; any of one group where groups have schemes of their own. */
    private Ranker of(List<CountyPeriod> members) {
        return parts.isEmpty() || members.isEmpty() ? this : of(members.get(0).group());
    }

    public static Ranker of(Scheme scheme) {
        return of(scheme, Patience.ENDLESS);
    }

    /** A ranker that looks at the patience of who asked for each unit it scores. */
    public static Ranker of(Scheme scheme, Patience patience) {
        return new Ranker(scheme, patience, History.NONE);
    }

    /** The same ranker, which knows the figures of other periods. */
    public Ranker knowing(History other) {
        return new Ranker(scheme, patience, other);
    }

    /**
     * Ranks units on the scheme alone.
     *
     * @throws FlawedInputException when the units cannot be ranked together; see {@link #rank(List, List)}
     */
    public static Ranking rank(Scheme scheme, List<CountyPeriod> units) {
        return of(scheme).rank(units, ImmutableList.of());
    }

    /**
     * Ranks units on the scheme and on what rules decided outside it.
     *
     * @param units figures of one period, each unit once
     * @param rulings bonuses, penalties and vetoes by unit
     * @throws FlawedInputException with everything that is wrong: no units, a unit twice, several periods, a negative count, a
     *     group the scheme does not have, a ruling for no unit
     */
    public Ranking rank(List<CountyPeriod> units, List<Ruling> rulings) {
        Strangers strangers = Strangers.among(units, scheme);
        List<Flaw> flaws = new ArrayList<>(scheme.warnings());
        flaws.addAll(strangers.flaws());
        flaws.addAll(InputChecks.of(scheme, units, strangers.known(), rulings));
        FlawedInputException.throwIfAnyError(flaws);
        ImmutableListMultimap<String, Ruling> byUnit = Multimaps.index(sorted(rulings), Ruling::unit);
        ImmutableList.Builder<GroupRanking> ranked = ImmutableList.builder();
        ImmutableList.Builder<Unranked> unranked = ImmutableList.builder();
        contests(units, byUnit).forEach((group, contest) -> {
            Ranker own = of(group);
            MarkTable marks = marks(contest);
            GroupOrder order = own.order(marks, WeightFactors.EVEN, byUnit);
            GradeAward grades = new GradeAward(own.scheme.grading(), own.scorer, marks, order, byUnit);
            GroupRanking ranking = new GroupRanking(group, standings(order, grades), ImmutableList.of());
            ranked.add(ranking);
            unranked.addAll(order.unranked());
            if (ReportedAsZero.differs(own.scheme)) {
                flaws.addAll(new GainedByMissing(own).in(ranking, contest));
            }
        });
        ImmutableList<GroupRanking> groups = ranked.build();
        if (scheme.grouping() == Scheme.Grouping.BOTH) {
            groups = OverallOrder.added(groups, scheme.ties().within(Cohort.of(strangers.known())));
        }
        return new Ranking(
                scheme.id(),
                units.get(0).period(),
                groups,
                unranked.addAll(strangers.unranked()).build(),
                ImmutableList.copyOf(flaws));
    }

    /** The same ranker by another scheme. */
    Ranker by(Scheme other) {
        return new Ranker(other, patience, history);
    }

    private static List<Ruling> sorted(List<Ruling> rulings) {
        return rulings.stream().sorted(Comparator.comparing(Ruling::name)).toList();
    }

    /** Who is ranked with whom, by group, groups and units in the order of their names; {@link Strangers} are among none. */
    Map<String, Contest> contests(List<CountyPeriod> units, ImmutableListMultimap<String, Ruling> rulings) {
        List<CountyPeriod> known = Strangers.among(units, scheme).known();
        Map<String, Contest> contests = new TreeMap<>();
        grouped(known).forEach((group, members) -> contests.put(group, new Contest(members, known, rulings)));
        return contests;
    }

    private Map<String, ImmutableList<CountyPeriod>> grouped(List<CountyPeriod> units) {
        Map<String, List<CountyPeriod>> byGroup = new TreeMap<>();
        for (CountyPeriod unit : units) {
            String group = groupOf(unit);
            byGroup.computeIfAbsent(group, name -> new ArrayList<>()).add(unit);
        }
        Map<String, ImmutableList<CountyPeriod>> sorted = new TreeMap<>();
        byGroup.forEach((group, members) -> sorted.put(group, ImmutableList.sortedCopyOf(BY_NAME, members)));
        return sorted;
    }

    /** The order of units that are compared with each other. */
    GroupOrder order(Contest contest) {
        return of(contest.members()).order(marks(contest), WeightFactors.EVEN, contest.rulings());
    }

    GroupOrder order(MarkTable marks, WeightFactors emphasis, ImmutableListMultimap<String, Ruling> rulings) {
        return GroupOrder.of(
                marks.units(),
                i -> scorer.score(
                        marks, i, emphasis, rulings.get(marks.units().get(i).unit())),
                scheme.ties().within(marks.cohort()));
    }

    MarkTable marks(Contest contest) {
        // A scheme that measures nobody against others need not ask who counts.
        Ranker own = of(contest.members());
        UnitValues values = own.scorer.values(contest.members());
        Cohort cohort = own.relative ? cohort(contest, values) : Cohort.of(contest.members());
        return own.scorer.marks(values, cohort);
    }

    /** Whom the members are measured against. */
    Cohort cohort(Contest contest) {
        return cohort(contest, of(contest.members()).scorer.values(contest.members()));
    }

    private Cohort cohort(Contest contest, UnitValues members) {
        ImmutableList<CountyPeriod> group = of(contest.members()).counting(members, contest.rulings());
        ImmutableList<CountyPeriod> city = ImmutableList.<CountyPeriod>builder()
                .addAll(group)
                .addAll(counting(contest.others(), contest.rulings()))
                .build();
        return new Cohort(group, city, history);
    }

    /**
     * Indicators as they stand for each unit, made ready for whom it is measured against.
     *
     * @param units everyone ranked
     * @param rulings what rules decided, which keeps units out of the yardstick
     */
    public Function<CountyPeriod, List<Indicator>> measured(
            List<Indicator> indicators, List<CountyPeriod> units, List<Ruling> rulings) {
        if (indicators.stream().noneMatch(indicator -> indicator.formula().relative())) {
            return unit -> indicators;
        }
        Map<String, List<Indicator>> byGroup = new HashMap<>();
        contests(units, Multimaps.index(rulings, Ruling::unit)).forEach((group, contest) -> {
            Cohort cohort = cohort(contest);
            byGroup.put(
                    group, indicators.stream().map(one -> one.within(cohort)).toList());
        });
        return unit -> byGroup.getOrDefault(groupOf(unit), indicators);
    }

    private String groupOf(CountyPeriod unit) {
        return scheme.grouping() == Scheme.Grouping.TOGETHER ? "" : unit.group();
    }

    private ImmutableList<CountyPeriod> counting(UnitValues values, ImmutableListMultimap<String, Ruling> rulings) {
        List<CountyPeriod> units = values.units();
        return IntStream.range(0, units.size())
                .filter(unit ->
                        scorer.counts(values, unit, rulings.get(units.get(unit).unit())))
                .mapToObj(units::get)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<CountyPeriod> counting(
            List<CountyPeriod> units, ImmutableListMultimap<String, Ruling> rulings) {
        return units.stream()
                .filter(unit -> of(unit.group()).scorer.counts(unit, rulings.get(unit.unit())))
                .collect(ImmutableList.toImmutableList());
    }

    Scheme scheme() {
        return scheme;
    }

    Patience patience() {
        return patience;
    }

    /** Whether the figures of a unit raise no doubt that another set of figures did not raise. */
    static boolean asPlausible(CountyPeriod changed, CountyPeriod given) {
        return Plausibility.of(changed).size() <= Plausibility.of(given).size();
    }

    private static ImmutableList<Standing> standings(GroupOrder order, GradeAward grades) {
        ImmutableList.Builder<Standing> rows =
                ImmutableList.builderWithExpectedSize(order.ranked().size());
        for (int i = 0; i < order.ranked().size(); i++) {
            GroupOrder.Contender contender = order.ranked().get(i);
            rows.add(new Standing(
                    contender.unit(),
                    contender.score(),
                    order.places().get(i),
                    null,
                    new Movement.NotCompared(),
                    grades.of(i).orElse(null),
                    ImmutableList.of()));
        }
        return rows.build();
    }
}
