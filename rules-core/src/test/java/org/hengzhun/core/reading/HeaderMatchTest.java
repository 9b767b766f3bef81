package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which field a header names, and the unit it gives. */
class HeaderMatchTest {

    private static HeaderText.Known known(String header) {
        if (HeaderText.of(header, Project.DICTIONARY) instanceof HeaderText.Known known) {
            return known;
        }
        throw new AssertionError(HeaderText.of(header, Project.DICTIONARY).toString());
    }

    private static HeaderText.Strange strange(String header) {
        if (HeaderText.of(header, Project.DICTIONARY) instanceof HeaderText.Strange strange) {
            return strange;
        }
        throw new AssertionError(header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年综合能耗(等价值)(万吨标准煤)",
                "年综合能耗（等价值，万吨标准煤）",
                "年综合能耗（等价值）（单位：万吨标准煤）",
                "annualEnergyEquivalent[万tce]",
                "annualEnergyEquivalent_万tce",
                "年综合能耗等价值/万吨标煤",
                "年综合能耗（等价值）【万吨标准煤】"
            })
    void aHeaderMayCarryAUnitInManyShapes(String header) {
        assertThat(known(header)).isEqualTo(new HeaderText.Known(Project.ANNUAL_ENERGY_EQUIVALENT, Unit.WAN_TCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", " 项 目 编号", "ｉｄ", "编号"})
    void aNameALabelOrAnAliasIsTheFieldWhateverItsWidthAndCase(String header) {
        assertThat(known(header)).isEqualTo(new HeaderText.Known(Project.ID, null));
    }

    @Test
    void aUnitOfSomethingElseIsToldWithOneThatFits() {
        assertThat(strange("总投资(美元)").code()).isEqualTo("wrong-unit");
        assertThat(strange("总投资(美元)").problem().zh()).contains("单位“美元”量的不是总投资", "元");
        assertThat(strange("总投资/吨").problem().en()).contains("does not measure totalInvestment");
    }

    @Test
    void tonnesInAColumnOfEnergyAskForStandardCoal() {
        assertThat(strange("年综合能耗(等价值)(万吨)").problem().zh()).contains("按标准煤计，不是实物吨", "“万吨标准煤”");
        assertThat(strange("年综合能耗(等价值)(亩)").problem().zh()).contains("单位“亩”量的不是");
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目名称(万元)", "签约日期(万元)", "高排放(万元)", "总投资(苹果)"})
    void aUnitBehindWhatIsNoNumberOrThatIsNoneMakesNoHeader(String header) {
        assertThat(strange(header).code()).isEqualTo("unknown-field");
    }

    @Test
    void theHeaderThatIsNearIsSuggestedAlsoBeforeAUnit() {
        assertThat(strange("totalInvestmen").problem().zh()).contains("是不是“总投资 totalInvestment”");
        assertThat(strange("totalInvestmen(苹果)").problem().zh()).contains("是不是“总投资 totalInvestment”");
        assertThat(strange("爱好").problem().zh()).contains("policy fields").doesNotContain("是不是");
    }

    @Test
    void aHeaderTooLongToBeOneIsComparedWithNothing() {
        assertThat(strange("总投资" + "x".repeat(98)).problem().zh())
                .contains("没有这个字段")
                .doesNotContain("是不是");
        assertThat(strange("总投资" + " ".repeat(98)).code()).isEqualTo("unknown-field");
    }

    @Test
    void whatIsComputedNamesTheFieldsItRestsOn() {
        assertThat(strange("energyAboveReviewed").code()).isEqualTo("computed-field");
        assertThat(strange("energyAboveReviewed").problem().en())
                .contains("annualEnergyCalorific, reviewedEnergyCalorific");
    }

    @Test
    void aHeaderWithoutAMeasureOfItsOwnTakesNone() {
        assertThat(HeaderText.of("单位(元)", CountyPeriod.dictionary()))
                .isInstanceOfSatisfying(
                        HeaderText.Strange.class,
                        strange -> assertThat(strange.code()).isEqualTo("unknown-field"));
    }
}
