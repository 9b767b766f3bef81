package org.hengzhun.core.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.hengzhun.core.words.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which decimals are read, and the one form they are kept in. */
class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"62000,62000", "-5,-5", "+5,5", "6.20,6.20", "1e30,1E+30", "1E-30,1E-30"})
    void aNumberInDigitsIsTakenAtItsWord(String text, String number) {
        assertThat(Decimals.written(text)).hasValue(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5.", ".5", "1 000", "1,000", "五", "5元", "1e", "1e1234567890", "1e31", "1e-31"})
    void anythingElseAndAnyFarPowerOfTenIsNone(String text) {
        assertThat(Decimals.written(text)).isEmpty();
    }

    @Test
    void fortyDigitsAreReadAndMoreAreNot() {
        assertThat(Decimals.written("1".repeat(40))).hasValue(new BigDecimal("1".repeat(40)));
        assertThat(Decimals.written("1".repeat(41))).isEmpty();
        assertThat(Decimals.written("0".repeat(99) + "1")).hasValue(BigDecimal.ONE);
        assertThat(Decimals.written("0".repeat(100) + "1")).as("101 characters").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.50,1.5", "1E+3,1000", "0.000,0", "-2.0,-2"})
    void equalFiguresAreKeptAlike(String given, String kept) {
        assertThat(Decimals.plain(new BigDecimal(given))).isEqualTo(new BigDecimal(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+100", "1E-101", "1E+999999999"})
    void moreThanAHundredDigitsAreRefusedBeforeTheyAreWrittenOut(String given) {
        assertThatThrownBy(() -> Decimals.plain(new BigDecimal(given)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("100");
    }

    @Test
    void nothingIsNotNegative() {
        assertThat(Decimals.notNegative(new BigDecimal("0.0"), "面积", "area")).isEqualTo(BigDecimal.ZERO);
        assertThatThrownBy(() -> Decimals.notNegative(new BigDecimal("-0.10"), "面积", "area"))
                .hasMessageContaining("面积（-0.1）不能为负数");
    }
}
