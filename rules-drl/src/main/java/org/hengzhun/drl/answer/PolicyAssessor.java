package org.hengzhun.drl.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.History;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.ranking.Assessment;
import org.hengzhun.core.ranking.Assessor;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.Ranker;
import org.hengzhun.core.ranking.Ranking;
import org.hengzhun.core.ranking.RankingOutcome;
import org.hengzhun.core.ranking.Robustness;
import org.hengzhun.core.ranking.RobustnessAnalysis;
import org.hengzhun.core.ranking.RobustnessPlan;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.UnitFact;
import org.hengzhun.core.score.Ruling;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.pack.Days;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.refusal.UnknownSchemeException;
import org.hengzhun.drl.result.UnitConclusions;
import org.jspecify.annotations.Nullable;

/** Assesses by one pack: rules judge the units, the core ranks them, rules judge the places. */
public final class PolicyAssessor implements Assessor {

    private static final Comparator<Assessment.OpenRuleOfUnit> BY_UNIT_AND_RULE = Comparator.comparing(
                    Assessment.OpenRuleOfUnit::unit)
            .thenComparing(undecided -> undecided.rule().rule());

    private final PolicyPack pack;
    private final ImmutableMap<String, Days<OnDay>> schemes;
    private final @Nullable Judge rulings;
    private final @Nullable Judge outcomes;
    private final Patience patience;
    private final History history;

    /**
     * A scheme with the figures of one day.
     *
     * @param indicators all of its catalogue
     * @param relative whether any of them measures a unit against others
     */
    private record OnDay(Scheme scheme, List<Indicator> indicators, boolean relative) {

        OnDay(Scheme scheme, List<Indicator> indicators) {
            this(
                    scheme,
                    indicators,
                    indicators.stream().anyMatch(one -> one.formula().relative()));
        }
    }

    /** The rules of one task, ready to judge. */
    private record Judge(Engine engine, Days<UnitConclusions> days) {

        static @Nullable Judge of(Rulebook book, Function<Rulebook, Engine> engines) {
            return book.answers()
                    ? new Judge(engines.apply(book), new Days<>(day -> new UnitConclusions(book, day)))
                    : null;
        }
    }

