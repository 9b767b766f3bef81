package org.hengzhun.drl.cases;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.explanation.RuleTrace;
import org.hengzhun.core.ranking.UnitFact;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.explain.RuleTracer;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Rule;

/** Says which rules made the outcomes of a unit other than demanded. */
final class EvaluationReasons {

    private final Rulebook book;
    private final LocalDate day;
    private final SchemeCaseRunner.Ranked ranked;

    EvaluationReasons(PolicyPack pack, LocalDate day, SchemeCaseRunner.Ranked ranked) {
        this.book = pack.rulebook(Task.OUTCOMES);
        this.day = day;
        this.ranked = ranked;
    }

    /** The rules that speak of an outcome too few or too many, laid open against the unit. */
    ImmutableList<Bilingual> of(String unit, Set<String> expected, Set<String> got) {
        ImmutableList.Builder<Bilingual> reasons = ImmutableList.builder();
        for (Rule rule : book.rules()) {
            String outcome = CaseFormat.UPPER_UNDERSCORE.to(
                    CaseFormat.LOWER_CAMEL, rule.action().code());
            boolean lacking = Sets.difference(expected, got).contains(outcome);
            boolean extra = Sets.difference(got, expected).contains(outcome);
            Optional<RuleTrace> trace = lacking || extra ? trace(unit, rule) : Optional.empty();
            trace.filter(one -> lacking || one.truth() == Truth.TRUE)
                    .map(one -> Reasons.of(one, lacking ? Truth.TRUE : Truth.FALSE, book.dictionary()))
                    .ifPresent(why -> reasons.add(new Bilingual(
                            "规则 %s：%s".formatted(rule.id(), why.zh()),
                            "the rule %s: %s".formatted(rule.id(), why.en()))));
        }
        return reasons.build();
    }

    private Optional<RuleTrace> trace(String unit, Rule rule) {
        UnitFact fact =
                Objects.requireNonNull(ranked.facts().get(Task.OUTCOMES)).get(unit);
        return fact == null
                ? Optional.empty()
                : new RuleTracer(book, day)
                        .traces(new Interpreter(book, day).judge(fact)).stream()
                                .filter(trace -> trace.rule().equals(rule.id()))
                                .findFirst();
    }
}
