package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.reading.Cells.refused;
import static org.hengzhun.core.reading.Cells.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that carry a unit of their own. */
class QuantityCellTest {

    @Test
    void aQuantityKeepsItsUnit() {
        assertThat(value("单位产品能耗", "86 kgce/t")).isEqualTo("86 kgce/t");
        assertThat(value("单位产品能耗", "1,086.50kgce/t")).isEqualTo("1086.5 kgce/t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"86", "kgce/t", "1.2.3 kgce/t", "86 .", "86 ,", "1,08 kgce/t"})
    void aQuantityWithoutOneNumberAndOneUnitIsRefused(String cell) {
        assertThat(refused("单位产品能耗", cell).zh()).contains("一个数字和它的单位");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3 kgce/t", "-1,086.5 kgce/t"})
    void aQuantityBelowNothingIsRefused(String cell) {
        assertThat(refused("单位产品能耗", cell).zh()).isEqualTo("不能为负数。");
    }

    @Test
    void fortyDigitsAreReadAndMoreAreNot() {
        String forty = "1".repeat(40);
        assertThat(value("单位产品能耗", forty + " kgce/t")).isEqualTo(forty + " kgce/t");
        assertThat(refused("单位产品能耗", "1".repeat(41) + " kgce/t").zh()).contains("太长", "40");
    }
}
