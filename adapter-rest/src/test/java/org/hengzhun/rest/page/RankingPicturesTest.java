package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pictures of a ranking can be read, be there three units or a hundred and twenty. */
@ExtendWith(Browser.class)
class RankingPicturesTest {

    private static final String QUARTER =
            "#/rank?policy=xinxiang-2020-42&scheme=quarterly&period=2020Q4&asOf=2020-12-31";

    private static void rankSample(Page page) {
        page.goTo("#/rank");
        page.press("#use-sample");
        page.seen("canvas[data-drawn]");
    }

    @Test
    void aUnitUnderAVetoIsNamedApartAndDoesNotHideTheOthers(Page page) {
        rankSample(page);

        assertThat(page.text(".vetoed")).contains("一票否决", "示例己县（弄虚作假，得分 0.00）");
        assertThat(page.seen(".group:nth-of-type(2) canvas").getAttribute("aria-label"))
                .contains("示例乙县 82.50 分")
                .doesNotContain("示例己县");
    }

    @Test
    void movementIsDrawnFromThePeriodBeforeToThisOne(Page page) {
        rankSample(page);

        page.press(".group:nth-of-type(2) details summary");

        assertThat(page.seen(".group:nth-of-type(2) details canvas[data-drawn]").getAttribute("aria-label"))
                .contains("示例己县由第 1 名到第 4 名");
    }

    @Test
    void howFirmThePlacesAreIsDrawnWhenAskedFor(Page page) {
        rankSample(page);

        page.press("#firmness");

        assertThat(page.seen(".firmness canvas[data-drawn]").getAttribute("aria-label"))
                .contains("示例开发区现第 1 名，最好第 1 名，最差第 1 名");
        assertThat(page.text(".firmness")).contains("试算 1000 次");
        assertThat(page.console()).isEmpty();
    }

    @Test
    void aPictureIsSaved(Page page) {
        rankSample(page);
        page.script("""
                globalThis.saved = [];
                HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };
                """);

        page.press("[data-picture]");

        page.awaitsTrue("return saved[0] === '功能区得分.png'");
    }

    @Test
    void everyOneOfAHundredAndTwentyUnitsHasItsOwnLine(Page page) {
        page.goTo(QUARTER);
        page.paste(IntStream.rangeClosed(1, 120)
                .mapToObj(n -> "第%d县,县（市）,2020Q4,200,%d,%d,50,30,0\n".formatted(n, n, n))
                .collect(Collectors.joining("", "单位,分组,期次,签约项目数,履约项目数,开工项目数,合同资金（亿元）,到位资金（亿元）,弄虚作假数\n", "")));
        page.press("button.primary");
        page.seen("canvas[data-drawn]");

        assertThat((Long) page.script("return document.querySelector('canvas').clientHeight"))
                .isGreaterThan(120 * 18);
        assertThat(page.all(".ranks > tbody > tr:not(.lines)")).hasSize(120);
    }
}
