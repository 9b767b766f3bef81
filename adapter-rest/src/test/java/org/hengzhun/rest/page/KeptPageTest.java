package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Results stay: after a reload, on the way back, and for a colleague who gets a link. */
@ExtendWith(Browser.class)
class KeptPageTest {

    private static void withTheSample(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "共 60 个项目");
    }

    private static void fillIn(Page page) {
        page.press("[data-project='SL-001']");
        page.seen("dialog .rule");
        page.fill("annualEnergyEquivalent", "62000");
        page.awaits("dialog .verdict", "须会审");
    }

    @Test
    void aReloadKeepsTableAnswersAndFilter(Page page) {
        withTheSample(page);
        fillIn(page);
        page.press("dialog .close");
        page.awaitGone("dialog");
        page.press(".filter:has(.v-JOINT_REVIEW)");

        page.reload();

        page.awaits("#summary", "须会审 19");
        assertThat(page.texts(".verdicts .badge")).hasSize(19).containsOnly("◆须会审");
        assertThat(page.text(".verdicts tr:has([data-project='SL-001'])")).contains("已补充");
    }

    @Test
    void backClosesTheExplanationAndForwardOpensItAgain(Page page) {
        withTheSample(page);
        page.press("[data-project='SL-040']");
        page.seen("dialog .rule");

        page.back();
        page.awaitGone("dialog");
        assertThat(page.text("#summary")).contains("共 60 个项目");
        assertThat(page.focused().getAttribute("data-project")).isEqualTo("SL-040");

        page.forward();
        assertThat(page.text("dialog h2")).contains("SL-040");
    }

    @Test
    void backFromAnotherViewReturnsToThePlaceAndTheFocus(Page page) {
        withTheSample(page);
        page.script("document.querySelector(\"[data-project='SL-050']\").focus()");
        page.awaitsTrue("return history.state.y > 1000");
        Object before = page.script("return scrollY");
        page.goTo("#/policies");
        page.awaits("h1", "政策文件");

        page.back();

        page.awaits("#summary", "共 60 个项目");
        page.awaitsTrue("return document.activeElement.dataset.project === 'SL-050'");
        assertThat(page.script("return scrollY")).isEqualTo(before);
    }

    @Test
    void aReloadWithAnOpenExplanationOpensItAgain(Page page) {
        withTheSample(page);
        page.press("[data-project='SL-003']");
        page.seen("dialog .rule");

        page.reload();

        assertThat(page.text("dialog h2")).contains("SL-003");
    }

    @Test
    void aLinkBringsTableAnswersAndFilterToSomebodyWhoHasNothing(Page page) {
        withTheSample(page);
        fillIn(page);
        page.press("dialog .close");
        page.awaitGone("dialog");
        page.press(".filter:has(.v-JOINT_REVIEW)");
        page.press("#share");
        String link = String.valueOf(page.seen("dialog textarea").getDomProperty("value"));

        page.script("sessionStorage.clear()");
        page.goTo("icon.svg");
        page.goTo(link.substring(link.indexOf('#')));

        page.awaits("#summary", "须会审 19");
        assertThat(page.all(".verdicts .badge")).hasSize(19);
    }

    @Test
    void textOfARowCanBeMarkedWithoutOpeningAnything(Page page) {
        withTheSample(page);
        page.press(".verdicts tbody tr:nth-child(3) td:nth-child(4)");

        assertThat(page.shows("dialog")).isFalse();
    }

    @Test
    void aResultIsSavedAsAFile(Page page) {
        withTheSample(page);
        page.script("""
                globalThis.saved = [];
                HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };
                """);

        page.press("[data-download=csv]");

        page.awaitsTrue("return saved[0] === '审查结果2022-09-30.csv'");
    }
}
