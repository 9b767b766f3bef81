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
            12%             | 百分数
            500万美元        | 量的不是
            500吨           | 量的不是
            NaN             | 应为一个数
            Infinity        | 应为一个数
            约62000         | 若就按 62000 计，请写 62000
            6-7亿元          | 是一个范围
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

    @ParameterizedTest
    @CsvSource({
        "1亿5000万,150000000",
        "1亿5000万元,150000000",
        "一亿五千万,150000000",
        "一亿五千万元,150000000",
        "一亿零五百万,105000000",
        "一点五亿元,150000000",
        "5千万,50000000",
        "5千万元,50000000",
        "1.5亿元,150000000",
        "五亿,500000000",
        "伍仟万元,50000000",
        "两亿元,200000000",
        "3万5000元,35000",
        "六十二,6200000000",
        "5（亿元）,500000000",
        "人民币5亿元,500000000",
        "￥500万元,5000000"
    })
    void amountsInWordsAreReadUnderAHeaderWithAnotherUnit(String cell, String yuan) {
        assertThat(value("总投资（亿元）", cell)).isEqualTo(new BigDecimal(yuan));
    }

    @ParameterizedTest
    @CsvSource({
        "年综合能耗(等价值)（吨标准煤）,五万,50000",
        "年综合能耗(等价值)（万吨标准煤）,五,50000",
        "年综合能耗(等价值)（万吨标准煤）,五万吨标准煤,50000",
        "年综合能耗(等价值),5千万吨标准煤,50000000",
        "年综合能耗(等价值),62000千克标准煤,62",
        "年综合能耗(等价值),62000kgce,62",
        "年综合能耗(等价值)（公斤标煤）,62000,62",
        "年用电量（万千瓦时）,500,5000000",
        "年用电量,5000万千瓦时,50000000",
        "用地面积,133333平方米,199.9995",
        "用地面积（平方米）,133333,199.9995",
        "用地面积（㎡）,133333,199.9995",
        "用地面积（m²）,100000,150",
        "用地面积,2平方公里,3000",
        "用地面积,13.3333公顷,199.9995",
        "用地面积,二百亩,200",
        "合同外资（万美元）,500万,5000000",
        "容积率,150%,1.5",
        "容积率,百分之一百五十,1.5"
    })
    void otherUnitsAreConvertedExactly(String header, String cell, String figure) {
        assertThat(value(header, cell)).isEqualTo(new BigDecimal(figure));
    }

    @ParameterizedTest
    @CsvSource({
        "年综合能耗(等价值)（万吨标准煤）,五万,若指 5万吨标准煤，请写 5 或 5万吨标准煤",
        "年综合能耗(等价值)（万吨标准煤）,3万,若指 3万吨标准煤，请写 3 或 3万吨标准煤",
        "总投资（万元）,5千,若指 0.5万元，请写 0.5 或 0.5万元",
        "年综合能耗(等价值)（吨标准煤）,三万五,若指 35000吨标准煤，请写 35000吨标准煤",
        "年综合能耗(等价值),三万五吨标准煤,请写 35000吨标准煤",
        "总投资,一亿三,请写 130000000元",
        "总投资,3万5,请写 35000元",
        "总投资,5亿元以上,若就按 5亿元 计，请写 5亿元",
        "总投资,约5亿元,请写 5亿元",
        "总投资,不低于5亿元,请写 5亿元",
        "总投资,5亿元左右,请写 5亿元",
        "总投资,十几亿元,“几”说得不确切",
        "总投资,5-8亿,是一个范围",
        "总投资,5~8,是一个范围",
        "总投资,3至5亿元,是一个范围",
        "总投资,3亿元—5亿元,是一个范围",
        "总投资,三到五亿元,是一个范围",
        "总投资,5亿元亿元,请只写一次：5亿元",
        "总投资,1亿5000,应为一个数",
        "总投资,5%,不能写百分数",
        "年综合能耗(等价值),62000斤标煤,数字和单位一起写",
        "用地面积,133333平方尺,数字和单位一起写"
    })
    void whatIsRefusedIsNeverAdvisedAwayWithItsUnit(String header, String cell, String advice) {
        Bilingual problem = refused(header, cell);
        assertThat(problem.zh()).contains(advice).doesNotContain("30005", "去掉");
        assertThat(problem.en()).isNotEqualTo(problem.zh());
    }

    @ParameterizedTest
    @CsvSource({"约5亿元, 约, 请写 5亿元", "5亿元以上, 以上, 请写 5亿元", "约若干, 约, 还没有定下来就留空", "三万五, 口语, 请写 35000元", "一百二, 口语, 请写 120元"})
    void aFigureThatIsLeftOpenIsToldByTheWordThatLeavesItSo(String cell, String word, String advice) {
        assertThat(refused("总投资", cell).zh()).contains(word, advice);
    }

    @ParameterizedTest
    @CsvSource({
        "零,0",
        "一百零五,105",
        "十五,15",
        "二十,20",
        "1千2百,1200",
        "三千零二十,3020",
        "一万零三,10003",
        "一点二五万,12500",
        "一亿零三千万,130000000"
    })
    void numbersInWordsAreExact(String cell, String yuan) {
        assertThat(value("总投资", cell)).isEqualTo(new BigDecimal(yuan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一百百", "百", "十十", "一点", "点五", "亿", "一二三百", "万亿千", "千一百千", "五百万千", "一零", "1.5百二"})
    void wordsThatMakeNoNumberAreNone(String cell) {
        assertThat(refused("总投资", cell).zh()).isNotEmpty();
    }
}
