package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.result.Amount;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.logic.LogicCheck;
import org.hengzhun.drl.rule.AmountPhrases;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.RuleAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack says projects are entitled to or owe, without a line of Java. */
class AmountPackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final TestPack PACK = TestPack.bare()
            .manifest(
                    "fields:",
                    "  equipment: {zh: 设备投资, type: number, unit: 元}",
                    "  before: {zh: 上年设备投资, type: number, unit: 元}",
                    "  dollars: {zh: 到位外资, type: number, unit: 美元}",
                    "  jobs: {zh: 新增就业, type: number, unit: 个}",
                    "computed:",
                    "  growth: {zh: 设备投资增量, difference: [equipment, before]}",
                    "amounts:",
                    "  award: {zh: 设备奖励, en: equipment award, base: 设备投资, rate: $rate, floor: $floor, cap: $cap}",
                    "  foreign: {zh: 外资奖励, base: dollars, rate: [$rate, $exchange]}",
                    "  land: {zh: 用地补助, base: 用地面积, rate: $perMu}",
                    "  hired: {zh: 就业补助, base: jobs, rate: $perJob}",
                    "  more: {zh: 增量奖励, base: growth, rate: $rate}",
                    "  once: {zh: 一次性奖励, fixed: $once}",
                    "  step: {zh: 分档奖励, base: equipment, rate: Step.rate, cap: Step.most, several: 就高}",
                    "  rows: {zh: 逐行补助, fixed: Step.sum, several: sum}",
                    "  all: {zh: 合计, total: [设备奖励, land, once], cap: $all}",
                    "  best: {zh: 就高, highest: [award, once]}",
                    "tables:",
                    "  Step:",
                    "    label: 分档",
                    "    columns:",
                    "      least: {label: 不低于, type: number, unit: 元}",
                    "      rate: {label: 比例, type: number, unit: 比值}",
                    "      most: {label: 最高, type: number, unit: 元}",
                    "      sum: {label: 补助, type: number, unit: 元}")
            .with("tables/Step.csv", """
                    id,name,least,rate,most,sum,clause,provenance
                    A,一档,1000000,0.01,50000,7,T-1,verbatim
                    B,二档,5000000,0.02,1000000000,8,T-1,verbatim
                    """)
            .parameters(
                    "rate,2,%,,2027-01-01,T-1,verbatim,",
                    "rate,3,%,2027-01-01,,T-1,verbatim,",
                    "floor,1,万元,,,T-1,verbatim,",
                    "cap,500,万元,,,T-1,local,",
                    "exchange,7.1,元/美元,,,T-1,local,",
                    "perMu,1.5,万元/亩,,,T-1,verbatim,",
                    "perJob,1000,元,,,T-1,verbatim,",
                    "once,20,万元,,,T-1,verbatim,",
                    "all,600,万元,,,T-1,verbatim,")
            .with(
                    "amounts.drl",
                    granting("T-award", "$p : Project( industrialLand == true )", "award( $p )")
                            + granting("T-foreign", "$p : Project( stage != Stage.PLANNED )", "foreign( $p )")
                            + granting("T-land", "$p : Project( industrialLand == true )", "land( $p )")
                            + granting("T-hired", "$p : Project( stage != Stage.PLANNED )", "hired( $p )")
                            + granting("T-more", "$p : Project( stage != Stage.PLANNED )", "more( $p )")
                            + granting("T-once", "$p : Project( stage == Stage.STARTED )", "once( $p )")
                            + granting(
                                    "T-step",
                                    "$p : Project( $all : equipment )\n  $e : Step( least <= $all )",
                                    "step( $p, $e )")
                            + granting(
                                    "T-rows",
                                    "$p : Project( $all : equipment )\n  $e : Step( least <= $all )",
                                    "rows( $p, $e )")
                            + granting("T-all", "$p : Project( stage != Stage.PLANNED )", "all( $p )")
                            + granting("T-best", "$p : Project( stage != Stage.PLANNED )", "best( $p )"));
    private static final PolicyPack READ = PACK.sound();
    private static final PolicyAnswers ANSWERS = new PolicyAnswers(READ, ModelStore.unkept());

    private static String granting(String id, String patterns, String verb) {
        return TestPack.rule(id, patterns, "amounts." + verb);
    }

    private static Screening screened(LocalDate day, String... members) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("id", "P1", "stage", "在谈"));
        for (int at = 0; at < members.length; at += 2) {
            all.put(members[at], members[at + 1]);
        }
        return ANSWERS.screener().screen(Project.of(all, READ.projects()), day);
    }

    private static Amount amount(Screening screening, String name) {
        return screening.amounts().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> missing(Screening screening, String name) {
        return screening.openAmounts().stream()
                .filter(one -> one.code().equals(name))
                .findFirst()
                .map(OpenRule::missing)
                .orElseThrow();
    }

    private static List<String> granted(Screening screening) {
        return screening.amounts().stream().map(Amount::name).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1亿元, 2000000, ",
        "2.5亿元, 5000000, ",
        "250000050, 5000000, CAP",
        "100000000.01, 2000000.0002, ",
        "50万元, 10000, ",
        "499999.99, 10000, FLOOR",
        "0, 10000, FLOOR"
    })
    void aRateTimesABaseIsExactAndHeldWithinItsLimits(String equipment, BigDecimal value, Amount.Limit limit) {
        Amount award = amount(screened(DAY, "equipment", equipment, "industrialLand", "是"), "award");

        assertThat(award.value()).isEqualTo(value);
        assertThat(award.unit()).isEqualTo(Unit.YUAN);
        assertThat(award.limits().met(award.before()).orElse(null)).isEqualTo(limit);
    }

    @Test
    void anAmountCitesItsRuleItsClauseAndEverythingItIsWorkedOutFrom() {
        Amount award = amount(screened(DAY, "equipment", "1亿元", "industrialLand", "是"), "award");

        assertThat(award.words().zh()).isEqualTo("设备奖励");
        assertThat(award.reason().rule()).isEqualTo("T-award");
        assertThat(award.reason().citation().clause()).isEqualTo("T-1");
        assertThat(award.reason().facts()).containsKeys("equipment", "industrialLand");
        assertThat(award.reason().parameters())
                .extracting(reading -> reading.key() + " " + reading.provenance())
                .containsExactly(
                        "cap " + Provenance.LOCAL, "floor " + Provenance.VERBATIM, "rate " + Provenance.VERBATIM);
        assertThat(award.reason().restsOnLocal()).isTrue();
        assertThat(award.parts().get(0).factors())
                .extracting(factor -> factor.name() + " " + factor.value().toPlainString() + " "
                        + factor.unit().symbol())
                .containsExactly("equipment 100000000 元", "rate 0.02 比值");
    }

    @Test
    void aRateIsThatOfTheDay() {
        assertThat(amount(screened(LocalDate.of(2026, 12, 31), "equipment", "1亿元", "industrialLand", "是"), "award")
                        .value())
                .isEqualByComparingTo("2000000");
        assertThat(amount(screened(LocalDate.of(2027, 1, 1), "equipment", "1亿元", "industrialLand", "是"), "award")
                        .value())
                .isEqualByComparingTo("3000000");
    }

    @Test
    void anUnknownBaseLeavesTheAmountOpenAndIsNamed() {
        Screening screening = screened(DAY, "industrialLand", "是");

        assertThat(missing(screening, "award")).containsExactly("equipment");
        assertThat(missing(screening, "land")).containsExactly("landArea");
        assertThat(granted(screening)).doesNotContain("award", "land");
    }

    @Test
    void anUnknownConditionLeavesTheAmountOpenAndAFailedOneGrantsNothing() {
        assertThat(missing(screened(DAY, "equipment", "1亿元"), "award")).containsExactly("industrialLand");

        Screening failed = screened(DAY, "equipment", "1亿元", "industrialLand", "否");
        assertThat(granted(failed)).doesNotContain("award");
        assertThat(failed.openAmounts()).noneMatch(one -> one.code().equals("award"));
    }

    @Test
    void zeroIsAnAmountAndABaseBelowZeroGrantsNone() {
        assertThat(amount(screened(DAY, "equipment", "5", "before", "5"), "more")
                        .value())
                .isZero();
        assertThat(granted(screened(DAY, "equipment", "5", "before", "6"))).doesNotContain("more");
    }

    @Test
    void dollarsTimesARateTimesAnExchangeRateAreYuan() {
        Amount foreign = amount(screened(DAY, "dollars", "100万美元"), "foreign");

        assertThat(foreign.value()).isEqualByComparingTo("142000");
        assertThat(foreign.unit()).isEqualTo(Unit.YUAN);
    }

    @Test
    void soMuchAMuAndSoMuchForEachOne() {
        Screening screening = screened(DAY, "landArea", "10公顷", "industrialLand", "是", "jobs", "12");

        assertThat(amount(screening, "land").value()).isEqualByComparingTo("2250000");
        assertThat(amount(screening, "hired").value()).isEqualByComparingTo("12000");
    }

    @ParameterizedTest
    @CsvSource({"1000000, 10000, 一档", "4999999, 49999.99, 一档", "5000001, 100000.02, 二档"})
    void aStepGivesTheRateOfItsRowAndOnlyThatRowIsCited(String equipment, BigDecimal value, String row) {
        Amount step = amount(screened(DAY, "equipment", equipment), "step");

        assertThat(step.value()).isEqualTo(value);
        assertThat(step.reason().entries()).containsExactly(row);
        assertThat(step.reason().parameters())
                .noneMatch(reading -> !reading.key().startsWith(row.equals("一档") ? "Step/A" : "Step/B"));
    }

    @Test
    void aProjectBelowTheLowestStepHasNoAmount() {
        Screening screening = screened(DAY, "equipment", "999999.99");

        assertThat(granted(screening)).doesNotContain("step", "rows");
        assertThat(screening.openAmounts()).noneMatch(one -> one.code().equals("step"));
    }

    @Test
    void severalRowsAreAddedUpWhereThePackSaysSo() {
        Amount rows = amount(screened(DAY, "equipment", "5000000"), "rows");

        assertThat(rows.value()).isEqualByComparingTo("15");
        assertThat(rows.parts()).extracting(Amount.Part::entry).containsExactly("一档", "二档");
        assertThat(rows.reason().entries()).containsExactly("一档", "二档");
    }

    @Test
    void amountsAreAddedUpAndTheSumIsHeldWithinItsMost() {
        Screening screening =
                screened(DAY, "stage", "开工", "equipment", "2.5亿元", "landArea", "60亩", "industrialLand", "是");
        Amount all = amount(screening, "all");

        assertThat(all.before()).isEqualByComparingTo("6100000");
        assertThat(all.value()).isEqualByComparingTo("6000000");
        assertThat(all.limits().met(all.before())).contains(Amount.Limit.CAP);
        assertThat(amount(screening, "best").parts().get(0).factors().get(0).name())
                .isEqualTo("award");
    }

    @Test
    void aPartThatIsNotGrantedIsLeftOutAndAnOpenOneLeavesTheSumOpen() {
        Screening settled = screened(DAY, "equipment", "1亿元", "landArea", "2", "industrialLand", "是");
        assertThat(amount(settled, "all").parts())
                .extracting(part -> part.factors().get(0).name())
                .containsExactly("award", "land");

        Screening open = screened(DAY, "equipment", "1亿元", "industrialLand", "是");
        assertThat(missing(open, "all")).containsExactly("landArea");
        assertThat(granted(open)).doesNotContain("all");

        assertThat(granted(screened(DAY, "industrialLand", "否"))).doesNotContain("all", "best");
    }

    @Test
    void whatIsMissingForAnAmountChangesNoVerdictAndIsNotAskedForIt() {
        Screening screening = screened(DAY, "stage", "开工");

        assertThat(screening.verdict()).isEqualTo(Verdict.NO_OBJECTION);
        assertThat(screening.isFinal()).isTrue();
        assertThat(screening.missing()).isEmpty();
        assertThat(screening.withoutOpinion()).isFalse();
    }

    @Test
    void aTerminatedProjectIsEntitledToNothing() {
        Screening screening = screened(DAY, "stage", "终止", "equipment", "1亿元", "industrialLand", "是");

        assertThat(screening.amounts()).isEmpty();
        assertThat(screening.openAmounts()).isEmpty();
    }

    @Test
    void amountsComeInTheOrderThePackDeclaresThem() {
        Screening screening = screened(
                DAY,
                "stage",
                "开工",
                "equipment",
                "1亿元",
                "landArea",
                "2",
                "industrialLand",
                "是",
                "jobs",
                "1",
                "dollars",
                "1",
                "before",
                "0");

        assertThat(granted(screening)).containsExactlyElementsOf(READ.amounts().keySet());
    }

    @Test
    void anotherPackChangesAFigureAndReplacesARule() {
        TestPack extending = TestPack.bare()
                .with("policy.yaml", """
                        id: local
                        title: 本地
                        document: 本〔2026〕1号
                        effective: 2026-01-01
                        extends: test
                        replaces:
                          T-award: {by: L-award, reason: 本地不限工业用地}
                        """)
                .parameters("rate,1,%,,,T-1,local,")
                .with("amounts.drl", granting("L-award", "$p : Project( equipment > 0 )", "award( $p )"));
        PolicyPack local = PackReader.read(extending.files(), id -> Optional.of(READ))
                .pack()
                .orElseThrow();
        Screening screening = new PolicyAnswers(local, ModelStore.unkept())
                .screener()
                .screen(Project.of(Map.of("id", "P1", "stage", "在谈", "equipment", "1亿元"), local.projects()), DAY);

        assertThat(amount(screening, "award").value()).isEqualByComparingTo("1000000");
        assertThat(amount(screening, "award").reason().rule()).isEqualTo("L-award");
    }

    @Test
    void theCheckOfTheLogicHasNothingToRemark() {
        assertThat(LogicCheck.of(READ, DAY, Patience.ENDLESS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    award | 设备奖励 = 设备投资 × 参数 rate，最低 参数 floor，最高 参数 cap
                    foreign | 外资奖励 = 到位外资 × 参数 rate × 参数 exchange
                    step | 分档奖励 = 设备投资 × 目录比例（就高），最高 目录最高
                    rows | 逐行补助 = 目录补助（几行相加）
                    once | 一次性奖励 = 参数 once
                    all | 合计 = 设备奖励 + 用地补助 + 一次性奖励，最高 参数 all
                    best | 就高 = 设备奖励、一次性奖励中最高的一项
                    """)
    void isSaidInASentence(String name, String words) {
        String sentence = READ.rules().stream()
                .filter(rule -> rule.action() instanceof RuleAction.Grants)
                .map(rule -> ((RuleAction.Grants) rule.action()).formula())
                .filter(formula -> formula.name().equals(name))
                .map(formula -> AmountPhrases.formula(formula, Phrases::label).zh())
                .findFirst()
                .orElseThrow();
        assertThat(sentence).isEqualTo(words);
    }
}
