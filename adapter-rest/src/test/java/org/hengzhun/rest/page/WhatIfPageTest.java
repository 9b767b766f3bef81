package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A figure of the policy is moved, and the page says who flips before anything is saved. */
@ExtendWith(Browser.class)
class WhatIfPageTest {

    private static void moving(Page page, String figure) {
        page.press("#use-sample");
        page.awaits("#summary", "共 60 个项目");
        page.press(".whatif summary");
        page.pick(".whatif [name=figure]", figure);
        page.awaits("#flips", "没有项目的结论会变");
    }

    private static void focus(Page page, String name) {
        page.script("document.querySelector('.whatif [name=%s]').focus()".formatted(name));
    }

    private static void write(Page page, String value) {
        WebElement field = page.seen(".whatif [name=supposed]");
        field.clear();
        field.sendKeys(value + Keys.TAB);
    }

    private static String written(Page page) {
        return String.valueOf(page.seen(".whatif [name=supposed]").getDomProperty("value"));
    }

    @Test
    void theSliderGoesByKeyboardAndWhoFlipsIsSaidAtOnce(Page page) {
        moving(page, "secondClass.lower");
        assertThat(page.text(".inforce")).contains("现行：10,000 吨标准煤", "原文", "条款 HN-2");

        focus(page, "slider");
        page.type(Keys.ARROW_LEFT.toString().repeat(20));

        page.awaits("#flips", "设为 8,000 吨标准煤：2 个项目的结论会变，其中 2 个更严，0 个更宽。");
        assertThat(page.focused().getDomAttribute("aria-valuetext")).isEqualTo("8,000 吨标准煤");
        assertThat(page.texts(".flips tbody tr"))
                .hasSize(2)
                .allMatch(row -> row.contains("可准入") && row.contains("须会审"));
        assertThat(page.text(".flips tbody")).contains("新适用：拟建两高项目须经省级四部门会商联审");
        assertThat(page.text(".counts tbody tr:nth-child(4)")).isEqualTo("◆须会审 18 20 +2");
        assertThat(page.text("#summary")).contains("须会审 18");
    }

    @Test
    void theNextProjectFlipsAtAFigureThatIsExact(Page page) {
        moving(page, "secondClass.lower");
        page.press("[data-step='-1']");
        String border = written(page);
        assertThat(page.text("#flips")).doesNotContain("没有项目");
        assertThat(page.focused().getDomAttribute("data-step")).isEqualTo("-1");

        write(page, new BigDecimal(border).add(new BigDecimal("0.01")).toPlainString());
        page.awaits("#flips", "没有项目的结论会变");

        write(page, border);
        page.awaits("#flips", "个更严");
        page.press("#in-force");
        page.awaits("#flips", "按现行数值：没有项目的结论会变");
        assertThat(page.hash()).doesNotContain("set=");
    }

    @Test
    void severalFiguresMayBeSupposedAndAllTakenBack(Page page) {
        moving(page, "secondClass.lower");
        write(page, "6000");
        page.awaits("#flips", "2 个项目");

        page.pick(".whatif [name=figure]", "secondClass.upper");

        page.awaits("#flips", "2 个项目的结论会变");
        assertThat(page.text(".others")).contains("同时还假设", "→ 6,000 吨标准煤");
        page.press("#as-it-is");
        page.awaits("#flips", "没有项目的结论会变");
        assertThat(page.all(".others")).isEmpty();
    }

    @Test
    void aReloadKeepsWhatIsSupposedAndSoDoesTheAddress(Page page) {
        moving(page, "secondClass.lower");
        write(page, "6000");
        page.awaits("#flips", "设为 6,000 吨标准煤");
        assertThat(page.hash()).contains("figure=secondClass.lower", "set=secondClass.lower=6000");

        page.reload();

        page.awaits("#flips", "设为 6,000 吨标准煤：2 个项目");
        assertThat(written(page)).isEqualTo("6000");
    }

    @Test
    void whatIsNoNumberIsSaidBesideTheFieldAndChangesNothing(Page page) {
        moving(page, "secondClass.lower");

        write(page, "很多");

        assertThat(page.text(".whatif .error")).contains("请写一个不小于 0 的数字");
        assertThat(page.text("#flips")).contains("按现行数值");
    }

    @Test
    void theListIsSavedAsAFile(Page page) {
        moving(page, "secondClass.lower");
        write(page, "6000");
        page.awaits("#flips", "2 个项目");
        page.script(
                "window.saved = ''; URL.createObjectURL = blob => { blob.text().then(text => (window.saved = text));"
                        + " return '#'; }; HTMLAnchorElement.prototype.click = () => {};");

        page.press(".whatif [data-download=csv]");

        page.awaitsTrue("return window.saved.includes('SL-002')");
        assertThat(page.script("return window.saved")).asString().contains("假设", "须会审");
    }

    @Test
    void onAPhoneNothingLiesBesideTheScreenAndOnPaperTheListStays(Page page) throws IOException {
        moving(page, "secondClass.lower");
        write(page, "6000");
        page.awaits("#flips", "2 个项目");
        page.wide(390);

        assertThat(page.script("return document.documentElement.scrollWidth <= 390"))
                .isEqualTo(true);
        page.wide(1280);
        assertThat(page.printed().text()).contains("结论会变的项目", "设为6,000吨标准煤");
    }
}
