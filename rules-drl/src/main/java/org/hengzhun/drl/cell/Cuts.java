package org.hengzhun.drl.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Property;
import org.hengzhun.drl.pack.Evaluation;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force on a day compare each property with (分界): only there can what they say change. Of packs together, so that
 * what two of them say can be compared.
 */
final class Cuts {

    private final SetMultimap<Property, Object> values = LinkedHashMultimap.create();
    private final Set<Property> read = new LinkedHashSet<>();
    private final SetMultimap<Property, Property> related = LinkedHashMultimap.create();
    private final SetMultimap<Property, ImmutableSet<Object>> together = LinkedHashMultimap.create();
    private final Map<Property, NavigableSet<Object>> sorted = new HashMap<>();

    private final FieldDictionary projects;

    private Cuts(FieldDictionary projects) {
        this.projects = projects;
    }

    static Cuts of(List<PolicyPack> packs, Judged judged, LocalDate day) {
        Cuts cuts = new Cuts(PolicyPack.projects(packs));
        packs.forEach(pack -> cuts.add(pack, pack.rules(), judged, day));
        return cuts.sorted();
    }

    /** Of the rules of the rulebook alone. */
    static Cuts of(Rulebook book, LocalDate day) {
        Cuts cuts = new Cuts(book.pack().projects());
        cuts.add(book.pack(), book.rules(), Judged.PROJECT, day);
        return cuts.sorted();
    }

    /** The same, but no two values of the property are one, whatever rules compare it with. */
    Cuts telling(Property property) {
        read.add(property);
        related.put(property, property);
        return this;
    }

    private void add(PolicyPack pack, List<Rule> rules, Judged judged, LocalDate day) {
        Evaluation evaluation = new Evaluation(pack, day);
        rules.stream().filter(rule -> judged.by(rule) && pack.holds(rule, day)).forEach(rule -> {
            rule.condition().comparisons().forEach(leaf -> add(leaf, rule, evaluation));
            addTogether(rule, evaluation);
        });
    }

    private Cuts sorted() {
        read.stream()
                .filter(Axis::ordered)
                .forEach(property -> sorted.put(property, new TreeSet<>(values.get(property))));
        return this;
    }

    /** What one rule wants to be in a set, read from no table. */
    private void addTogether(Rule rule, Evaluation evaluation) {
        SetMultimap<Property, Object> wanted = LinkedHashMultimap.create();
        rule.condition().comparisons().map(Phrases::facingFact).forEach(leaf -> {
            if (leaf.left() instanceof Term.OfFact left
                    && left.property().many()
                    && !(leaf.right() instanceof Term.OfFact || leaf.right() instanceof Term.OfEntry)) {
                values(leaf.right(), rule, evaluation).forEach(value -> wanted.put(left.property(), value));
            }
        });
        wanted.asMap().forEach((property, values) -> together.put(property, ImmutableSet.copyOf(values)));
    }

    private void add(Condition.Comparison leaf, Rule rule, Evaluation evaluation) {
        leaf.terms().filter(Term.OfFact.class::isInstance).forEach(term -> read.add(((Term.OfFact) term).property()));
        if (leaf.left() instanceof Term.OfFact left && leaf.right() instanceof Term.OfFact right) {
            related.put(left.property(), right.property());
            related.put(right.property(), left.property());
        } else if (leaf.left() instanceof Term.OfFact left) {
            values(leaf.right(), rule, evaluation).forEach(value -> values.put(left.property(), value));
        } else if (leaf.right() instanceof Term.OfFact right) {
            values(leaf.left(), rule, evaluation).forEach(value -> values.put(right.property(), value));
        }
    }

    private static Stream<Object> values(Term term, Rule rule, Evaluation evaluation) {
        if (term instanceof Term.OfEntry of) {
            return evaluation
                    .entries(rule.joins().get(of.join()))
                    .map(entry -> entry.values().get(of.column().position()));
        }
        Object value = evaluation.constant(rule, term, ImmutableList.of());
        return value instanceof Collection<?> many ? many.stream().map(one -> (Object) one) : Stream.of(value);
    }

    /** What projects may have by the packs together. */
    FieldDictionary projects() {
        return projects;
    }

    /** The properties any rule reads. */
    Set<Property> read() {
        return read;
    }

    /** Everything a property is compared with. */
    ImmutableSet<Object> of(Property property) {
        return ImmutableSet.copyOf(values.get(property));
    }

    /** What properties that rest on the field, and are of its kind and unit, are compared with. */
    ImmutableSet<Object> alike(Field<?> field) {
        return resting(field).flatMap(property -> values.get(property).stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** The same, and what those are compared with that they are compared with, however far. */
    ImmutableSet<Object> alikeOrRelated(Field<?> field) {
        return relatedTo(field).stream()
                .flatMap(property -> values.get(property).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Properties that rest on the field, and all that are compared with them. */
    Set<Property> relatedTo(Field<?> field) {
        Set<Property> found = new LinkedHashSet<>();
        Deque<Property> left = new ArrayDeque<>(resting(field).toList());
        while (!left.isEmpty()) {
            Property next = left.remove();
            if (found.add(next)) {
                left.addAll(related.get(next));
            }
        }
        return found;
    }

    private Stream<Property> resting(Field<?> field) {
        return read.stream()
                .filter(property -> property.inputs().contains(field))
                .filter(property -> property.kind() == field.kind() && property.unit() == field.unit());
    }

    /** What each rule wants to be in the set at once. */
    Set<ImmutableSet<Object>> together(Property property) {
        return together.get(property);
    }

    /** Whether it is compared with another property, so that each value of it may count. */
    boolean isRelated(Property property) {
        return related.containsKey(property);
    }

    /** What rules can know of a value of the property: two values of one region are one to them. */
    Object region(Property property, @Nullable Object value) {
        if (value == null) {
            return Region.UNKNOWN;
        }
        if (isRelated(property)) {
            return value;
        }
        Set<Object> known = values.get(property);
        if (value instanceof Collection<?> many) {
            return many.stream().filter(known::contains).collect(ImmutableSet.toImmutableSet());
        }
        if (value instanceof Boolean) {
            return value;
        }
        NavigableSet<Object> inOrder = sorted.get(property);
        if (inOrder != null) {
            return place(inOrder, value);
        }
        return known.contains(value) ? value : Region.OTHER;
    }

    /** 2n at the n-th cut, an odd number between two. */
    private static int place(NavigableSet<Object> cuts, Object value) {
        int below = cuts.headSet(value, false).size();
        return cuts.contains(value) ? 2 * below : 2 * below - 1;
    }

    private enum Region {
        UNKNOWN,
        OTHER
    }
}
