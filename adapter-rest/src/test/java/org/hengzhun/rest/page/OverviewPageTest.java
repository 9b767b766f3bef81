package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The first look: how many, where, why and how much money, and from each figure to its projects. */
@ExtendWith(Browser.class)
class OverviewPageTest {

    private static void withTheSample(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "共 60 个项目");
    }

    @Test
    void verdictsAreCountedByCountyByMoneyAndByReason(Page page) {
        withTheSample(page);
        assertThat(page.texts(".overview caption")).containsExactly("各县区", "各结论的投资额", "主要依据");
        assertThat(page.text(".panel:nth-child(1) tbody tr:nth-child(1)")).startsWith("长葛市 10 2 1");
        assertThat(page.text(".panel:nth-child(2) tbody tr:nth-child(1)")).contains("不予准入", "6", "30.00");
        assertThat(page.text(".panel:nth-child(3) tbody tr:nth-child(1)")).contains("会商联审", "13", "130.00");
    }

    @Test
    void aFigureLeadsToItsProjectsAndTheAddressSaysSo(Page page) {
        withTheSample(page);
        page.press(".panel:nth-child(1) tbody tr:nth-child(1) td:nth-of-type(2) button");

        assertThat(page.texts(".verdicts [data-project]")).hasSize(2);
        assertThat(page.text(".verdicts")).contains("长葛市", "不予准入");
        assertThat(page.focused().getText()).contains("找到 2 个项目");
        assertThat(page.hash()).contains("county=长葛市", "verdict=REJECTED");

        page.press("#show-all");
        assertThat(page.texts(".verdicts [data-project]")).hasSize(60);
    }

    @Test
    void aReasonLeadsToTheProjectsItDecides(Page page) {
        withTheSample(page);
        page.press(".panel:nth-child(3) tbody tr:nth-child(1) button");

        assertThat(page.all(".verdicts [data-project]")).hasSize(13);
        assertThat(page.text(".choices .chosen")).contains("会商联审");
        page.press(".choices .chosen button");
        assertThat(page.all(".verdicts [data-project]")).hasSize(60);
    }

    @Test
    void projectsAreFoundByNameClauseAndMissingFieldAndSortedByMoney(Page page) {
        withTheSample(page);
        page.script("document.querySelector('[name=find]').focus()");
        page.type("玻璃");
        assertThat(page.texts(".verdicts tbody td:nth-child(2)")).hasSize(3).allMatch(name -> name.contains("玻璃"));

        page.press("#show-all");
        page.pick(".choices [name=clause]", "XC2-1.5a");
        assertThat(page.all(".verdicts [data-project]")).isNotEmpty().hasSizeLessThan(60);

        page.press("#show-all");
        page.pick(".choices [name=lacks]", "annualEnergyEquivalent");
        assertThat(page.texts(".verdicts tbody td:nth-child(5)"))
                .isNotEmpty()
                .allMatch(missing -> missing.contains("年综合能耗(等价值)"));

        page.press("#show-all");
        page.pick(".choices [name=sort]", "verdict");
        assertThat(page.texts(".verdicts .badge").get(0)).isEqualTo("✕不予准入");
    }

    @Test
    void theFirstLookGoesByKeyboard(Page page) {
        withTheSample(page);
        page.script("document.querySelector('.panel:nth-child(2) tbody button').focus()");
        page.type(Keys.ENTER);

        assertThat(page.all(".verdicts [data-project]")).hasSize(6);
    }
}
