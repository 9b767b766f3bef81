package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The papers that the server lists for a result are offered beside it and saved as files. */
@ExtendWith(Browser.class)
class PapersPageTest {

    private static void catchFiles(Page page) {
        page.script("""
            globalThis.saved = [];
            globalThis.heads = [];
            const shown = URL.createObjectURL;
            URL.createObjectURL = blob => { blob.slice(0, 2).text().then(text => heads.push(text)); return shown(blob); };
            HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };
            """);
    }

    @Test
    void aLetterIsWrittenForTheOfficeThatIsNamedAndRememberedForTheNext(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "共 60 个项目");
        catchFiles(page);
        page.press("[data-papers=screening]");
        page.seen("dialog [name=paper]");
        assertThat(page.texts("dialog [name=paper] option")).containsExactly("报告", "审查意见表", "会审单", "补充材料函");
        page.pick("dialog [name=paper]", "supplement");
        page.fill("office", "许昌市商务局");

        page.press("dialog button.primary");

        page.awaits("dialog", "已经下载");
        assertThat(page.script("return saved.join()")).isEqualTo("审查结果2022-09-30-补充材料函.docx");
        assertThat(page.script("return heads.join()")).isEqualTo("PK");
        page.press("dialog .close");
        page.awaitGone("dialog");
        assertThat(page.focused().getAttribute("data-papers")).isEqualTo("screening");
        page.press("[data-papers=screening]");
        assertThat(page.seen("dialog [name=office]").getDomProperty("value")).isEqualTo("许昌市商务局");
    }

    @Test
    void aRankingHasItsBulletin(Page page) {
        page.goTo("#/rank");
        page.press("#use-sample");
        page.seen("[data-papers=ranking]");
        catchFiles(page);
        page.press("[data-papers=ranking]");
        page.seen("dialog [name=paper]");
        assertThat(page.texts("dialog [name=paper] option")).containsExactly("通报", "报告");

        page.press("dialog button.primary");

        page.awaitsTrue("return saved.length === 1 && saved[0].endsWith('-通报.docx')");
    }

    @Test
    void dutiesHaveTheirNoticesAsAPageToo(Page page) {
        page.goTo("#/duties?policy=jiaozuo-2020-9&from=2020-04-01&to=2020-12-31&asOf=2020-09-30");
        page.awaits("#summary", "共 227 项");
        catchFiles(page);
        page.press("[data-papers=duties]");
        page.pick("dialog [name=form]", "html");

        page.press("dialog button.primary");

        page.awaitsTrue("return saved.length === 1 && saved[0].endsWith('-督办单.html')");
        assertThat(page.console()).isEmpty();
    }
}
