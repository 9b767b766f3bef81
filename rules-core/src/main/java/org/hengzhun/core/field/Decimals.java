package org.hengzhun.core.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.words.RefusedException;

/** The one form decimals have in facts, so that equal figures are equal values. */
public final class Decimals {

    /** More digits, before or behind the point, than any figure of a policy or a project has. */
    private static final int MOST_DIGITS = 100;

    /** Most digits anybody writes for a figure; any more is a slip or an attack. */
    public static final int MOST_WRITTEN = 40;

    /** Farthest power of ten: 1e999999999 would fill the memory once written out. */
    public static final int FARTHEST_EXPONENT = 30;

    private static final int LONGEST_NUMBER = 100;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]++(?:\\.[0-9]++)?(?:[eE]([+-]?[0-9]{1,9}+))?");

    private Decimals() {}

    /**
     * The number that is written in digits, without a unit and with nothing between the digits; empty when it is none, or has more
     * than {@value #MOST_WRITTEN} digits or a power of ten beyond {@value #FARTHEST_EXPONENT}.
     */
    public static Optional<BigDecimal> written(String text) {
        Matcher number = NUMBER.matcher(text);
        if (text.length() > LONGEST_NUMBER || !number.matches()) {
            return Optional.empty();
        }
        String exponent = number.group(1);
        boolean far = exponent != null && Math.abs(Integer.parseInt(exponent)) > FARTHEST_EXPONENT;
        return far
                ? Optional.empty()
                : Optional.of(new BigDecimal(text)).filter(one -> one.precision() <= MOST_WRITTEN);
    }

    /**
     * The same number without trailing zeros and without an exponent: 1.50 and 1.5 become one value, 1E+3 becomes 1000.
     *
     * @throws RefusedException when it has more digits than any figure, as {@code 1e999999999} would have
     */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        long before = (long) stripped.precision() - stripped.scale();
        if (before > MOST_DIGITS || stripped.scale() > MOST_DIGITS) {
            throw new RefusedException(
                    "数字（%s）的位数超过 %d".formatted(stripped, MOST_DIGITS),
                    "the number (%s) has more than %d digits".formatted(stripped, MOST_DIGITS));
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Digits of a quotient behind the point; any limit has fewer, in whatever unit it is written. */
    private static final int QUOTIENT_SCALE = 90;

    /** A quotient that goes on longer is shown so. */
    private static final int SHOWN_SCALE = 10;

    /**
     * The quotient, or where it never ends a number so near that it stands to every limit as the quotient does: above those below it,
     * below those above it, equal to none.
     *
     * @param divisor not 0
     */
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal cut = dividend.divide(divisor, QUOTIENT_SCALE, RoundingMode.DOWN);
        if (cut.multiply(divisor).compareTo(dividend) == 0) {
            return plain(cut);
        }
        boolean even = !cut.unscaledValue().testBit(0);
        boolean below = dividend.signum() * divisor.signum() < 0;
        // A last digit that is not 0 tells the number from every limit; one step away from 0 stays on the right side of
        // it.
        BigDecimal step = BigDecimal.ONE.movePointLeft(QUOTIENT_SCALE);
        return even ? (below ? cut.subtract(step) : cut.add(step)) : cut;
    }

    /** A number as people are shown it: a quotient that goes on and on is rounded. */
    public static BigDecimal shown(BigDecimal number) {
        return number.scale() < QUOTIENT_SCALE ? number : plain(number.setScale(SHOWN_SCALE, RoundingMode.HALF_UP));
    }

    /** A share as people write it: 2.25% for 0.0225, every digit of it. */
    public static String percent(BigDecimal share) {
        return plain(share.movePointRight(2)).toPlainString() + "%";
    }

    /**
     * The same, and a whole number.
     *
     * @throws RefusedException when it is none
     */
    public static BigDecimal whole(BigDecimal number, String zh, String en) {
        BigDecimal plain = plain(number);
        if (plain.scale() > 0) {
            throw new RefusedException(
                    "%s（%s）应为整数".formatted(zh, plain.toPlainString()),
                    "the %s (%s) must be a whole number".formatted(en, plain.toPlainString()));
        }
        return plain;
    }

    /**
     * The same, and not below 0.
     *
     * @throws RefusedException when it is
     */
    public static BigDecimal notNegative(BigDecimal number, String zh, String en) {
        BigDecimal plain = plain(number);
        if (plain.signum() < 0) {
            throw new RefusedException(
                    "%s（%s）不能为负数".formatted(zh, plain.toPlainString()),
                    "the %s (%s) must not be negative".formatted(en, plain.toPlainString()));
        }
        return plain;
    }
}
