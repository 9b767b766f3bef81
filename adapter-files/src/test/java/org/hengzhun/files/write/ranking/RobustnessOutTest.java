package org.hengzhun.files.write.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.ranking.RankRange;
import org.hengzhun.core.ranking.Reversal;
import org.hengzhun.core.ranking.Robustness;
import org.hengzhun.core.ranking.RobustnessPlan;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.Samples;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Sources;
import org.junit.jupiter.api.Test;

/** How firm a ranking is, as each form writes it. */
class RobustnessOutTest {

    private static final RobustnessReport REPORT = new RobustnessReport(
            Samples.LIBRARY.pack("appraisal").stamp(),
            Samples.appraised().asOf(),
            new Robustness(
                    "year",
                    new Bilingual("年度评比", "Yearly appraisal"),
                    ImmutableMap.of("signed", new Bilingual("签约", "signed"), "started", new Bilingual("开工", "started")),
                    new RobustnessPlan(7, 100, Ratio.of(1, 5)),
                    List.of(
                            new Robustness.Group(
                                    "",
                                    List.of(
                                            range("甲县", "1", "1", Map.of("signed", one("1"), "started", one("2"))),
                                            range("乙县", "2", "3", Map.of("signed", one("2"), "started", one("2")))),
                                    List.of(new Reversal("丙县", "甲县", "乙县"))),
                            new Robustness.Group("区", List.of(), List.of()))),
            List.of(new Bilingual("尚未施行", "not in force")));

    private static BigDecimal one(String number) {
        return new BigDecimal(number);
    }

    private static RankRange range(String unit, String rank, String worst, Map<String, BigDecimal> without) {
        return new RankRange(
                unit, one(rank), one("1"), one("1"), one("1.5"), one(worst), one(worst), ImmutableMap.copyOf(without));
    }

    @Test
    void peopleReadWhatWasVariedWhoMovesAndWhoseOrderHangsOnAThird() {
        assertThat(Written.text(Forms.robustness(), Language.ZH, REPORT))
                .contains("方案 年度评比：权重上下变动 1/5，100 组，种子 7", "提醒：尚未施行")
                .contains("提醒：去掉 丙县，甲县 与 乙县 的先后就会颠倒", "【区】")
                .containsPattern("甲县 +1 +1 +1 +1\\.5 +1 +1 +开工 2")
                .containsPattern("乙县 +2 +1 +1 +1\\.5 +3 +3 +不变")
                .doesNotContain("【】");
        assertThat(Written.text(Forms.robustness(), Language.EN, REPORT))
                .contains("Scheme Yearly appraisal: weights varied by 1/5, 100 draws, seed 7", "Note: not in force")
                .contains("Note: without 丙县, the order of 甲县 and 乙县 reverses", "started 2")
                .containsPattern("乙县 .* same");
    }

    @Test
    void aTableHasTheGroupInFront() {
        assertThat(Written.csv(Forms.robustness(), Language.ZH, REPORT))
                .containsExactly("分组,单位,名次,最好,5%,中位,95%,最差,去掉一项后", ",甲县,1,1,1,1.5,1,1,开工 2", ",乙县,2,1,1,1.5,3,3,不变");
        assertThat(Written.sheets(Written.book(Forms.robustness(), Language.EN, REPORT, Sources.NONE)))
                .startsWith("[robustness]\ngroup | unit | rank")
                .contains(" | 乙县 | 2 | 1 | 1 | 1.5 | 3 | 3 | same", "note | not in force");
    }

    @Test
    void programsReadThePlanEveryRangeAndEveryReversal() {
        JsonNode json = Written.json(Forms.robustness(), Language.EN, REPORT);

        assertThat(json.path("scheme").asText()).isEqualTo("year");
        assertThat(json.path("label").asText()).isEqualTo("Yearly appraisal");
        assertThat(json.path("items").path("started").asText()).isEqualTo("started");
        assertThat(json.path("seed").asLong()).isEqualTo(7);
        assertThat(json.path("vary").asText()).isEqualTo("1/5");
        JsonNode group = json.path("groups").path(0);
        assertThat(group.path("rows").path(1).path("worst").asInt()).isEqualTo(3);
        assertThat(group.path("rows").path(0).path("median").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(group.path("rows").path(0).path("without").path("started").asInt())
                .isEqualTo(2);
        assertThat(group.path("reversals").path(0).path("overtaken").asText()).isEqualTo("乙县");
        assertThat(Written.texts(json.path("warnings"))).containsExactly("not in force");
    }
}
