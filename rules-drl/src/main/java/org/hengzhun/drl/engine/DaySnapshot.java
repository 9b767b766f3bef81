package org.hengzhun.drl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What holds on one day, ready to insert: rules, parameters, entries. Immutable but for the indexes it fills on use. */
final class DaySnapshot {

    private final BitSet rules = new BitSet();
    private final @Nullable Object[] parameters;
    private final Map<String, ImmutableList<Object>> facts = new LinkedHashMap<>();
    private final Map<String, List<JoinIndex>> indexes = new LinkedHashMap<>();

    DaySnapshot(Rulebook book, LocalDate day, FactLayout layout, ImmutableMap<String, FactClass> tables) {
        PolicyPack pack = book.pack();
        for (int number = 0; number < book.rules().size(); number++) {
            rules.set(number, pack.holds(book.rules().get(number), day));
        }
        this.parameters = layout.parameters().stream()
                .map(term -> pack.parameter(term.key(), day)
                        .map(parameter -> EngineValue.of(parameter.read(term, day)))
                        .orElse(null))
                .toArray();
        Map<String, BitSet> rowsInForce = new LinkedHashMap<>();
        tables.forEach((name, type) -> {
            ImmutableList<Entry> entries = pack.entries().get(name);
            ImmutableList.Builder<Object> made = ImmutableList.builder();
            BitSet inForce = new BitSet();
            for (int row = 0; row < entries.size(); row++) {
                made.add(fact(row, entries.get(row), type));
                inForce.set(row, entries.get(row).validity().contains(day));
            }
            facts.put(name, made.build());
            rowsInForce.put(name, inForce);
            indexes.put(name, new ArrayList<>());
        });
        for (Rule rule : book.rules()) {
            for (int join = 0; join < rule.joins().size(); join++) {
                String table = rule.joins().get(join);
                JoinIndex index =
                        new JoinIndex(rule, join, pack.entries().get(table), inForce(rowsInForce, table), layout);
                if (index(table).stream().noneMatch(index::picksLike)) {
                    index(table).add(index);
                }
            }
        }
    }

    private List<JoinIndex> index(String table) {
        return indexes.getOrDefault(table, List.of());
    }

    private static BitSet inForce(Map<String, BitSet> rows, String table) {
        return rows.getOrDefault(table, new BitSet());
    }

    private static Object fact(int row, Entry entry, FactClass type) {
        @Nullable Object[] values = new Object[type.fields()];
        values[0] = row;
        for (int place = 0; place < entry.values().size(); place++) {
            values[place + 1] = EngineValue.of(entry.values().get(place));
        }
        return type.make(values);
    }

    boolean holds(int rule) {
        return rules.get(rule);
    }

    /** Puts the values of the parameters, in the order of the layout, behind place {@code from}. */
    void putParameters(@Nullable Object[] values, int from) {
        System.arraycopy(parameters, 0, values, from, parameters.length);
    }

    /**
     * Hands over the entries, of every table, that could matter for some of the projects.
     *
     * @param projects the fields of their facts
     */
    void insertEntriesFor(@Nullable Object[][] projects, Consumer<Object> insert) {
        for (Map.Entry<String, ImmutableList<Object>> table : facts.entrySet()) {
            BitSet rows = new BitSet();
            for (JoinIndex index : index(table.getKey())) {
                for (@Nullable Object[] fields : projects) {
                    index.pick(fields, rows);
                }
            }
            for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                insert.accept(table.getValue().get(row));
            }
        }
    }
}
