package org.hengzhun.core.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengzhun.core.number.Ratio;

/**
 * How the value of an indicator is published; never what is compared.
 *
 * @param percent whether a share is shown as a percentage
 * @param scale decimal places shown, at least 0
 * @param mode how the rest is dropped
 */
public record Display(boolean percent, int scale, RoundingMode mode) {

    /** Plain decimals, four places, half up. */
    public static final Display PLAIN = new Display(false, 4, RoundingMode.HALF_UP);

    private static final Ratio HUNDRED = Ratio.of(100);

    /** The number as published: 86.5 for 45/52 as a percentage with one place. */
    public BigDecimal number(Ratio value) {
        return (percent ? value.times(HUNDRED) : value).round(scale, mode);
    }

    /** The text as published, such as 86.5%. */
    public String text(Ratio value) {
        return number(value).toPlainString() + (percent ? "%" : "");
    }
}
