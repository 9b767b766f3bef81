package org.hengzhun.drl.logic;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Property;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/**
 * What the rules in force on a day compare each property with (分界): only there can what they say change. Of packs together, so that
 * what two of them say can be compared.
 */
final class Cuts {

    private final SetMultimap<Property, Object> values = LinkedHashMultimap.create();
    private final Set<Property> read = new LinkedHashSet<>();
    private final Set<Property> related = new LinkedHashSet<>();

    Cuts(List<PolicyPack> packs, LocalDate day) {
        for (PolicyPack pack : packs) {
            pack.rules().stream()
                    .filter(rule -> Truths.ofProject(rule) && pack.holds(rule, day))
                    .forEach(rule -> rule.condition().comparisons().forEach(leaf -> add(leaf, rule, pack, day)));
        }
    }

    private void add(Condition.Comparison leaf, Rule rule, PolicyPack pack, LocalDate day) {
        leaf.terms().filter(Term.OfFact.class::isInstance).forEach(term -> read.add(((Term.OfFact) term).property()));
        if (leaf.left() instanceof Term.OfFact left && leaf.right() instanceof Term.OfFact right) {
            related.add(left.property());
            related.add(right.property());
        } else if (leaf.left() instanceof Term.OfFact left) {
            values(leaf.right(), rule, pack, day).forEach(value -> values.put(left.property(), value));
        } else if (leaf.right() instanceof Term.OfFact right) {
            values(leaf.left(), rule, pack, day).forEach(value -> values.put(right.property(), value));
        }
    }

    private static Stream<Object> values(Term term, Rule rule, PolicyPack pack, LocalDate day) {
        if (term instanceof Term.OfEntry of) {
            return pack.entries().get(rule.joins().get(of.join())).stream()
                    .filter(entry -> entry.validity().contains(day))
                    .map(Entry::values)
                    .map(columns -> columns.get(of.column().position()));
        }
        Object value = term instanceof Term.OfParameter of
                ? pack.parameter(of.key(), day).orElseThrow().value()
                : term instanceof Term.Literal literal ? literal.value() : ((Term.LiteralList) term).values();
        return value instanceof Collection<?> many ? many.stream().map(one -> (Object) one) : Stream.of(value);
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
        return read.stream()
                .filter(property -> property.inputs().contains(field))
                .filter(property -> property.kind() == field.kind() && property.unit() == field.unit())
                .flatMap(property -> values.get(property).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether it is compared with another property, so that each value of it may count. */
    boolean isRelated(Property property) {
        return related.contains(property);
    }

    /** What rules can know of a value of the property: two values of one region are one to them. */
    Object region(Property property, @org.jspecify.annotations.Nullable Object value) {
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
        if (value instanceof Comparable<?> && !(value instanceof String)) {
            return place(known, value);
        }
        return known.contains(value) ? value : Region.OTHER;
    }

    /** 2n at the n-th cut, an odd number between two. */
    @SuppressWarnings("unchecked")
    private static Object place(Set<Object> known, Object value) {
        TreeSet<Comparable<Object>> cuts = new TreeSet<>();
        known.forEach(cut -> cuts.add((Comparable<Object>) cut));
        Comparable<Object> here = (Comparable<Object>) value;
        int below = cuts.headSet(here, false).size();
        return cuts.contains(here) ? 2 * below : 2 * below - 1;
    }

    private enum Region {
        UNKNOWN,
        OTHER
    }
}
