package org.hengzhun.drl.cell;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Property;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.Term;

/**
 * The fields that would settle each rule that is unknown in a cell, as diagrams: what the missing fields of a result are, of all
 * cells. A value is the number of a set of axes. Mutable in what it remembers, for one thread.
 */
public final class OpenFields {

    /** More axes than a set has room for. */
    private static final int MOST = 62;

    private final Truths truths;
    private final Cells cells;
    private final List<Long> sets = new ArrayList<>();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<Rule, Integer> rules = new HashMap<>();
    private final Map<String, Integer> notions = new HashMap<>();
    private final Map<Property, Integer> properties = new HashMap<>();

    @SuppressWarnings("UnnecessaryLambda") // diagrams remember what an operator gave by the operator itself
    private final IntBinaryOperator union = (one, other) -> number(set(one) | set(other));

    @SuppressWarnings("UnnecessaryLambda")
    private final IntBinaryOperator whereOpen = (truth, set) -> truth == Truths.UNKNOWN ? set : number(0);

    /** Where a condition is true and which fields would settle it. */
    private record Part(int truth, int open) {}

    public OpenFields(Truths truths) {
        this.truths = truths;
        this.cells = truths.cells();
        if (cells.axes().size() > MOST) {
            throw Diagrams.tooMany();
        }
    }

    /** The axes of a set: bit by bit their places. */
    public long set(int number) {
        return sets.get(number);
    }

    /** The number of a set of axes. */
    public int number(long set) {
        return numbers.computeIfAbsent(set, this::keep);
    }

    private int keep(long set) {
        sets.add(set);
        return sets.size() - 1;
    }

    private Diagrams diagrams() {
        return cells.diagrams();
    }

    /** The union of these diagrams of sets. */
    public int union(List<Integer> many) {
        return diagrams().fold(union, many, none());
    }

    private int none() {
        return Diagrams.always(number(0));
    }

    /** The fields that would settle the rule, where it is unknown. */
    public int of(Rule rule) {
        Integer known = rules.get(rule);
        if (known == null) {
            known = find(rule);
            rules.put(rule, known);
        }
        return known;
    }

    private int find(Rule rule) {
        if (plain(rule.condition())) {
            int any =
                    union(rule.condition().comparisons().flatMap(this::missing).toList());
            return diagrams().apply(whereOpen, truths.truth(rule), any);
        }
        return union(truths.evaluation().tuples(rule).stream()
                .map(rows -> part(rule.condition(), leaf -> truths.truth(rule, leaf, rows))
                        .open())
                .toList());
    }

    /** Whether there is no "any of" in it, so that every unknown matters. */
    private static boolean plain(Condition condition) {
        return condition instanceof Condition.Comparison
                || condition instanceof Condition.All all
                        && all.parts().stream().allMatch(OpenFields::plain);
    }

    /** The fields that would settle the rule if every comparison but those of the scope held. */
    public int within(Rule rule, Predicate<Condition.Comparison> scope) {
        return part(
                        rule.condition(),
                        leaf -> scope.test(leaf)
                                ? truths.truth(rule, leaf, ImmutableList.of())
                                : Diagrams.always(Truths.TRUE))
                .open();
    }

    private Part part(Condition condition, Function<Condition.Comparison, Integer> truth) {
        if (condition instanceof Condition.Comparison leaf) {
            int said = truth.apply(leaf);
            return new Part(
                    said, diagrams().apply(whereOpen, said, union(missing(leaf).toList())));
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> conditions =
                condition instanceof Condition.All and ? and.parts() : ((Condition.Any) condition).parts();
        List<Part> parts = conditions.stream().map(one -> part(one, truth)).toList();
        int said = diagrams()
                .fold(
                        all ? Truths.AND : Truths.OR,
                        parts.stream().map(Part::truth).toList(),
                        Diagrams.always(all ? Truths.TRUE : Truths.FALSE));
        return new Part(
                said,
                diagrams()
                        .apply(
                                whereOpen,
                                said,
                                union(parts.stream().map(Part::open).toList())));
    }

    private Stream<Integer> missing(Condition.Comparison leaf) {
        return leaf.terms().flatMap(this::missing);
    }

    private Stream<Integer> missing(Term term) {
        if (term instanceof Term.OfFact of) {
            return Stream.of(properties.computeIfAbsent(of.property(), this::missing));
        }
        return term instanceof Term.OfNotion of ? Stream.of(missing(of.notion().name())) : Stream.of();
    }

    private int missing(Property property) {
        return cells.over(property, project -> number(mask(property.missingInputs(project))));
    }

    private long mask(Iterable<Field<?>> fields) {
        long mask = 0;
        for (Field<?> field : fields) {
            mask |= 1L << cells.place(field);
        }
        return mask;
    }

    private int missing(String notion) {
        Integer known = notions.get(notion);
        if (known == null) {
            int definitions = union(truths.rules().keySet().stream()
                    .filter(rule -> rule.action() instanceof RuleAction.Derives derives
                            && derives.notion().name().equals(notion))
                    .map(this::of)
                    .toList());
            known = diagrams().apply(whereOpen, truths.notion(notion), definitions);
            notions.put(notion, known);
        }
        return known;
    }
}
