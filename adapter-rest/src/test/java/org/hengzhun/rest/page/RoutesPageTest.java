package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hengzhun.rest.page.Printout.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Who takes on each project of the table at hand, as a clerk looks it up and passes it on. */
@ExtendWith(Browser.class)
class RoutesPageTest {

    private static final String TABLE = """
        项目编号,项目名称,承接县区,来源地,投资方类型,投资方所在区域,产业领域,阶段,合同外资,总投资
        A1,甲,长葛市,JP,无,上海,,拟签约,1000000,20000000
        A2,乙,禹州市,DE,无,北京,,签约,1000000,50000000
        A3,丙,长葛市,,,,,在谈,,
        """;

    private static void withTheTable(Page page) {
        page.goTo("#/routes?policy=xuchang-2022-kf1&asOf=2022-09-30");
        page.paste(TABLE);
        page.press("#take-table");
        page.awaits("#summary", "共 3 个项目");
    }

    @Test
    void eachProjectIsShownWithItsGroupItsCounterpartAndTheClause(Page page) {
        withTheTable(page);

        assertThat(page.text(".listed tr:has([data-project=A1])")).contains("日韩项目招引小组", "许开放〔2022〕1号");
        assertThat(page.text(".listed tr:has([data-project=A3])")).contains("资料不足", "来源地（招商人员）");
        assertThat(page.console()).isEmpty();
    }

    @Test
    void theTableOfTheScreeningIsNotAskedForAgain(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "共 60 个项目");

        page.press("nav a[data-view=routes]");

        page.awaits("#summary", "有归口 1");
        assertThat(page.text(".chosen")).contains("60 个项目");
        page.reload();
        page.awaits("#summary", "共 60 个项目");
    }

    @Test
    void aCountOfTheOverviewShowsItsProjectsAndBackAndReloadKeepThem(Page page) {
        withTheTable(page);

        page.press(".overview button[aria-label*='日韩项目招引小组']");

        page.awaits("#found", "找到 1 项");
        assertThat(page.texts(".listed [data-project]")).containsExactly("A1");
        page.reload();
        page.awaits("#summary", "共 3 个项目");
        assertThat(page.texts(".listed [data-project]")).containsExactly("A1");
    }

    @Test
    void whyAProjectGoesThereIsToldOnDemandAndByTheKeyboardAlone(Page page) {
        withTheTable(page);
        page.script("document.querySelector('[data-project=A2]').focus()");

        page.type(Keys.ENTER);

        assertThat(page.text("dialog")).contains("德（欧）资项目招引小组", "牵头", "条款");
        page.type(Keys.ESCAPE);
        page.awaitGone("dialog");
        assertThat(page.focused().getAttribute("data-project")).isEqualTo("A2");
    }

    @Test
    void aPolicyThatSendsProjectsNowhereSaysSoAndNamesOthers(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "共 60 个项目");

        page.goTo("#/routes?policy=henan-two-high-2021");

        assertThat(page.text(".results .notice")).contains("没有说项目归谁承接");
        page.press(".results .notice a[href*=xuchang-2022-kf1]");
        page.awaits("#summary", "共 60 个项目");
    }

    @Test
    void itIsSavedAsAWorkbook(Page page) {
        withTheTable(page);
        page.script("""
            globalThis.saved = [];
            HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };
            """);

        page.press("[data-download=xlsx]");

        page.awaitsTrue("return saved[0] === '归口结果2022-09-30.xlsx'");
    }

    @Test
    void itIsPrintedAcrossThePaperWithItsHeaderOnEverySheet(Page page) throws IOException {
        page.goTo("#/routes?policy=xinxiang-2020-42&asOf=2022-09-30");
        page.press("#use-sample");
        page.awaits("#summary", "共 60 个项目");

        List<Sheet> sheets = page.printed().sheets();

        assertThat(sheets)
                .hasSizeGreaterThan(1)
                .allMatch(Sheet::liesAcross)
                .allSatisfy(sheet -> assertThat(sheet.text()).contains("承接小组", "省级对接"));
    }

    @Test
    void onANarrowScreenNothingReachesBeyondIt(Page page) {
        page.wide(390);
        withTheTable(page);

        assertThat(page.script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void inEnglishItSpeaksEnglish(Page page) {
        withTheTable(page);

        page.press("#switch");

        page.awaits("#summary", "3 projects");
        assertThat(page.text(".listed tr:has([data-project=A3])")).contains("too little known", "the promotion clerk");
    }
}
