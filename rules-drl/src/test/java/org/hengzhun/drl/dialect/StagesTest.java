package org.hengzhun.drl.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules of each file may judge and say. */
class StagesTest {

    static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static final TestPack PACK = TestPack.bare()
            .manifest(
                    "tags: {foreign: {zh: 外资项目, en: foreign project}}",
                    "notions: {large: {zh: 大项目, en: large project}}",
                    "outcomes: {summoned: {zh: 约谈, en: summoned}}",
                    "tables:",
                    "  Group:",
                    "    label: 小组",
                    "    columns:",
                    "      origin: {label: 来源地, type: text}",
                    "      region: {label: 面向区域, type: text, optional: true}")
            .with(
                    "tables/Group.csv",
                    "id,name,origin,region,clause,provenance\na,甲组,DE,京津冀,T-1,local\nb,乙组,FR,,T-1,local\n")
            .definitions(TestPack.rule("D", "$p : Project( highRisk == true )", "derive.large( $p )"))
            .with(
                    "classification.drl",
                    TestPack.rule("C", "$p : Project( foreignInvestment > 0 )", "tags.foreign( $p )"));

    @Test
    void aTagIsReadByLaterStagesLikeAField() {
        PolicyPack pack = PACK.with(
                        "routing.drl",
                        TestPack.rule(
                                "R",
                                "$p : Project( foreign == true, $o : investorOrigins )\n  $g : Group( origin memberOf $o )",
                                "routes.group( $p, $g )"))
                .sound();
        assertThat(pack.rulebook(Task.ROUTING).rules()).extracting(Rule::id).containsExactly("C", "R");
        assertThat(pack.rulebook(Task.SCREENING).rules()).extracting(Rule::id).containsExactly("D");
        assertThat(Phrases.rule(pack.rules().get(2)).zh()).contains("外资项目", "承接小组");
    }

    static Stream<Arguments> slips() {
        String route = "$p : Project( $o : investorOrigins )\n  $g : Group( origin memberOf $o )";
        String unit = "$u : CountyPeriod( falseReports > 0 )";
        return Stream.of(
                Arguments.of("routing.drl", route, "routes.group( $p )", "括号里要写两个变量"),
                Arguments.of("routing.drl", route, "routes.grup( $p, $g )", "是不是 group"),
                Arguments.of("routing.drl", route, "findings.advise( $p )", "要写 routes"),
                Arguments.of("routing.drl", route.replace("origin m", "region m"), "routes.group( $p, $g )", "可以留空"),
                Arguments.of(
                        "routing.drl",
                        route.replace("origin m", "origin == region, origin m"),
                        "routes.group( $p, $g )",
                        "region 这一列可以留空"),
                Arguments.of("routing.drl", route, "routes.group( $p, $g, $g )", "括号里要写两个变量"),
                Arguments.of("routing.drl", route, "routes.group( $p, $o )", "括号里要写两个变量"),
                Arguments.of("classification.drl", route, "tags.forein( $p )", "是不是 foreign"),
                Arguments.of("classification.drl", "$p : Project( )", "tags.large( $p )", "没有“large”"),
                Arguments.of(
                        "classification.drl", "$p : Project( $o : name )", "tags.foreign( $p, $o )", "$o 应是前面写过的表的变量"),
                Arguments.of("definitions.drl", "$p : Project( )", "derive.foreign( $p )", "没有“foreign”"),
                Arguments.of(
                        "evaluation.drl",
                        "$u : CountyPeriod( falseReports > 0, $f : falseReports )",
                        "rulings.zero( $u, $f )",
                        "只写第一个变量，请删去 $f"),
                Arguments.of("classification.drl", "$p : CountyPeriod( )", "tags.foreign( $p )", "没有名为“CountyPeriod”"),
                Arguments.of("evaluation.drl", unit, "rulings.penalty( $u )", "分值参数"),
                Arguments.of("evaluation.drl", unit, "outcomes.summoned( $u )", "要写 rulings"),
                Arguments.of("evaluation.drl", "$u : CountyPeriod( rank > 0 )", "rulings.zero( $u )", "没有名为"),
                Arguments.of("evaluation.drl", "$s : Standing( rank < 1 )", "outcomes.sumoned( $s )", "是不是 summoned"),
                Arguments.of("evaluation.drl", "$p : Project( )", "rulings.zero( $p )", "没有名为“Project”"),
                Arguments.of("evaluation.drl", "$u : CountyPeriod( foreign == true )", "rulings.zero( $u )", "没有名为"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void whatAStageDoesNotAllowIsToldWithWhatItDoes(String file, String when, String then, String told) {
        List<String> messages = PACK
                .with(
                        file,
                        TestPack.rule("X", when, then)
                                + (file.startsWith("class")
                                        ? TestPack.rule(
                                                "C", "$p : Project( foreignInvestment > 0 )", "tags.foreign( $p )")
                                        : ""))
                .errors()
                .stream()
                .map(problem -> problem.in(Language.ZH))
                .toList();
        assertThat(messages)
                .anySatisfy(message -> assertThat(message).contains(file).contains(told));
    }
}
