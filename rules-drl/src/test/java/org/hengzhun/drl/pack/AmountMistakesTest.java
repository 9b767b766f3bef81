package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an amount is told once, in its line, with what to write. */
class AmountMistakesTest {

    private static final String RULE =
            TestPack.rule("T-1", "$p : Project( industrialLand == true )", "amounts.award( $p )");

    private static TestPack pack(String award, String rules) {
        return TestPack.bare()
                .manifest(
                        "fields:",
                        "  equipment: {zh: 设备投资, type: number, unit: 元}",
                        "  dollars: {zh: 到位外资, type: number, unit: 美元}",
                        "  note2: {zh: 附注, type: text}",
                        "computed:",
                        "  share: {zh: 占比, ratio: [equipment, totalInvestment]}",
                        "tables:",
                        "  Step:",
                        "    label: 分档",
                        "    columns:",
                        "      least: {label: 不低于, type: number, unit: 元}",
                        "      rate: {label: 比例, type: number, unit: 比值}",
                        "amounts:",
                        "  award: " + award)
                .with("tables/Step.csv", "id,name,least,rate,clause,provenance\nA,一档,1,0.01,T-1,verbatim\n")
                .parameters(
                        "award.rate,2,%,,,T-1,verbatim,",
                        "award.cap,500,万元,,,T-1,verbatim,",
                        "cap.usd,500,万美元,,,T-1,verbatim,",
                        "land,1,万元/亩,,,T-1,verbatim,",
                        "word,甲,text,,,T-1,verbatim,")
                .with("amounts.drl", rules);
    }

    private static List<Problem> errors(String award) {
        return pack(award, RULE).errors();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{zh: 奖励, base: equipment, rate: award.rate} | 是不是 $award.rate？",
                "{zh: 奖励, base: equipment, rate: $award.rat} | 是不是 $award.rate？",
                "{zh: 奖励, base: equipment, rate: 0.02} | 数要写在 parameters.csv",
                "{zh: 奖励, base: equipment, rate: $word} | 不是有单位的数",
                "{zh: 奖励, base: equipmnt, rate: $award.rate} | 是不是 equipment？",
                "{zh: 奖励, base: 设备投次, rate: $award.rate} | 是不是 设备投资？",
                "{zh: 奖励, base: note2, rate: $award.rate} | 基数要用数值",
                "{zh: 奖励, base: share, rate: $award.rate} | 除得的商",
                "{zh: 奖励, base: equipment, rate: $land} | 不能乘",
                "{zh: 奖励, base: equipment, rate: $award.cap} | 不能乘",
                "{zh: 奖励, base: equipment, rate: $award.rate, cap: $cap.usd} | 美元与元不能",
                "{zh: 奖励, base: dollars, rate: $award.rate, cap: $award.cap} | 美元与元不能",
                "{zh: 奖励, base: equipment} | rate 基数乘比例（同时写 base）",
                "{zh: 奖励, base: equipment, fixed: $award.cap} | base（基数）要和 rate（比例）同写",
                "{zh: 奖励, rate: $award.rate} | 还要写 base",
                "{zh: 奖励} | 只写一种算法",
                "{zh: 奖励, base: equipment, rate: $award.rate, fixed: $award.cap} | 只写一种算法",
                "{zh: 奖励, base: equipment, rate: $award.rate, several: sum} | several 只用于取自表的金额",
                "{zh: 奖励, base: equipment, rate: Step.rate} | several: highest",
                "{zh: 奖励, base: equipment, rate: Step.rat, several: sum} | 是不是 Step.rate？",
                "{zh: 奖励, base: equipment, rate: Step.rate, several: 最大} | 应为 highest",
                "{zh: 奖励, total: [a]} | 至少两项",
                "{zh: 奖励, total: [awards, other]} | 没有金额“awards”",
                "{zh: 奖励, base: equipment, rates: $award.rate} | 是不是 rate？",
            })
    void isToldWithWhatToWrite(String award, String words) {
        List<Problem> errors = errors(award);

        assertThat(errors).anySatisfy(problem -> {
            assertThat(problem.in(Language.ZH)).contains(words);
            assertThat(problem.file()).isEqualTo("test/policy.yaml");
            assertThat(problem.line()).isPositive();
        });
        assertThat(errors)
                .hasSizeLessThanOrEqualTo(2)
                .allMatch(problem -> problem.file().equals("test/policy.yaml"));
    }

    @Test
    void anAmountThatIsDeclaredNowhereIsLookedUpByItsNameAndItsLabel() {
        String award = "{zh: 奖励, base: equipment, rate: $award.rate}";

        assertThat(pack(award, RULE.replace("amounts.award", "amounts.awrad")).errors())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.in(Language.ZH)).contains("是不是 award？");
                    assertThat(problem.file()).isEqualTo("test/amounts.drl");
                });
        assertThat(pack(award, RULE.replace("amounts.award", "amounts.奖励")).errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.ZH)).contains("是不是 award？"));
    }

    @Test
    void anAmountIsGrantedByOneRule() {
        assertThat(pack(
                                "{zh: 奖励, base: equipment, rate: $award.rate}",
                                RULE + RULE.replace("\"T-1\"\n  @t", "\"T-2\"\n  @t"))
                        .errors())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.in(Language.ZH)).contains("已由规则 T-1 给出");
                    assertThat(problem.file()).isEqualTo("test/amounts.drl");
                    assertThat(problem.line()).isPositive();
                });
    }

    @Test
    void aRuleNamesTheRowOfTheTableItIsReadFrom() {
        assertThat(pack("{zh: 奖励, base: equipment, rate: Step.rate, several: sum}", RULE)
                        .errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.ZH)).contains("$e : Step( … )"));
    }

    @Test
    void aFigureBelowZeroIsRefusedAndALeastAboveTheMost() {
        assertThat(pack("{zh: 奖励, base: equipment, rate: $award.rate}", RULE)
                        .parameters("award.rate,-2,%,,,T-1,verbatim,")
                        .errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.ZH)).contains("不能小于 0"));
        assertThat(pack("{zh: 奖励, base: equipment, rate: $award.rate, floor: $least, cap: $most}", RULE)
                        .parameters(
                                "award.rate,2,%,,,T-1,verbatim,",
                                "least,5,万元,,,T-1,verbatim,", "most,4,万元,,,T-1,verbatim,")
                        .errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.ZH)).contains("高于最高"));
    }

    @Test
    void aParameterThatIsWrongItselfIsToldAloneAndNotMissed() {
        assertThat(pack("{zh: 奖励, base: equipment, rate: $award.rate}", RULE)
                        .parameters("award.rate,二,%,,,T-1,verbatim,")
                        .errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("test/parameters.csv"));
    }
}
