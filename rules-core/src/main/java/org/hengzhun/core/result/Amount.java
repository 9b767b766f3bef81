package org.hengzhun.core.result;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;

/**
 * Money, or another quantity, that a project is entitled to or owes (金额): how much, how it was worked out, and why. Nothing is
 * rounded.
 *
 * @param name as the policy names it
 * @param words what people call it
 * @param unit of what it comes to and of every part; the base unit of its dimension
 * @param parts what is added up; never empty
 * @param limits what the sum may not go beyond
 */
public record Amount(String name, Bilingual words, Unit unit, List<Part> parts, Limits limits, Reason reason) {

    public Amount {
        parts = ImmutableList.copyOf(parts);
    }

    /** What the parts come to before its limits. */
    public BigDecimal before() {
        return Decimals.plain(parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What it comes to. */
    public BigDecimal value() {
        return limits.hold(before());
    }

    /**
     * One product.
     *
     * @param entry name of the table entry that gives the figures, or an empty text
     * @param factors what is multiplied; one for a fixed sum, and for another amount that is added
     * @param limits what this part alone may not go beyond
     */
    public record Part(String entry, List<Factor> factors, Limits limits) {

        public Part {
            factors = ImmutableList.copyOf(factors);
        }

        /** The product before its limits. */
        public BigDecimal before() {
            return Decimals.plain(factors.stream().map(Factor::value).reduce(BigDecimal.ONE, BigDecimal::multiply));
        }

        public BigDecimal value() {
            return limits.hold(before());
        }
    }

    /**
     * A figure it is worked out from.
     *
     * @param name English name of a field or an amount, key of a parameter, or {@code table/row/column}
     * @param words what people call it
     * @param unit the base unit it is in
     */
    public record Factor(String name, Bilingual words, BigDecimal value, Unit unit) {}

    /** Which limit a sum ran into. */
    public enum Limit {
        /** 最低. */
        FLOOR,
        /** 最高. */
        CAP
    }

    /** The least and the most a sum may be; the most holds where the two contradict each other. */
    public record Limits(Optional<Factor> floor, Optional<Factor> cap) {

        public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

        /** The limit that changes this sum; a sum that just reaches one is not changed. */
        public Optional<Limit> met(BigDecimal sum) {
            if (cap.isPresent() && sum.compareTo(cap.get().value()) > 0) {
                return Optional.of(Limit.CAP);
            }
            boolean below = floor.isPresent() && sum.compareTo(floor.get().value()) < 0;
            return below ? Optional.of(Limit.FLOOR) : Optional.empty();
        }

        BigDecimal hold(BigDecimal sum) {
            BigDecimal least = floor.map(one -> sum.max(one.value())).orElse(sum);
            return Decimals.plain(cap.map(one -> least.min(one.value())).orElse(least));
        }
    }
}
