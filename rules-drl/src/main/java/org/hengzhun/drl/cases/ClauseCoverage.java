package org.hengzhun.drl.cases;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.PolicyPack;

/**
 * Where one clause is encoded, and how cases reach it.
 *
 * @param rules ids
 * @param parameters keys
 * @param tables names of tables with an entry that cites it
 * @param duties names
 * @param schemes ids of schemes with a line that cites it
 * @param accepted why its rules accept what the check of logic remarks on, by rule
 * @param cases those about it that somebody has confirmed
 * @param unconfirmed how many more about it nobody has confirmed yet
 */
public record ClauseCoverage(
        Clause clause,
        ImmutableSortedSet<String> rules,
        ImmutableSortedSet<String> parameters,
        ImmutableSortedSet<String> tables,
        ImmutableSortedSet<String> duties,
        ImmutableSortedSet<String> schemes,
        ImmutableSortedMap<String, String> accepted,
        ImmutableList<PolicyCase> cases,
        int unconfirmed) {

    /** The clauses of the pack's own document, by id. */
    public static ImmutableList<ClauseCoverage> of(PolicyPack pack, List<PolicyCase> cases) {
        Multimap<String, String> rules = HashMultimap.create();
        pack.rules().forEach(rule -> rules.put(rule.citation().clause(), rule.id()));
        Multimap<String, String> parameters = HashMultimap.create();
        pack.parameters().values().forEach(parameter -> parameters.put(parameter.clause(), parameter.key()));
        Multimap<String, String> tables = HashMultimap.create();
        pack.entries().values().forEach(entry -> tables.put(entry.clause(), entry.table()));
        Multimap<String, String> duties = HashMultimap.create();
        pack.duties().values().forEach(duty -> duties.put(duty.clause().id(), duty.name()));
        Multimap<String, String> schemes = HashMultimap.create();
        pack.schemes()
                .values()
                .forEach(scheme -> scheme.lines().forEach(line -> {
                    Citation citation = line.row().basis().citation();
                    if (citation != null) {
                        schemes.put(citation.clause(), scheme.id());
                    }
                }));
        return ClauseOrder.own(pack).stream()
                .map(clause -> new ClauseCoverage(
                        clause,
                        ImmutableSortedSet.copyOf(rules.get(clause.id())),
                        ImmutableSortedSet.copyOf(parameters.get(clause.id())),
                        ImmutableSortedSet.copyOf(tables.get(clause.id())),
                        ImmutableSortedSet.copyOf(duties.get(clause.id())),
                        ImmutableSortedSet.copyOf(schemes.get(clause.id())),
                        accepted(pack, clause),
                        about(clause, cases, /* confirmed= */ true),
                        about(clause, cases, /* confirmed= */ false).size()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<PolicyCase> about(Clause clause, List<PolicyCase> cases, boolean confirmed) {
        return cases.stream()
                .filter(one -> one.clause().equals(clause.id()) && one.confirmed() == confirmed)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSortedMap<String, String> accepted(PolicyPack pack, Clause clause) {
        return pack.rules().stream()
                .filter(rule -> rule.citation().clause().equals(clause.id())
                        && !rule.accepted().isEmpty())
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), rule -> rule.id(), rule -> rule.accepted()));
    }

    /** Whether anything in the pack carries it out. */
    public boolean encoded() {
        return !(rules.isEmpty() && parameters.isEmpty() && tables.isEmpty() && duties.isEmpty() && schemes.isEmpty());
    }

    /** Whether it is encoded, or the pack says why it is not. */
    public boolean accounted() {
        return encoded() || !clause.note().isEmpty();
    }

    /** Where it is encoded, or why it is not, in one line. */
    public Bilingual where() {
        if (!encoded()) {
            return clause.note().isEmpty()
                    ? new Bilingual("没有编码，也没有写明原因", "not encoded, and no reason given")
                    : new Bilingual("不作规则：" + clause.note(), "no rule: " + clause.note());
        }
        List<Bilingual> parts = new ArrayList<>();
        addPart(parts, "规则", "rules", rules);
        addPart(parts, "参数", "parameters", parameters);
        addPart(parts, "目录表", "tables", tables);
        addPart(parts, "义务", "duties", duties);
        addPart(parts, "方案", "schemes", schemes);
        accepted.forEach(
                (rule, reason) -> parts.add(new Bilingual(rule + " 已说明：" + reason, rule + " accepted: " + reason)));
        return new Bilingual(
                parts.stream().map(Bilingual::zh).collect(Collectors.joining("；")),
                parts.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
    }

    private static void addPart(List<Bilingual> parts, String zh, String en, Set<String> names) {
        if (!names.isEmpty()) {
            parts.add(new Bilingual(zh + " " + String.join("、", names), en + " " + String.join(", ", names)));
        }
    }

    /** How many cases of the kind are about it. */
    public long count(CaseKind kind) {
        return cases.stream().filter(one -> one.kind() == kind).count();
    }
}
