package org.hengzhun.drl.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.pack.Evaluation;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Operator;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.Term;
import org.jspecify.annotations.Nullable;

/**
 * Where each rule of a pack on what is {@link Judged} is true, unknown and false on a day, as diagrams over {@link Cells}: after Kleene, as the
 * engine and the interpreter judge.
 */
public final class Truths {

    public static final int FALSE = 0;
    public static final int UNKNOWN = 1;
    public static final int TRUE = 2;

    public static final IntBinaryOperator AND = Math::min;
    public static final IntBinaryOperator OR = Math::max;
    public static final IntBinaryOperator SAME =
            (one, other) -> one == UNKNOWN || other == UNKNOWN ? UNKNOWN : one == other ? TRUE : FALSE;

    private final PolicyPack pack;
    private final LocalDate day;
    private final Evaluation evaluation;
    private final Cells cells;
    private final Map<String, Integer> notions = new HashMap<>();
    private final ImmutableMap<Rule, Integer> rules;

    public Truths(PolicyPack pack, LocalDate day, Cells cells) {
        this(pack, pack.rules(), day, cells);
    }

    /** Of the rules of the rulebook alone. */
    public Truths(Rulebook book, LocalDate day, Cells cells) {
        this(book.pack(), book.rules(), day, cells);
    }

    private Truths(PolicyPack pack, List<Rule> among, LocalDate day, Cells cells) {
        this.pack = pack;
        this.day = day;
        this.evaluation = new Evaluation(pack, day);
        this.cells = cells;
        ImmutableMap.Builder<Rule, Integer> judged = ImmutableMap.builder();
        for (Rule rule : among) {
            if (cells.judged().by(rule) && pack.holds(rule, day)) {
                int truth = truth(rule, rule.condition(), notions);
                judged.put(rule, truth);
                if (rule.action() instanceof RuleAction.Derives derives) {
                    notions.merge(
                            derives.notion().name(),
                            truth,
                            (one, other) -> diagrams().apply(OR, one, other));
                }
            }
        }
        this.rules = judged.buildOrThrow();
    }

    public static int of(Truth truth) {
        return switch (truth) {
            case FALSE -> FALSE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> TRUE;
        };
    }

    public PolicyPack pack() {
        return pack;
    }

    public LocalDate day() {
        return day;
    }

    public Cells cells() {
        return cells;
    }

    private Diagrams diagrams() {
        return cells.diagrams();
    }

    /** The rules in force, in the order of the pack, with where each holds. */
    public ImmutableMap<Rule, Integer> rules() {
        return rules;
    }

    /** Where the rule, which is in force, holds. */
    public int truth(Rule rule) {
        return Objects.requireNonNull(rules.get(rule));
    }

    /** Where the notion holds; nowhere when no rule in force derives it. */
    public int notion(String name) {
        return notions.getOrDefault(name, Diagrams.always(FALSE));
    }

    /** Where the rule would hold if every notion came out as it asks. */
    public int grantingNotions(Rule rule) {
        return grantingNotions(rule, rule.condition());
    }

    /** Where this part of the condition of the rule would hold if every notion came out as it asks. */
    public int grantingNotions(Rule rule, Condition part) {
        return truth(rule, part, null);
    }

    /** Where the rule would hold if its condition were this one. */
    public int truth(Rule rule, Condition condition) {
        return truth(rule, condition, notions);
    }

    /** Where the rule would hold if every comparison but those of the scope held. */
    public int within(Rule rule, Predicate<Condition.Comparison> scope) {
        return within(rule, rule.condition(), scope);
    }

