package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hengzhun.core.number.Ratio;
import org.junit.jupiter.api.Test;

/** Sums of fractions compare and round as the exact sum does, though most are told apart by decimals. */
class RankKeyTest {

    private static final Ratio THIRD = Ratio.of(1, 3);
    private static final RankKey ONE = RankKey.of(BigDecimal.ONE);

    private static RankKey sum(Ratio... terms) {
        return RankKey.sum(List.of(terms));
    }

    @Test
    void threeThirdsAreOne() {
        RankKey thirds = sum(THIRD, THIRD, THIRD);
        assertThat(thirds).isEqualByComparingTo(ONE).isEqualTo(ONE).hasSameHashCodeAs(ONE);
        assertThat(ONE).isEqualTo(thirds);
        assertThat(thirds).isEqualTo(sum(Ratio.of(2, 3), THIRD)).hasToString("1");
        assertThat(thirds).isNotEqualTo(sum(THIRD, THIRD)).isNotEqualTo("1");
    }

    @Test
    void aWholeNumberIsTheSameAsTermOrAsDecimal() {
        assertThat(ONE).isEqualByComparingTo(sum(Ratio.ONE));
        assertThat(sum(Ratio.ONE)).isEqualByComparingTo(ONE);
        assertThat(ONE).isEqualByComparingTo(RankKey.of(new BigDecimal("1.00")));
    }

    @Test
    void whatDecimalsCannotTellApartIsComparedExactly() {
        Ratio hair = Ratio.of(new BigDecimal("1E-30"));
        assertThat(sum(THIRD, hair)).isGreaterThan(sum(THIRD));
        assertThat(sum(THIRD)).isLessThan(sum(THIRD, hair));
        assertThat(sum(THIRD, THIRD)).isGreaterThan(sum(THIRD));
        assertThat(sum(THIRD)).isLessThan(sum(THIRD, THIRD));
        assertThat(ONE).isLessThan(RankKey.of(new BigDecimal("1.01")));
        assertThat(RankKey.of(new BigDecimal("1.01"))).isGreaterThan(ONE);
    }

    @Test
    void aSumIsRoundedOnceAndExactly() {
        RankKey half = sum(THIRD, Ratio.of(1, 6));
        assertThat(half.rounded(0, RoundingMode.HALF_UP)).isEqualTo("1");
        assertThat(half.rounded(0, RoundingMode.HALF_DOWN)).isEqualTo("0");
        assertThat(half.rounded(2, RoundingMode.HALF_UP)).isEqualTo("0.50");
        assertThat(sum(THIRD).rounded(2, RoundingMode.HALF_UP)).isEqualTo("0.33");
        assertThat(sum(THIRD, THIRD.negated()).rounded(1, RoundingMode.UP)).isEqualTo("0.0");
        assertThat(RankKey.of(new BigDecimal("2.345")).rounded(2, RoundingMode.HALF_UP))
                .isEqualTo("2.35");
    }
}
