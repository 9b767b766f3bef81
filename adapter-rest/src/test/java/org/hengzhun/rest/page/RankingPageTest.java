package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class RankingPageTest {

    private static void rankSample(Page page) {
        page.goTo("#/rank");
        page.press("#use-sample");
        page.seen("canvas[data-drawn]");
    }

    @Test
    void theSampleShowsATableAndBarsForEachGroup(Page page) {
        rankSample(page);

        assertThat(page.texts(".group h3")).containsExactly("分组：功能区", "分组：县（市）");
        assertThat(page.texts(".group:nth-of-type(1) .ranks > tbody > tr:not(.lines) > td:nth-child(2)"))
                .containsExactly("示例开发区", "示例新设区");
        page.seen(".group:nth-of-type(2) canvas[data-drawn]");
        assertThat(page.all("canvas"))
                .hasSize(2)
                .allSatisfy(canvas -> assertThat(colours(page, canvas)).isGreaterThan(3));
        assertThat(page.seen("canvas").getAttribute("aria-label")).contains("示例开发区 78.50 分");
    }

    /** How many colours stand in a picture; one that nothing was drawn on has one. */
    private static int colours(Page page, Object canvas) {
        Object count = page.script("""
                const {width, height} = arguments[0];
                const pixels = new Uint32Array(arguments[0].getContext('2d').getImageData(0, 0, width, height).data.buffer);
                return new Set(pixels).size;
                """, canvas);
        return ((Number) count).intValue();
    }

    @Test
    void movementTiesEntrantsAndTheGapToTheUnitAboveAreShown(Page page) {
        rankSample(page);

        assertThat(page.text(".group:nth-of-type(1) .ranks > tbody > tr:nth-child(3)"))
                .contains("新", "比示例开发区少 18.50 分", "开工率 11.00");
        assertThat(page.text(".group:nth-of-type(2) .ranks > tbody > tr:nth-child(1)"))
                .contains("并列", "↑1");
        assertThat(page.text(".group:nth-of-type(2) .ranks > tbody > tr:nth-child(7)"))
                .contains("↓3", "弄虚作假数由 1 变为 0，可升至第 1 名");
        assertThat(page.text(".group:nth-of-type(2)")).contains("上期在列、本期未列：示例戊县");
    }

    @Test
    void theLinesOfAScoreAddUpAndCiteTheirClause(Page page) {
        rankSample(page);
        page.press(".group:nth-of-type(1) .ranks button");

        List<String> points = page.texts(".group:nth-of-type(1) tr.lines:not([hidden]) tbody td:nth-child(3)");
        BigDecimal sum = points.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("78.50");
        assertThat(page.text("tr.lines:not([hidden]) tfoot")).contains("78.50");
        assertThat(page.text("tr.lines:not([hidden]) tbody tr")).contains("履约率", "75.0%", "条款 XX-6.20b", "本地参数");
        assertThat(page.seen(".group:nth-of-type(1) .ranks button").getAttribute("aria-expanded"))
                .isEqualTo("true");
    }

    @Test
    void unitsThatCouldNotBeRankedAreNamedWithTheReason(Page page) {
        rankSample(page);

        assertThat(page.text(".results")).contains("6 个单位参与排名，2 个未参与", "示例丁县", "数据缺失");
    }

    @Test
    void aPeriodTheTableDoesNotHaveIsToldWithThoseItHas(Page page) {
        rankSample(page);
        page.script("document.querySelector('input[type=text]').value = ''");
        page.seen("input[type=text]").sendKeys("2021Q1\t");

        page.press("button.primary");

        assertThat(page.text(".notice.bad")).contains("表里没有 2021Q1 这一期", "2020Q4");
    }

    @Test
    void theAddressKeepsWhatWasRanked(Page page) {
        rankSample(page);

        assertThat(page.hash())
                .contains("policy=xinxiang-2020-42", "scheme=quarterly", "period=2020Q4", "previous=2020Q3");
    }
}
