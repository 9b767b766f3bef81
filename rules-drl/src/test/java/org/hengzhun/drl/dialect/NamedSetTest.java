package org.hengzhun.drl.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.logic.LogicCheck;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Choices by their Chinese labels, and sets of choices under one name. */
class NamedSetTest {

    private static final TestPack PACK =
            TestPack.bare().manifest("sets:", "  proposed: {zh: 拟建, en: proposed, field: 阶段, of: [谋划, INTENT, 在谈]}");

    private static List<Object> values(TestPack pack) {
        Condition.Comparison leaf = pack.sound()
                .rules()
                .get(0)
                .condition()
                .comparisons()
                .findFirst()
                .orElseThrow();
        return leaf.right() instanceof Term.LiteralList list
                ? list.values()
                : List.of(((Term.Literal) leaf.right()).value());
    }

    private static List<String> told(TestPack pack) {
        return pack.check().problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.line() + " " + problem.message().zh())
                .toList();
    }

    private static TestPack when(String condition) {
        return PACK.screening(TestPack.rule("T-1", "$p : Project( " + condition + " )"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage == \"签约\"", "stage == Stage.签约", "阶段 == \"SIGNED\"", "stage == Stage.SIGNED"})
    void aChoiceMayBeWrittenByItsLabel(String condition) {
        assertThat(values(when(condition))).containsExactly("SIGNED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage in ( Sets.proposed, Stage.SIGNED )",
                "stage in ( Sets.拟建, \"签约\", \"拟建\" )",
                "阶段 not in ( \"拟建\", Stage.签约 )"
            })
    void aSetStandsForItsChoices(String condition) {
        assertThat(values(when(condition))).containsExactly("PLANNED", "INTENT", "NEGOTIATING", "SIGNED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage == \"鉴约\"|鉴约",
                "stage in ( Sets.propsed )|没有集合“propsed”，是不是 proposed？",
                "stage == Sets.proposed|拟建 是几个选项的集合，请用 in ( Sets.proposed )",
                "stage == \"拟建\"|拟建 是几个选项的集合，请用 in ( Sets.proposed )",
                "constructionKind in ( Sets.proposed )|集合 proposed 是字段 stage 的选项，不能在这里用"
            })
    void aSlipIsToldWithWhatWasMeant(String condition, String says) {
        assertThat(told(when(condition))).singleElement().asString().contains(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{zh: 拟建, field: stage, of: [谋划, 意像]}|没有“意像”这个选项；可用：PLANNED 谋划",
                "{zh: 拟建, field: stge, of: [谋划]}|项目没有名为“stge”的选项字段，是不是 stage？",
                "{zh: 拟建, field: totalInvestment, of: [谋划]}|集合由一个选项字段",
                "{zh: 签约, field: stage, of: [谋划]}|的选项 SIGNED（签约）同名",
                "{zh: 拟建, field: stage}|集合要在 of 里写明有哪些选项"
            })
    void aMistakeInASetIsOneMessage(String set, String says) {
        TestPack pack = TestPack.bare()
                .manifest("sets:", "  early: " + set)
                .screening(TestPack.rule("T-1", "$p : Project( stage in ( Sets.early ) )"));

        assertThat(told(pack)).singleElement().asString().startsWith("6 ").contains(says);
    }

    @Test
    void aSetThatNoRuleUsesIsRemarkedOn() {
        assertThat(remarks(PACK)).contains("unused-set");
        assertThat(remarks(when("stage in ( Sets.proposed )"))).doesNotContain("unused-set");
        assertThat(remarks(when("stage in ( \"拟建\" )"))).doesNotContain("unused-set");
    }

    private static List<String> remarks(TestPack pack) {
        return LogicCheck.of(pack.sound(), LocalDate.of(2022, 9, 30), Patience.ENDLESS).stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void aPackThatExtendsAnotherInheritsItsSets() {
        assertThat(PACK.sound().sets().get("proposed")).satisfies(set -> {
            assertThat(set.field()).isEqualTo("stage");
            assertThat(set.choices()).containsExactly("PLANNED", "INTENT", "NEGOTIATING");
        });
    }
}
