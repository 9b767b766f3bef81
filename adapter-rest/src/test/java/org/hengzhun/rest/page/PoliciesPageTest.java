package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class PoliciesPageTest {

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
    void everyRuleStandsThereAsASentenceWithItsClause(Page page) {
        page.goTo("#/policies/xuchang-2022-sw70");

        assertThat(page.text(".policy")).contains("当 阶段 为 拟签约，且 尚待会审 为 是 时：会审。");
        assertThat(page.texts(".policy .sentence .cite")).hasSizeGreaterThan(20).allMatch(cite -> cite.contains("条款 "));
    }

    @Test
    void everyParameterSaysInWordsWhereItComesFrom(Page page) {
        page.goTo("#/policies/xuchang-2022-sw70");

        assertThat(page.texts(
                        ".policy td .p-local, .policy td .p-verbatim, .policy td .p-mapping, .policy td .p-paraphrase"))
                .hasSizeGreaterThan(9)
                .contains("原文", "本地参数");
        assertThat(page.text(".legend")).contains("数字与文件原文一致", "任何文件都没有规定，由使用的市自行确定");
    }

    @Test
    void aClauseIsOneClickAway(Page page) {
        page.goTo("#/policies/xuchang-2022-sw70");

        page.press(".policy .sentence .link");

        assertThat(page.focused().getAttribute("id")).isEqualTo("clause-HN-4");
        assertThat(page.focused().getText()).contains("HN-4", "审查");
    }

    @Test
    void aPolicyLeadsToScreeningAndRankingWithIt(Page page) {
        page.goTo("#/policies/xinxiang-2020-42");

        page.press(".policy .button[href*='rank']");

        page.awaits("h1", "考核排名");
        assertThat(page.texts("main select option:checked")).startsWith("进一步转变观念 破解难题 推进招商引资高质量发展的实施意见");
    }
}
