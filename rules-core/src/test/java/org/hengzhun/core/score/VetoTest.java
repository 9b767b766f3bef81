package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a figure must stand to the threshold for a veto: the four directions, below, on and above it. */
class VetoTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,false,true,true",
        "ABOVE,false,false,true",
        "AT_MOST,true,true,false",
        "BELOW,true,false,false"
    })
    void aVetoHoldsOnItsSideOfTheThreshold(Veto.Relation comparison, boolean below, boolean on, boolean above) {
        assertThat(comparison.holds(-1)).isEqualTo(below);
        assertThat(comparison.holds(0)).isEqualTo(on);
        assertThat(comparison.holds(1)).isEqualTo(above);
    }
}
