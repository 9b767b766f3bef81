package org.hengzhun.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.field.Field;
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
        var dictionary = CountyPeriod.dictionaryWith(Map.of(
                "visits",
                new Bilingual("拜访次数", "visits"),
                "funds",
                new Bilingual("到位资金", "funds"),
                "signedProjects",
                new Bilingual("签约数", "signed")));
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
        var columns = CountyPeriod.dictionaryWith(
                Map.of(
                        "projects",
                        new Bilingual("新增项目数", "projects"),
                        "marks",
                        new Bilingual("环境得分", "marks"),
                        "share",
                        new Bilingual("占比", "share")),
                Map.of("projects", Unit.COUNT, "marks", Unit.POINT));
        assertThat(CountyPeriod.of(Map.of("单位", "甲县", "新增项目数（个）", "12", "占比", "95.5%", "环境得分", "95.5"), columns)
                        .figures())
                .containsEntry("projects", new BigDecimal("12"))
                .containsEntry("share", new BigDecimal("0.955"))
                .containsEntry("marks", new BigDecimal("95.5"));
        assertThatThrownBy(() -> CountyPeriod.of(Map.of("单位", "甲县", "环境得分", "95.5%"), columns))
                .hasMessageContaining("百分数");
    }
}
