package org.hengzhun.drl.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.explanation.Change;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.ReviewResult;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.result.Screenings;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/**
 * Finds the single decisions that would give another verdict: what a department tells yes or no of, and how the joint review
 * ends. Each is taken the other way, and the changed project is judged anew. Figures, kinds and stages are left alone: they
 * are what the project is, and nobody is to be told how to write them down differently.
 */
public final class Counterfactuals {

    private static final ImmutableSet<Object> REVIEWS =
            ImmutableSet.of(ReviewResult.PASSED.name(), ReviewResult.FAILED.name());

    private final Rulebook book;
    private final PolicyPack pack;
    private final LocalDate day;
    private final Interpreter interpreter;
    private final Screenings screenings;

    public Counterfactuals(Rulebook book, LocalDate day) {
        this.book = book;
        this.pack = book.pack();
        this.day = day;
        this.interpreter = new Interpreter(book, day);
        this.screenings = new Screenings(book, day);
    }

    /** The changes that matter, from the mildest verdict they give, then in the order of the fields. */
    public ImmutableList<Change> of(Judgement judgement) {
        return of(judgement, Patience.ENDLESS);
    }

    /** The same for somebody of this patience. */
    public ImmutableList<Change> of(Judgement judgement, Patience patience) {
        Screening now = screenings.of(judgement);
        List<Change> changes = new ArrayList<>();
        decisions().forEach(field -> changes.addAll(changes(field, now, patience)));
        changes.sort(Comparator.comparing(Change::verdict)
                .reversed()
                .thenComparing(change ->
                        Project.DICTIONARY.field(change.field()).orElseThrow().position()));
        return ImmutableList.copyOf(changes);
    }

    private <T> List<Change> changes(Field<T> field, Screening now, Patience patience) {
        Object present = field.valueIn(now.project());
        List<Change> changes = new ArrayList<>();
        for (Object value : field == Project.REVIEW_RESULT ? REVIEWS : ImmutableSet.<Object>of(true, false)) {
            if (!value.equals(present)) {
                Project changed = now.project().with(field, field.fromPlain(value));
                Screening then = screenings.of(interpreter.judge(changed, patience));
                if (then.verdict() != now.verdict()) {
                    changes.add(new Change(field.name(), present, value, then.verdict(), then.isFinal()));
                }
            }
        }
        return changes;
    }

    /** The decisions that rules in force read, directly or through computed properties, in the order of first reading. */
    private Set<Field<?>> decisions() {
        Set<Field<?>> decisions = new LinkedHashSet<>();
        for (Rule rule : book.rules()) {
            if (pack.holds(rule, day)) {
                rule.condition()
                        .comparisons()
                        .flatMap(Condition.Comparison::terms)
                        .filter(Term.OfFact.class::isInstance)
                        .map(term -> ((Term.OfFact) term).property())
                        .flatMap(property -> property.inputs().stream())
                        .filter(Counterfactuals::isDecision)
                        .forEach(decisions::add);
            }
        }
        return decisions;
    }

    private static boolean isDecision(Field<?> field) {
        return field == Project.REVIEW_RESULT
                || field.kind() == Kind.TRUTH && field.respondent().decides();
    }
}
