package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Energy;
import org.hengzhun.core.fact.InvestorKind;
import org.hengzhun.core.fact.Money;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records of names and values, as programs have them. */
class RecordReadingTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    static List<Arguments> waysToSayTheSame() {
        return List.of(
                Arguments.of("总投资（万元）", 62000, "totalInvestment", Money.cny("620000000")),
                Arguments.of("总投资", "6.2亿元", "totalInvestment", new BigDecimal("620000000")),
                Arguments.of("stage", Stage.SIGNED, "阶段", "签约"),
                Arguments.of("highRisk", true, "高风险", "是"),
                Arguments.of("highRisk", 1, "高风险", "Y"),
                Arguments.of("signedOn", DAY, "签约日期", "2022/9/30"),
                Arguments.of("investorOrigins", List.of("FR", "香港"), "来源地", "法国;HK"),
                Arguments.of(
                        "investorKinds", List.of(InvestorKind.LISTED), "投资方类型", ImmutableSet.of(InvestorKind.LISTED)),
                Arguments.of("investorKinds", InvestorKind.LISTED, "投资方类型", "上市公司"),
                Arguments.of("obstacles", List.of(), "要素制约", "无"),
                Arguments.of("annualEnergyEquivalent", Energy.equivalent("5"), "年综合能耗（等价值）", 5L),
                Arguments.of("landArea", "未知", "用地面积", ""));
    }

    @ParameterizedTest
    @MethodSource("waysToSayTheSame")
    void aValueReadsAlikeInWhateverTypeItComes(String one, Object value, String other, Object same) {
        assertThat(Project.of(Map.of("id", "P1", one, value))).isEqualTo(Project.of(Map.of("编号", "P1", other, same)));
    }

    static List<Arguments> valuesThatAreNone() {
        return List.of(
                Arguments.of("totalInvestment", Money.usd("100"), "CNY"),
                Arguments.of("annualEnergyEquivalent", Energy.calorific("62000"), "等价值"),
                Arguments.of("landArea", -5, "负"),
                Arguments.of("landArea", "-5", "负"),
                Arguments.of("landArea", 5.5d, "二进制小数"),
                Arguments.of("landArea", "500吨", "量的不是"),
                Arguments.of("landArea", true, "数值"),
                Arguments.of("landArea", List.of(5), "只能有一个值"),
                Arguments.of("landArea", DAY, "2022-09-30"),
                Arguments.of("landArea", new Object(), "Object"),
                Arguments.of("industryCode", 3011, "加引号"),
                Arguments.of("stage", "睡", "没有“睡”"),
                Arguments.of("stage", InvestorKind.LISTED, "选项"),
                Arguments.of("investorOrigins", List.of("亚特兰蒂斯"), "ISO 3166-1"),
                Arguments.of("investorOrigins", ImmutableSet.of(1), "加引号"),
                Arguments.of("id", "x".repeat(201), "最多 200"),
                Arguments.of("爱好", 1, "没有这个字段"),
                Arguments.of("总投资（吨）", 1, "量的不是"),
                Arguments.of("industryDivision", "30", "由程序计算"));
    }

    @ParameterizedTest
    @MethodSource("valuesThatAreNone")
    void aValueThatIsNoneOfItsFieldIsRefused(String name, Object value, String advice) {
        assertThatThrownBy(() -> Project.of(Map.of(name, value)))
                .isInstanceOfSatisfying(
                        FlawedInputException.class,
                        refused -> assertThat(refused.flaws()).singleElement().satisfies(flaw -> {
                            assertThat(flaw.part()).isEqualTo(name);
                            assertThat(flaw.message().zh()).contains(advice);
                        }));
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndInOneOrder() {
        assertThatThrownBy(() -> Project.of(Map.of("landArea", "五块", "x", 1, "stage", "睡", "用地面积", 3)))
                .isInstanceOfSatisfying(
                        FlawedInputException.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::code)
                                .containsExactly("field-value", "field-value", "unknown-field", "doubled-field"));
    }

    @Test
    void aProjectIsReadMemberByMember() {
        Project.Builder builder = Project.builder().read("id", "P1").read("阶段", "睡");
        assertThatThrownBy(builder::build)
                .isInstanceOf(FlawedInputException.class)
                .hasMessageContaining("睡");
        assertThat(Project.builder().read("id", 7).read("park", null).build()).isEqualTo(Project.of("7"));
    }

    @Test
    void noDoorTakesACountryThatIsNone() {
        assertThatThrownBy(() -> Project.builder().set(Project.INVESTOR_ORIGINS, ImmutableSet.of("XX")))
                .hasMessageContaining("ISO 3166-1");
    }

    @Test
    void aUnitIsReadByItsColumns() {
        assertThat(CountyPeriod.of(Map.of("单位", "甲县", "期次", 2022, "到位资金（万元）", 3, "签约项目数", "5个")))
                .isEqualTo(CountyPeriod.builder("甲县", "", "2022")
                        .set("arrivedFunds", 30_000)
                        .set("signedProjects", 5)
                        .build());
    }

    @Test
    void aUnitWithoutANameAndWithBadFiguresIsToldBoth() {
        Map<String, @Nullable Object> members = new java.util.HashMap<>();
        members.put("unit", null);
        members.put("signedProjects", -1);
        assertThatThrownBy(() -> CountyPeriod.of(members))
                .isInstanceOfSatisfying(
                        FlawedInputException.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::part)
                                .containsExactly("signedProjects", "unit"));
    }

    @Test
    void aListSaysAsMuchAsItsElements() {
        FieldReader reader = FieldReader.of(Project.DICTIONARY);
        assertThat(reader.list(Project.OBSTACLES, List.of("无"))).isEqualTo(new Reading.Known(ImmutableSet.of()));
        assertThat(reader.list(Project.OBSTACLES, Arrays.asList("-", ""))).isEqualTo(Reading.UNKNOWN);
        assertThat(reader.list(Project.PROCESSES, List.of("1,2-二氯乙烷")))
                .isEqualTo(new Reading.Known(ImmutableSet.of("1,2-二氯乙烷")));
    }
}
