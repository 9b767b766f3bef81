package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.reading.Cells.note;
import static org.hengzhun.core.reading.Cells.refused;
import static org.hengzhun.core.reading.Cells.value;

import java.math.BigDecimal;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers with and without a unit, read exactly. */
class NumberCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            62000           | 62000
            6.2亿元          | 620000000
            1,200 万元       | 12000000
            1，200万元       | 12000000
            3亿             | 300000000
            ６２０００        | 62000
            62,000          | 62000
            6.2E+04         | 62000
            6.2e4           | 62000
            1E-2            | 0.01
            +5              | 5
            0               | 0
            0.10            | 0.1
            12345678901234567890.12 | 12345678901234567890.12
            3 千万元         | 30000000
            """)
    void numbersAreReadExactlyInYuan(String cell, String yuan) {
        assertThat(value("总投资", cell)).isEqualTo(new BigDecimal(yuan));
    }

    @ParameterizedTest
    @CsvSource({"总投资（万元）,620000000", "总投资(亿元),6200000000000", "总投资/万元,620000000", "总投资_万元,620000000"})
    void theHeaderGivesTheUnit(String header, String yuan) {
        assertThat(value(header, "62000")).isEqualTo(new BigDecimal(yuan));
    }

    @Test
    void theUnitOfTheCellBeatsThatOfTheHeader() {
        assertThat(value("总投资（万元）", "3亿元")).isEqualTo(new BigDecimal("300000000"));
    }

    @Test
    void energyIsReadInTonnesOfCoalEquivalent() {
        assertThat(value("年综合能耗(等价值)", "5万吨标准煤")).isEqualTo(new BigDecimal("50000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            五万             | 50000
            六万二千          | 62000
            一亿零五百万      | 105000000
            12%             | 百分数
            500万美元        | 量的不是
            500吨           | 量的不是
            NaN             | 应为一个数
            Infinity        | 应为一个数
            约62000         | 应为一个数
            6-7亿元          | 不是认识的单位
            1,20            | 应为一个数
            1.2.3           | 应为一个数
            6 2亿元          | 应为一个数
            1 200           | 应为一个数
            1e999999999     | 太长
            1e31            | 太长
            12345678901234567890123456789012345678901 | 太长
            -5              | 不能为负数
            62000个苹果      | 不是认识的单位
            """)
    void numbersThatAreNoneAreRefusedWithAdvice(String cell, String advice) {
        Bilingual problem = refused("总投资", cell);
        assertThat(problem.zh()).contains(advice);
        assertThat(problem.en()).doesNotContain(" / ").isNotEqualTo(problem.zh());
    }

    @Test
    void tonnesOfEnergyAreTonnesOfStandardCoalAndTold() {
        assertThat(value("年综合能耗(等价值)", "8万吨")).isEqualTo(new BigDecimal("80000"));
        assertThat(note("年综合能耗(等价值)", "8万吨"))
                .extracting(Bilingual::zh)
                .asString()
                .contains("“万吨”按“万吨标准煤”读");
        assertThat(note("年综合能耗(等价值)", "8tce")).isNull();
        assertThat(refused("年综合能耗(等价值)", "8亩").zh()).contains("量的不是");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12%", "12％", "12‰"})
    void aShareOfSomethingIsNoFigure(String cell) {
        assertThat(refused("总投资", cell).zh()).contains("不能写百分数");
    }

    @Test
    void spacesAroundTheNumberAndBeforeItsUnitDoNotCount() {
        assertThat(value("总投资", " 6.2 亿元 ")).isEqualTo(new BigDecimal("620000000"));
        assertThat(value("总投资", "6.2 亿 元")).isEqualTo(new BigDecimal("620000000"));
    }

    @Test
    void moreThanAHundredCharactersAreNoFigureWhateverTheySay() {
        assertThat(refused("总投资", "1" + " ".repeat(2) + "元".repeat(100)).zh()).contains("太长");
    }

    @Test
    void theMinusOfMathematiciansIsAMinus() {
        assertThat(refused("总投资", "\u22125").zh()).contains("不能为负数");
    }
}
