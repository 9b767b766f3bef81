package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.ranking.Assessment;
import org.hengzhun.core.ranking.Assessor;
import org.hengzhun.core.ranking.Ranking;
import org.hengzhun.core.ranking.UnitFact;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.drl.answer.PolicyAssessor;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;

/** Ranks units as commands do, and judges them once more by engine and oracle, rule by rule. */
final class SchemeCaseRunner {

    private final PolicyPack pack;
    private final Assessor assessor;
    private final Map<Task, Engine> engines = new EnumMap<>(Task.class);

    /**
     * What came of the units.
     *
     * @param ranking compared with the period before, where there is one
     * @param facts the units as rules of the task judge them
     * @param truths how the rules of evaluation judged, by id
     * @param disputed ids of rules on which engine and oracle disagree
     */
    record Ranked(
            Assessment assessment,
            Ranking ranking,
            ImmutableMap<Task, ImmutableMap<String, UnitFact>> facts,
            ImmutableSetMultimap<String, Truth> truths,
            ImmutableSet<String> disputed) {}

    SchemeCaseRunner(PolicyPack pack, Function<Rulebook, Engine> engines) {
        this.pack = pack;
        this.assessor = new PolicyAssessor(pack, engines);
        Stream.of(Task.RULINGS, Task.OUTCOMES)
                .map(pack::rulebook)
                .filter(Rulebook::answers)
                .forEach(book -> this.engines.put(book.task(), engines.apply(book)));
    }

    /** The rules of evaluation. */
    static Stream<Rule> rules(PolicyPack pack) {
        return pack.rules().stream().filter(rule -> !rule.stage().fact().equals(Project.DICTIONARY.fact()));
    }

    /**
     * What comes of the units.
     *
     * @throws org.hengzhun.core.words.FlawedInputException when they cannot be ranked together
     */
    Ranked rank(Situation.OfScheme situation, LocalDate day) {
        Assessment now = assessor.assess(situation.scheme(), situation.units(), day);
        Ranking ranking = situation.previous().isEmpty()
                ? now.ranking()
                : now.ranking()
                        .comparedWith(assessor.assess(situation.scheme(), situation.previous(), day)
                                .ranking());
        ImmutableMap<Task, ImmutableMap<String, UnitFact>> facts = ImmutableMap.of(
                Task.RULINGS, before(situation, day),
                Task.OUTCOMES, after(ranking, now.scheme(), pack.indicators(situation.scheme(), day)));
        ImmutableSetMultimap.Builder<String, Truth> truths = ImmutableSetMultimap.builder();
        ImmutableSet.Builder<String> disputed = ImmutableSet.builder();
        engines.forEach((task, engine) -> {
            Rulebook book = pack.rulebook(task);
            Interpreter oracle = new Interpreter(book, day);
            for (Judgement judgement : engine.judge(
                    Objects.requireNonNull(facts.get(task)).values().asList(), day)) {
                Judgement other = oracle.judge(judgement.fact());
                for (int number = 0; number < book.rules().size(); number++) {
                    String id = book.rules().get(number).id();
                    truths.put(id, judgement.rules().get(number));
                    if (!RulebookProbe.agree(judgement, other, number)) {
                        disputed.add(id);
                    }
                }
            }
        });
        return new Ranked(now, ranking, facts, truths.build(), disputed.build());
    }

    private ImmutableMap<String, UnitFact> before(Situation.OfScheme situation, LocalDate day) {
        List<Indicator> indicators = pack.indicators(situation.scheme(), day);
        Scheme scheme = pack.schemeNamed(situation.scheme(), day);
        return pack.grouped(situation.scheme(), situation.units(), day).stream()
                .collect(ImmutableMap.toImmutableMap(
                        CountyPeriod::unit,
                        unit -> UnitFact.before(scheme.of(unit.group()).id(), unit, indicators)));
    }

    private static ImmutableMap<String, UnitFact> after(Ranking ranking, Scheme scheme, List<Indicator> indicators) {
        ImmutableMap.Builder<String, UnitFact> facts = ImmutableMap.builder();
        ranking.groups()
                .forEach(group -> group.rows()
                        .forEach(row -> facts.put(
                                row.unit(),
                                UnitFact.after(
                                        scheme.of(group.group()).id(),
                                        row,
                                        group.rows().size(),
                                        indicators))));
        return facts.buildOrThrow();
    }
}
