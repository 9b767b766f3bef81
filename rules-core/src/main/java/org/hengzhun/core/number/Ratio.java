package org.hengzhun.core.number;

import com.google.common.math.LongMath;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction of two whole numbers, the denominator above 0. Nothing is rounded until {@link #round} says how, so that
 * comparisons are exact and 1/3 three times is 1. Small figures stay in two longs and are not reduced on the way.
 */
@Immutable
public final class Ratio implements Comparable<Ratio> {

    public static final Ratio ZERO = new Ratio(0, 1, null, null);
    public static final Ratio ONE = new Ratio(1, 1, null, null);

    /** Bits of numerator and denominator together beyond which a fraction is reduced. */
    private static final int LONGEST = 640;

    /** Decimal digits that every long has room for. */
    private static final int DIGITS = 18;

    final long top;
    final long bottom;
    private final @Nullable BigInteger bigTop;
    private final @Nullable BigInteger bigBottom;

    private Ratio(long top, long bottom, @Nullable BigInteger bigTop, @Nullable BigInteger bigBottom) {
        this.top = top;
        this.bottom = bottom;
        this.bigTop = bigTop;
        this.bigBottom = bigBottom;
    }

    public static Ratio of(long whole) {
        return new Ratio(whole, 1, null, null);
    }

    /**
     * The fraction of two whole numbers.
     *
     * @throws ArithmeticException when {@code bottom} is 0
     */
    public static Ratio of(long top, long bottom) {
        if (bottom > 0) {
            return new Ratio(top, bottom, null, null);
        }
        return of(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    /**
     * The fraction of two whole numbers.
     *
     * @throws ArithmeticException when {@code bottom} is 0
     */
    public static Ratio of(BigInteger top, BigInteger bottom) {
        if (bottom.signum() == 0) {
            throw new ArithmeticException("A fraction (%s/0) needs a denominator other than 0.".formatted(top));
        }
        BigInteger common = top.gcd(bottom);
        BigInteger divisor = bottom.signum() < 0 ? common.negate() : common;
        BigInteger n = top.divide(divisor);
        BigInteger d = bottom.divide(divisor);
        boolean small = n.bitLength() < Long.SIZE && d.bitLength() < Long.SIZE;
        return small ? new Ratio(n.longValue(), d.longValue(), null, null) : new Ratio(0, 1, n, d);
    }

    /** The decimal, exactly. */
    public static Ratio of(BigDecimal decimal) {
        int scale = decimal.scale();
        if (scale == 0 && decimal.precision() <= DIGITS) {
            return of(decimal.longValueExact());
        }
        if (scale > 0 && scale <= DIGITS && decimal.precision() <= DIGITS) {
            return new Ratio(decimal.unscaledValue().longValue(), LongMath.pow(10, scale), null, null);
        }
        return scale <= 0
                ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /** The same without reducing, unless the figures have grown so long that reducing pays. */
    static Ratio kept(BigInteger top, BigInteger bottom) {
        if (bottom.signum() <= 0 || top.bitLength() + bottom.bitLength() > LONGEST) {
            return of(top, bottom);
        }
        boolean small = top.bitLength() < Long.SIZE && bottom.bitLength() < Long.SIZE;
        return small ? new Ratio(top.longValue(), bottom.longValue(), null, null) : new Ratio(0, 1, top, bottom);
    }

    boolean isBig() {
        return bigTop != null;
    }

    /** The whole number above the line, as kept. */
    BigInteger top() {
        return bigTop == null ? BigInteger.valueOf(top) : bigTop;
    }

    /** The whole number below the line, as kept; above 0. */
    BigInteger bottom() {
        return bigBottom == null ? BigInteger.valueOf(bottom) : bigBottom;
    }

    private static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
    }

    public Ratio plus(Ratio other) {
        if (!isBig() && !other.isBig()) {
            if (bottom == other.bottom && addable(top, other.top)) {
                return new Ratio(top + other.top, bottom, null, null);
            }
            if (fits(top, other.bottom) && fits(other.top, bottom) && fits(bottom, other.bottom)) {
                long left = top * other.bottom;
                long right = other.top * bottom;
                if (addable(left, right)) {
                    return new Ratio(left + right, bottom * other.bottom, null, null);
                }
            }
        }
        BigInteger sum = top().multiply(other.bottom()).add(other.top().multiply(bottom()));
        return kept(sum, bottom().multiply(other.bottom()));
    }

    private static boolean addable(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) >= 0;
    }

    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    public Ratio negated() {
        return isBig() || top == Long.MIN_VALUE ? kept(top().negate(), bottom()) : new Ratio(-top, bottom, null, null);
    }

    private boolean isOne() {
        return top == 1 && bottom == 1 && !isBig();
    }

    public Ratio times(Ratio other) {
        if (isOne() || other.isOne()) {
            return isOne() ? other : this;
        }
        if (!isBig() && !other.isBig() && fits(top, other.top) && fits(bottom, other.bottom)) {
            return new Ratio(top * other.top, bottom * other.bottom, null, null);
        }
        return kept(top().multiply(other.top()), bottom().multiply(other.bottom()));
    }

    /**
     * The exact quotient.
     *
     * @throws ArithmeticException when {@code other} is 0
     */
    public Ratio dividedBy(Ratio other) {
        if (!isBig() && !other.isBig() && other.top > 0 && fits(top, other.bottom) && fits(bottom, other.top)) {
            return new Ratio(top * other.bottom, bottom * other.top, null, null);
        }
        return kept(top().multiply(other.bottom()), bottom().multiply(other.top()));
    }

    /** (slope·this + offset)/{@code under}, or null when that does not fit into longs. */
    @Nullable
    Ratio alongIfSmall(long slope, long offset, long under) {
        if (isBig() || !fits(top, slope) || !fits(bottom, offset) || !fits(bottom, under)) {
            return null;
        }
        long left = top * slope;
        long right = bottom * offset;
        return addable(left, right) ? new Ratio(left + right, bottom * under, null, null) : null;
    }

    public Ratio abs() {
        return signum() < 0 ? negated() : this;
    }

    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** -1, 0 or 1. */
    public int signum() {
        return bigTop == null ? Long.signum(top) : bigTop.signum();
    }

    /** The greatest whole number that is not above this. */
    public Ratio floor() {
        if (!isBig()) {
            return of(Math.floorDiv(top, bottom));
        }
        BigInteger[] parts = top().divideAndRemainder(bottom());
        return of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /** The decimal with {@code scale} places, rounded as {@code mode} says; exact before that. */
    public BigDecimal round(int scale, RoundingMode mode) {
        if (!isBig() && scale >= 0 && scale <= DIGITS) {
            long unit = LongMath.pow(10, scale);
            if (fits(top, unit)) {
                return BigDecimal.valueOf(LongMath.divide(top * unit, bottom, mode), scale);
            }
        }
        return new BigDecimal(top()).divide(new BigDecimal(bottom()), scale, mode);
    }

    /** The decimal with as many digits as {@code precision} says: for functions that cannot be exact. */
    public BigDecimal quotient(MathContext precision) {
        return new BigDecimal(top()).divide(new BigDecimal(bottom()), precision);
    }

    public boolean isZero() {
        return signum() == 0;
    }

    /**
     * A whole number that never falls where the fraction rises: ⌊this·2³²⌋, or the same end for all
     * figures below 0 and from 2³⁰ on. For
     * sorting many fractions; where two keys are equal, only {@link #compareTo} tells.
     */
    public long orderKey() {
        if (isBig() || bottom >= 1L << 46) {
            BigInteger key = top().shiftLeft(32).divide(bottom());
            boolean fits = key.bitLength() <= 62;
            return signum() < 0 || !fits ? ends(signum()) : key.longValue();
        }
        long whole = Math.floorDiv(top, bottom);
        if (whole >= 1L << 30 || whole < 0) {
            return ends(Long.signum(top));
        }
        long rest = Math.floorMod(top, bottom) << 16;
        return (whole << 32) + ((rest / bottom) << 16) + ((rest % bottom) << 16) / bottom;
    }

    private static long ends(int sign) {
        return sign < 0 ? -1 : Long.MAX_VALUE;
    }

    @Override
    public int compareTo(Ratio other) {
        if (!isBig() && !other.isBig()) {
            if (bottom == other.bottom) {
                return Long.compare(top, other.top);
            }
            int high = Long.compare(Math.multiplyHigh(top, other.bottom), Math.multiplyHigh(other.top, bottom));
            return high != 0 ? high : Long.compareUnsigned(top * other.bottom, other.top * bottom);
        }
        return top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        Ratio lowest = of(top(), bottom());
        return lowest.top().hashCode() * 31 + lowest.bottom().hashCode();
    }

    /** The fraction in lowest terms, such as 43/46, or a whole number. */
    @Override
    public String toString() {
        Ratio lowest = of(top(), bottom());
        return lowest.bottom().equals(BigInteger.ONE) ? lowest.top().toString() : lowest.top() + "/" + lowest.bottom();
    }
}
