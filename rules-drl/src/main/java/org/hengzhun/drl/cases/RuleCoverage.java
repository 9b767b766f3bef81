package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.Rule;

/**
 * How the cases of a pack reach its own rules.
 *
 * @param rules ids of those rules, in the order of the pack
 * @param neverFired ids of those that no case makes fire
 * @param neverSilent ids of those that no case leaves certainly silent
 */
public record RuleCoverage(
        ImmutableList<String> rules, ImmutableList<String> neverFired, ImmutableList<String> neverSilent) {

    static RuleCoverage of(PolicyPack pack, ImmutableSetMultimap<String, Truth> truths) {
        ImmutableSet<String> inherited = pack.base().stream()
                .flatMap(base -> base.rules().stream())
                .map(Rule::id)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList<String> own = pack.rules().stream()
                .map(Rule::id)
                .filter(id -> !inherited.contains(id))
                .collect(ImmutableList.toImmutableList());
        return new RuleCoverage(own, without(Truth.TRUE, own, truths), without(Truth.FALSE, own, truths));
    }

    private static ImmutableList<String> without(
            Truth truth, ImmutableList<String> rules, ImmutableSetMultimap<String, Truth> truths) {
        return rules.stream().filter(id -> !truths.containsEntry(id, truth)).collect(ImmutableList.toImmutableList());
    }
}