    private int within(Rule rule, Condition condition, Predicate<Condition.Comparison> scope) {
        if (condition instanceof Condition.Comparison leaf) {
            return scope.test(leaf) ? comparison(rule, leaf, ImmutableList.of(), notions) : Diagrams.always(TRUE);
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts =
                condition instanceof Condition.All and ? and.parts() : ((Condition.Any) condition).parts();
        return diagrams()
                .fold(
                        all ? AND : OR,
                        parts.stream().map(part -> within(rule, part, scope)).toList(),
                        Diagrams.always(all ? TRUE : FALSE));
    }

    /** Where the comparison of the rule holds with these entries, one per join. */
    int truth(Rule rule, Condition.Comparison leaf, ImmutableList<Integer> rows) {
        return comparison(rule, leaf, rows, notions);
    }

    /** Where the rule holds with these entries, one per join. */
    public int truth(Rule rule, ImmutableList<Integer> rows) {
        return condition(rule, rule.condition(), rows, notions);
    }

    /**
     * Where the rule holds with some entries. What reads no entry is taken out of the search: rules that look up one table in one way
     * then share it.
     */
    private int truth(Rule rule, Condition condition, @Nullable Map<String, Integer> known) {
        List<Condition> parts = condition instanceof Condition.All all ? all.parts() : List.of(condition);
        Condition.All ofEntries =
                new Condition.All(parts.stream().filter(Truths::readsEntries).collect(ImmutableList.toImmutableList()));
        Condition.All common = new Condition.All(
                parts.stream().filter(part -> !readsEntries(part)).collect(ImmutableList.toImmutableList()));
        List<Integer> byRows = evaluation.tuples(rule).stream()
                .map(rows -> condition(rule, ofEntries, rows, known))
                .toList();
        return diagrams()
                .apply(
                        AND,
                        condition(rule, common, ImmutableList.of(), known),
                        diagrams().fold(OR, byRows, Diagrams.always(FALSE)));
    }

    private static boolean readsEntries(Condition part) {
        return part.comparisons().flatMap(Condition.Comparison::terms).anyMatch(Term.OfEntry.class::isInstance);
    }

    /** What the terms of rules hold on the day. */
    public Evaluation evaluation() {
        return evaluation;
    }

    private int condition(
            Rule rule, Condition condition, ImmutableList<Integer> rows, @Nullable Map<String, Integer> known) {
        if (condition instanceof Condition.Comparison leaf) {
            return comparison(rule, leaf, rows, known);
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts =
                condition instanceof Condition.All and ? and.parts() : ((Condition.Any) condition).parts();
        int deciding = Diagrams.always(all ? FALSE : TRUE);
        int whole = Diagrams.always(all ? TRUE : FALSE);
        for (Condition part : parts) {
            whole = diagrams().apply(all ? AND : OR, whole, condition(rule, part, rows, known));
            if (whole == deciding) {
                return whole;
            }
        }
        return whole;
    }

    private int comparison(
            Rule rule, Condition.Comparison leaf, ImmutableList<Integer> rows, @Nullable Map<String, Integer> known) {
        if (leaf.left() instanceof Term.OfNotion || leaf.right() instanceof Term.OfNotion) {
            return known == null ? Diagrams.always(TRUE) : ofNotion(rule, leaf, rows);
        }
        if (leaf.left() instanceof Term.OfFact left && leaf.right() instanceof Term.OfFact right) {
            return cells.leaf(left.property(), leaf.operator(), right.property());
        }
        if (leaf.left() instanceof Term.OfFact left) {
            return cells.leaf(left.property(), leaf.operator(), evaluation.constant(rule, leaf.right(), rows));
        }
        if (leaf.right() instanceof Term.OfFact right) {
            return cells.leaf(
                    right.property(), leaf.operator().flipped(), evaluation.constant(rule, leaf.left(), rows));
        }
        return Diagrams.always(
                leaf.operator()
                                .test(
                                        evaluation.constant(rule, leaf.left(), rows),
                                        evaluation.constant(rule, leaf.right(), rows))
                        ? TRUE
                        : FALSE);
    }

    private int ofNotion(Rule rule, Condition.Comparison leaf, ImmutableList<Integer> rows) {
        int same = diagrams().apply(SAME, yes(rule, leaf.left(), rows), yes(rule, leaf.right(), rows));
        return leaf.operator() == Operator.EQUAL ? same : diagrams().map(truth -> TRUE - truth, same);
    }

    /** Where a term of yes and no is yes. */
    private int yes(Rule rule, Term term, ImmutableList<Integer> rows) {
        if (term instanceof Term.OfNotion of) {
            return notion(of.notion().name());
        }
        return term instanceof Term.OfFact of
                ? cells.leaf(of.property(), Operator.EQUAL, true)
                : Diagrams.always(evaluation.constant(rule, term, rows).equals(true) ? TRUE : FALSE);
    }
}
