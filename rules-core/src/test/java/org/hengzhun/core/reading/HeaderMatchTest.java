package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengzhun.core.duty.DutyColumns;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Of a long input every line may have the same wrong names: what each may mean is looked for once. */
    @Test
    void aNameIsUnderstoodOnceInAWholeInput() {
        HeaderNames names = new HeaderNames(Project.DICTIONARY);

        assertThat(names.of("totalInvestmnt")).isSameAs(names.of("totalInvestmnt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"annualEnergyEquivalentTCE", "annualenergyequivalent_tce", "annualEnergyEquivalent(tce)"})
    void aUnitIsFoundBehindANameOfLettersWithAndWithoutASign(String header) {
        assertThat(known(header)).isEqualTo(new HeaderText.Known(Project.ANNUAL_ENERGY_EQUIVALENT, Unit.TCE));
    }

    @Test
    void aUnitOfSomethingElseIsToldWithOneThatFits() {
        assertThat(strange("总投资(美元)").code()).isEqualTo("wrong-unit");
        assertThat(strange("总投资(美元)").problem().zh()).contains("单位“美元”量的不是总投资", "元");
        assertThat(strange("总投资/吨").problem().en()).contains("does not measure total investment");
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
        assertThat(strange("totalInvestmen").problem().zh()).contains("是不是“totalInvestment”");
        assertThat(strange("totalInvestmen(万元)").problem().zh()).contains("是不是“总投资（万元）”");
        assertThat(strange("爱好").problem().zh()).contains("已知的名称").doesNotContain("是不是");
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
                .contains("annual energy calorific, reviewed energy calorific");
    }

    @Test
    void aHeaderWithoutAMeasureOfItsOwnTakesNone() {
        assertThat(HeaderText.of("单位(元)", CountyPeriod.dictionary()))
                .isInstanceOfSatisfying(
                        HeaderText.Strange.class,
                        strange -> assertThat(strange.code()).isEqualTo("unknown-field"));
    }

    @ParameterizedTest
    @CsvSource({
        "*项目名称, name",
        "①阶段, stage",
        "☆阶段, stage",
        "＃阶段, stage",
        "2.阶段, stage",
        "2、阶段, stage",
        "（2）阶段, stage",
        "二、阶段, stage",
        "（二）阶段, stage",
        "⑴阶段, stage",
        "阶段②, stage",
        "阶段（必填）, stage",
        "'项目\n名称', name",
        "\u200b项目名称, name",
        "“两高”项目, twoHighProject",
        "县/市/区, county",
        "县（市、区）, county",
        "县［市、区］, county"
    })
    void whatDecoratesAHeaderSaysNothing(String header, String field) {
        assertThat(known(header).field().name()).isEqualTo(field);
    }

    @Test
    void aNumberThatBelongsToANameIsKept() {
        assertThat(HeaderText.of("500强次数", CountyPeriod.dictionary())).isInstanceOf(HeaderText.Strange.class);
        assertThat(HeaderText.of("拜访500强次数", CountyPeriod.dictionary())).isInstanceOf(HeaderText.Known.class);
    }

    @ParameterizedTest
    @CsvSource({
        "☆总投资（亿元）, totalInvestment, YI_YUAN",
        "3.总投资（必填）（亿元）, totalInvestment, YI_YUAN",
        "总投资（人民币）（亿元）, totalInvestment, YI_YUAN",
        "总投资（亿元人民币）, totalInvestment, YI_YUAN",
        "'总投资\n（亿元）', totalInvestment, YI_YUAN",
        "（亿元）总投资, totalInvestment, YI_YUAN",
        "总投资亿元, totalInvestment, YI_YUAN",
        "总投资／亿元, totalInvestment, YI_YUAN",
        "总投资：亿元, totalInvestment, YI_YUAN",
        "总投资 单位：亿元, totalInvestment, YI_YUAN",
        "总投资【亿元】, totalInvestment, YI_YUAN",
        "总投资［亿元］, totalInvestment, YI_YUAN",
        "总投资〔亿元〕, totalInvestment, YI_YUAN",
        "总投资（计量单位：亿元）, totalInvestment, YI_YUAN",
        "项目总投资（万元）, totalInvestment, WAN_YUAN",
        "设计年综合能耗（等价值）（万吨标准煤）, annualEnergyEquivalent, WAN_TCE",
        "年综合能耗量（等价值）（tce）, annualEnergyEquivalent, TCE",
        "年综合能源消费量（等价值）（万吨标准煤）, annualEnergyEquivalent, WAN_TCE",
        "年综合能源消费量（万吨标准煤，等价值）, annualEnergyEquivalent, WAN_TCE",
        "年能耗（当量值，吨标准煤）, annualEnergyCalorific, TCE",
        "新增综合能耗（等价值）（吨标准煤）, addedEnergyEquivalent, TCE",
        "年综合能源消费增量（当量值）（万吨标准煤）, addedEnergyCalorific, WAN_TCE",
        "批复能耗（当量值，吨标准煤）, reviewedEnergyCalorific, TCE",
        "用地（亩）, landArea, MU",
        "占地面积（公顷）, landArea, HECTARE"
    })
    void aUnitIsReadWhereverItStands(String header, String field, Unit unit) {
        assertThat(known(header).field().name()).isEqualTo(field);
        assertThat(known(header).unit()).isEqualTo(unit);
    }

    /** Headers of public project lists, ledgers of county bureaus and forms of the examination. */
    @ParameterizedTest
    @CsvSource({
        "签约时间, signedOn",
        "合同签订日期, signedOn",
        "开工时间, startedOn",
        "投产时间, producedOn",
        "预计投产时间, plannedProduction",
        "拟开工时间, plannedStart",
        "供地时间, landSuppliedOn",
        "所属县区, county",
        "县市区, county",
        "所在县（市、区）, county",
        "属地, county",
        "国民经济行业代码, industryCode",
        "行业代码（4位）, industryCode",
        "行业代码（GB/T4754-2017）, industryCode",
        "行业名称, industryCode",
        "项目状态, stage",
        "进展阶段, stage",
        "入驻开发区, -",
        "投资方国别, investorOrigins",
        "合同利用外资额（万美元）, foreignInvestment",
        "到位资金额（万元）, arrivedFunds",
        "年耗煤量（吨）, annualCoal",
        "年耗电量（万千瓦时）, annualElectricity",
        "项目用地面积（亩）, landArea",
        "备注, note",
        "建设地点, -",
        "序号, -",
        "联系人, -",
        "责任单位, -",
        "进展情况, -",
        "项目单位, -",
        "固定资产投资（亿元）, -",
        "是否进行节能审查, -",
        "存在问题, -"
    })
    void usualHeadersOfLedgersAreReadOnlyWhereTheyMeanTheSame(String header, String field) {
        if (field.equals("-")) {
            assertThat(strange(header).code()).isEqualTo("unknown-field");
        } else {
            assertThat(known(header).field().name()).isEqualTo(field);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "是否符合规划环评, planningEiaCompliant",
        "是否通过节能审查, energyReviewed",
        "是否两高, twoHighProject",
        "是否“两高”项目, twoHighProject",
        "是否属于两高项目, twoHighProject",
        "是否为高排放项目, highEmission",
        "是否高风险, highRisk",
        "是否符合产业定位, fitsIndustrialPosition",
        "是否列入负面清单, onNegativeList",
        "是否在负面清单内, onNegativeList",
        "是否涉密项目, classifiedProject",
        "是否涉密, classifiedProject",
        "是否新增产能, addsCapacity",
        "有无烧结工序, sintering",
        "是否有烧结工序, sintering",
        "是否工业用地, industrialLand",
        "是否已入台账, onLedger",
        "高排放（是/否）, highEmission",
        "符合规划环评（是、否）, planningEiaCompliant",
        "通过节能审查（是或否）, energyReviewed",
        "是否高排放（是/否）, highEmission"
    })
    void aQuestionIsTheFieldItAsksFor(String header, String field) {
        assertThat(known(header).field().name()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "未通过节能审查",
                "未符合规划环评",
                "不符合规划环评",
                "不符合产业定位",
                "是否不符合规划环评",
                "非工业用地",
                "无烧结工序",
                "非高排放",
                "低排放",
                "商业用地",
                "停工日期",
                "竣工日期",
                "到位资金增速（%）",
                "到位资金同比（%）",
                "到位资金（%）",
                "资金到位率（%）",
                "到位资金占比",
                "总投资排名",
                "去年总投资（亿元）",
                "其中外资（亿元）",
                "总投资（亿元）（万元）"
            })
    void aHeaderThatSaysSomethingElseIsNotTakenForWhatItResembles(String header) {
        assertThat(strange(header).code()).isEqualTo("unknown-field");
        assertThat(strange(header).problem().zh()).doesNotContain("是不是", "还是");
    }

    @ParameterizedTest
    @CsvSource({
        "投资额（亿元）, 是不是“总投资（亿元）”",
        "投资规模（万元）, 是不是“总投资（万元）”",
        "累计到位资金（万元）, 是不是“到位资金（万元）”",
        "总投资数额（亿元）, 是不是“总投资（亿元）”",
        "综合能耗, 年综合能耗(等价值)”还是“年综合能耗(当量值)",
        "年综合能源消费量（万吨标准煤）, “年综合能耗(等价值)（万吨标准煤）”还是“年综合能耗(当量值)（万吨标准煤）”",
        "新增能耗, 新增能耗(等价值)”还是“新增能耗(当量值)”",
        "新增综合能耗（吨标准煤）, “新增能耗(等价值)（吨标准煤）”还是“新增能耗(当量值)（吨标准煤）”",
        "能源消费增量, 新增能耗(等价值)”还是“新增能耗(当量值)”",
        "批复能耗, 是不是“节能审查批复能耗(当量值)”？若是，请改成这个名称",
        "所属行业, “行业代码”还是“产业领域”"
    })
    void aHintKeepsTheUnitAndLeavesNoBasisToChance(String header, String words) {
        assertThat(strange(header).problem().zh()).contains(words);
    }

    @Test
    void aHintNeverOffersAFieldThatTheUnitDoesNotMeasure() {
        assertThat(strange("投资额（亩）").problem().zh()).doesNotContain("是不是");
        assertThat(strange("totalInvestmen(亩)").problem().zh()).doesNotContain("是不是");
    }

    @Test
    void aUnitNobodyKnowsIsNamedWithThoseThatFit() {
        assertThat(strange("用地面积（平方华里）").problem().zh()).contains("“平方华里”不是认识的单位", "亩", "公顷");
    }

    @Test
    void aNameOfTheIndustryGivesWayToItsCode() {
        assertThat(known("行业名称").lesser()).isTrue();
        assertThat(known("行业代码").lesser()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "单位名称, unit",
        "县区, unit",
        "被考核单位, unit",
        "县市区, unit",
        "签约项目个数, signedProjects",
        "签约个数（个）, signedProjects",
        "履约个数, fulfilledProjects",
        "合同额（亿元）, contractedFunds",
        "实际到位资金（亿元）, arrivedFunds",
        "弄虚作假个数, falseReports",
        "年度目标签约项目个数, signedProjectsTarget",
        "上年同期到位资金（亿元）, arrivedFundsLastYear",
        "到位资金（目标）（亿元）, arrivedFundsTarget",
        "到位省外资金（上年同期）, arrivedOutOfProvinceLastYear",
        "组别, group"
    })
    void tablesOfUnitsAreReadByTheirUsualHeaders(String header, String column) {
        assertThat(HeaderText.of(header, CountyPeriod.dictionary()))
                .isInstanceOfSatisfying(
                        HeaderText.Known.class,
                        known -> assertThat(known.field().name()).isEqualTo(column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"到位省外资金同比（%）", "到位资金增速（%）", "同比增长（%）", "排名", "备注", "到位资金完成率", "序号"})
    void growthAndPlacesAreNoFiguresOfAUnit(String header) {
        assertThat(HeaderText.of(header, CountyPeriod.dictionary()))
                .isInstanceOfSatisfying(
                        HeaderText.Strange.class,
                        strange -> assertThat(strange.problem().zh()).doesNotContain("是不是"));
    }

    @ParameterizedTest
    @CsvSource({"完成时间, doneOn", "报送时间, doneOn", "报送单位, whom", "报送事项, duty", "备注, note"})
    void recordsOfDutiesAreReadByTheirUsualHeaders(String header, String column) {
        assertThat(HeaderText.of(header, DutyColumns.DICTIONARY))
                .isInstanceOfSatisfying(
                        HeaderText.Known.class,
                        known -> assertThat(known.field().name()).isEqualTo(column));
    }
}
