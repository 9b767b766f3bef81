package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.files.read.Inputs.cell;
import static org.hengzhun.files.read.Inputs.project;
import static org.hengzhun.files.read.Inputs.refusal;
import static org.hengzhun.files.read.Inputs.warnings;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    private static @Nullable Object value(String header, String cell) {
        var field = Project.DICTIONARY.headed(header).orElseThrow();
        return field.judged(project(cell(header, cell)));
    }

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
        assertThat(project(cell(header, "62000")).get(Project.TOTAL_INVESTMENT))
                .satisfies(money -> assertThat(money.amount()).isEqualTo(new BigDecimal(yuan)));
    }

    @Test
    void theUnitOfTheCellBeatsThatOfTheHeader() {
        assertThat(project(cell("总投资（万元）", "3亿元")).get(Project.TOTAL_INVESTMENT))
                .satisfies(money -> assertThat(money.amount()).isEqualTo(new BigDecimal("300000000")));
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
        Refusal refusal = refusal(cell("总投资", cell));
        assertThat(refusal.problem().zh()).contains(advice);
        assertThat(refusal.problem().en())
                .doesNotContain(" / ")
                .isNotEqualTo(refusal.problem().zh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"是", "true", "TRUE", "Y", "yes", "1", "√", "有", "Ｙ"})
    void yesIsRead(String cell) {
        assertThat(value("高排放", cell)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "false", "N", "no", "0", "×", "无"})
    void noIsRead(String cell) {
        assertThat(value("高排放", cell)).isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "-", "—", "/", "未知", "不详", "待定", "NA", "N/A"})
    void marksOfTheUnknownLeaveAnyFieldButTextUnknown(String cell) {
        for (String header : new String[] {"高排放", "总投资", "阶段", "行业代码", "签约日期", "单位产品能耗", "要素制约"}) {
            assertThat(value(header, cell)).as(header).isNull();
        }
    }

    @Test
    void aTextTakesMarksOfTheUnknownAtTheirWord() {
        assertThat(value("项目名称", "待定")).isEqualTo("待定");
        assertThat(value("项目名称", " ")).isNull();
    }

    @Test
    void truthsOtherwiseWrittenAreRefused() {
        assertThat(refusal(cell("高排放", "大概")).problem().zh()).contains("是 或 否");
        assertThat(refusal(cell("高排放", "x")).problem().en()).contains("yes or no");
    }

    @ParameterizedTest
    @CsvSource({"3011,3011", "C3011,3011", "30,30", "０６１０,0610"})
    void industryCodesAreRead(String cell, String digits) {
        assertThat(value("行业代码", cell)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({"3011.0,文本", "6,06", "30110,2 至 4 位", "水泥,2 至 4 位", "X30,2 至 4 位"})
    void industryCodesThatASpreadsheetSpoiledAreRefused(String cell, String advice) {
        assertThat(refusal(cell("行业代码", cell)).problem().zh()).contains(advice);
    }

    @Test
    void anIndustryCodeOfThreeDigitsMayHaveLostItsZero() {
        assertThat(warnings(cell("行业代码", "610")))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message().zh()).contains("0610"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"拟签约", "PROPOSED_SIGNING", "proposed_signing", " 拟签约 "})
    void choicesAreReadByEitherName(String cell) {
        assertThat(value("阶段", cell)).isEqualTo("PROPOSED_SIGNING");
    }

    @Test
    void choicesAreReadByAlias() {
        assertThat(value("阶段", "洽谈")).isEqualTo("NEGOTIATING");
    }

    @Test
    void anUnknownChoiceNamesTheNearestAndAll() {
        Refusal refusal = refusal(cell("阶段", "拟签"));
        assertThat(refusal.problem().zh()).contains("是不是“拟签约”", "谋划、意向、在谈");
        assertThat(refusal.problem().en()).contains("PROPOSED_SIGNING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"土地;能耗", "土地；能耗", "土地、能耗", "LAND|ENERGY", "土地，能耗", "土地, 能源"})
    void manyChoicesAreSplit(String cell) {
        assertThat(value("要素制约", cell)).isEqualTo(ImmutableSet.of("LAND", "ENERGY"));
    }

    @Test
    void everyStrangeOneOfManyChoicesIsNamed() {
        assertThat(refusal(cell("要素制约", "土地;水;人")).problem().zh()).contains("“水”", "“人”");
    }

    @Test
    void manyTextsAreSplit() {
        assertThat(value("产品或工序", "水泥; 熟料、粉磨")).isEqualTo(ImmutableSet.of("水泥", "熟料", "粉磨"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr;HK                    | FR;HK
            香港                     | HK
            中国香港                 | HK
            香港特别行政区           | HK
            澳门；台湾               | MO;TW
            Macau, Taiwan            | MO;TW
            德国、法国               | DE;FR
            美国                     | US
            United States            | US
            usa                      | US
            中国                     | CN
            中国大陆                 | CN
            韩国                     | KR
            阿联酋                   | AE
            刚果（金）               | CD
            英属维尔京群岛|VG
            """)
    void originsAreReadByCodeAndByName(String cell, String codes) {
        assertThat(value("来源地", cell)).isEqualTo(ImmutableSet.copyOf(codes.split(";")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "港澳台", "江苏苏州", "欧洲", "法国及德国"})
    void whatIsNoCountryIsRefusedWithWhereAProvinceGoes(String cell) {
        assertThat(refusal(cell("来源地", cell)).problem().zh()).contains("“" + cell + "”", "投资方所在区域");
        assertThat(refusal(cell("来源地", cell)).problem().en()).contains("no country", "investorRegion");
    }

    @Test
    void everyCountryIsReadByBothItsNames() {
        for (String code : Locale.getISOCountries()) {
            for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
                assertThat(value("来源地", name)).as(name).isEqualTo(ImmutableSet.of(code));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "民营,PRIVATE",
        "民企,PRIVATE",
        "国企,STATE_OWNED",
        "国内500强,CHINA_500",
        "龙头企业,INDUSTRY_LEADER",
        "世界500强,GLOBAL_500"
    })
    void kindsOfInvestorsAreReadAsPeopleWriteThem(String cell, String kind) {
        assertThat(value("投资方类型", cell)).isEqualTo(ImmutableSet.of(kind));
    }

    @Test
    void aSpellingThatLeavesSomethingOpenIsReadAndTold() {
        assertThat(value("建设性质", "新建项目")).isEqualTo("NEW");
        Row<Project> row = cell("建设性质", "改扩建");
        assertThat(Project.CONSTRUCTION_KIND.judged(project(row))).isEqualTo("EXPANSION");
        assertThat(warnings(row)).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("read-as");
            assertThat(warning.message().zh()).startsWith("B列 “改扩建”按扩建读");
        });
    }

    @Test
    void tonnesOfEnergyAreTonnesOfStandardCoalAndTold() {
        Row<Project> row = cell("年综合能耗(等价值)", "8万吨");
        assertThat(Project.ANNUAL_ENERGY_EQUIVALENT.judged(project(row))).isEqualTo(new BigDecimal("80000"));
        assertThat(warnings(row))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message().zh()).contains("“万吨”按“万吨标准煤”读"));
        assertThat(refusal(cell("年综合能耗(等价值)", "8亩")).problem().zh()).contains("量的不是");
    }

    @ParameterizedTest
    @ValueSource(strings = {"迁建", "X建"})
    void noChoiceIsSuggestedWhereSeveralAreAsNear(String cell) {
        assertThat(refusal(cell("建设性质", cell)).problem().zh())
                .doesNotContain("是不是")
                .contains("可填：新建");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-09-30",
                "2022/9/30",
                "2022.9.30",
                "2022年9月30日",
                "2022年 9月 30日",
                "20220930",
                "2022/9/30 0:00",
                "２０２２-０９-３０"
            })
    void daysAreReadInManyShapes(String cell) {
        assertThat(value("签约日期", cell)).isEqualTo(LocalDate.of(2022, 9, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-30,没有这一天",
        "44834,2022-09-30",
        "2022-09,年月日都要有",
        "去年,年月日都要有",
        "2022-9/30,年月日都要有",
        "20221301,没有这一天"
    })
    void daysThatAreNoneAreRefused(String cell, String advice) {
        assertThat(refusal(cell("签约日期", cell)).problem().zh()).contains(advice);
    }

    @Test
    void aQuantityKeepsItsUnit() {
        assertThat(value("单位产品能耗", "86 kgce/t")).isEqualTo("86 kgce/t");
        assertThat(value("单位产品能耗", "1,086.50kgce/t")).isEqualTo("1086.5 kgce/t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"86", "kgce/t", "1.2.3 kgce/t", "-3 kgce/t", "86 ."})
    void aQuantityWithoutNumberOrUnitIsRefused(String cell) {
        assertThat(refusal(cell("单位产品能耗", cell)).column()).isEqualTo("unitEnergy");
    }

    @Test
    void aTextTooLongIsRefusedAndCutInTheMessage() {
        Refusal refusal = refusal(cell("项目名称", "长".repeat(10_001)));
        assertThat(refusal.value()).hasSize(40).endsWith("…");
        assertThat(refusal.problem().zh()).contains("10001");
    }

    @Test
    void controlAndBidirectionalCharactersAreShownEscaped() {
        assertThat(refusal(cell("总投资", "1\u001B[31m\u202E2")).value()).isEqualTo("1\\u001B[31m\\u202E2");
    }

    @Test
    void coreSaysWhatItRefusesInBothLanguages() {
        Refusal refusal = refusal(cell("承接县区", "999999"));
        assertThat(refusal.problem().zh()).contains("999999").doesNotContain("the county");
        assertThat(refusal.problem().en()).startsWith("the county code (999999)");
    }

    @Test
    void aCountyCodeAndItsNameAreOneValue() {
        assertThat(Optional.ofNullable(value("承接县区", "411081"))).isEqualTo(Optional.ofNullable(value("承接县区", "禹州市")));
    }
}
