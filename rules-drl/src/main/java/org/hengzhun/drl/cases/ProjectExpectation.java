package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.hengzhun.core.screening.Verdict;

/**
 * What a case demands the policy to say of a project. What it does not name it leaves open.
 *
 * @param fires ids of rules that must fire
 * @param silent ids of rules that must certainly not fire
 * @param undecided by the id of a rule that must be undecided, exactly the given fields that would settle it
 * @param verdict of the screening
 * @param tags exactly the tags that must be true
 * @param routes by role, exactly the entries that must be named
 * @param judgements exactly the clauses, by id, that must leave something to people to judge of it
 * @param owes exactly the duties it must owe
 * @param states by the name of a duty it must owe, the code of the state
 * @param amounts by the name of an amount, what it must come to
 */
public record ProjectExpectation(
        ImmutableSet<String> fires,
        ImmutableSet<String> silent,
        ImmutableMap<String, ImmutableSet<String>> undecided,
        Optional<Verdict> verdict,
        Optional<ImmutableSet<String>> tags,
        ImmutableMap<String, ImmutableSet<String>> routes,
        Optional<ImmutableSet<String>> judgements,
        Optional<ImmutableSet<String>> owes,
        ImmutableMap<String, String> states,
        ImmutableMap<String, AmountExpectation> amounts) {

    /** Whether it demands nothing, so that nothing could ever contradict it. */
    boolean empty() {
        return fires.isEmpty()
                && silent.isEmpty()
                && undecided.isEmpty()
                && verdict.isEmpty()
                && tags.isEmpty()
                && routes.isEmpty()
                && judgements.isEmpty()
                && owes.isEmpty()
                && states.isEmpty()
                && amounts.isEmpty();
    }
}
