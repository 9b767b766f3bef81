package org.hengzhun.drl.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A checked rule: it judges one fact, beside entries of tables, and says one thing when its condition holds.
 *
 * @param id name of the rule, unique in a pack and the packs it extends
 * @param stage what it is for
 * @param title what it says, in Chinese
 * @param validity the days it is in force
 * @param match by what a routing rule recognises the project, or null where exactness does not matter
 * @param joins the tables it looks up, by name, in the order the rule names them
 * @param condition over the fact and one entry of each joined table
 * @param action what it gives when it fires
 * @param accepted why what the check of its logic remarks on is right all the same; empty where nobody said
 * @param stratum 0-based round of judgement: a rule comes after the definitions of every notion it reads
 */
public record Rule(
        String id,
        RuleStage stage,
        String title,
        Citation citation,
        Validity validity,
        @Nullable Match match,
        ImmutableList<String> joins,
        Condition condition,
        RuleAction action,
        String accepted,
        int stratum) {

    /** The properties of the fact the rule reads, in the order it first reads them. */
    public ImmutableSet<Term> reads() {
        return condition
                .comparisons()
                .flatMap(Condition.Comparison::terms)
                .filter(term -> term instanceof Term.OfFact || term instanceof Term.OfNotion)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The keys of the parameters the rule reads. */
    public ImmutableSet<String> parameters() {
        Stream<String> compared = condition
                .comparisons()
                .flatMap(Condition.Comparison::terms)
                .filter(Term.OfParameter.class::isInstance)
                .map(term -> ((Term.OfParameter) term).key());
        Stream<String> given = action instanceof RuleAction.Adjusts adjusts
                ? Stream.of(adjusts.parameter())
                : action instanceof RuleAction.Grants grants ? grants.formula().parameters() : Stream.of();
        return Stream.concat(compared, given).collect(ImmutableSet.toImmutableSet());
    }

    /** The notions the rule reads. */
    public ImmutableSet<String> notions() {
        return condition
                .comparisons()
                .flatMap(Condition.Comparison::terms)
                .filter(Term.OfNotion.class::isInstance)
                .map(term -> ((Term.OfNotion) term).notion().name())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The condition as it is written: without what the amount it grants needs beside. */
    public Condition written() {
        if (condition instanceof Condition.All all && action instanceof RuleAction.Grants grants) {
            ImmutableList<Condition> needs = grants.formula().needs();
            return new Condition.All(all.parts().subList(0, all.parts().size() - needs.size()));
        }
        return condition;
    }

    /** The same rule in another round. */
    public Rule inStratum(int round) {
        return new Rule(id, stage, title, citation, validity, match, joins, condition, action, accepted, round);
    }
}
