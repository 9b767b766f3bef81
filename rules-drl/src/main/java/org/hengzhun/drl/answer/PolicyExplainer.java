package org.hengzhun.drl.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.duty.DutyFinder;
import org.hengzhun.core.explanation.Explainer;
import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.explanation.RuleTrace;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.question.Questioner;
import org.hengzhun.core.routing.Router;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.explain.Counterfactuals;
import org.hengzhun.drl.explain.RuleTracer;
import org.hengzhun.drl.pack.Days;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;

/** Explains by one pack: the engine says what follows, the oracle lays the rules open. */
public final class PolicyExplainer implements Explainer {

    private static final ImmutableList<Task> TRACED = ImmutableList.of(Task.SCREENING, Task.ROUTING, Task.DUTIES);

    private final PolicyPack pack;
    private final Optional<Screener> screener;
    private final Optional<Questioner> questioner;
    private final Optional<Router> router;
    private final Optional<DutyFinder> duties;
    private final Days<OnDay> days;
    private final Patience patience;

    /** What is the same for every project explained on one day; nothing to change where nothing is screened. */
    private record OnDay(ImmutableMap<Task, RuleTracer> tracers, Optional<Counterfactuals> counterfactuals) {}

    public PolicyExplainer(
            PolicyPack pack,
            Optional<Screener> screener,
            Optional<Questioner> questioner,
            Optional<Router> router,
            Optional<DutyFinder> duties) {
        this.pack = pack;
        this.screener = screener;
        this.questioner = questioner;
        this.router = router;
        this.duties = duties;
        this.days = new Days<>(day -> new OnDay(
                Maps.toMap(TRACED, task -> new RuleTracer(pack.rulebook(task), day)),
                screener.map(any -> new Counterfactuals(pack.rulebook(Task.SCREENING), day))));
        this.patience = Patience.ENDLESS;
    }

    private PolicyExplainer(PolicyExplainer same, Patience patience) {
        this.pack = same.pack;
        this.screener = same.screener.map(one -> one.within(patience));
        this.questioner = same.questioner.map(one -> one.within(patience));
        this.router = same.router.map(one -> one.within(patience));
        this.duties = same.duties.map(one -> one.within(patience));
        this.days = same.days;
        this.patience = patience;
    }

    @Override
    public Explainer within(Patience other) {
        return new PolicyExplainer(this, other);
    }

    @Override
    public PolicyStamp policy() {
        return pack.stamp();
    }

    @Override
    public Explanation explain(Project asked, LocalDate asOf) {
        Project project = asked.under(pack.projects());
        OnDay known = days.on(asOf);
        ImmutableMap<Task, Judgement> judged =
                ImmutableMap.copyOf(Maps.transformValues(known.tracers, tracer -> tracer.judge(project, patience)));
        Optional<Screening> screening = screener.map(one -> one.screen(project, asOf));
        return new Explanation(
                project,
                asOf,
                screening,
                router.map(one -> one.route(project, asOf)),
                duties.map(one -> one.dutiesOf(List.of(project), asOf).get(0)),
                traces(known, judged),
                pack.switchedOff(),
                known.counterfactuals
                        .map(any -> any.of(Objects.requireNonNull(judged.get(Task.SCREENING)), patience))
                        .orElse(ImmutableList.of()),
                screening.flatMap(said -> questioner.flatMap(one -> one.next(said))));
    }

    /** Each rule once, though several tasks read the same definitions. */
    private ImmutableList<RuleTrace> traces(OnDay known, Map<Task, Judgement> judged) {
        Map<String, RuleTrace> byRule = new LinkedHashMap<>();
        known.tracers.forEach((task, tracer) -> tracer.traces(Objects.requireNonNull(judged.get(task)), patience)
                .forEach(trace -> byRule.putIfAbsent(trace.rule(), trace)));
        return pack.rules().stream()
                .map(Rule::id)
                .flatMap(id -> Stream.ofNullable(byRule.get(id)))
                .sorted(Comparator.comparing(RuleTrace::stage))
                .collect(ImmutableList.toImmutableList());
    }
}
