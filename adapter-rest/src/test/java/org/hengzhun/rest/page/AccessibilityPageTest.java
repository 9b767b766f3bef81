package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core finds nothing wrong with any view in any of its states, on a wide screen and on a telephone, in both languages. */
@ExtendWith(Browser.class)
class AccessibilityPageTest {

    private static void isOpenToAll(Page page, String state) {
        assertThat(Axe.violations(page)).as(state).isEmpty();
    }

    /** The page in the language, with nothing done yet. */
    private static void begin(Page page, String language, int width) {
        page.wide(width);
        if (language.equals("en")) {
            page.press("#switch");
            page.awaits("h1", "Screen");
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 1280", "zh, 390", "en, 1280", "en, 390"})
    void screening(String language, int width, Page page) {
        begin(page, language, width);
        isOpenToAll(page, "the empty form");
        page.press("button.primary");
        page.seen(".notice.bad");
        isOpenToAll(page, "the form without a table");
        page.press("#use-sample");
        page.awaits("#summary", "60");
        isOpenToAll(page, "the overview and the list");
        page.press(".filter");
        page.seen("[aria-pressed=true], [aria-checked=true], .filter.on");
        isOpenToAll(page, "the list filtered");
    }

    @ParameterizedTest
    @CsvSource({"zh, 1280", "zh, 390", "en, 1280", "en, 390"})
    void theWindowsOverAScreening(String language, int width, Page page) {
        begin(page, language, width);
        page.press("#use-sample");
        page.awaits("#summary", "60");
        page.press("[data-project='SL-011']");
        page.seen("dialog .rule");
        isOpenToAll(page, "an explanation with a question");
        page.press("dialog .close");
        page.awaitGone("dialog");
        page.press("#together");
        page.seen("dialog [name=field]");
        isOpenToAll(page, "one question of several projects");
        page.press("dialog .close");
        page.awaitGone("dialog");
    }

    @ParameterizedTest
    @CsvSource({"zh, 1280", "zh, 390", "en, 1280", "en, 390"})
    void refusalsAndColumnsNobodyKnows(String language, int width, Page page) {
        begin(page, language, width);
        page.screen("项目编号,项目名称,阶段,经办人\nP1,水泥,谈谈,甲\nP2,水泥,签约,乙\n");
        page.seen(".refused");
        isOpenToAll(page, "a row that was not processed, and a column nobody knows");
        page.press("#map-columns");
        page.seen("dialog select");
        isOpenToAll(page, "the question what a column is");
        page.press("dialog .close");
        page.awaitGone("dialog");
        page.screen("姓名,年龄\n甲,3\n");
        page.seen(".notice.bad");
        isOpenToAll(page, "a table without a header");
    }

    @ParameterizedTest
    @CsvSource({"zh, 1280", "zh, 390", "en, 1280", "en, 390"})
    void policies(String language, int width, Page page) {
        begin(page, language, width);
        page.goTo("#/policies");
        page.seen(".shelf");
        isOpenToAll(page, "all policies");
        for (String id : List.of("xuchang-2022-sw70", "xinxiang-2020-42")) {
            page.goTo("#/policies/" + id);
            page.seen(".policy");
            isOpenToAll(page, id);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 1280", "zh, 390", "en, 1280", "en, 390"})
    void ranking(String language, int width, Page page) {
        begin(page, language, width);
        page.goTo("#/rank");
        page.seen("textarea");
        isOpenToAll(page, "the empty form");
        page.press("#use-sample");
        page.seen("canvas[data-drawn]");
        isOpenToAll(page, "a ranking");
        page.press(".ranks button");
        isOpenToAll(page, "the lines of a score");
        page.screen("单位,考核期,签约项目数\n甲县,2020Q3,约三个\n");
        page.seen(".notice.bad");
        isOpenToAll(page, "a table that was refused");
    }
}
