package org.hengzhun.drl.difference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hengzhun.core.difference.Edit;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.Parameter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.TableSpec;
import org.hengzhun.drl.rule.Notion;
import org.hengzhun.drl.rule.Rule;

/** A new pack with some of what it says otherwise taken back to what an old one says. */
record Blend(PolicyPack old, PolicyPack now) {

    PolicyPack back(Collection<PackEdit> taken) {
        return now.mixed(
                PolicyPack.projects(List.of(old, now)),
                merged(old.notions(), now.notions()),
                tables(taken),
                parameters(taken),
                entries(taken),
                rules(taken));
    }

    private static ImmutableMap<String, Notion> merged(
            ImmutableMap<String, Notion> old, ImmutableMap<String, Notion> now) {
        return ImmutableMap.<String, Notion>builder().putAll(old).putAll(now).buildKeepingLast();
    }

    private static Stream<String> names(Collection<PackEdit> taken, Edit.Kind kind) {
        return taken.stream().filter(edit -> edit.kind() == kind).map(PackEdit::name);
    }

    /** A table that the new pack lacks is there without a row, for rules that are taken back before it. */
    private ImmutableMap<String, TableSpec> tables(Collection<PackEdit> taken) {
        Map<String, TableSpec> tables = new LinkedHashMap<>(old.tables());
        tables.putAll(now.tables());
        names(taken, Edit.Kind.TABLE)
                .forEach(name ->
                        Optional.ofNullable(old.tables().get(name)).ifPresent(table -> tables.put(name, table)));
        return ImmutableMap.copyOf(tables);
    }

    private ImmutableListMultimap<String, Parameter> parameters(Collection<PackEdit> taken) {
        List<String> back = names(taken, Edit.Kind.PARAMETER).toList();
        ImmutableListMultimap.Builder<String, Parameter> parameters = ImmutableListMultimap.builder();
        TreeSet<String> keys = new TreeSet<>(now.parameters().keySet());
        keys.addAll(back);
        keys.forEach(key -> parameters.putAll(
                key, (back.contains(key) ? old : now).parameters().get(key)));
        return parameters.build();
    }

    private ImmutableListMultimap<String, Entry> entries(Collection<PackEdit> taken) {
        List<String> whole = names(taken, Edit.Kind.TABLE).toList();
        ImmutableListMultimap.Builder<String, Entry> entries = ImmutableListMultimap.builder();
        TreeSet<String> tables = new TreeSet<>(now.entries().keySet());
        tables.addAll(old.entries().keySet());
        for (String table : tables) {
            List<String> rows = taken.stream()
                    .filter(edit -> edit.kind() == Edit.Kind.ROW && edit.table().equals(table))
                    .map(PackEdit::name)
                    .toList();
            entries.putAll(table, whole.contains(table) ? old.entries().get(table) : rows(table, rows));
        }
        return entries.build();
    }

    private ImmutableList<Entry> rows(String table, List<String> back) {
        if (back.isEmpty()) {
            return now.entries().get(table);
        }
        return Stream.concat(
                        now.entries().get(table).stream().filter(entry -> !back.contains(name(entry))),
                        old.entries().get(table).stream().filter(entry -> back.contains(name(entry))))
                .collect(ImmutableList.toImmutableList());
    }

    private static String name(Entry entry) {
        return entry.table() + "/" + entry.id();
    }

    private List<Rule> rules(Collection<PackEdit> taken) {
        List<String> back =
                taken.stream().flatMap(edit -> edit.rules().stream()).toList();
        List<Rule> rules = new ArrayList<>();
        now.rules().stream().filter(rule -> !back.contains(rule.id())).forEach(rules::add);
        old.rules().stream().filter(rule -> back.contains(rule.id())).forEach(rules::add);
        return rules;
    }
}
