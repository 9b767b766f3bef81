package org.hengzhun.core.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.junit.jupiter.api.Test;

class FieldDictionaryTest {

    private static final FieldDictionary PROJECT = Project.DICTIONARY;

    /** The names of design.md §5: files and JSON rest on them, so they are never renamed. */
    private static final Map<String, String> PROMISED = Map.ofEntries(
            Map.entry("id", "项目编号"),
            Map.entry("name", "项目名称"),
            Map.entry("county", "承接县区"),
            Map.entry("park", "园区"),
            Map.entry("investor", "投资方"),
            Map.entry("investorOrigins", "来源地"),
            Map.entry("investorKinds", "投资方类型"),
            Map.entry("industryCode", "行业代码"),
            Map.entry("fields", "产业领域"),
            Map.entry("processes", "产品或工序"),
            Map.entry("totalInvestment", "总投资"),
            Map.entry("foreignInvestment", "合同外资"),
            Map.entry("outOfProvinceFunds", "省外资金"),
            Map.entry("arrivedFunds", "到位资金"),
            Map.entry("stage", "阶段"),
            Map.entry("constructionKind", "建设性质"),
            Map.entry("annualEnergyEquivalent", "年综合能耗(等价值)"),
            Map.entry("annualEnergyCalorific", "年综合能耗(当量值)"),
            Map.entry("addedEnergyEquivalent", "新增能耗(等价值)"),
            Map.entry("annualCoal", "年煤耗"),
            Map.entry("annualElectricity", "年用电量"),
            Map.entry("unitEnergy", "单位产品能耗"),
            Map.entry("planningEiaCompliant", "符合规划环评"),
            Map.entry("energyReviewed", "通过节能审查"),
            Map.entry("approvedIllegally", "违规审批"),
            Map.entry("requirementsMet", "符合要求"),
            Map.entry("highEmission", "高排放"),
            Map.entry("highRisk", "高风险"),
            Map.entry("fitsIndustrialPosition", "符合产业定位"),
            Map.entry("onNegativeList", "负面清单内"),
            Map.entry("landArea", "用地面积"),
            Map.entry("plotRatioAfter", "容积率"),
            Map.entry("idleMonths", "闲置月数"),
            Map.entry("obstacles", "要素制约"),
            Map.entry("leaderAssigned", "包抓领导"),
            Map.entry("actionPlan", "行动计划"),
            Map.entry("workTeam", "工作团队"),
            Map.entry("dossier", "招商专案"),
            Map.entry("packageAgreement", "所属一揽子协议"));

    @Test
    void holdsEveryNameTheDesignPromises() {
        PROMISED.forEach((name, label) -> {
            assertThat(PROJECT.field(name)).as(name).isPresent();
            assertThat(PROJECT.byHeader(label)).as(label).isEqualTo(PROJECT.field(name));
        });
        assertThat(List.of("plotRatioBefore", "signedOn", "startedOn"))
                .allSatisfy(name -> assertThat(PROJECT.field(name)).isPresent());
    }

    @Test
    void noTwoFieldsShareAHeader() {
        Map<String, String> homes = new HashMap<>();
        for (Field<?> field : PROJECT.fields()) {
            Stream.concat(Stream.of(field.name(), field.label()), field.aliases().stream())
                    .map(FieldDictionary::normal)
                    .distinct()
                    .forEach(header -> assertThat(homes.put(header, field.name()))
                            .as(header)
                            .isNull());
        }
    }

    @Test
    void refusesAHeaderClaimedTwice() {
        FieldDictionary.Builder builder = FieldDictionary.of("Thing", "事物");
        builder.text("one", "甲").describedAs("甲", "one");
        builder.text("two", "乙").alias(" ＯＮＥ ").describedAs("乙", "two");
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("one", "two");
    }

    @Test
    void everyPropertySaysWhatItIsInBothLanguages() {
        for (Property property : PROJECT.properties()) {
            var meaning = property.meaning();
            assertThat(meaning.zh()).as(property.name()).containsPattern("\\p{IsHan}");
            assertThat(meaning.en())
                    .as(property.name())
                    .containsPattern("[a-z]")
                    .doesNotContainPattern("\\p{IsHan}");
            assertThat(property.label()).containsPattern("\\p{IsHan}");
            assertThat(property.kind().words().zh()).isNotBlank();
        }
    }

    @Test
    void everyNumberHasTheBaseUnitOfItsDimension() {
        assertThat(PROJECT.properties())
                .filteredOn(property -> property.kind() == Kind.NUMBER)
                .isNotEmpty()
                .allSatisfy(property -> {
                    Unit unit = property.unit();
                    assertThat(unit).isNotNull();
                    assertThat(unit == null ? null : Unit.base(unit.dimension()))
                            .isEqualTo(unit);
                });
    }

    @Test
    void findsAFieldByNameLabelAliasWidthCaseAndSpaces() {
        for (String header : List.of(
                "annualEnergyEquivalent",
                "ANNUALENERGYEQUIVALENT",
                "年综合能耗（等价值）",
                " 年综合能耗 (等价值) ",
                "年综合能耗等价值",
                "ａｎｎｕａｌＥｎｅｒｇｙＥｑｕｉｖａｌｅｎｔ")) {
            assertThat(PROJECT.byHeader(header).map(Field::name)).as(header).contains("annualEnergyEquivalent");
        }
        assertThat(PROJECT.byHeader("能耗")).isEmpty();
    }

    @Test
    void guessesTheHeaderBehindASlip() {
        assertThat(PROJECT.nearest("anualEnergyEquivalent").map(Field::name)).contains("annualEnergyEquivalent");
        assertThat(PROJECT.nearest("项目名稱").map(Field::name)).contains("name");
        assertThat(PROJECT.nearest("完全无关的一列")).isEmpty();
    }

    @Test
    void aComputedPropertyIsReadByRulesButIsNoColumn() {
        assertThat(PROJECT.named("screeningEnergy")).isPresent();
        assertThat(PROJECT.field("screeningEnergy")).isEmpty();
        assertThat(PROJECT.byHeader("screeningEnergy")).isEmpty();
        assertThat(PROJECT.named("nothing")).isEmpty();
        assertThat(PROJECT.fact()).isEqualTo("Project");
        assertThat(PROJECT.label()).isEqualTo("项目");
    }

    @Test
    void fieldsStandInTheOrderOfTheirPositions() {
        for (int place = 0; place < PROJECT.fields().size(); place++) {
            assertThat(PROJECT.fields().get(place).position()).isEqualTo(place);
        }
    }

    @Test
    void aNumberFieldDeclaredPlainlyIsReadBack() {
        FieldDictionary.Builder builder = FieldDictionary.of("Thing", "事物");
        Field<java.math.BigDecimal> count =
                builder.number("count", "数量", Unit.COUNT).describedAs("数量", "how many");
        assertThat(builder.build().fields()).containsExactly(count);
        assertThat(count.fromPlain(java.math.BigDecimal.ONE)).isEqualTo(java.math.BigDecimal.ONE);
        assertThat(count.plain(java.math.BigDecimal.TEN)).isEqualTo(java.math.BigDecimal.TEN);
        assertThat(count.unit()).isEqualTo(Unit.COUNT);
    }
}
