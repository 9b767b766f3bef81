package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;

/**
 * Puts rules into rounds so that every notion is settled before it is read, as negation over derived facts demands
 * (stratification, in the sense of stratified Datalog). A notion that depends on itself has no round.
 */
final class Strata {

    private final Map<String, List<Rule>> definitions;
    private final Map<String, Integer> rounds = new HashMap<>();
    private final Set<String> underway = new HashSet<>();

    private Strata(List<Rule> rules) {
        this.definitions = rules.stream()
                .filter(rule -> rule.action() instanceof RuleAction.Derives)
                .collect(Collectors.groupingBy(rule -> notionOf(rule)));
    }

    /** A notion that needs itself, if the rules have one. */
    static Optional<String> circle(List<Rule> rules) {
        Strata strata = new Strata(rules);
        return strata.definitions.keySet().stream()
                .sorted()
                .filter(notion -> strata.roundAfter(notion) < 0)
                .findFirst();
    }

    /** The same rules in their strata, definitions by stratum first, otherwise in the order given. */
    static ImmutableList<Rule> assign(List<Rule> rules) {
        Strata strata = new Strata(rules);
        return rules.stream()
                .map(rule -> rule.inStratum(strata.roundOf(rule)))
                .sorted(java.util.Comparator.comparing((Rule rule) -> !(rule.action() instanceof RuleAction.Derives))
                        .thenComparing(rule -> rule.action() instanceof RuleAction.Derives ? rule.stratum() : 0))
                .collect(ImmutableList.toImmutableList());
    }

    private static String notionOf(Rule rule) {
        return ((RuleAction.Derives) rule.action()).notion().name();
    }

    private int roundOf(Rule rule) {
        int round = 0;
        for (String notion : rule.notions()) {
            int after = roundAfter(notion);
            if (after < 0) {
                return -1;
            }
            round = Math.max(round, after);
        }
        return round;
    }

    /** The first round in which the notion is settled, or -1 in a circle. */
    private int roundAfter(String notion) {
        Integer known = rounds.get(notion);
        if (known != null) {
            return known;
        }
        if (!underway.add(notion)) {
            return -1;
        }
        int latest = -1;
        boolean circle = false;
        for (Rule definition : definitions.getOrDefault(notion, List.of())) {
            int round = roundOf(definition);
            circle |= round < 0;
            latest = Math.max(latest, round);
        }
        underway.remove(notion);
        int after = circle ? -1 : latest + 1;
        rounds.put(notion, after);
        return after;
    }
}
