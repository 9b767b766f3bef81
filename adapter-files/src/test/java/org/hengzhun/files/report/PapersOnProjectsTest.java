package org.hengzhun.files.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PapersOnProjectsTest {

    private static final Refusal REFUSAL =
            new Refusal("项目表.csv", 7, "annualEnergyEquivalent", "E", "五万", new Bilingual("请写成 50000。", "Write 50000."));

    private static String everything(Paper paper) {
        return Papers.text(paper);
    }

    @Test
    void aReviewSheetSaysTheVerdictWhatIsDemandedAndByWhichDocument() {
        String sheet = Papers.text(ScreeningPaper.REVIEW, Language.ZH, "SL-003");

        assertThat(sheet)
                .contains("招商项目审查意见表")
                .contains("依据《对市政协七届六次会议第43号提案的答复》（许商务〔2022〕70号），按2022年9月30日的情况审查如下")
                .contains("示例水泥熟料线甲（SL-003）")
                .contains("总投资：10亿元；阶段：签约；建设性质：新建；行业代码：3011；年综合能耗（等价值）：1万吨标准煤")
                .contains("须会审")
                .contains("1. 会审：拟建两高项目须经省级四部门会商联审（河南省“两高”会商联审通知（2021）前言）。")
                .contains("对照标准：水泥、1万吨标准煤、5万吨标准煤。")
                .contains("审批意见");
    }

    @ParameterizedTest
    @EnumSource
    void noRuleIdKeyOrHashStandsAboveTheSmallPrint(ScreeningPaper kind) {
        for (Language language : Language.values()) {
            Paper paper = kind.of(Papers.run(List.of(), "SL-001", "SL-003", "SL-027", "SL-029", "SL-050"), language);
            String text = Papers.text(new Paper(paper.language(), paper.name(), paper.parts(), List.of(), List.of()));

            assertThat(text).doesNotContain("XC2-", "HN-", "sha256", "xuchang-2022", "twoHigh", "annualEnergy");
            assertThat(everything(paper)).contains("xuchang-2022-sw70", "sha256:");
        }
    }

    @Test
    void aJointReviewAsksEachBodyAndLeavesRoomForItsAnswer() {
        String sheet = Papers.text(ScreeningPaper.JOINT_REVIEW, Language.ZH, "SL-003", "SL-002");

        assertThat(sheet)
                .contains("商务部门", "发展改革部门", "生态环境部门", "自然资源部门")
                .contains("符合规划环评：□是　□否（报送材料填的是“是”，请核对）")
                .contains("高排放：□是　□否\n")
                .contains("意见：□同意　□不同意　□补充材料后再审")
                .contains("签字（盖章）")
                .contains("会审结论")
                .doesNotContain("SL-002");
    }

    @Test
    void whereNothingIsToBeReviewedJointlyThePaperSaysSo() {
        assertThat(ScreeningPaper.JOINT_REVIEW
                        .of(Papers.run(List.of(), "SL-002"), Language.ZH)
                        .parts())
                .isEmpty();
        assertThat(Papers.text(ScreeningPaper.JOINT_REVIEW, Language.ZH, "SL-002"))
                .contains("没有要写的内容");
    }

    @Test
    void aLetterTellsACountyWhatIsMissingWhyAndFromWhom() {
        Paper paper = ScreeningPaper.SUPPLEMENT.of(Papers.run(List.of(), "SL-001", "SL-049", "SL-017"), Language.ZH);

        assertThat(paper.parts()).extracting(Paper.Part::name).containsExactly("长葛市", "建安区");
        assertThat(Papers.text(paper))
                .contains("其中 2 个项目材料不全")
                .contains("年综合能耗（等价值）", "投资方")
                .contains("行业代码", "招商人员")
                .contains("许昌市商务局")
                .doesNotContain("草稿");
    }

    @Test
    void aReportCountsVerdictsAndCountiesAndTellsWhyOfEveryProject() {
        String report = Papers.text(ScreeningPaper.REPORT, Language.ZH, "SL-001", "SL-003", "SL-027", "SL-050");

        assertThat(report)
                .contains("对4个招商项目进行了审查：不予准入1个，须会审1个，待补充信息2个。其中2个结论未定")
                .contains("各县（市、区）项目结论")
                .contains("示例焦化厂（SL-027）：不予准入")
                .contains("【草稿】")
                .contains("结论未定，还缺信息：示例水泥粉磨站一期（SL-001）、示例意向项目乙（SL-050）。");
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatWereRefusedMakeADraftAndAreNamed(ScreeningPaper kind) {
        Paper paper = kind.of(Papers.run(List.of(REFUSAL), "SL-003"), Language.ZH);

        assertThat(paper.isDraft()).isTrue();
        assertThat(paper.reasonsForDraft())
                .anySatisfy(reason -> assertThat(reason).contains("项目表.csv 第7行", "五万", "请写成 50000"));
    }

    @Test
    void manyRefusedRowsAreCounted() {
        List<Refusal> many = new ArrayList<>();
        for (int row = 0; row < 25; row++) {
            many.add(REFUSAL);
        }
        assertThat(ScreeningPaper.REVIEW
                        .of(Papers.run(many, "SL-003"), Language.ZH)
                        .reasonsForDraft())
                .contains("此外还有 15 处没有处理。");
    }

    @ParameterizedTest
    @EnumSource
    void everyPaperIsWrittenInEnglishToo(ScreeningPaper kind) {
        String text = Papers.text(kind, Language.EN, "SL-001", "SL-003", "SL-029");

        assertThat(text).doesNotContain("审查", "补充").containsAnyOf("Under ", "Reviewed under ");
    }

    @ParameterizedTest
    @EnumSource
    void aPaperIsCalledByItsChineseOrItsEnglishName(ScreeningPaper kind) {
        List<ScreeningPaper> papers = List.of(ScreeningPaper.values());

        assertThat(NamedPaper.named(papers, kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .contains(kind);
        assertThat(NamedPaper.named(papers, "红头文件")).isEmpty();
        assertThat(NamedPaper.words(papers).zh()).isEqualTo("报告、审查意见表、会审单、补充材料函");
    }

    @Test
    void aRunIsGatheredUpToABoundAndRefusedBeyondIt() throws IOException {
        List<Paper> printed = new ArrayList<>();
        ScreeningRun run = Papers.run(List.of(), "SL-003");
        try (PaperOnProjects<Screening> gathering = new PaperOnProjects<>(
                gathered -> ScreeningPaper.REVIEW.of(
                        ScreeningRun.of(gathered, Optional.empty(), Optional.empty()), Language.ZH),
                printed::add)) {
            gathering.begin(run.policy(), run.asOf(), 1);
            gathering.write(run.projects().get(0).screening(), Source.NONE);
            gathering.refused(REFUSAL);
            gathering.end(List.of());

            assertThat(printed).hasSize(1);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 2_000; i++) {
                            gathering.write(run.projects().get(0).screening(), Source.NONE);
                        }
                    })
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("2000");
        }
    }
}
