package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is missing is asked for: one question at a time, or one question of several projects. */
@ExtendWith(Browser.class)
class QuestionsPageTest {

    private static void screenSample(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "共 60 个项目");
    }

    @Test
    void theNextQuestionStandsAloneWithWhyAndWhoKnows(Page page) {
        screenSample(page);
        page.press("[data-project='SL-011']");
        page.seen("dialog .rule");

        assertThat(page.text("dialog .question")).contains("先问这一项", "谁知道：", "为什么问", "答“");
        assertThat(page.all("dialog .question .field")).hasSize(1);
        assertThat(page.text("dialog .others summary")).contains("其余还缺的内容");
        assertThat(page.shows("dialog .others .field")).isFalse();
    }

    @Test
    void anAnswerLeadsToTheNextQuestion(Page page) {
        screenSample(page);
        page.press("[data-project='SL-011']");
        page.seen("dialog .rule");
        String first = page.text("dialog .question .asked");

        page.pick("dialog .question select", "NEW");

        page.awaitsTrue("return (document.querySelector('dialog .question .asked')?.textContent ?? '') !== '%s'"
                .formatted(first));
        page.awaits("dialog .others", "");
        assertThat(page.text("dialog .verdict")).isNotEmpty();
    }

    @Test
    void severalProjectsAreAnsweredAtOnce(Page page) {
        screenSample(page);
        page.press("#together");
        page.pick("dialog [name=field]", "annualEnergyEquivalent");
        int open = page.all("dialog .together > div > .field").size();
        assertThat(open).isGreaterThan(1);

        page.script("document.querySelector('dialog .alike input').value = '100'");
        page.press("#same");
        page.press("dialog button.primary");

        page.awaitGone("dialog");
        assertThat(page.all(".verdicts td .tag")).hasSize(open);
        assertThat(page.texts(".choices [name=lacks] option")).noneMatch(name -> name.contains("年综合能耗(等价值)"));
    }

    @Test
    void aWrongAnswerAmongSeveralIsToldBesideItsProject(Page page) {
        screenSample(page);
        page.press("#together");
        page.pick("dialog [name=field]", "annualEnergyEquivalent");
        page.script("""
                const [first, second] = document.querySelectorAll('dialog .together > div > .field input');
                first.value = '100';
                second.value = '约六万';
                """);

        page.press("dialog button.primary");

        page.awaits("dialog .together > div > .field:nth-of-type(3) .error", "约");
        page.press("dialog .close");
        page.awaitGone("dialog");
        assertThat(page.all(".verdicts td .tag")).hasSize(1);
    }
}
