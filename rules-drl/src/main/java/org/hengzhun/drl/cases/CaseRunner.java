package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;

/** Tries cases of every shape against one pack; projects of one day together. Mutable, for one thread. */
final class CaseRunner {

    private final PolicyPack pack;
    private final Function<Rulebook, Engine> engines;
    private final ImmutableSetMultimap.Builder<String, Truth> truths;
    private final Map<PolicyCase, ImmutableList<Bilingual>> differences = new HashMap<>();

    /**
     * A trial of one pack.
     *
     * @param truths is told how every rule judged
     */
    CaseRunner(
            PolicyPack pack, Function<Rulebook, Engine> engines, ImmutableSetMultimap.Builder<String, Truth> truths) {
        this.pack = pack;
        this.engines = engines;
        this.truths = truths;
    }

    /** Where the pack departs from each case. */
    Map<PolicyCase, ImmutableList<Bilingual>> of(List<PolicyCase> cases) {
        ImmutableListMultimap.Builder<LocalDate, PolicyCase> projects = ImmutableListMultimap.builder();
        SpanCaseRunner spans = new SpanCaseRunner(pack);
        SchemeCaseRunner schemes = new SchemeCaseRunner(pack, engines);
        for (PolicyCase one : cases) {
            if (one.situation() instanceof Situation.OfSpan span) {
                differences.put(one, spans.of(span, one.asOf()));
            } else if (one.situation() instanceof Situation.OfScheme scheme) {
                differences.put(one, ranked(schemes, scheme, one.asOf()));
            } else {
                projects.put(one.asOf(), one);
            }
        }
        judge(projects.build());
        return differences;
    }

    private ImmutableList<Bilingual> ranked(SchemeCaseRunner schemes, Situation.OfScheme situation, LocalDate day) {
        try {
            SchemeCaseRunner.Ranked ranked = schemes.rank(situation, day);
            truths.putAll(ranked.truths());
            return SchemeDifferences.of(pack, situation, day, ranked);
        } catch (FlawedInputException flawed) {
            return flawed.flaws().stream()
                    .filter(Flaw::isError)
                    .map(flaw ->
                            new Bilingual("不能排名：" + flaw.in(Language.ZH), "cannot be ranked: " + flaw.in(Language.EN)))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private void judge(ImmutableListMultimap<LocalDate, PolicyCase> byDay) {
        ProjectCaseRunner trial = new ProjectCaseRunner(pack, engines);
        ProjectDifferences told = new ProjectDifferences(pack, trial);
        byDay.asMap().forEach((day, cases) -> {
            List<PolicyCase> ordered = List.copyOf(cases);
            List<Project> projects = ordered.stream()
                    .map(one -> ((Situation.OfProject) one.situation()).project())
                    .toList();
            List<CaseObservation> judged = trial.judge(projects, day);
            for (int place = 0; place < judged.size(); place++) {
                PolicyCase one = ordered.get(place);
                judged.get(place).rules().forEach(truths::put);
                differences.put(one, told.of((Situation.OfProject) one.situation(), day, judged.get(place)));
            }
        });
    }
}
