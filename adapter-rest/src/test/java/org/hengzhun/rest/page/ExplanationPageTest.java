package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

@ExtendWith(Browser.class)
class ExplanationPageTest {

    private static void open(Page page, String id) {
        page.press("#use-sample");
        page.awaits("#summary", "共 60 个项目");
        page.press("[data-project='%s']".formatted(id));
        page.seen("dialog .rule");
    }

    @Test
    void fillingInTheMissingFieldChangesTheVerdictAtOnce(Page page) {
        open(page, "SL-001");
        assertThat(page.text("dialog .verdict")).contains("待补充信息", "未定");

        page.fill("annualEnergyEquivalent", "62000");

        page.awaits("dialog .verdict", "须会审");
        assertThat(page.text("dialog .was")).contains("补充前是“待补充信息”");
        assertThat(page.text("dialog .finding")).contains("会审", "年综合能耗(等价值) 62000 吨标准煤", "firstClass.lower", "原文");
        assertThat(page.script("return document.getElementById('announcer').textContent"))
                .isEqualTo("SL-001 的结论：须会审");
        page.press("dialog .close");
        page.awaitGone("dialog");
        assertThat(page.text(".verdicts tr:has([data-project='SL-001'])")).contains("须会审", "已补充");
        assertThat(page.text("#summary")).contains("须会审 19");
    }

    @Test
    void anAnswerTakenBackLeavesTheFirstVerdict(Page page) {
        open(page, "SL-001");
        page.fill("annualEnergyEquivalent", "62000");
        page.awaits("dialog .verdict", "须会审");

        page.press("dialog .fill button");

        page.awaits("dialog .verdict", "待补充信息");
        assertThat(page.seen("dialog [name=annualEnergyEquivalent]").getAttribute("value"))
                .isEmpty();
    }

    @Test
    void aWrongAnswerIsToldBesideItsFieldAndTheVerdictStays(Page page) {
        open(page, "SL-001");

        page.fill("annualEnergyEquivalent", "约六万");

        page.awaits("dialog .error", "约");
        assertThat(page.seen("dialog [name=annualEnergyEquivalent]").getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.text("dialog .verdict")).contains("待补充信息");
    }

    @Test
    void anAnswerMayCarryItsUnit(Page page) {
        open(page, "SL-001");

        page.fill("annualEnergyEquivalent", "0.5万吨标准煤");

        page.awaits("dialog .verdict", "可准入");
    }

    @Test
    void choicesAreOfferedInChineseAndYesOrNoAsYesOrNo(Page page) {
        open(page, "SL-011");
        page.press("dialog .others summary");
        assertThat(page.texts("dialog select[name=constructionKind] option"))
                .containsExactly("未填", "新建", "扩建", "改建", "技改");
        assertThat(page.texts("dialog select[name=addsCapacity] option")).containsExactly("未填", "是", "否");

        page.pick("dialog select[name=constructionKind]", "EXPANSION");

        page.awaits("dialog .verdict", "须会审");
    }

    @Test
    void everyRuleShowsItsClauseAndEachConditionItsValueThresholdAndSign(Page page) {
        open(page, "SL-003");

        page.press("dialog .failed summary");

        assertThat(page.texts("dialog .rule .cite")).hasSizeGreaterThan(15).allMatch(cite -> cite.contains("条款 "));
        assertThat(page.text("dialog .rule")).contains("第二类细分行业能耗在第二类区间", "一(一)，条款 HN-2", "两高项目", "水泥");
        assertThat(page.text("dialog .rule .c-TRUE:nth-child(2)"))
                .contains("✓", "两高口径能耗(等价值) ≥ 10000 吨标准煤", "10000 吨标准煤");
        assertThat(page.texts("dialog .failed .t-FALSE")).isNotEmpty().containsOnly("✗");
    }

    @Test
    void theExplanationOpensAndClosesByKeyboardAndTheFocusComesBack(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "共 60 个项目");
        page.script("document.querySelector(\"[data-project='SL-003']\").focus()");

        page.type(Keys.ENTER);
        page.seen("dialog .rule");
        assertThat(page.focused().getText()).contains("SL-003");
        assertThat(page.hash()).contains("project=SL-003");
        page.type(Keys.ESCAPE);

        page.awaitGone("dialog");
        assertThat(page.focused().getAttribute("data-project")).isEqualTo("SL-003");
    }

    @Test
    void aProjectWithoutAnIdIsExplainedByItsRow(Page page) {
        page.pick("select", "xuchang-2022-sw70");
        page.screen("项目名称,行业代码,建设性质,阶段,年综合能耗(等价值)\n没有编号,3011,新建,签约,60000\n");
        page.press("[data-project='#2']");
        page.seen("dialog .rule");

        page.pick("dialog select[name=planningEiaCompliant]", "否");

        page.awaits("dialog .verdict", "不予准入");
    }
}
