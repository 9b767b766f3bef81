package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Term;

/** What keeps the computed fields of a pack from being computed though what they rest on is known, such as a divisor of 0. Immutable. */
final class Obstacles {

    private final ImmutableList<Computed> computed;

    /** Of the computed fields of the pack's own that its rules read. */
    Obstacles(Rulebook book) {
        this.computed = book.rules().stream()
                .flatMap(rule -> rule.condition().comparisons())
                .flatMap(Condition.Comparison::terms)
                .filter(Term.OfFact.class::isInstance)
                .map(term -> ((Term.OfFact) term).property())
                .filter(property -> Project.DICTIONARY.named(property.name()).isEmpty())
                .filter(Computed.class::isInstance)
                .map(Computed.class::cast)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** What to tell of the fact; usually nothing. */
    ImmutableList<Bilingual> of(Fact fact) {
        return computed.isEmpty()
                ? ImmutableList.of()
                : computed.stream()
                        .map(one -> one.obstacle().apply(fact))
                        .filter(Objects::nonNull)
                        .collect(ImmutableList.toImmutableList());
    }
}
