package org.hengzhun.files.write.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.Golden;
import org.hengzhun.files.Samples;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Policies read aloud, and listed. */
class PolicyOutTest {

    private static String shown(String id, boolean entries, Language language) {
        return Written.text(Forms.policy(), language, new WholePolicy(Samples.LIBRARY.pack(id), entries));
    }

    private void readsAs(String id, boolean entries, Language language) {
        Golden.assertReads(
                getClass(), id + "." + language.name().toLowerCase(Locale.ROOT) + ".txt", shown(id, entries, language));
    }

    @ParameterizedTest
    @EnumSource
    void aPolicyOfRankingsTellsItsSchemesGroupByGroup(Language language) {
        readsAs("bureau", false, language);
    }

    @ParameterizedTest
    @EnumSource
    void aPolicyOfDutiesTellsWhoOwesWhatByWhenAndListsItsTables(Language language) {
        readsAs("supervision", true, language);
    }

    @ParameterizedTest
    @EnumSource
    void aPolicyWithWordsOfItsOwnTellsThem(Language language) {
        readsAs("own-words", false, language);
    }

    @Test
    void whatIsInForceForATimeSaysFromWhenToWhen() {
        assertThat(shown("energy-review", false, Language.ZH))
                .contains("；有效期 2025-09-01 起", "；有效期 2023-06-01 起 至 2025-09-01 前一日", "起失效");
        assertThat(shown("energy-review", false, Language.EN))
                .contains(
                        "; in force from 2025-09-01",
                        "; in force from 2023-06-01 until 2025-09-01",
                        ", until before 2025-09-01");
    }

    @Test
    void aPolicyThatRestsOnAnotherNamesItAndItsNotices() {
        assertThat(shown("xuchang-2022-sw70", false, Language.ZH))
                .contains("  沿用：henan-two-high-2021（其规则、参数和目录一并适用）", "  提醒：自 ", "【需人工判断：");
        assertThat(shown("xuchang-2022-sw70", false, Language.EN))
                .contains(
                        "  extends: henan-two-high-2021 (its rules, parameters and tables apply too)",
                        "  notice: from ",
                        " [left to human judgement: ");
        assertThat(shown("henan-two-high-2021", false, Language.ZH)).doesNotContain("  沿用：");
    }

    @Test
    void theRowsOfTablesAreListedWhereTheyAreWantedAndElseCounted() {
        assertThat(shown("henan-two-high-2021", false, Language.ZH)).contains("加上 --entries 可列出每一条。");
        assertThat(shown("henan-two-high-2021", true, Language.ZH))
                .doesNotContain("--entries")
                .containsPattern("2-07-3011 +水泥 +无 .* 不限 +HN-2 +本库对应");
    }

    @Test
    void whatNoDocumentSetsIsMarkedAndTheMarkExplained() {
        assertThat(shown("bureau", false, Language.ZH)).contains("本地参数 *", "* 本地参数：文件没有规定，须由本市确定后改写。");
        assertThat(shown("own-words", false, Language.ZH)).doesNotContain("* 本地参数");
    }

    @Test
    void dutiesSayTheirTermsInWordsAndWhetherTheyOutliveTheProject() {
        assertThat(shown("jiaozuo-2020-9", false, Language.ZH)).contains("目录表 Group 的每一条", "考核结果的后果（");
        assertThat(shown("jiaozuo-2020-9", false, Language.EN))
                .contains("every entry of Group", "What follows from a ranking (");
    }

    @Test
    void aWeightThatIsAParameterShowsWhatTheParameterHolds() {
        assertThat(shown("jiaozuo-2020-9", false, Language.ZH)).containsPattern("\\$funds\\.weight = [0-9]+ 分");
    }

    @Test
    void theListSaysWhereEachPolicyComesFrom() {
        List<ListedPolicy> policies = List.of(
                new ListedPolicy(Samples.LIBRARY.pack("xuchang-2022-sw70"), Optional.empty()),
                new ListedPolicy(Samples.LIBRARY.pack("bureau"), Optional.of("我的文件夹")));

        assertThat(Written.text(Forms.policyList(), Language.ZH, policies))
                .containsPattern("xuchang-2022-sw70 .*henan-two-high-2021 +内置")
                .containsPattern("bureau .*我的文件夹");
        assertThat(Written.text(Forms.policyList(), Language.EN, policies)).contains("shipped");
        JsonNode json = Written.json(Forms.policyList(), Language.ZH, policies).path("policies");
        assertThat(json.path(0).path("from").asText()).isEqualTo("shipped");
        assertThat(json.path(0).path("extends").asText()).isEqualTo("henan-two-high-2021");
        assertThat(json.path(1).path("from").asText()).isEqualTo("我的文件夹");
        assertThat(json.path(1).has("extends")).isFalse();
        assertThat(Written.sheets(Written.book(Forms.policyList(), Language.EN, policies, Sources.NONE)))
                .startsWith("[policies]\nid | title");
    }

    @Test
    void programsReadTheSchemesTheTablesAndTheDays() {
        JsonNode json =
                Written.json(Forms.policy(), Language.ZH, new WholePolicy(Samples.LIBRARY.pack("bureau"), true));

        assertThat(json.path("issued").isNull()).isTrue();
        assertThat(json.path("extends").isNull()).isTrue();
        assertThat(json.path("parameters").path(0).path("unit").asText()).isEqualTo("count");
        JsonNode environment = named(json, "districts", "environment");
        assertThat(environment.path("unit").asText()).isEqualTo("points");
        assertThat(environment.path("least").asInt()).isZero();
        assertThat(environment.path("most").asInt()).isEqualTo(100);
        assertThat(named(json, "districts", "satisfied").path("unit").isNull()).isTrue();
        assertThat(named(json, "districts", "startRate").has("column")).isFalse();
        assertThat(Written.json(Forms.policy(), Language.ZH, new WholePolicy(Samples.LIBRARY.pack("supervision"), true))
                        .path("tables")
                        .path(0)
                        .path("entries"))
                .hasSize(26);
        assertThat(Written.json(
                                Forms.policy(),
                                Language.ZH,
                                new WholePolicy(Samples.LIBRARY.pack("supervision"), false))
                        .path("tables")
                        .path(0)
                        .has("entries"))
                .isFalse();
    }

    private static JsonNode named(JsonNode policy, String scheme, String indicator) {
        for (JsonNode one : policy.path("schemes")) {
            for (JsonNode of : one.path("indicators")) {
                if (one.path("scheme").asText().equals(scheme)
                        && of.path("name").asText().equals(indicator)) {
                    return of;
                }
            }
        }
        throw new AssertionError(scheme + " " + indicator);
    }

    @ParameterizedTest
    @CsvSource({"projects, PROJECTS", "COUNTIES, COUNTIES", "Records, RECORDS"})
    void aTableToFillInIsCalledInAnyCase(String word, TableOf of) {
        assertThat(TableOf.named(word)).isEqualTo(of);
    }
}
