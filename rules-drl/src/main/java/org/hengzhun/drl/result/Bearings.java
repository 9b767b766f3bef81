package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.function.Function;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.screening.Bearing;
import org.hengzhun.drl.pack.Shared;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.Term;

/**
 * Tells how many screening rules bear on a project: those it meets in their conditions on the stage and on derived properties,
 * whatever the other conditions say. A rule on foreign-funded projects bears on no domestic one.
 */
public final class Bearings {

    /** Asks for nothing. */
    private static final Condition ALWAYS = new Condition.All(ImmutableList.of());

    private final MissingFields missing;
    private final ImmutableList<Scope> scopes;
    private final Shared<Standing, Known> known = new Shared<>(this::known);

    /**
     * What some rules say of the stage and of notions, which is one and the same.
     *
     * @param rule any of them
     * @param condition their comparisons on these alone; empty where they make none
     * @param rules how many they are
     */
    private record Scope(Rule rule, Condition condition, int rules) {}

    /**
     * What a standing alone tells.
     *
     * @param bearing how many rules certainly bear on its projects
     * @param open where none does, the comparisons that would tell whether any does
     */
    private record Known(Bearing bearing, ImmutableList<Condition.Comparison> open) {}

    Bearings(RulePlans plans, MissingFields missing) {
        this.missing = missing;
        ListMultimap<Condition, Rule> alike =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (int number = 0; number < plans.size(); number++) {
            Rule rule = plans.plan(number).rule();
            if (plans.plan(number).holds() && rule.action() instanceof RuleAction.Finds) {
                alike.put(scope(rule.condition()), rule);
            }
        }
        this.scopes = Multimaps.asMap(alike).entrySet().stream()
                .map(scope -> new Scope(
                        scope.getValue().get(0),
                        scope.getKey(),
                        scope.getValue().size()))
                .collect(ImmutableList.toImmutableList());
    }

    Bearing of(Judgement judgement) {
        Known told = known.of(Standing.of(judgement));
        return told.open.isEmpty()
                ? told.bearing
                : new Bearing(0, ImmutableSet.copyOf(missing.of(told.open.stream(), judgement)));
    }

    private Known known(Standing standing) {
        Judgement judgement = standing.judgement();
        int rules = 0;
        ImmutableList.Builder<Condition.Comparison> open = ImmutableList.builder();
        for (Scope scope : scopes) {
            Function<Condition.Comparison, Truth> truths =
                    leaf -> missing.truth(scope.rule, leaf, judgement, ImmutableList.of());
            rules += scope.condition.truth(truths) == Truth.TRUE ? scope.rules : 0;
            scope.condition.open(truths).forEach(open::add);
        }
        return new Known(new Bearing(rules, ImmutableSet.of()), rules > 0 ? ImmutableList.of() : open.build());
    }

    /** The condition with every comparison on anything else taken to hold. */
    private static Condition scope(Condition condition) {
        if (condition instanceof Condition.All all) {
            return new Condition.All(all.parts().stream()
                    .map(Bearings::scope)
                    .filter(part -> !part.equals(ALWAYS))
                    .collect(ImmutableList.toImmutableList()));
        }
        if (condition instanceof Condition.Any any) {
            ImmutableList<Condition> parts =
                    any.parts().stream().map(Bearings::scope).collect(ImmutableList.toImmutableList());
            return parts.contains(ALWAYS) ? ALWAYS : new Condition.Any(parts);
        }
        return isScope((Condition.Comparison) condition) ? condition : ALWAYS;
    }

    /** Whether the comparison is on the stage and on notions alone. */
    public static boolean isScope(Condition.Comparison leaf) {
        return leaf.terms().allMatch(Bearings::ofScope);
    }

    private static boolean ofScope(Term term) {
        return term instanceof Term.OfNotion
                || term instanceof Term.Literal
                || term instanceof Term.LiteralList
                || term instanceof Term.OfParameter
                || term instanceof Term.OfFact of && of.property() == Project.STAGE;
    }
}
