package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.result.Derivation;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.Shared;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.Term;

/** What rules cite by themselves when they hold with some entries, which is the same for every fact and made once. */
final class Citations {

    /** By id and not by row, so that the order of a table's rows changes no result. */
    private static final Comparator<Entry> BY_ENTRY =
            Comparator.comparing(Entry::table).thenComparing(Entry::id);

    /**
     * What one rule cites.
     *
     * @param entries names of those it holds with, in the order of the tables' ids
     * @param parameters that it reads, those entries and their figures among them, by key
     * @param derivations how it makes a notion hold; empty for a rule that defines none
     */
    record Cited(
            ImmutableList<String> entries,
            ImmutableList<ParameterReading> parameters,
            ImmutableList<Derivation> derivations) {}

    private record Held(int rule, List<ImmutableList<Integer>> rows) {}

    private final RulePlans plans;
    private final Shared<Held, Cited> cited = new Shared<>(this::make);

    Citations(RulePlans plans) {
        this.plans = plans;
    }

    /** What the rule at this place in the rulebook cites of these of its matches. */
    Cited of(int rule, List<ImmutableList<Integer>> rows) {
        return cited.of(new Held(rule, rows));
    }

    private Cited make(Held held) {
        RulePlans.Plan plan = plans.plan(held.rule);
        TreeSet<Entry> matched = new TreeSet<>(BY_ENTRY);
        List<ParameterReading> parameters = new ArrayList<>(plan.parameters());
        for (ImmutableList<Integer> rows : held.rows) {
            List<Entry> entries = plans.entries(plan.rule(), rows);
            matched.addAll(entries);
            entries.forEach(entry -> parameters.add(entry.reading()));
            for (Term.OfEntry figure : plan.figures()) {
                parameters.add(entries.get(figure.join()).reading(figure.column()));
            }
        }
        ImmutableList<String> names =
                matched.stream().map(Entry::name).distinct().collect(ImmutableList.toImmutableList());
        return new Cited(names, Evidence.distinct(parameters, Evidence.BY_KEY), derivations(plan.rule(), names));
    }

    private static ImmutableList<Derivation> derivations(Rule rule, ImmutableList<String> entries) {
        return rule.action() instanceof RuleAction.Derives derives
                ? ImmutableList.of(new Derivation(
                        derives.notion().name(),
                        rule.id(),
                        rule.title(),
                        rule.citation(),
                        entries.stream().collect(Collectors.joining("、"))))
                : ImmutableList.of();
    }
}
