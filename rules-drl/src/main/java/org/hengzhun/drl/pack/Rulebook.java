package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.drl.rule.Notion;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.RuleStage;

/**
 * The rules of a pack that answer one task: those of its stages, and before them the definitions of what they read.
 * Immutable.
 *
 * @param dictionary the properties of the judged fact
 * @param rules definitions by stratum first, in the order of the pack
 * @param notions the derived properties those rules read or define, by name, in the order of the pack
 */
public record Rulebook(
        PolicyPack pack,
        Task task,
        FieldDictionary dictionary,
        ImmutableList<Rule> rules,
        ImmutableMap<String, Notion> notions) {

    static Rulebook of(PolicyPack pack, Task task, FieldDictionary dictionary) {
        Set<String> needed = new HashSet<>();
        ImmutableSet<RuleStage> stages = stages(task);
        pack.rules().stream().filter(rule -> stages.contains(rule.stage())).forEach(rule -> {
            needed.addAll(rule.notions());
            if (rule.action() instanceof RuleAction.Derives derives) {
                needed.add(derives.notion().name());
            }
        });
        if (!needed.isEmpty() || pack.rules().stream().anyMatch(rule -> stages.contains(rule.stage()))) {
            needed.addAll(valueIn(pack, task));
        }
        follow(needed, pack.rules());
        ImmutableList<Rule> rules = pack.rules().stream()
                .filter(rule -> stages.contains(rule.stage())
                        || rule.action() instanceof RuleAction.Derives derives
                                && needed.contains(derives.notion().name()))
                .collect(ImmutableList.toImmutableList());
        return new Rulebook(
                pack, task, dictionary, rules, ImmutableMap.copyOf(Maps.filterKeys(pack.notions(), needed::contains)));
    }

    /** Screening shows every definition of the pack, read or not: clerks look them up in the explanation. */
    private static ImmutableSet<RuleStage> stages(Task task) {
        return task == Task.SCREENING
                ? ImmutableSet.<RuleStage>builder()
                        .add(RuleStage.DEFINITIONS)
                        .addAll(task.stages())
                        .build()
                : task.stages();
    }

    /** The notions by which clauses that ask for human judgement bear on a project. */
    private static Set<String> valueIn(PolicyPack pack, Task task) {
        return task == Task.SCREENING || task == Task.ROUTING
                ? pack.clauses().values().stream()
                        .flatMap(clause -> clause.bears().stream())
                        .filter(pack.notions()::containsKey)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static void follow(Set<String> needed, List<Rule> rules) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Rule rule : rules) {
                if (rule.action() instanceof RuleAction.Derives derives
                        && needed.contains(derives.notion().name())) {
                    grown |= needed.addAll(rule.notions());
                }
            }
        }
    }

    /** About how many combinations of table rows the engine tries for one project; at least 1. */
    public double tried() {
        return new JoinCost(pack.entries()).tried(rules);
    }

    /** Whether it has rules that answer the task. */
    public boolean answers() {
        return rules.stream().anyMatch(rule -> task.stages().contains(rule.stage()));
    }
}
