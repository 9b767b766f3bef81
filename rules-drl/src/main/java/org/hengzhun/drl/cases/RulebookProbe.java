package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengzhun.core.explanation.RuleTrace;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.routing.Tag;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.explain.RuleTracer;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.result.MissingFields;
import org.hengzhun.drl.result.Routings;
import org.hengzhun.drl.result.RulePlans;
import org.hengzhun.drl.result.Screenings;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;

/** Judges projects by one rulebook: with the engine, and once more with the oracle. */
final class RulebookProbe {

    private final Rulebook book;
    private final Engine engine;

    RulebookProbe(Rulebook book, Engine engine) {
        this.book = book;
        this.engine = engine;
    }

    /** What the rulebook says of each project on the day, in their order. */
    List<CaseObservation> judge(List<Project> projects, LocalDate day) {
        MissingFields missing = new MissingFields(new RulePlans(book, day));
        Screenings screenings = new Screenings(book, day);
        Routings routings = new Routings(book, day);
        Interpreter oracle = new Interpreter(book, day);
        return engine.judge(book.pack().known(projects), day, Patience.UNTIL_INTERRUPTED).stream()
                .map(judgement -> {
                    Patience.UNTIL_INTERRUPTED.check();
                    CaseObservation tried = rules(judgement, oracle.judge(judgement.fact()), missing);
                    return switch (book.task()) {
                        case SCREENING -> book.answers() ? screened(tried, screenings.of(judgement)) : tried;
                        case ROUTING -> routed(tried, routings.of(judgement));
                        default -> tried;
                    };
                })
                .toList();
    }

    /** The rule laid open against the project, when it stands in the rulebook and is in force on the day. */
    Optional<RuleTrace> trace(String rule, Project project, LocalDate day) {
        if (book.rules().stream().map(Rule::id).noneMatch(rule::equals)) {
            return Optional.empty();
        }
        return new RuleTracer(book, day)
                .traces(new Interpreter(book, day).judge(project)).stream()
                        .filter(trace -> trace.rule().equals(rule))
                        .findFirst();
    }

    /** Whether engine and oracle say the same of a rule, and find it true with the same entries. */
    static boolean agree(Judgement engine, Judgement oracle, int rule) {
        return engine.rules().get(rule) == oracle.rules().get(rule)
                && engine.matches().get(rule).equals(oracle.matches().get(rule));
    }

    private CaseObservation rules(Judgement judgement, Judgement oracle, MissingFields missing) {
        CaseObservation.Builder tried = new CaseObservation.Builder();
        for (int number = 0; number < book.rules().size(); number++) {
            String id = book.rules().get(number).id();
            Truth truth = judgement.rules().get(number);
            tried.rule(id, truth);
            if (truth == Truth.UNKNOWN) {
                tried.missing(id, ImmutableSet.copyOf(missing.of(number, judgement)));
            }
            if (!agree(judgement, oracle, number)) {
                tried.disputed(id);
            }
        }
        return tried.build();
    }

    private static CaseObservation screened(CaseObservation tried, Screening screening) {
        return tried.with(screening).with(screening.judgements());
    }

    private static CaseObservation routed(CaseObservation tried, Routing routing) {
        ImmutableSetMultimap<String, String> routes = routing.assignments().stream()
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                        one -> one.role().name().toLowerCase(Locale.ROOT), one -> one.destination()));
        return tried.with(routes)
                .with(routing.judgements())
                .tagged(routing.tags().stream().map(Tag::name).collect(ImmutableSet.toImmutableSet()));
    }
}
