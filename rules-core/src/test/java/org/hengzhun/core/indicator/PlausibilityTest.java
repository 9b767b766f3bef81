package org.hengzhun.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.score.Units;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which raw figures can hardly be true, and that none is mended. */
class PlausibilityTest {

    private static List<Flaw> flaws(String columns, String... lines) {
        return Plausibility.of(Units.of("2022", "unit,group," + columns, lines));
    }

    @ParameterizedTest
    @CsvSource({
        "fulfilledProjects,signedProjects",
        "startedProjects,signedProjects",
        "producedProjects,startedProjects",
        "arrivedFunds,contractedFunds",
        "paidInForeign,contractedForeign",
        "landedSubprojects,packageSubprojects",
        "leaderDaysOut,workingDays",
    })
    void aPartGreaterThanItsWholeIsDoubtedAndAnEqualOneIsNot(String part, String whole) {
        assertThat(flaws(part + "," + whole, "甲,,4,4")).isEmpty();
        assertThat(flaws(part + "," + whole, "甲,,5,4")).singleElement().satisfies(flaw -> {
            assertThat(flaw.isError()).isFalse();
            assertThat(flaw.part() + "." + flaw.detail()).isEqualTo("甲." + part);
            assertThat(flaw.message().en()).isEqualTo("%s (5) exceeds %s (4); please check".formatted(part, whole));
        });
    }

    @Test
    void growthOfMoreThanTenfoldIsDoubtedAndTenfoldIsNot() {
        assertThat(flaws("arrivedFunds,arrivedFundsLastYear", "甲,,11,1", "乙,,5,0", "丙,,5,"))
                .isEmpty();
        assertThat(flaws("arrivedFunds,arrivedFundsLastYear", "甲,,11.01,1"))
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.code()).isEqualTo("growth-implausible");
                    assertThat(flaw.isError()).isFalse();
                    assertThat(flaw.message().zh()).contains("到位资金（11.01）比上年同期到位资金（1）增长超过 1000%");
                });
    }

    @Test
    void whereEitherIsUnknownNobodyCanTell() {
        assertThat(flaws("startedProjects,signedProjects", "甲,,5,", "乙,,,4")).isEmpty();
    }

    @Test
    void moneyBelowNothingIsDoubtedAndNotRefused() {
        assertThat(flaws("arrivedFunds,contractedFunds", "甲,,-1,5"))
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.code()).isEqualTo("figure-negative");
                    assertThat(flaw.isError()).isFalse();
                    assertThat(flaw.message().zh()).isEqualTo("到位资金（-1）为负数，请核对");
                });
        assertThat(flaws("arrivedFunds", "甲,,0")).isEmpty();
    }

    @Test
    void aColumnNobodyLabelledIsCalledByItsName() {
        assertThat(flaws("x", "甲,,-1"))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.message().zh()).isEqualTo("x（-1）为负数，请核对"));
    }

    @Test
    void aUnitMayStandOnceInAPeriod() {
        List<CountyPeriod> twice = List.of(
                CountyPeriod.builder("甲", "", "2022").build(),
                CountyPeriod.builder("甲", "", "2021").build(),
                CountyPeriod.builder("甲", "一组", "2022").build());
        assertThat(Plausibility.of(twice)).singleElement().satisfies(flaw -> {
            assertThat(flaw.isError()).isTrue();
            assertThat(flaw.message().zh()).isEqualTo("单位（甲）在期次（2022）中出现两次");
        });
    }

    @Test
    void aColumnOfAPolicyIsCalledByItsName() {
        CountyPeriod unit = CountyPeriod.builder("甲县", "", "2022")
                .set("taxes", 1200)
                .set("taxesLastYear", 100)
                .build();
        assertThat(Plausibility.of(
                        List.of(unit), column -> new Bilingual(column.equals("taxes") ? "税收" : "上年税收", column)))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.message().zh()).startsWith("税收（1200）比上年税收（100）增长超过"));
    }
}
