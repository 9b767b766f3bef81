package org.hengzhun.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hengzhun.core.field.Field;
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
        assertThat(CountyPeriod.dictionary().headed(header).map(Field::name)).contains(column);
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
        assertThat(dictionary.headed("拜访次数").map(Field::name)).contains("visits");
        assertThat(dictionary.field("funds").map(Field::label)).contains("funds");
        assertThat(dictionary.field("signedProjects").map(Field::label)).contains("签约项目数");
    }
}
