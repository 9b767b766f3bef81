package org.hengzhun.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void threeThirdsAreOne() {
        Ratio third = Ratio.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Ratio.ONE);
    }

    @Test
    void aNegativeDenominatorMovesItsSignUp() {
        assertThat(Ratio.of(1, -2)).hasToString("-1/2");
    }

    @Test
    void refusesAZeroDenominator() {
        assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void survivesTheEndsOfLong() {
        Ratio least = Ratio.of(Long.MIN_VALUE);
        assertThat(least.negated().plus(least)).isEqualTo(Ratio.ZERO);
        assertThat(least.times(least).dividedBy(least)).isEqualTo(least);
        assertThat(Ratio.of(new BigDecimal("1E+3"))).isEqualTo(Ratio.of(1000));
    }
}
