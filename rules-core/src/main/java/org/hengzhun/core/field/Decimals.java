package org.hengzhun.core.field;

import java.math.BigDecimal;
import org.hengzhun.core.words.RefusedException;

/** The one form decimals have in facts, so that equal figures are equal values. */
public final class Decimals {

    /** More digits, before or behind the point, than any figure of a policy or a project has. */
    private static final int MOST_DIGITS = 100;

    private Decimals() {}

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
