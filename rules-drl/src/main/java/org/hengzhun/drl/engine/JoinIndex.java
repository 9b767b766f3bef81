package org.hengzhun.drl.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Operator;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.TableColumn;
import org.hengzhun.drl.rule.Term;
import org.jspecify.annotations.Nullable;

/**
 * Picks the entries that one join of one rule could match for a project, so that a session holds those and not the
 * whole table: by the columns that must equal properties of the project. Where such a property is unknown, entries that
 * the rest of the rule cannot tell apart are stood for by one of them.
 */
final class JoinIndex {

    /**
     * A column that must equal a property.
     *
     * @param field place of the property among the fields of the project's fact
     */
    private record Key(int field, TableColumn column) {}

    private final ImmutableList<Entry> entries;
    private final BitSet inForce;
    private final ImmutableList<Key> keys;
    private final ImmutableList<TableColumn> others;
    private final Map<Integer, Map<List<Object>, int[]>> byKnownKeys = new ConcurrentHashMap<>();

    /**
     * Indexes one join.
     *
     * @param entries the whole table
     * @param inForce the rows in force on the day
     */
    JoinIndex(Rule rule, int join, ImmutableList<Entry> entries, BitSet inForce, FactLayout layout) {
        this.entries = entries;
        this.inForce = inForce;
        this.keys = keys(rule, join, layout);
        this.others = rule.condition()
                .comparisons()
                .filter(leaf -> keyOf(leaf, join, layout).filter(keys::contains).isEmpty())
                .flatMap(Condition.Comparison::terms)
                .filter(term -> term instanceof Term.OfEntry entry && entry.join() == join)
                .map(term -> ((Term.OfEntry) term).column())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Key> keys(Rule rule, int join, FactLayout layout) {
        Stream<Condition> parts =
                rule.condition() instanceof Condition.All all ? all.parts().stream() : Stream.of(rule.condition());
        return parts.filter(Condition.Comparison.class::isInstance)
                .flatMap(part -> keyOf((Condition.Comparison) part, join, layout).stream())
                .distinct()
                .limit(16)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Key> keyOf(Condition.Comparison leaf, int join, FactLayout layout) {
        return leaf.operator() == Operator.EQUAL
                ? keyOf(leaf.left(), leaf.right(), join, layout)
                        .or(() -> keyOf(leaf.right(), leaf.left(), join, layout))
                : Optional.empty();
    }

    private static Optional<Key> keyOf(Term one, Term other, int join, FactLayout layout) {
        return one instanceof Term.OfEntry entry && entry.join() == join && other instanceof Term.OfFact project
                ? Optional.of(new Key(FactEncoder.fieldOf(project.property(), layout), entry.column()))
                : Optional.empty();
    }

    /** Whether this index picks the same rows as another of the same table for every project. */
    boolean picksLike(JoinIndex other) {
        return keys.equals(other.keys) && others.equals(other.others);
    }

    /**
     * Adds to {@code picked} the rows that could matter for a project.
     *
     * @param fields the fields of its fact
     */
    void pick(@Nullable Object[] fields, BitSet picked) {
        int known = 0;
        List<Object> values = new ArrayList<>(keys.size());
        for (int place = 0; place < keys.size(); place++) {
            Object value = fields[keys.get(place).field()];
            if (value != null) {
                known |= 1 << place;
                values.add(value);
            }
        }
        Map<List<Object>, int[]> index = byKnownKeys.get(known);
        if (index == null) {
            index = byKnownKeys.computeIfAbsent(known, this::index);
        }
        int @Nullable [] rows = index.get(values);
        if (rows != null) {
            for (int row : rows) {
                picked.set(row);
            }
        }
    }

    private Map<List<Object>, int[]> index(int known) {
        boolean whole = Integer.bitCount(known) == keys.size();
        Map<List<Object>, Map<List<Object>, Integer>> groups = new HashMap<>();
        for (int row = inForce.nextSetBit(0); row >= 0; row = inForce.nextSetBit(row + 1)) {
            int at = row;
            List<Object> key = new ArrayList<>();
            for (int place = 0; place < keys.size(); place++) {
                if ((known >> place & 1) == 1) {
                    key.add(engineValue(at, keys.get(place).column()));
                }
            }
            List<Object> told = whole
                    ? List.of(at)
                    : others.stream()
                            .map(column -> entries.get(at).values().get(column.position()))
                            .toList();
            groups.computeIfAbsent(key, any -> new HashMap<>()).putIfAbsent(told, at);
        }
        Map<List<Object>, int[]> index = new HashMap<>();
        groups.forEach((key, rows) -> index.put(
                key, rows.values().stream().mapToInt(Integer::intValue).sorted().toArray()));
        return index;
    }

    private Object engineValue(int row, TableColumn column) {
        return java.util.Objects.requireNonNull(
                EngineValue.of(entries.get(row).values().get(column.position())));
    }
}
