package org.hengzhun.files.write.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.Samples;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.junit.jupiter.api.Test;

/** Explanations by policies that screen, that route only, and that only say who owes what. */
class ExplanationOutTest {

    private static ExplanationReport explained(String policy, LocalDate asOf, Map<String, ?> members) {
        var pack = Samples.LIBRARY.pack(policy);
        return new ExplanationReport(
                pack.stamp(), Samples.LIBRARY.explainer(policy).explain(Project.of(members, pack.projects()), asOf));
    }

    private static final ExplanationReport ROUTED =
            explained("jiaozuo-2020-9", LocalDate.of(2020, 6, 1), Map.of("id", "P1", "name", "食品加工", "fields", "食品"));

    private static final ExplanationReport OWED = explained(
            "supervision",
            LocalDate.of(2020, 9, 30),
            Map.of("id", "P1", "name", "示例一", "stage", "SIGNED", "signedOn", "2020-06-01"));

    private static final ExplanationReport SCREENED = explained(
            "own-words",
            LocalDate.of(2026, 3, 1),
            Map.of(
                    "id",
                    "P1",
                    "stage",
                    "SIGNED",
                    "secret",
                    true,
                    "riskLevel",
                    "LOW",
                    "waterUse",
                    "90000",
                    "annualOutput",
                    "10000000",
                    "approvedOn",
                    "2024-01-01"));

    @Test
    void aPolicyThatGivesNoVerdictHasWhereTheProjectGoesInItsHeadingAndNoDecisions() {
        assertThat(Written.text(Forms.explanations(), Language.ZH, ROUTED))
                .startsWith("P1 食品加工：承接小组 招商六组、招商七组\n")
                .contains("归口和分类：承接小组 招商六组、招商七组", "【归口规则】")
                .doesNotContain("适用的筛查规则", "部门认定");
        assertThat(Written.text(Forms.explanations(), Language.EN, ROUTED))
                .contains("Where it goes and what it counts as: ")
                .doesNotContain("screening rules that bear on it", "decisions of departments");
    }

    @Test
    void aPolicyOfDutiesOnlyNamesWhatIsOwedByWhenAndWhatIsUndecided() {
        String zh = Written.text(Forms.explanations(), Language.ZH, OWED);

        assertThat(zh)
                .startsWith("P1 示例一\n督办办法（试验）（试〔2020〕1号），判定日期 2020-09-30\n")
                .contains("项目义务：\n  签约早开工，到期 2020-08-30 日，", "，条款 T-1\n")
                .contains("  未决：台账，缺 高风险")
                .doesNotContain("归口和分类");
        assertThat(Written.text(Forms.explanations(), Language.EN, OWED))
                .contains("Duties:\n  early start, due 2020-08-30 Sun, ", "  Undecided: ledger, missing ");
    }

    @Test
    void aProjectThatOwesNothingSaysSo() {
        ExplanationReport free = explained(
                "supervision",
                LocalDate.of(2020, 9, 30),
                Map.of("id", "P1", "stage", "IN_PRODUCTION", "highRisk", false));

        assertThat(Written.text(Forms.explanations(), Language.ZH, free)).contains("项目义务：没有");
        assertThat(Written.text(Forms.explanations(), Language.EN, free)).contains("Duties: none");
    }

    @Test
    void whereNoDecisionChangesTheVerdictThatIsSaid() {
        assertThat(Written.text(Forms.explanations(), Language.ZH, SCREENED))
                .contains("适用的筛查规则：", "✓ 涉密项目须经会审 → 会审", "✗ 高风险项目不予入园（没有触发）")
                .containsPattern("✓ +万元产值取水量 > 5 .* \\+85 吨/万元");
    }

    @Test
    void programsFindOnlyWhatThePolicySays() {
        JsonNode routed = Written.json(Forms.explanations(), Language.EN, ROUTED);
        JsonNode owed = Written.json(Forms.explanations(), Language.EN, OWED);
        JsonNode screened = Written.json(Forms.explanations(), Language.EN, SCREENED);

        assertThat(routed.path("project").has("verdict")).isFalse();
        assertThat(routed.path("project").path("name").asText()).isEqualTo("食品加工");
        assertThat(routed.path("routing").path("assignments")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(owed.has("routing")).isFalse();
        assertThat(owed.path("duties").path("duties").path(0).path("duty").asText())
                .isEqualTo("start");
        assertThat(screened.path("project").path("verdict").asText()).isEqualTo("JOINT_REVIEW");
        assertThat(screened.path("project").has("next")).isTrue();
    }
}
