package org.hengzhun.core.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.hengzhun.core.words.RefusedException;

/**
 * The functions of composite indices that fractions cannot hold: the natural logarithm, the entropy, the weighted geometric mean and
 * the square root. They are worked out to 50 digits and rounded half-even to 34 (IEEE decimal128), so a mean that is a short decimal comes out exactly.
 */
public final class RealFunctions {

    private static final MathContext WORK = new MathContext(50, RoundingMode.HALF_EVEN);
    private static final BigDecimal LAST = new BigDecimal(BigInteger.ONE, 52);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LN_2 = nearOne(TWO);
    private static final int HALVINGS = 8;

    private RealFunctions() {}

    /** The natural logarithm of a figure above 0, to 34 digits. */
    public static Ratio ln(Ratio x) {
        return Ratio.of(lnOf(decimal(x)).round(MathContext.DECIMAL128));
    }

    /**
     * The weighted geometric mean: exp(Σ w·ln x / Σ w), to 34 digits; 0 when a figure is 0.
     *
     * @param figures none below 0
     * @param weights one for each figure, none below 0, not all 0
     */
    public static Ratio geometricMean(List<Ratio> figures, List<Ratio> weights) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < figures.size(); i++) {
            BigDecimal weight = decimal(weights.get(i));
            if (weight.signum() == 0) {
                continue;
            }
            if (figures.get(i).signum() == 0) {
                return Ratio.ZERO;
            }
            sum = sum.add(weight.multiply(lnOf(decimal(figures.get(i)))));
            total = total.add(weight);
        }
        return Ratio.of(exp(sum.divide(total, WORK)).round(MathContext.DECIMAL128));
    }

    /**
     * −Σ p·ln p, to 34 digits; a share of 0 adds nothing (its limit).
     *
     * @param shares none below 0
     */
    public static Ratio entropy(List<Ratio> shares) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Ratio share : shares) {
            if (share.signum() != 0) {
                BigDecimal p = decimal(share);
                sum = sum.subtract(p.multiply(lnOf(p), WORK), WORK);
            }
        }
        return Ratio.of(sum.round(MathContext.DECIMAL128));
    }

    /** The square root of a figure not below 0, to 34 digits. */
    public static Ratio root(Ratio x) {
        return Ratio.of(decimal(x).sqrt(WORK).round(MathContext.DECIMAL128));
    }

    private static BigDecimal decimal(Ratio x) {
        return x.quotient(WORK);
    }

    /** ln x = k·ln 2 + ln y with y between 2/3 and 4/3. */
    private static BigDecimal lnOf(BigDecimal x) {
        if (x.signum() <= 0) {
            throw new RefusedException(
                    "对数的真数（%s）须大于零".formatted(x), "a logarithm needs a figure above 0, not (%s)".formatted(x));
        }
        BigDecimal y = x;
        int k = 0;
        BigDecimal upper = new BigDecimal("1.34");
        BigDecimal lower = new BigDecimal("0.67");
        while (y.compareTo(upper) > 0) {
            y = y.divide(TWO, WORK);
            k++;
        }
        while (y.compareTo(lower) < 0) {
            y = y.multiply(TWO, WORK);
            k--;
        }
        return nearOne(y).add(LN_2.multiply(BigDecimal.valueOf(k)), WORK);
    }

    /** ln y = 2·(z + z³/3 + z⁵/5 + …) with z = (y − 1)/(y + 1). */
    private static BigDecimal nearOne(BigDecimal y) {
        BigDecimal z = y.subtract(BigDecimal.ONE).divide(y.add(BigDecimal.ONE), WORK);
        BigDecimal square = z.multiply(z, WORK);
        BigDecimal power = z;
        BigDecimal sum = z;
        for (int odd = 3; power.abs().compareTo(LAST) > 0; odd += 2) {
            power = power.multiply(square, WORK);
            sum = sum.add(power.divide(BigDecimal.valueOf(odd), WORK), WORK);
        }
        return sum.multiply(TWO);
    }

    /** eˣ = 2ᵏ·(eʳ)^256 with r = (x − k·ln 2)/256, eʳ by its Taylor series. */
    private static BigDecimal exp(BigDecimal x) {
        int k = x.divide(LN_2, 0, RoundingMode.HALF_EVEN).intValueExact();
        BigDecimal r =
                x.subtract(LN_2.multiply(BigDecimal.valueOf(k))).divide(BigDecimal.valueOf(1L << HALVINGS), WORK);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int i = 1; term.abs().compareTo(LAST) > 0; i++) {
            term = term.multiply(r, WORK).divide(BigDecimal.valueOf(i), WORK);
            sum = sum.add(term, WORK);
        }
        for (int i = 0; i < HALVINGS; i++) {
            sum = sum.multiply(sum, WORK);
        }
        BigDecimal scale = TWO.pow(Math.abs(k));
        return k < 0 ? sum.divide(scale, WORK) : sum.multiply(scale, WORK);
    }
}
