package org.hengzhun.drl.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hengzhun.core.result.Truth;

/** When a rule holds: comparisons joined by "all of" and "any of". There is no negation but in the operators. */
public sealed interface Condition {

    /** Every part must hold. */
    record All(ImmutableList<Condition> parts) implements Condition {}

    /** One part is enough. */
    record Any(ImmutableList<Condition> parts) implements Condition {}

    /** One comparison. */
    record Comparison(Term left, Operator operator, Term right) implements Condition {

        /** The same comparison with its sides exchanged. */
        public Comparison flipped() {
            return new Comparison(/* left= */ right, operator.flipped(), /* right= */ left);
        }

        public Stream<Term> terms() {
            return Stream.of(left, right);
        }
    }

    /** The truth of the whole from the truth of its comparisons, after Kleene. */
    default Truth truth(Function<Comparison, Truth> leaf) {
        if (this instanceof All all) {
            Truth whole = Truth.TRUE;
            for (Condition part : all.parts) {
                whole = whole.and(part.truth(leaf));
            }
            return whole;
        }
        if (this instanceof Any any) {
            Truth whole = Truth.FALSE;
            for (Condition part : any.parts) {
                whole = whole.or(part.truth(leaf));
            }
            return whole;
        }
        return leaf.apply((Comparison) this);
    }

    /** The comparisons in the order they are written. */
    default Stream<Comparison> comparisons() {
        if (this instanceof All all) {
            return all.parts.stream().flatMap(Condition::comparisons);
        }
        if (this instanceof Any any) {
            return any.parts.stream().flatMap(Condition::comparisons);
        }
        return Stream.of((Comparison) this);
    }

    /** The comparisons whose outcome still matters: the unknown ones that no known part has already decided. */
    default Stream<Comparison> open(Function<Comparison, Truth> leaf) {
        if (truth(leaf) != Truth.UNKNOWN) {
            return Stream.empty();
        }
        if (this instanceof All all) {
            return all.parts.stream().flatMap(part -> part.open(leaf));
        }
        if (this instanceof Any any) {
            return any.parts.stream().flatMap(part -> part.open(leaf));
        }
        return Stream.of((Comparison) this);
    }
}
