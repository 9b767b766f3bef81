package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hengzhun.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The figure units are ranked by: a sum of exact terms. It is kept between two decimals 18 places fine and added up exactly only
 * when those cannot decide, since sums of many fractions grow long.
 */
public final class RankKey implements Comparable<RankKey> {

    private static final int SCALE = 18;
    private static final BigDecimal STEP = BigDecimal.ONE.movePointLeft(SCALE);

    private final ImmutableList<Ratio> terms;
    private final BigDecimal low;
    private final BigDecimal high;

    private RankKey(List<Ratio> terms, BigDecimal low, BigDecimal high) {
        this.terms = ImmutableList.copyOf(terms);
        this.low = low;
        this.high = high;
    }

    /** A decimal, exactly. */
    public static RankKey of(BigDecimal figure) {
        return new RankKey(ImmutableList.of(), figure, figure);
    }

    /** The exact sum of the terms. */
    public static RankKey sum(List<Ratio> terms) {
        BigDecimal low = BigDecimal.ZERO;
        for (Ratio term : terms) {
            low = low.add(term.round(SCALE, RoundingMode.FLOOR));
        }
        return new RankKey(terms, low, low.add(STEP.multiply(BigDecimal.valueOf(terms.size()))));
    }

    private Ratio exact() {
        return terms.isEmpty() ? Ratio.of(low) : terms.stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    /** The sum, rounded once. */
    BigDecimal rounded(int scale, RoundingMode mode) {
        BigDecimal down = low.setScale(scale, mode);
        BigDecimal up = high.setScale(scale, mode);
        return terms.isEmpty() || down.compareTo(up) == 0 ? down : exact().round(scale, mode);
    }

    @Override
    public int compareTo(RankKey other) {
        if (terms.isEmpty() && other.terms.isEmpty()) {
            return low.compareTo(other.low);
        }
        if (high.compareTo(other.low) < 0) {
            return -1;
        }
        if (low.compareTo(other.high) > 0) {
            return 1;
        }
        return exact().compareTo(other.exact());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RankKey that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return exact().hashCode();
    }

    @Override
    public String toString() {
        return exact().toString();
    }
}
