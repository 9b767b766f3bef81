package org.hengzhun.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.Samples;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.read.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PapersOnRankingsTest {

    @Test
    void aBulletinTellsWhoStandsWhereWhoMovedAndWhoWasNotRanked() {
        String bulletin = Papers.text(RankingPaper.BULLETIN, Samples.quarter(), Language.ZH);

        assertThat(bulletin)
                .contains("关于签约项目三率季度综合排名情况的通报（2020年第四季度）")
                .contains("各县（市、区）人民政府，各有关单位：")
                .contains("对6个单位2020年第四季度的工作进行了考核，现将结果通报如下。")
                .contains("一、考核结果")
                .contains("与上期相比，示例乙县上升1位；示例甲县上升3位；示例己县下降3位")
                .contains("二、未参与排名的单位")
                .contains("示例丁县：开工率：数据缺失（开工项目数）。");
    }

    @Test
    void theTableOfABulletinHasTheGrades() {
        assertThat(Papers.text(RankingPaper.BULLETIN, Samples.graded(), Language.ZH))
                .contains("等次", "优秀");
    }

    @Test
    void whatThePlacesMeanIsSaidOnceForAllItIsFor() {
        String bulletin = Papers.text(RankingPaper.BULLETIN, Samples.yearEnd(), Language.ZH);

        assertThat(bulletin).contains("结果运用").containsPattern("：通报表扬（新政办〔2020〕42号六（二十）");
    }

    @Test
    void whatTheCitySetsMakesADraftAndIsNamedInTheWordsOfTheTable() {
        Paper paper = RankingPaper.BULLETIN.of(Samples.quarter(), Sources.NONE, Optional.empty(), Language.ZH);

        assertThat(paper.isDraft()).isTrue();
        assertThat(paper.reasonsForDraft())
                .contains("考核项的权重或方法文件没有规定，由本市确定：履约率、开工率、资金到位率。")
                .contains("“开工率”所用的标准（签约项目数）由本市确定，文件没有规定。");
    }

    @ParameterizedTest
    @EnumSource
    void noRuleIdKeyOrHashStandsAboveTheSmallPrint(RankingPaper kind) {
        for (RankingReport report : List.of(Samples.quarter(), Samples.yearEnd())) {
            Paper paper = kind.of(report, Sources.NONE, Optional.empty(), Language.ZH);
            String text = Papers.text(new Paper(paper.language(), paper.name(), paper.parts(), List.of(), List.of()));

            assertThat(text).doesNotContain("XX-", "sha256", "xinxiang-2020", "signedProjects", "startRate");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theColumnsOfEveryRowAddUpToItsScore(RankingPaper kind) {
        for (RankingReport report : List.of(Samples.quarter(), Samples.yearEnd())) {
            Paper paper = kind.of(report, Sources.NONE, Optional.empty(), Language.ZH);
            List<Block.Grid> grids = paper.parts().stream()
                    .flatMap(part -> part.blocks().stream())
                    .filter(Block.Grid.class::isInstance)
                    .map(Block.Grid.class::cast)
                    .filter(grid -> grid.columns().stream()
                            .anyMatch(column -> column.header().equals("得分")))
                    .toList();

            assertThat(grids).isNotEmpty().allSatisfy(PapersOnRankingsTest::addsUp);
        }
    }

    private static void addsUp(Block.Grid grid) {
        List<String> headers = grid.columns().stream().map(Block.Column::header).toList();
        int score = headers.indexOf("得分");
        for (List<String> row : grid.rows()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < score; i++) {
                if (grid.columns().get(i).content() == Block.Content.FIGURE) {
                    sum = sum.add(new BigDecimal(row.get(i)));
                }
            }
            assertThat(sum).isEqualByComparingTo(row.get(score));
        }
    }

    @Test
    void aReportDrawsTheScoresAndTellsWhyOfEveryUnit() {
        Paper paper = RankingPaper.REPORT.of(Samples.quarter(), Sources.NONE, Optional.empty(), Language.ZH);

        assertThat(paper.parts().get(0).blocks())
                .filteredOn(Block.Bars.class::isInstance)
                .hasSize(2);
        assertThat(Papers.text(paper))
                .contains("示例己县：0.00分")
                .contains("距上一位（示例开发区）差18.50分：履约率-1.50，开工率11.00，资金到位率9.00。")
                .contains("未参与排名");
    }

    @ParameterizedTest
    @EnumSource
    void everyPaperIsWrittenInEnglishToo(RankingPaper kind) {
        assertThat(Papers.text(kind, Samples.yearEnd(), Language.EN)).contains("Rank", "Score");
    }

    @Test
    void aPaperIsCalledByItsChineseOrItsEnglishName() {
        List<RankingPaper> papers = List.of(RankingPaper.values());

        assertThat(NamedPaper.named(papers, "通报")).contains(RankingPaper.BULLETIN);
        assertThat(NamedPaper.named(papers, "Report")).contains(RankingPaper.REPORT);
        assertThat(NamedPaper.named(papers, "简报")).isEmpty();
        assertThat(NamedPaper.words(papers).zh()).isEqualTo("通报、报告");
    }
}
