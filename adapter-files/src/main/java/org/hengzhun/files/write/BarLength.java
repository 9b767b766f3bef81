package org.hengzhun.files.write;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How long a bar is drawn beside the longest, in whatever a form draws with: signs, units of a picture, twips. */
public final class BarLength {

    private BarLength() {}

    /**
     * The length, rounded half up; 0 where the figure is not above 0, or none is.
     *
     * @param longest the figure that fills the room
     * @param room at least 0
     */
    public static int of(BigDecimal figure, BigDecimal longest, int room) {
        return longest.signum() <= 0 || figure.signum() <= 0
                ? 0
                : figure.multiply(BigDecimal.valueOf(room))
                        .divide(longest, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
