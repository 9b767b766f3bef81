package org.hengzhun.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Range;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountyColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "上年同期到位省外资金,arrivedOutOfProvinceLastYear",
        "到位省外资金上年同期,arrivedOutOfProvinceLastYear",
        "到位省外资金上年,arrivedOutOfProvinceLastYear",
        "上年到位省外资金,arrivedOutOfProvinceLastYear",
        "到位省外资金（上年同期）,arrivedOutOfProvinceLastYear",
        "去年同期实际到位省外资金,arrivedOutOfProvinceLastYear",
        "到位省外资金目标,arrivedOutOfProvinceTarget",
        "目标到位省外资金,arrivedOutOfProvinceTarget",
        "开工项目数年度目标,startedProjectsTarget",
        "合同利用外资,contractedForeign",
        "实际到位外资资本金,paidInForeign"
    })
    void aHeaderMayHaveItsWordsInEitherOrder(String header, String column) {
        assertThat(CountyPeriod.dictionary().byHeader(header).map(Field::name)).contains(column);
    }

    @Test
    void noColumnIsAnotherSpellingOfItself() {
        assertThat(CountyPeriod.dictionary().fields())
                .allSatisfy(field -> assertThat(field.aliases()).doesNotContain(field.label()));
    }

    @Test
    void aColumnOfAPackKeepsItsLabelUnlessItIsTaken() {
        var dictionary = CountyPeriod.dictionaryWith(List.of(
                new OwnColumn("visits", new Bilingual("拜访次数", "visits")),
                new OwnColumn("funds", new Bilingual("到位资金", "funds")),
                new OwnColumn("signedProjects", new Bilingual("签约数", "signed"))));
        assertThat(dictionary.byHeader("拜访次数").map(Field::name)).contains("visits");
        assertThat(dictionary.field("funds").map(Field::label)).contains("funds");
        assertThat(dictionary.field("signedProjects").map(Field::label)).contains("签约项目数");
    }

    @Test
    void aCountIsWholeThroughEveryDoor() {
        assertThat(CountyPeriod.of(Map.of("单位", "甲县", "签约项目数", "20.0")).figure("signedProjects"))
                .isEqualTo(new BigDecimal("20"));
        for (String count : List.of("20.5", "20.5个")) {
            assertThatThrownBy(() -> CountyPeriod.of(Map.of("单位", "甲县", "签约项目数", count)))
                    .hasMessageContaining("应为整数");
        }
        assertThatThrownBy(() -> CountyPeriod.builder("甲县", "", "2022Q3").set("signedProjects", "20.5"))
                .hasMessageContaining("whole number");
    }

    @Test
    void countsMayNameWhatTheyCount() {
        for (String header : List.of("签约项目数（个）", "签约项目数(项)", "弄虚作假数（起）", "活动场次（场）", "拜访500强次数（家）")) {
            assertThat(CountyPeriod.of(Map.of("单位", "甲县", header, "3件"))
                            .figures()
                            .values())
                    .containsExactly(new BigDecimal("3"));
        }
    }

    @Test
    void aColumnOfAPackIsReadInItsUnit() {
        var columns = CountyPeriod.dictionaryWith(List.of(
                new OwnColumn("projects", new Bilingual("新增项目数", "projects"), Unit.COUNT),
                new OwnColumn("marks", new Bilingual("环境得分", "marks"), Unit.POINT),
                new OwnColumn("share", new Bilingual("占比", "share"))));
        assertThat(CountyPeriod.of(Map.of("单位", "甲县", "新增项目数（个）", "12", "占比", "95.5%", "环境得分", "95.5"), columns)
                        .figures())
                .containsEntry("projects", new BigDecimal("12"))
                .containsEntry("share", new BigDecimal("0.955"))
                .containsEntry("marks", new BigDecimal("95.5"));
        assertThatThrownBy(() -> CountyPeriod.of(Map.of("单位", "甲县", "环境得分", "95.5%"), columns))
                .hasMessageContaining("百分数");
    }

    private static final FieldDictionary BUREAU = CountyPeriod.dictionaryWith(List.of(
            new OwnColumn(
                    "marks",
                    new Bilingual("营商环境得分", "environment marks"),
                    Unit.POINT,
                    new Range(BigDecimal.ZERO, new BigDecimal("100")),
                    new Bilingual("第三方评价的得分", "marks of the third-party evaluation")),
            new OwnColumn(
                    "satisfied",
                    new Bilingual("企业满意率", "share of firms satisfied"),
                    Unit.RATIO,
                    new Range(BigDecimal.ZERO, BigDecimal.ONE),
                    new Bilingual("问卷中满意的占比", "those satisfied of those asked")),
            new OwnColumn(
                    "taxes",
                    new Bilingual("招商项目税收", "taxes of projects"),
                    Unit.YUAN,
                    new Range(null, new BigDecimal("50000000000")),
                    new Bilingual("税务部门提供", "from the tax office"))));

    @Test
    void aColumnOfAPackIsReadByTheRulesOfAllTables() {
        assertThat(CountyPeriod.of(Map.of("单位", "甲县", "营商环境得分（分）", "96.5分", "企业满意率", "96%", "招商项目税收（亿元）", "5"), BUREAU)
                        .figures())
                .containsEntry("marks", new BigDecimal("96.5"))
                .containsEntry("satisfied", new BigDecimal("0.96"))
                .containsEntry("taxes", new BigDecimal("500000000"));
        assertThat(CountyPeriod.of(Map.of("单位", "甲县", "招商项目税收", "5亿元"), BUREAU).figure("taxes"))
                .isEqualTo(new BigDecimal("500000000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            营商环境得分 | 100.5   | 营商环境得分（100.5）应在 0 到 100 分之间；请核对
            营商环境得分 | -1      | 营商环境得分（-1）应在 0 到 100 分之间；请核对
            企业满意率   | 96      | 企业满意率（96）应在 0 到 1 之间；请核对
            招商项目税收 | 501亿元 | 招商项目税收（50100000000）应不大于 50000000000 元；请核对
            """)
    void aFigureOutOfTheRangeOfItsColumnIsRefusedWithWhatItMustBe(String header, String cell, String why) {
        assertThatThrownBy(() -> CountyPeriod.of(Map.of("单位", "甲县", header, cell), BUREAU))
                .hasMessageContaining(why);
    }

    @Test
    void bothEndsOfARangeAreInIt() {
        for (String marks : List.of("0", "100")) {
            assertThat(CountyPeriod.of(Map.of("单位", "甲县", "营商环境得分", marks), BUREAU)
                            .figure("marks"))
                    .isEqualTo(new BigDecimal(marks));
        }
    }

    @Test
    void aColumnOfAPackSaysWhatItCounts() {
        assertThat(BUREAU.field("marks").map(Field::meaning))
                .contains(new Bilingual("第三方评价的得分", "marks of the third-party evaluation"));
    }
}
