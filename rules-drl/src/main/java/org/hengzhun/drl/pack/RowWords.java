package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.OwnOutcome;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.drl.rule.Notion;
import org.hengzhun.drl.rule.TableColumn;

/**
 * What a cell of a column of the type {@code outcome} may name: an outcome of screening, a notion or a tag, by its name or by its
 * Chinese label where nothing else is called so.
 *
 * @param names by everything a cell may hold
 * @param labels what entries hold, by name: the label, or the name where the label means two things
 */
record RowWords(ImmutableMap<String, String> names, ImmutableMap<String, String> labels) {

    static RowWords of(ImmutableMap<String, OwnOutcome> findings, ImmutableMap<String, Notion> notions) {
        Map<String, String> called = new LinkedHashMap<>();
        Arrays.stream(Outcome.values())
                .forEach(one -> called.put(FindingsReader.verb(one), one.words().zh()));
        findings.values().forEach(one -> called.put(one.name(), one.words().zh()));
        notions.values().forEach(one -> called.put(one.name(), one.words().zh()));
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        called.values().stream().filter(label -> !seen.add(label)).forEach(twice::add);
        Map<String, String> names = new HashMap<>();
        ImmutableMap.Builder<String, String> labels = ImmutableMap.builder();
        called.forEach((name, label) -> {
            if (!twice.contains(label)) {
                names.put(label, name);
            }
            labels.put(name, twice.contains(label) ? name : label);
        });
        called.keySet().forEach(name -> names.put(name, name));
        return new RowWords(ImmutableMap.copyOf(names), labels.buildOrThrow());
    }

    /** What an entry holds where the cell names something. */
    Optional<String> meant(String written) {
        return Optional.ofNullable(names.get(written)).map(name -> labels.getOrDefault(name, name));
    }

    /** The name, or the label, that is most like what is written. */
    Optional<String> nearest(String written) {
        return Nearest.to(written, Stream.concat(labels.keySet().stream(), labels.values().stream()));
    }

    /** What the entries of a table say, with the name of each, in the order of the rows; nothing where it has no such column. */
    ImmutableMap<String, String> in(TableSpec table, Iterable<Entry> entries) {
        Map<String, String> said = new LinkedHashMap<>();
        for (TableColumn column : table.columns()) {
            if (column.says()) {
                entries.forEach(entry -> {
                    String label = entry.values().get(column.position()).toString();
                    said.put(label, names.getOrDefault(label, label));
                });
            }
        }
        return ImmutableMap.copyOf(said);
    }
}
