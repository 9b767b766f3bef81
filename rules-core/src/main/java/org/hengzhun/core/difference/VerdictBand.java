package org.hengzhun.core.difference;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.screening.Verdict;

/**
 * A stretch of values of one figure of a policy over which a project keeps its result (区间).
 *
 * @param range the values, in the base unit of the figure
 * @param findings ids of the rules that find something, the most severe first
 * @param undecided ids of the rules that something unknown leaves open
 */
public record VerdictBand(
        Range range, Verdict verdict, boolean isFinal, List<String> findings, List<String> undecided) {

    public VerdictBand {
        findings = ImmutableList.copyOf(findings);
        undecided = ImmutableList.copyOf(undecided);
    }

    /** Whether a project flips that goes from one to the other: the verdict is another, or is final in one only. */
    public boolean flipsTo(VerdictBand other) {
        return verdict != other.verdict || isFinal != other.isFinal;
    }

    /** Whether both say the same of the project, rule by rule. */
    public boolean saysAs(VerdictBand other) {
        return !flipsTo(other) && findings.equals(other.findings) && undecided.equals(other.undecided);
    }

    /**
     * The values from one end to another.
     *
     * @param from where it begins; nothing where it has no beginning
     * @param fromIncluded whether that value is in it
     * @param to where it ends; nothing where it has no end
     * @param toIncluded whether that value is in it
     */
    public record Range(Optional<BigDecimal> from, boolean fromIncluded, Optional<BigDecimal> to, boolean toIncluded) {

        /** One value alone. */
        public static Range at(BigDecimal value) {
            return new Range(Optional.of(value), true, Optional.of(value), true);
        }

        /** The values between two, or beyond one, without these. */
        public static Range between(Optional<BigDecimal> from, Optional<BigDecimal> to) {
            return new Range(from, false, to, false);
        }

        /** This one and the one that follows it. */
        public Range and(Range next) {
            return new Range(from, fromIncluded, next.to, next.toIncluded);
        }

        public boolean contains(BigDecimal value) {
            int above = from.map(value::compareTo).orElse(1);
            int below = to.map(value::compareTo).orElse(-1);
            return (above > 0 || above == 0 && fromIncluded) && (below < 0 || below == 0 && toIncluded);
        }

        /** The lowest value in it; where it has none, a plain one just above its beginning: with no more decimals than it takes. */
        public Optional<BigDecimal> lowest() {
            return fromIncluded ? from : from.map(value -> beside(value, BigDecimal.ONE));
        }

        /** The highest value in it; where it has none, a plain one just below its end. */
        public Optional<BigDecimal> highest() {
            return toIncluded ? to : to.map(value -> beside(value, BigDecimal.ONE.negate()));
        }

        private BigDecimal beside(BigDecimal end, BigDecimal direction) {
            int scale = Math.max(0, end.stripTrailingZeros().scale());
            BigDecimal value = end.add(direction.movePointLeft(scale));
            while (!contains(value)) {
                scale++;
                value = end.add(direction.movePointLeft(scale));
            }
            return value;
        }
    }
}
