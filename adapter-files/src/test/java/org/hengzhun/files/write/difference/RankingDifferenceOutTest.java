package org.hengzhun.files.write.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.difference.Edit;
import org.hengzhun.core.difference.PolicyChange;
import org.hengzhun.core.difference.RankingDifference;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.Samples;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Sources;
import org.junit.jupiter.api.Test;

/** Who moves where a ranking is made by another policy, as each form writes it. */
class RankingDifferenceOutTest {

    private static final Edit FIGURE = new Edit(
            Edit.Kind.PARAMETER,
            "visits.points",
            new Edit.Place("old/parameters.csv", 3),
            new Edit.Place("new/parameters.csv", 3),
            List.of(new Edit.Part("value", new BigDecimal("2"), new BigDecimal("0"), Unit.POINT)));

    private static RankingDifference difference(boolean supposed, RankingReport before, RankingReport after) {
        PolicyStamp old = before.policy();
        PolicyStamp now = new PolicyStamp("new", old.title(), old.document(), "sha256:fedcba9876543210");
        return RankingDifference.of(
                new PolicyChange(old, now, LocalDate.of(2026, 12, 31), supposed, List.of(FIGURE)), before, after);
    }

    /** Without its bonus 甲县 and 乙县 lose points and keep their places; 戊县 lies no more and moves up. */
    private static final RankingDifference MOVED = difference(false, Samples.appraised(), Samples.appraisedHonest());

    private static final RankingDifference SAME = difference(true, Samples.appraised(), Samples.appraised());

    @Test
    void peopleReadHowManyMoveAndEachThatDiffers() {
        String zh = Written.text(Forms.rankingDifferences(), Language.ZH, MOVED);

        assertThat(zh)
                .contains("原政策：appraisal，校验码 ", "新政策：new，校验码 ")
                .contains("方案 年度评比，期次 2026，判定日期 2026-12-31")
                .contains("若参数 visits.points 由 2 分 改为 0 分，5 个单位里 3 个名次变动，3 个得分、名次或结果运用有变。")
                .containsPattern("戊县 +5 +3 +\\+2 +0\\.0 +94\\.1 +\\+94\\.1")
                .containsPattern("丙县 +3 +4 +-1 +82\\.1")
                .contains("两种情况下都没有参与排名：己县")
                .doesNotContainPattern("\\n +乙县 +1");
        assertThat(Written.text(Forms.rankingDifferences(), Language.EN, MOVED))
                .contains("scheme Yearly appraisal, period 2026, as of 2026-12-31")
                .contains(", of 5 units 3 move; 3 have another score, place or outcome.")
                .contains("Not ranked either way: 己县");
    }

    @Test
    void whereNothingMovesOneLineSaysSo() {
        assertThat(Written.text(Forms.rankingDifferences(), Language.ZH, SAME))
                .contains("【假设】下面是假设的结果", "，没有单位的名次、得分或结果运用改变。")
                .doesNotContain("原名次");
        assertThat(Written.text(Forms.rankingDifferences(), Language.EN, SAME))
                .contains("[What if]", ", no unit has another place, score or outcome.");
    }

    @Test
    void aUnitThatIsRankedOnOneSideOnlySaysSo() {
        RankingDifference left = difference(false, Samples.appraisedHonest(), Samples.appraisedWithout("丁县"));

        assertThat(Written.text(Forms.rankingDifferences(), Language.ZH, left)).containsPattern("丁县 +5 +未排名 +50\\.8");
        assertThat(Written.json(Forms.rankingDifferences(), Language.ZH, left).path("units"))
                .anySatisfy(unit -> {
                    assertThat(unit.path("unit").asText()).isEqualTo("丁县");
                    assertThat(unit.path("after").isNull()).isTrue();
                    assertThat(unit.path("places").isNull()).isTrue();
                });
    }

    @Test
    void aTableHasEveryUnitMovingOrNotAndSaysWhetherItIsASupposition() {
        assertThat(Written.csv(Forms.rankingDifferences(), Language.ZH, MOVED))
                .startsWith("是否假设,原政策,新政策,方案,期次,判定日期,分组,单位,原名次,现名次,升降,原得分,现得分,得分增减,新增结果,不再有的结果")
                .contains("两项政策,appraisal,new,year,2026,2026-12-31,,乙县,1,1,0,105.0,105.0,0,,")
                .hasSize(6);
        assertThat(Written.csv(Forms.rankingDifferences(), Language.EN, SAME))
                .startsWith(
                        "supposed,oldPolicy,policy,scheme,period,asOf,group,unit,oldRank,rank,places,oldScore,score,points,came,went")
                .allMatch(line -> line.startsWith("supposed,"));
        assertThat(Written.sheets(Written.book(Forms.rankingDifferences(), Language.ZH, MOVED, Sources.NONE)))
                .startsWith("[名次变化]\n是否假设 | 原政策")
                .contains("原政策 | appraisal");
    }

    @Test
    void programsReadBothSidesOfEveryUnit() {
        JsonNode json = Written.json(Forms.rankingDifferences(), Language.EN, MOVED);

        assertThat(json.path("moving").asInt()).isEqualTo(3);
        assertThat(json.path("units")).hasSize(5).anySatisfy(unit -> {
            assertThat(unit.path("unit").asText()).isEqualTo("戊县");
            assertThat(unit.path("before").path("rank").asInt()).isEqualTo(5);
            assertThat(unit.path("after").path("rank").asInt()).isEqualTo(3);
            assertThat(unit.path("places").asInt()).isEqualTo(2);
        });
        assertThat(json.path("edits").path(0).path("name").asText()).isEqualTo("visits.points");
    }
}
