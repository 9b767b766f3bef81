package org.hengzhun.files.write.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.fact.County;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.screening.Bearing;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.Samples;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.OutputForm;
import org.junit.jupiter.api.Test;

/** Verdicts of several files, masked names, receipts and what judging them again gave. */
class ScreeningOutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PolicyStamp POLICY = Samples.LIBRARY.pack("own-words").stamp();

    private static Screening screened(Map<String, ?> members) {
        return Samples.LIBRARY
                .screener("own-words")
                .screen(Project.of(members, Samples.LIBRARY.pack("own-words").projects()), DAY);
    }

    private static final Screening REVIEW =
            screened(Map.of("id", "P1", "name", "机密厂", "stage", "NEGOTIATING", "secret", true, "county", "禹州市"));
    private static final Screening CLEAR = screened(Map.of(
            "id",
            "P2",
            "stage",
            "NEGOTIATING",
            "secret",
            false,
            "riskLevel",
            "LOW",
            "waterUse",
            "1",
            "annualOutput",
            "1",
            "approvedOn",
            "2024-01-01"));
    private static final Screening WATER =
            screened(Map.of("id", "P3", "stage", "SIGNED", "waterUse", "90000", "annualOutput", "10000000"));
    private static final Screening SILENT = Screening.of(
            Project.of("P4").with(Project.STAGE, Stage.SIGNED),
            DAY,
            new Bearing(0, ImmutableSet.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static String written(OutputForm form, Language language, int inputs, Screening... all) {
        return Written.results(form, Forms.screenings(), language, writer -> {
            writer.begin(POLICY, DAY, inputs);
            int row = 2;
            for (Screening one : all) {
                writer.write(one, new Source("甲.csv", row++, ImmutableList.of()));
            }
            writer.end(List.of());
        });
    }

    @Test
    void ofSeveralFilesEachProjectSaysWhichItIsFrom() {
        assertThat(written(OutputForm.TEXT, Language.ZH, 2, REVIEW, CLEAR))
                .containsPattern("先补 +来源\n")
                .containsPattern("P1 .*甲\\.csv")
                .containsPattern("P1 机密厂（[^）]*甲\\.csv[^）]*）：");
        assertThat(written(OutputForm.TEXT, Language.ZH, 1, REVIEW, CLEAR)).doesNotContain("来源", "甲.csv 第");
    }

    @Test
    void whatIsNotFinalIsExplainedOnceAndCounted() {
        assertThat(written(OutputForm.TEXT, Language.ZH, 1, REVIEW))
                .contains("带“（未定）”的结论：所缺的信息补齐后，结论可能改变。", "；其中未定 1。");
        assertThat(written(OutputForm.TEXT, Language.EN, 1, CLEAR))
                .contains("1 projects: ")
                .doesNotContain("not final");
    }

    @Test
    void aProjectThatNoRuleIsAboutIsGivenNoOpinionAndCountedSo() {
        assertThat(written(OutputForm.TEXT, Language.ZH, 1, SILENT, CLEAR)).contains("本政策无意见");
        assertThat(written(OutputForm.TEXT, Language.EN, 1, SILENT)).contains("no opinion");
        assertThat(written(OutputForm.CSV, Language.ZH, 1, SILENT)).contains(",本政策无意见,是,");
    }

    @Test
    void aRunOfNothingSaysSo() {
        assertThat(written(OutputForm.TEXT, Language.ZH, 1)).contains("共 0 个项目。");
        assertThat(written(OutputForm.TEXT, Language.EN, 1)).contains("0 projects.");
    }

    @Test
    void anOutcomeThePolicyNamesItselfIsCalledSoInEveryForm() {
        assertThat(written(OutputForm.TEXT, Language.ZH, 1, WATER)).contains("  【节水论证】拟建项目万元产值取水量超过定额的须节水论证");
        JsonNode finding = Written.json(written(OutputForm.JSON, Language.EN, 1, WATER))
                .path("projects")
                .path(0)
                .path("findings")
                .path(0);
        assertThat(finding.path("outcome").asText()).isEqualTo("JOINT_REVIEW");
        assertThat(finding.toString()).contains("waterReview", "water review");
        JsonNode undecided = Written.json(written(
                        OutputForm.JSON,
                        Language.EN,
                        1,
                        screened(Map.of("id", "P5", "stage", "SIGNED", "waterUse", "90000"))))
                .path("projects")
                .path(0)
                .path("undecided");
        assertThat(undecided.toString()).contains("waterReview");
    }

    @Test
    void besideItsRowAProjectHasWhoCanKnowWhatIsMissingOrTheNextQuestion() {
        ScreeningColumns asking = new ScreeningColumns(Language.ZH, Optional.empty());
        ScreeningColumns next = new ScreeningColumns(
                Language.ZH,
                Optional.of(screening -> Samples.LIBRARY.questioner("own-words").next(screening)));

        assertThat(asking.cells(REVIEW).get(4)).isNotEmpty().contains("（");
        assertThat(next.cells(REVIEW).get(4)).isEqualTo("安全风险等级是哪一个？（问投资方）");
        assertThat(next.cells(CLEAR).get(4)).isEmpty();
        assertThat(asking.cells(WATER).get(1)).startsWith("节水论证：拟建项目");
        assertThat(asking.notProcessed("坏行")).containsExactly("未处理", "坏行", "", "", "");
    }

    @Test
    void aMaskedResultKeepsTheIdAndTellsNoName() {
        Project project = Project.of("P1")
                .with(Project.NAME, "机密厂")
                .with(Project.INVESTOR, "某某集团")
                .with(Project.COUNTY, County.of("禹州市"));
        Finding finding = new Finding(
                Outcome.JOINT_REVIEW,
                new Reason(
                        "R-1",
                        "须会审",
                        new Citation("T-1", "文", "一"),
                        ImmutableList.of(),
                        ImmutableMap.of("name", "机密厂", "stage", "SIGNED"),
                        ImmutableList.of(),
                        ImmutableList.of()));
        Screening masked = MaskedNames.of(Screening.of(
                project, DAY, new Bearing(1, ImmutableSet.of()), List.of(finding), List.of(), List.of(), List.of()));

        assertThat(masked.project().id()).isEqualTo("P1");
        assertThat(masked.project().get(Project.NAME)).isEqualTo("***");
        assertThat(masked.project().get(Project.INVESTOR)).isEqualTo("***");
        assertThat(masked.project().get(Project.NOTE)).isNull();
        assertThat(masked.project().get(Project.COUNTY)).isEqualTo(County.of("禹州市"));
        assertThat(masked.findings().get(0).reason().facts()).isEqualTo(Map.of("name", "***", "stage", "SIGNED"));
        assertThat(masked.verdict()).isEqualTo(Verdict.JOINT_REVIEW);
    }

    @Test
    void aReceiptIsWholeUntilAnythingInItIsChanged() {
        String line = ReceiptLine.of(POLICY, DAY, REVIEW);

        assertThat(ReceiptLine.isWhole(line)).isTrue();
        assertThat(ReceiptLine.of(POLICY, DAY, REVIEW)).isEqualTo(line);
        assertThat(ReceiptLine.isWhole(line.replace("机密厂", "无名厂"))).isFalse();
        assertThat(ReceiptLine.isWhole(line + " ")).isFalse();
        assertThat(ReceiptLine.isWhole("{}")).isFalse();
        assertThat(Written.json(line).path("policyHash").asText()).isEqualTo(POLICY.hash());
    }

    @Test
    void judgingAgainTellsTheLinesThatAreNotTheSameAndCountsThem() {
        List<ReplayedLine> lines = List.of(
                ReplayedLine.same(1, "P1"),
                ReplayedLine.other(2, "P2", ReplayedLine.Outcome.DIFFERS, new Bilingual("结论不同", "another verdict")),
                ReplayedLine.other(3, "", ReplayedLine.Outcome.NO_RECEIPT, new Bilingual("读不懂", "not understood")));

        assertThat(Written.text(Forms.replay(), Language.ZH, lines))
                .isEqualTo("第2行 P2：不一致；结论不同\n第3行：不是存证；读不懂\n共 3 行，1 行逐字节一致，2 行不一致。\n");
        assertThat(Written.text(Forms.replay(), Language.EN, lines)).isEqualTo("""
                        line 2 P2: differs; another verdict
                        line 3: no receipt; not understood
                        3 lines, 1 the same to the byte, 2 not.
                        """);
        JsonNode json = Written.json(Forms.replay(), Language.ZH, lines);
        assertThat(json.path("same").asBoolean()).isFalse();
        assertThat(json.path("lines").path(0).has("words_zh")).isFalse();
        assertThat(json.path("lines").path(2).path("outcome").asText()).isEqualTo("no_receipt");
        assertThat(Written.json(Forms.replay(), Language.ZH, List.of(ReplayedLine.same(1, "P1")))
                        .path("same")
                        .asBoolean())
                .isTrue();
    }
}
