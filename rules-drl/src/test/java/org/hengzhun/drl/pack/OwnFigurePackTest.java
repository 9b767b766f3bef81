package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.explanation.ConditionTrace;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.logic.LogicCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of a project that a pack computes, without a line of Java. */
class OwnFigurePackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final TestPack PACK = TestPack.bare()
            .manifest(
                    "fields:",
                    "  waterUse: {zh: 年取水量, type: number, unit: 吨}",
                    "  output: {zh: 年产值, type: number, unit: 元}",
                    "  soFar: {zh: 累计用水, type: number, unit: 吨}",
                    "  counted: {zh: 累计月数, type: number, unit: 个月}",
                    "computed:",
                    "  intensity: {zh: 万元产值取水量, ratio: [waterUse, 年产值], unit: 吨/万元}",
                    "  share: {zh: 累计占比, ratio: [soFar, waterUse]}",
                    "  both: {zh: 合计用水, sum: [waterUse, soFar]}",
                    "  rest: {zh: 剩余用水, difference: [waterUse, soFar]}",
                    "  most: {zh: 八成用水, product: [waterUse, 0.8]}",
                    "  wait: {zh: 签约到开工天数, days: [signedOn, startedOn]}",
                    "  waitMonths: {zh: 签约到开工月数, months: [signedOn, startedOn]}",
                    "  yearly: {zh: 折合全年用水, annual: [soFar, counted]}",
                    "  left: {zh: 剩余减半, product: [rest, 0.5]}")
            .parameters(
                    "third,0.3333333333,ratio,,,T-1,local,", "perWan,3,吨/万元,,,T-1,local,", "days,180,天,,,T-1,local,")
            .screening(TestPack.rule(
                            "T-1",
                            "$t : Parameter( key == \"third\" )\n  $p : Project( share <= $t.value )",
                            "findings.ledger( $p )")
                    + TestPack.rule(
                            "T-2",
                            "$w : Parameter( key == \"perWan\" )\n  $p : Project( intensity >= $w.value )",
                            "findings.jointReview( $p )")
                    + TestPack.rule(
                            "T-3",
                            "$d : Parameter( key == \"days\" )\n  $p : Project( wait > $d.value )",
                            "findings.advise( $p )"));
    private static final PolicyPack READ = PACK.sound();
    private static final PolicyAnswers ANSWERS = new PolicyAnswers(READ, ModelStore.unkept());

    private static Project project(String... members) {
        Map<String, Object> all = new java.util.LinkedHashMap<>(Map.of("id", "P1", "stage", "在谈"));
        for (int at = 0; at < members.length; at += 2) {
            all.put(members[at], members[at + 1]);
        }
        return Project.of(all, READ.projects());
    }

    private static Screening screened(String... members) {
        return ANSWERS.screener().screen(project(members), DAY);
    }

    private static List<String> found(Screening screening) {
        return screening.findings().stream()
                .map(finding -> finding.reason().rule())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "intensity, 3",
        "share, 0.125",
        "both, 33750",
        "rest, 26250",
        "most, 24000",
        "wait, 366",
        "waitMonths, 12",
        "yearly, 9000",
        "left, 13125"
    })
    void aFigureIsComputedInItsUnit(String name, BigDecimal value) {
        Project project = project(
                "waterUse",
                "3万吨",
                "output",
                "1亿元",
                "soFar",
                "3750",
                "counted",
                "5",
                "signedOn",
                "2024-01-01",
                "startedOn",
                "2025-01-01");

        assertThat(READ.projects().named(name).orElseThrow().valueIn(project)).isEqualTo(value);
    }

    /** So that “at least 12 months before” says the same of two dates as of one date and the day of judgement. */
    @ParameterizedTest
    @CsvSource({
        "2023-01-31, 2023-02-27, 0",
        "2023-01-31, 2023-02-28, 1",
        "2024-01-31, 2024-02-28, 0",
        "2024-01-31, 2024-02-29, 1",
        "2020-02-29, 2021-02-27, 11",
        "2020-02-29, 2021-02-28, 12",
        "2024-03-05, 2025-03-04, 11",
        "2024-03-05, 2024-03-04, 0",
        "2024-03-05, 2024-02-05, -1"
    })
    void monthsAreCountedAsATimeLimitCountsThem(String from, String to, BigDecimal months) {
        assertThat(READ.projects()
                        .named("waitMonths")
                        .orElseThrow()
                        .valueIn(project("signedOn", from, "startedOn", to)))
                .isEqualTo(months);
    }

    @Test
    void aRatioIsComparedExactlyAndNeverRoundedFirst() {
        assertThat(found(screened("waterUse", "3", "soFar", "1"))).doesNotContain("T-1");
        assertThat(found(screened("waterUse", "10000000000", "soFar", "3333333333")))
                .contains("T-1");
        assertThat(found(screened("waterUse", "29999.9999999999", "output", "1亿元")))
                .doesNotContain("T-2");
        assertThat(found(screened("waterUse", "30000", "output", "1亿元"))).contains("T-2");
    }

    @Test
    void whatIsMissingIsNamedByTheFieldsItIsComputedFrom() {
        Screening screening = screened("waterUse", "3");

        assertThat(screening.missing()).containsExactly("output");
        assertThat(screening.undecided())
                .filteredOn(open -> open.rule().equals("T-1"))
                .singleElement()
                .satisfies(open -> assertThat(open.missing()).containsExactly("soFar"));
    }

    @Test
    void divisionByZeroIsUnknownWithTheReason() {
        Screening screening = screened("waterUse", "3", "output", "0");

        assertThat(found(screening)).doesNotContain("T-2");
        assertThat(screening.missing()).contains("output");
        assertThat(screening.warnings()).anyMatch(words -> words.zh().equals("万元产值取水量算不出：年产值为 0，不能作除数；请核对"));
    }

    @Test
    void anExplanationSaysWhatItIsComputedFrom() {
        ConditionTrace trace =
                ANSWERS.explainer().explain(project("waterUse", "1", "output", "30000"), DAY).rules().stream()
                        .filter(rule -> rule.rule().equals("T-2"))
                        .findFirst()
                        .orElseThrow()
                        .conditions()
                        .get(0);

        assertThat(trace.words().zh()).isEqualTo("万元产值取水量 ≥ 3 吨/万元（由年取水量 1 吨、年产值 30000 元算出）");
        assertThat(trace.value()).isEqualTo(new BigDecimal("0.3333333333"));
        assertThat(trace.distance()).isEqualTo(new BigDecimal("-2.6666666667"));
    }

    @Test
    void theLogicOfRulesOnThemIsSound() {
        assertThat(LogicCheck.of(READ, DAY, Patience.ENDLESS))
                .extracting(Problem::code)
                .contains("unused-field")
                .doesNotContain("contradiction", "never-fires");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{zh: 比, ratio: [waterUse, landArea]}|年取水量（吨）除以 用地面积（亩）没有现成的单位",
                "{zh: 比, ratio: [waterUse, output], unit: 比值}|unit（比值）不对：由字段的单位得出的是 吨/万元",
                "{zh: 比, ratio: [waterUse]}|ratio 要写两项，例如 ratio: [被除数, 除数]",
                "{zh: 和, sum: [waterUse, output]}|单位不同，不能相加减：年取水量 的单位是吨，年产值 的单位是元",
                "{zh: 差, difference: [waterUse, watrUse]}|项目没有字段“watrUse”，是不是 waterUse？",
                "{zh: 天, days: [signedOn, waterUse]}|waterUse（年取水量）是数值，这里要用日期",
                "{zh: 倍, product: [waterUse, output]}|product 的第二项（output）应是一个不为 0 的数",
                "{zh: 年, annual: [waterUse, output]}|annual 的第二项 年产值 应是月数",
                "{zh: 空}|计算字段要写且只写一种算法",
                "{zh: 二, sum: [waterUse, soFar], days: [signedOn, startedOn]}|计算字段要写且只写一种算法",
                "{zh: 商, product: [share, 2]}|share 是除得的商，再算就不精确了",
                "{zh: 年产值, sum: [waterUse, soFar]}|mine（年产值）已是项目字段、概念或标签的名称"
            })
    void aMistakeInAFigureIsOneMessage(String figure, String says) {
        List<Problem> told = PACK.manifest("  mine: " + figure)
                .screening(TestPack.rule("T-1", "$p : Project( mine > 0 )"))
                .errors();

        assertThat(told).singleElement().satisfies(problem -> {
            assertThat(problem.message().zh()).contains(says);
            assertThat(problem.file()).endsWith("policy.yaml");
        });
    }
}
