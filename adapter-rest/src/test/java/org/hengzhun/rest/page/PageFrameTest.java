package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Browser.class)
class PageFrameTest {

    private static final String OVERFLOW =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static void visitAll(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "60");
        page.press("[data-project='SL-001']");
        page.seen("dialog .rule");
        page.press("dialog .close");
        page.goTo("#/policies/xuchang-2022-sw70");
        page.seen(".policy");
        page.goTo("#/rank");
        page.press("#use-sample");
        page.seen("canvas[data-drawn]");
    }

    @Test
    void theSwitchTurnsThePageEnglishAndItStaysSo(Page page) {
        assertThat(page.text("h1")).isEqualTo("项目审查");

        page.press("#switch");
        page.awaits("h1", "Screen projects");
        page.press("#use-sample");
        page.awaits("#summary", "60 projects: rejected 6");
        page.press("[data-project='SL-001']");

        assertThat(page.text("dialog .verdict")).contains("needs information", "not final");
        assertThat(page.text("dialog .fill")).contains("Annual energy equivalent", "tce");
        page.seen("dialog .rule");
        assertThat(page.text("dialog .rule .c-UNKNOWN")).contains("not given");
        assertThat(page.script("return document.documentElement.lang")).isEqualTo("en");
        page.reload();
        assertThat(page.text("h1")).isEqualTo("Screen projects");
    }

    @Test
    void theSwitchKeepsTheTableAndItsResults(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "共 60 个项目");

        page.press("#switch");

        page.awaits("#summary", "60 projects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/constructor", "#/__proto__", "#/toString", "#/hasOwnProperty", "#/nowhere"})
    void anAddressOfThePageThatIsNoneShowsTheFirstView(String address, Page page) {
        page.goTo("#/rank");
        page.goTo(address);

        assertThat(page.text("h1")).isEqualTo("项目审查");
        assertThat(page.text("body")).doesNotContain("[object");
        assertThat(page.console()).isEmpty();
    }

    @Test
    void nothingBreaksTheContentSecurityPolicyAndNothingIsMissing(Page page) {
        visitAll(page);

        assertThat(page.console()).isEmpty();
    }

    @Test
    void aBrokenContentSecurityPolicyWouldBeSeen(Page page) {
        page.script("document.querySelector('h1').setAttribute('style', 'color: red')");

        assertThat(page.console()).anyMatch(message -> message.contains("Content Security Policy"));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void noWidthNeedsScrollingSideways(int width, Page page) {
        page.wide(width);
        page.press("#use-sample");
        page.awaits("#summary", "60");
        assertThat(page.script(OVERFLOW)).isEqualTo(0L);
        page.press("[data-project='SL-001']");
        page.seen("dialog .rule");
        assertThat(page.script(OVERFLOW)).isEqualTo(0L);
        assertThat(page.script(
                        "const d = document.querySelector('.explanation'); return d.scrollWidth - d.clientWidth"))
                .isEqualTo(0L);
        page.press("dialog .close");
        for (String view : new String[] {"#/policies/henan-two-high-2021", "#/policies/xinxiang-2020-42"}) {
            page.goTo(view);
            page.seen(".policy");
            assertThat(page.script(OVERFLOW)).as(view).isEqualTo(0L);
        }
        page.goTo("#/rank");
        page.press("#use-sample");
        page.seen("canvas[data-drawn]");
        page.press(".ranks button");
        assertThat(page.script(OVERFLOW)).isEqualTo(0L);
    }

    @Test
    void everyControlHasAName(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "60");
        assertThat(page.all(".verdicts button")).hasSize(60);
        assertThat(nameless(page, "header.site, form.card, .filters, .verdicts tr:nth-child(1)"))
                .isEmpty();

        page.press("[data-project='SL-011']");
        page.seen("dialog .rule");

        assertThat(page.all("dialog select")).hasSize(3);
        assertThat(nameless(page, "dialog")).isEmpty();
    }

    private static List<String> nameless(Page page, String parts) {
        return page.all(":is(%s) :is(button, select, textarea, input, a)".formatted(parts)).stream()
                .filter(control -> control.isDisplayed() || "file".equals(control.getAttribute("type")))
                .filter(control ->
                        Strings.nullToEmpty(control.getAccessibleName()).isBlank())
                .map(control -> String.valueOf(control.getDomProperty("outerHTML")))
                .toList();
    }

    @Test
    void onPaperStandsTheResultWithoutTheMeansToAsk(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "60");

        page.media("print");

        assertThat(page.shows("form, header.site nav, .tools, .filters")).isFalse();
        assertThat(page.shows(".verdicts, .stamp")).isTrue();
    }

    @Test
    void onPaperAnOpenExplanationStandsAlone(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "60");
        page.press("[data-project='SL-003']");
        page.seen("dialog .rule");

        page.media("print");

        assertThat(page.shows("#page")).isFalse();
        assertThat(page.shows("dialog .finding")).isTrue();
        assertThat(page.shows("dialog .close")).isFalse();
    }
}
