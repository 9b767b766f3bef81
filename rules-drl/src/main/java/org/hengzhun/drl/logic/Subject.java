package org.hengzhun.drl.logic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.cell.Diagrams;
import org.hengzhun.drl.cell.Truths;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;

/**
 * Something that rules together say of a project.
 *
 * @param name stable
 * @param words what people call it
 * @param truth where it holds
 * @param rules those in force that say it
 */
record Subject(String name, Bilingual words, int truth, ImmutableList<Rule> rules) {

    /** What the pack itself has a rule on: notions first, then each outcome that bars the way, with those more severe. */
    static List<Subject> of(DayLogic logic) {
        List<Subject> subjects = new ArrayList<>();
        logic.pack()
                .notions()
                .forEach((name, notion) -> add(
                        subjects,
                        logic,
                        name,
                        notion.words(),
                        rules(
                                logic,
                                rule -> rule.action() instanceof RuleAction.Derives derives
                                        && derives.notion().name().equals(name))));
        for (Outcome outcome : Outcome.values()) {
            if (outcome.atLeast(Outcome.RETROFIT)) {
                add(
                        subjects,
                        logic,
                        outcome.name(),
                        outcome == Outcome.REJECT
                                ? outcome.words()
                                : new Bilingual(
                                        outcome.words().zh() + "或更严",
                                        outcome.words().en() + " or more severe"),
                        rules(
                                logic,
                                rule -> rule.action() instanceof RuleAction.Finds finds
                                        && finds.outcome().atLeast(outcome)));
            }
        }
        return subjects;
    }

    private static ImmutableList<Rule> rules(DayLogic logic, Predicate<Rule> says) {
        return logic.truths().rules().keySet().stream().filter(says).collect(ImmutableList.toImmutableList());
    }

    private static void add(
            List<Subject> subjects, DayLogic logic, String name, Bilingual words, ImmutableList<Rule> rules) {
        if (rules.stream().anyMatch(logic::isOwn) || rules.stream().anyMatch(rule -> readsOwn(logic, rule))) {
            int truth = logic.diagrams()
                    .fold(Truths.OR, rules.stream().map(logic::truth).toList(), Diagrams.always(Truths.FALSE));
            subjects.add(new Subject(name, words, truth, rules));
        }
    }

    /** A rule of a base says something of the pack, too, where the pack sets a parameter or a table it reads. */
    private static boolean readsOwn(DayLogic logic, Rule rule) {
        return rule.parameters().stream().anyMatch(logic::isOwnParameter)
                || rule.joins().stream().anyMatch(logic::isOwnTable);
    }
}
