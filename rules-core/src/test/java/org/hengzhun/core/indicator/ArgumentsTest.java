package org.hengzhun.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengzhun.core.number.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void aNumberIsADecimalAShareInPercentOrAFraction() {
        assertThat(Arguments.numberIn("0.05")).contains(Ratio.of(1, 20));
        assertThat(Arguments.numberIn(" 5% ")).contains(Ratio.of(1, 20));
        assertThat(Arguments.numberIn("-5/6")).contains(Ratio.of(-5, 6));
        assertThat(Arguments.numberIn("1.5/0.5")).contains(Ratio.of(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1/0", "5%/6", "1/2/3", "1e5", ".5", "5.", "1,000", "½"})
    void whatIsWrittenInAnotherWayIsNoNumber(String text) {
        assertThat(Arguments.numberIn(text)).isEmpty();
    }

    @Test
    void aNumberHasNoMoreDigitsThanAFigureOfATable() {
        assertThat(Arguments.numberIn("9".repeat(40))).isPresent();
        assertThat(Arguments.numberIn("9".repeat(41))).isEmpty();
        assertThat(Arguments.numberIn("1/" + "9".repeat(41))).isEmpty();
    }
}
