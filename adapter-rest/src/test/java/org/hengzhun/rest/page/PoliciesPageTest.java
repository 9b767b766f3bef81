package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** A document is read clause by clause, with its rules, figures and tables. */
@ExtendWith(Browser.class)
class PoliciesPageTest {

    private static final String XUCHANG = "#/policies/xuchang-2022-sw70?asOf=2022-09-30";

    @Test
    void aDocumentIsChosenFromTheListOfAll(Page page) {
        page.goTo("#/policies");
        assertThat(page.all(".shelf nav a")).hasSizeGreaterThanOrEqualTo(6);

        page.press(".shelf nav a[href*='xuchang-2022-sw70']");

        assertThat(page.text(".policy h2")).isEqualTo("对市政协七届六次会议第43号提案的答复");
        assertThat(page.text(".policy .facts")).contains("许商务〔2022〕70号", "许昌市商务局", "2022-09-01");
        assertThat(page.hash()).isEqualTo("#/policies/xuchang-2022-sw70");
    }

    @Test
    void clausesStandInTheOrderOfTheirDocumentEachWithItsRulesAsSentences(Page page) {
        page.goTo(XUCHANG);

        assertThat(page.texts(".clause h4 code"))
                .startsWith("XC2-0", "XC2-1.1a", "XC2-1.1b")
                .endsWith("HN-4", "HN-5");
        assertThat(page.text("[id='clause-XC2-1.4f']")).contains("当 阶段 为 拟签约，且 尚待会审 为 是 时：会审。");
    }

    @Test
    void figuresStandWhereKeysWouldAndOpenWhereTheyComeFromByKeyboard(Page page) {
        page.goTo(XUCHANG);
        assertThat(page.text("#clause-HN-1")).contains("≥ 50,000 吨标准煤").doesNotContain("firstClass");

        page.script("document.querySelector('#clause-HN-1 .value').focus()");
        page.type(Keys.ENTER);

        assertThat(page.text("#clause-HN-1 .about")).contains("原文", "数字与文件原文一致", "历次数值", "一直有效");
        assertThat(page.focused().getDomAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void whatIsNoRuleSaysWhyInWordsWithoutFiles(Page page) {
        page.goTo(XUCHANG);

        assertThat(page.text("[id='clause-XC2-1.1c']")).contains("没有编成规则，原因：背景：已经开过的一次会议");
        assertThat(page.text(".policy")).doesNotContain(".csv", ".drl", "$");
    }

    @Test
    void everyFigureSaysInWordsWhereItComesFrom(Page page) {
        page.goTo(XUCHANG);

        assertThat(page.texts(".series td .tag")).hasSizeGreaterThan(9).contains("原文", "本地参数");
        assertThat(page.text(".legend")).contains("数字与文件原文一致", "任何文件都没有规定，由使用的市自行确定");
    }

    @Test
    void everythingIsSearchedRowsOfTablesTooAndTheAddressSaysSo(Page page) {
        page.goTo(XUCHANG);
        page.script("document.querySelector('[name=find]').focus()");
        page.type("电解铝");

        page.awaits(".policy", "31 条中有 1 条相符");
        assertThat(page.texts(".clause h4 code")).containsExactly("HN-2");
        page.awaits("#clause-HN-2 .catalogue table", "电解铝");
        assertThat(page.text("#clause-HN-2 .catalogue")).doesNotContain("铁合金");
        assertThat(page.hash()).contains("find=电解铝");

        page.reload();
        page.awaits("#clause-HN-2 .catalogue table", "电解铝");
    }

    @Test
    void aDaySaysWhichRulesAndFiguresAreInForce(Page page) {
        page.goTo("#/policies/energy-review?asOf=2024-01-01");
        int before = page.all(".off").size();

        page.pick("[name=asOf]", "2026-01-01");

        page.awaitsTrue("return document.querySelectorAll('.off').length !== " + before);
        assertThat(page.texts(".off")).isNotEmpty().allMatch(words -> words.equals("2026-01-01 不适用"));
        assertThat(page.hash()).contains("asOf=2026-01-01");
    }

    @Test
    void aLinkLeadsToItsClause(Page page) {
        page.goTo("#/policies/xuchang-2022-sw70?clause=HN-4");

        page.awaitsTrue("return document.activeElement.id === 'clause-HN-4'");
        page.press("#clause-HN-1 .permalink");
        page.awaitsTrue("return document.activeElement.id === 'clause-HN-1'");
        assertThat(page.hash()).contains("clause=HN-1");
    }

    @Test
    void aFindingLeadsToItsClauseAndBack(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "共 60 个项目");
        page.press("[data-project='SL-040']");
        page.press("dialog .finding .cite a");

        page.awaitsTrue("return document.activeElement.classList.contains('clause')");
        page.awaitGone("dialog");
        assertThat(page.hash()).startsWith("#/policies/xuchang-2022-sw70?").contains("asOf=2022-09-30", "clause=");
        page.press("#to-project");
        page.awaits("dialog h2", "SL-040");

        page.back();
        page.seen(".clause");
        page.back();
        page.awaits("dialog h2", "SL-040");
    }

    @Test
    void theHandbookIsSavedAsAFile(Page page) {
        page.goTo(XUCHANG);
        page.script(
                "window.saved = ''; URL.createObjectURL = blob => { blob.text().then(text => (window.saved = text));"
                        + " return '#'; }; HTMLAnchorElement.prototype.click = () => {};");

        page.press("[data-download=txt]");

        page.awaitsTrue("return window.saved.includes('规则手册')");
    }

    @Test
    void onPaperStandClausesAndFiguresWithoutTheMeansToLookForThem(Page page) throws IOException {
        page.goTo(XUCHANG);
        page.seen(".clause");

        Printout paper = page.printed();

        assertThat(paper.text()).contains("50,000吨标准煤", "XC2-1.1a", "没有编成规则，原因").doesNotContain("下载Word", "看哪一天");
        assertThat(paper.sheets()).allMatch(sheet -> sheet.right() <= sheet.width() && sheet.left() >= 0);
    }

    @Test
    void onAPhoneNothingLiesBesideTheScreen(Page page) {
        page.wide(390);
        page.goTo(XUCHANG);
        page.seen(".clause");

        assertThat(page.script("return document.documentElement.scrollWidth <= 390"))
                .isEqualTo(true);
    }

    @Test
    void aPolicyLeadsToScreeningAndRankingWithIt(Page page) {
        page.goTo("#/policies/xinxiang-2020-42");

        page.press(".policy .button[href*='rank']");

        page.awaits("h1", "考核排名");
        assertThat(page.texts("main select option:checked")).startsWith("进一步转变观念 破解难题 推进招商引资高质量发展的实施意见");
    }
}
