package org.hengzhun.drl.oracle;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.ConditionTrace;
import org.hengzhun.core.screening.Explanation;
import org.hengzhun.core.screening.RuleTrace;
import org.hengzhun.core.screening.Truth;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.finding.MissingFields;
import org.hengzhun.drl.finding.RulePlans;
import org.hengzhun.drl.finding.Screenings;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;
import org.jspecify.annotations.Nullable;

/** Lays a judgement open, rule by rule and condition by condition. */
public final class Explainer {

    private final Rulebook book;
    private final LocalDate day;
    private final Interpreter interpreter;
    private final MissingFields missing;

    public Explainer(Rulebook book, LocalDate day) {
        this.book = book;
        this.day = day;
        this.interpreter = new Interpreter(book, day);
        this.missing = new MissingFields(new RulePlans(book, day));
    }

    /** The screening of a project with all its reasons; for a rulebook that screens. */
    public Explanation explain(Project project) {
        Judgement judgement = interpreter.judge(project);
        return new Explanation(
                new Screenings(book, day).of(judgement),
                traces(judgement),
                new Counterfactuals(book, day).of(judgement));
    }

    /** Every rule in force, laid open for a fact. */
    public ImmutableList<RuleTrace> traces(Judgement judgement) {
        return IntStream.range(0, book.rules().size())
                .filter(number -> book.pack().holds(book.rules().get(number), day))
                .mapToObj(number -> trace(number, judgement))
                .collect(ImmutableList.toImmutableList());
    }

    private RuleTrace trace(int number, Judgement judgement) {
        Rule rule = book.rules().get(number);
        Truth truth = judgement.rules().get(number);
        ImmutableList<Integer> rows = nearest(rule, judgement);
        boolean measured = rows.size() == rule.joins().size();
        ImmutableList<ConditionTrace> conditions = !measured
                ? ImmutableList.of()
                : rule.condition()
                        .comparisons()
                        .map(leaf -> condition(rule, leaf, judgement, rows))
                        .collect(ImmutableList.toImmutableList());
        String entry = IntStream.range(0, rows.size())
                .mapToObj(join -> interpreter.entry(rule, join, rows))
                .map(Entry::name)
                .collect(Collectors.joining("、"));
        return new RuleTrace(
                rule.id(),
                rule.title(),
                rule.citation(),
                rule.says().code(),
                rule.says().words(),
                truth,
                conditions,
                entry,
                truth == Truth.UNKNOWN ? missing.of(number, judgement) : ImmutableList.of());
    }

    /** The entries to measure the rule against: those that make it true, else unknown, else come nearest. */
    private ImmutableList<Integer> nearest(Rule rule, Judgement judgement) {
        return interpreter.tuples(rule).stream()
                .max(Comparator.comparingInt((ImmutableList<Integer> rows) -> nearness(rule, judgement, rows))
                        .thenComparingLong(rows -> count(rule, judgement, rows, Truth.TRUE))
                        .thenComparingLong(rows -> count(rule, judgement, rows, Truth.UNKNOWN))
                        .thenComparing(Comparators.lexicographical(Comparator.<Integer>reverseOrder())))
                .orElse(ImmutableList.of());
    }

    /** 2 where these entries make the rule true, 1 where unknown, 0 where false. */
    private int nearness(Rule rule, Judgement judgement, ImmutableList<Integer> rows) {
        return switch (rule.condition().truth(leaf -> truth(rule, leaf, judgement, rows))) {
            case TRUE -> 2;
            case UNKNOWN -> 1;
            case FALSE -> 0;
        };
    }

    private Truth truth(Rule rule, Condition.Comparison leaf, Judgement judgement, ImmutableList<Integer> rows) {
        return interpreter.truth(rule, leaf, judgement.fact(), interpreter.notions(judgement), rows);
    }

    private long count(Rule rule, Judgement judgement, ImmutableList<Integer> rows, Truth wanted) {
        return rule.condition()
                .comparisons()
                .filter(leaf -> truth(rule, leaf, judgement, rows) == wanted)
                .count();
    }

    private ConditionTrace condition(
            Rule rule, Condition.Comparison written, Judgement judgement, ImmutableList<Integer> rows) {
        Condition.Comparison leaf = Phrases.facingFact(written);
        Object value = value(rule, leaf.left(), judgement, rows);
        Object threshold = value(rule, leaf.right(), judgement, rows);
        Bilingual right = threshold == null ? Phrases.label(leaf.right()) : Phrases.value(threshold, compared(leaf));
        return new ConditionTrace(
                Phrases.comparison(leaf.left(), leaf.operator(), right),
                name(leaf.left()),
                truth(rule, leaf, judgement, rows),
                value,
                threshold,
                value instanceof BigDecimal read && threshold instanceof BigDecimal limit ? read.subtract(limit) : null,
                leaf.left().type().unit());
    }

    /** A parameter or a column only holds texts; what they are compared with knows which choices those name. */
    private static ValueType compared(Condition.Comparison leaf) {
        ValueType left = leaf.left().type();
        return left.choices().isEmpty() ? leaf.right().type() : left;
    }

    private @Nullable Object value(Rule rule, Term term, Judgement judgement, ImmutableList<Integer> rows) {
        return interpreter.value(rule, term, judgement.fact(), interpreter.notions(judgement), rows);
    }

    private static String name(Term term) {
        if (term instanceof Term.OfFact of) {
            return of.property().name();
        }
        if (term instanceof Term.OfNotion of) {
            return of.notion().name();
        }
        return Phrases.label(term).en();
    }
}