    public PolicyAssessor(PolicyPack pack, Function<Rulebook, Engine> engines) {
        this.pack = pack;
        this.schemes = pack.schemes().keySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        id -> id,
                        id -> new Days<>(day -> new OnDay(pack.schemeNamed(id, day), pack.indicators(id, day)))));
        this.rulings = Judge.of(pack.rulebook(Task.RULINGS), engines);
        this.outcomes = Judge.of(pack.rulebook(Task.OUTCOMES), engines);
        this.patience = Patience.ENDLESS;
        this.history = History.NONE;
    }

    private PolicyAssessor(PolicyAssessor same, Patience patience, History history) {
        this.pack = same.pack;
        this.schemes = same.schemes;
        this.rulings = same.rulings;
        this.outcomes = same.outcomes;
        this.patience = patience;
        this.history = history;
    }

    @Override
    public Assessor within(Patience other) {
        return new PolicyAssessor(this, other, history);
    }

    @Override
    public Assessor knowing(History other) {
        return new PolicyAssessor(this, patience, other);
    }

    @Override
    public PolicyStamp policy() {
        return pack.stamp();
    }

    @Override
    public ImmutableList<Bilingual> warnings(LocalDate asOf) {
        return pack.warnings(asOf);
    }

    @Override
    public Scheme scheme(String id, LocalDate asOf) {
        return onDay(id, asOf).scheme;
    }

    private OnDay onDay(String id, LocalDate asOf) {
        Days<OnDay> days = schemes.get(id);
        if (days == null) {
            throw new UnknownSchemeException(
                    pack.manifest().id(), pack.schemes().keySet(), id);
        }
        return days.on(asOf);
    }

    @Override
    public Robustness robustness(String schemeId, List<CountyPeriod> given, LocalDate asOf, RobustnessPlan plan) {
        OnDay known = onDay(schemeId, asOf);
        refuseSeveral(known.scheme);
        ImmutableList<CountyPeriod> units = pack.grouped(schemeId, given, asOf);
        ImmutableList<Ruling> ruled = rulings(known, units, () -> units, asOf, new ArrayList<>());
        return new RobustnessAnalysis(ranker(known), plan).of(units, ruled);
    }

    private static void refuseSeveral(Scheme scheme) {
        if (!scheme.byGroup().isEmpty()) {
            String all = scheme.byGroup().values().stream()
                    .map(Scheme::id)
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw new RefusedException(
                    "方案（%s）各组各用各的方案，稳健性请分别看：%s".formatted(scheme.label().zh(), all),
                    "the scheme (%s) scores each group by a scheme of its own; ask how firm each is: %s"
                            .formatted(scheme.id(), all));
        }
    }

    @Override
    public Assessment assess(String schemeId, List<CountyPeriod> given, LocalDate asOf) {
        OnDay known = onDay(schemeId, asOf);
        ImmutableList<CountyPeriod> units = pack.grouped(schemeId, given, asOf);
        List<Assessment.OpenRuleOfUnit> undecided = new ArrayList<>();
        ImmutableList<Ruling> ruled = rulings(known, units, () -> units, asOf, undecided);
        Ranker ranker = ranker(known);
        Ranking ranking = ranker.rank(units, ruled);
        Function<CountyPeriod, List<Indicator>> measured = measured(known, () -> units, ruled);
        List<Flaw> overlaps = new ArrayList<>();
        return new Assessment(
                ranker,
                units,
                ranking.withOutcomes(outcomes(ranking, measured, asOf, undecided, overlaps)
                                .asMap())
                        .warning(overlaps),
                ruled,
                ImmutableList.sortedCopyOf(BY_UNIT_AND_RULE, undecided));
    }

    private Ranker ranker(OnDay known) {
        return Ranker.of(known.scheme, patience).knowing(history);
    }

    /** Rules are asked again with every figure that is tried for a lift, so nothing is made ready that none of them reads. */
    private Function<CountyPeriod, List<Indicator>> measured(
            OnDay known, Supplier<List<CountyPeriod>> everyone, List<Ruling> ruled) {
        return known.relative
                ? ranker(known).measured(known.indicators, everyone.get(), ruled)
                : unit -> known.indicators;
    }

    @Override
    public List<Ruling> rulings(
            String scheme, CountyPeriod unit, Supplier<List<CountyPeriod>> everyone, LocalDate asOf) {
        return rulings(onDay(scheme, asOf), ImmutableList.of(unit), everyone, asOf, new ArrayList<>());
    }

    /** @param everyone whom the units may be measured against */
    private ImmutableList<Ruling> rulings(
            OnDay known,
            List<CountyPeriod> units,
            Supplier<List<CountyPeriod>> everyone,
            LocalDate asOf,
            List<Assessment.OpenRuleOfUnit> undecided) {
        if (rulings == null) {
            return ImmutableList.of();
        }
        UnitConclusions verdicts = rulings.days.on(asOf);
        // Nobody's rulings are known yet: whom a unit is measured against is told by the scheme alone.
        Function<CountyPeriod, List<Indicator>> measured = measured(known, everyone, ImmutableList.of());
        List<CountyPeriod> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(CountyPeriod::unit), units);
        var judgements = rulings.engine.judge(
                sorted.stream()
                        .map(unit ->
                                UnitFact.before(known.scheme.of(unit.group()).id(), unit, measured.apply(unit)))
                        .toList(),
                asOf,
                patience);
        ImmutableList.Builder<Ruling> ruled = ImmutableList.builder();
        for (int place = 0; place < sorted.size(); place++) {
            String unit = sorted.get(place).unit();
            ruled.addAll(verdicts.rulings(unit, judgements.get(place)));
            undecided.addAll(verdicts.undecided(unit, judgements.get(place)));
        }
        return ruled.build();
    }

    private ImmutableListMultimap<String, RankingOutcome> outcomes(
            Ranking ranking,
            Function<CountyPeriod, List<Indicator>> measured,
            LocalDate asOf,
            List<Assessment.OpenRuleOfUnit> undecided,
            List<Flaw> overlaps) {
        if (outcomes == null) {
            return ImmutableListMultimap.of();
        }
        UnitConclusions verdicts = outcomes.days.on(asOf);
        Scheme scheme = scheme(ranking.scheme(), asOf);
        ImmutableListMultimap.Builder<String, RankingOutcome> attached = ImmutableListMultimap.builder();
        for (GroupRanking group : ranking.groups()) {
            var judgements = outcomes.engine.judge(
                    group.rows().stream()
                            .map(row -> UnitFact.after(
                                    scheme.of(group.group()).id(),
                                    row,
                                    group.rows().size(),
                                    measured.apply(row.figures())))
                            .toList(),
                    asOf,
                    patience);
            for (int place = 0; place < group.rows().size(); place++) {
                Standing row = group.rows().get(place);
                attached.putAll(row.unit(), verdicts.outcomes(judgements.get(place)));
                verdicts.overlap(row.unit(), group.rows().size(), judgements.get(place))
                        .ifPresent(overlaps::add);
                undecided.addAll(verdicts.undecided(row.unit(), judgements.get(place)));
            }
        }
        return attached.build();
    }
}
