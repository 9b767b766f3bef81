package org.hengzhun.drl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Operator;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/**
 * Tells of which facts the rules of a stratum can say nothing, since of each of them a notion that it requires is known to be
 * otherwise: such facts need not enter the stratum. Immutable.
 */
final class Relevance {

    /** That a notion, by its place, holds or does not. */
    private record Requirement(int notion, Truth truth) {}

    /** For each stratum what its rules require, each a set of which all must be met. */
    private final ImmutableList<ImmutableSet<ImmutableSet<Requirement>>> strata;

    private Relevance(ImmutableList<ImmutableSet<ImmutableSet<Requirement>>> strata) {
        this.strata = strata;
    }

    static Relevance of(ImmutableList<Rule> rules, ImmutableList<String> notions, int strata) {
        return new Relevance(IntStream.range(0, strata)
                .mapToObj(stratum -> rules.stream()
                        .filter(rule -> rule.stratum() == stratum)
                        .map(rule -> requirements(rule.condition(), notions).collect(ImmutableSet.toImmutableSet()))
                        .collect(ImmutableSet.toImmutableSet()))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<Requirement> requirements(Condition condition, ImmutableList<String> notions) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(part -> requirements(part, notions));
        }
        return condition instanceof Condition.Comparison leaf
                        && leaf.operator() == Operator.EQUAL
                        && leaf.left() instanceof Term.OfNotion of
                        && leaf.right() instanceof Term.Literal literal
                        && literal.value() instanceof Boolean value
                ? Stream.of(new Requirement(notions.indexOf(of.notion().name()), Truth.of(value)))
                : Stream.of();
    }

    /**
     * Whether a rule of the stratum may hold of a fact.
     *
     * @param settled the truth of each notion that rules of the stratum read
     */
    boolean concerns(int stratum, Truth[] settled) {
        for (ImmutableSet<Requirement> required : strata.get(stratum)) {
            if (mayHold(required, settled)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHold(ImmutableSet<Requirement> required, Truth[] settled) {
        for (Requirement one : required) {
            if (settled[one.notion] != one.truth && settled[one.notion] != Truth.UNKNOWN) {
                return false;
            }
        }
        return true;
    }
}
