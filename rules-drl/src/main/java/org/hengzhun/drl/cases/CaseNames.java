package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import org.hengzhun.core.policy.SwitchedOff;
import org.hengzhun.core.routing.Role;
import org.hengzhun.drl.pack.DutySource;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.AmountFormula;
import org.hengzhun.drl.rule.Notion;
import org.hengzhun.drl.rule.Rule;

/**
 * The names a case of a project may use, its own and those of the packs it extends.
 *
 * @param clauses ids of clauses
 * @param judgements ids of the clauses that leave something to people to judge
 * @param rules ids of the rules about projects
 * @param switchedOff rules that are not judged, by id
 * @param tags names of tags
 * @param roles in which a project goes somewhere
 * @param entries names of the entries of tables
 * @param duties names of the duties that arise for projects
 * @param amounts what projects may be entitled to or owe, by name
 * @param screens whether the pack gives a verdict
 */
record CaseNames(
        ImmutableSet<String> clauses,
        ImmutableSet<String> judgements,
        ImmutableSet<String> rules,
        ImmutableMap<String, SwitchedOff> switchedOff,
        ImmutableSet<String> tags,
        ImmutableSet<String> roles,
        ImmutableSet<String> entries,
        ImmutableSet<String> duties,
        ImmutableMap<String, AmountFormula> amounts,
        boolean screens) {

    static CaseNames of(PolicyPack pack) {
        return new CaseNames(
                pack.clauses().keySet(),
                ImmutableSet.copyOf(Maps.filterValues(
                                pack.clauses(), clause -> !clause.judge().isEmpty())
                        .keySet()),
                ProjectCaseRunner.rules(pack).map(Rule::id).collect(ImmutableSet.toImmutableSet()),
                Maps.uniqueIndex(pack.switchedOff(), SwitchedOff::rule),
                ImmutableSet.copyOf(
                        Maps.filterValues(pack.notions(), Notion::tag).keySet()),
                Arrays.stream(Role.values())
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(ImmutableSet.toImmutableSet()),
                pack.entries().values().stream().map(Entry::name).collect(ImmutableSet.toImmutableSet()),
                pack.duties().values().stream()
                        .filter(DutySource::ofProject)
                        .map(DutySource::name)
                        .collect(ImmutableSet.toImmutableSet()),
                pack.amounts(),
                pack.rulebook(Task.SCREENING).answers());
    }
}
