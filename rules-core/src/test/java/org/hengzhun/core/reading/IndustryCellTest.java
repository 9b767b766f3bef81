package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.reading.Cells.refused;
import static org.hengzhun.core.reading.Cells.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of GB/T 4754 and what spreadsheets make of them. */
class IndustryCellTest {

    @ParameterizedTest
    @CsvSource({"3011,3011", "C3011,3011", "30,30", "０６１０,0610"})
    void industryCodesAreRead(String cell, String digits) {
        assertThat(value("行业代码", cell)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({"3011.0,文本", "6,06", "30110,2 至 4 位", "水泥,2 至 4 位", "X30,2 至 4 位"})
    void industryCodesThatASpreadsheetSpoiledAreRefused(String cell, String advice) {
        assertThat(refused("行业代码", cell).zh()).contains(advice);
    }

    @Test
    void oneDigitHasLostTheZeroBeforeIt() {
        assertThat(refused("行业代码", "6").zh()).contains("只有 1 位", "写 06");
        assertThat(refused("行业代码", "6").en()).contains("write 06");
    }

    @Test
    void aCodeMayComeInParts() {
        assertThat(value("行业代码", "C 3011")).isEqualTo("3011");
        assertThat(value("行业代码", "c30")).isEqualTo("30");
    }
}
