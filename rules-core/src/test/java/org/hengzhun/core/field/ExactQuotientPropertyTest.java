package org.hengzhun.core.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** A quotient stands to every limit as the fraction does, however long it would go on. */
class ExactQuotientPropertyTest {

    @Property
    void aQuotientIsComparedAsTheFractionItStandsFor(
            @ForAll @Scale(4) @BigRange(min = "-1000000", max = "1000000") BigDecimal dividend,
            @ForAll @Scale(3) @BigRange(min = "0.001", max = "1000000") BigDecimal divisor,
            @ForAll @Scale(12) @BigRange(min = "-1000", max = "1000") BigDecimal limit) {
        assertThat(Integer.signum(Decimals.quotient(dividend, divisor).compareTo(limit)))
                .isEqualTo(Integer.signum(dividend.compareTo(limit.multiply(divisor))));
        assertThat(Integer.signum(Decimals.quotient(dividend, divisor.negate()).compareTo(limit)))
                .isEqualTo(Integer.signum(
                        limit.multiply(divisor).add(dividend).negate().signum()));
    }

    @Property
    void neitherDoesRoundingMakeItEqualToWhatIsNearest(
            @ForAll @Scale(2) @BigRange(min = "1", max = "1000000") BigDecimal dividend,
            @ForAll @Scale(2) @BigRange(min = "1", max = "1000000") BigDecimal divisor) {
        BigDecimal near = dividend.divide(divisor, 80, java.math.RoundingMode.HALF_UP);

        assertThat(Integer.signum(Decimals.quotient(dividend, divisor).compareTo(near)))
                .isEqualTo(Integer.signum(dividend.compareTo(near.multiply(divisor))));
    }

    @Test
    void aQuotientThatEndsIsTheNumberAndAnyOtherIsShownRounded() {
        assertThat(Decimals.quotient(new BigDecimal("1"), new BigDecimal("8"))).isEqualTo(new BigDecimal("0.125"));
        assertThat(Decimals.shown(Decimals.quotient(BigDecimal.ONE, new BigDecimal("3"))))
                .isEqualTo(new BigDecimal("0.3333333333"));
        assertThat(Decimals.quotient(new BigDecimal("-1"), new BigDecimal("3")).compareTo(new BigDecimal("-0.3333")))
                .isNegative();
        assertThat(Decimals.shown(new BigDecimal("0.123456789012"))).isEqualTo(new BigDecimal("0.123456789012"));
    }
}
