package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.screening.Bearing;
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

    private final RulePlans plans;
    private final MissingFields missing;
    private final ImmutableList<Integer> rules;

    Bearings(RulePlans plans, MissingFields missing) {
        this.plans = plans;
        this.missing = missing;
        this.rules = IntStream.range(0, plans.size())
                .filter(number -> plans.plan(number).holds())
                .filter(number -> plans.plan(number).rule().action() instanceof RuleAction.Finds)
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    Bearing of(Judgement judgement) {
        int bearing = 0;
        ImmutableSet.Builder<String> open = ImmutableSet.builder();
        for (int number : rules) {
            Rule rule = plans.plan(number).rule();
            Truth truth = judgement.rules().get(number) == Truth.TRUE
                    ? Truth.TRUE
                    : rule.condition().truth(leaf -> scope(rule, leaf, judgement));
            if (truth == Truth.TRUE) {
                bearing++;
            } else if (truth == Truth.UNKNOWN) {
                open.addAll(missing.of(rule.condition().open(leaf -> scope(rule, leaf, judgement)), judgement));
            }
        }
        return new Bearing(bearing, bearing > 0 ? ImmutableSet.of() : open.build());
    }

    /** The truth of a condition on stage and notions; any other is taken to hold. */
    private Truth scope(Rule rule, Condition.Comparison leaf, Judgement judgement) {
        return isScope(leaf) ? missing.truth(rule, leaf, judgement, ImmutableList.of()) : Truth.TRUE;
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
