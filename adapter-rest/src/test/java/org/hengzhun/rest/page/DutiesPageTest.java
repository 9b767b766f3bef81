package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hengzhun.rest.page.Printout.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The calendar of duties, as an office keeps it, sends it out and hangs it up. */
@ExtendWith(Browser.class)
class DutiesPageTest {

    private static final String SPAN = "#/duties?policy=jiaozuo-2020-9&from=2020-04-01&to=2020-12-31&asOf=2020-09-30";

    private static void withTheRecord(Page page) {
        page.goTo(SPAN);
        page.awaits("#summary", "不明 190");
        page.press("details.done:last-of-type summary");
        page.choose("details.done:last-of-type", Path.of("..", "examples", "jiaozuo-2020-done.csv"));
        page.press("#take-done");
        page.awaits("#summary", "超期");
    }

    @Test
    void whatWasDoneIsTakenInAndSaysHowEachDutyStands(Page page) {
        withTheRecord(page);

        assertThat(page.text("#summary")).contains("共 227 项", "已完成", "超期").doesNotContain("不明");
        page.reload();
        page.awaits("#summary", "超期");
        assertThat(page.console()).isEmpty();
    }

    @Test
    void theMonthShowsWhatFallsDueOnWhichDay(Page page) {
        withTheRecord(page);

        page.pick("select[name=month]", "2020-04");

        assertThat(page.text(".month caption")).contains("2020-04");
        assertThat(page.texts(".month .due")).anyMatch(words -> words.contains("报送工作开展情况") && words.contains("× 7"));
        page.press("[data-turn=after]");
        page.awaits(".month caption", "2020-05");
        assertThat(page.hash()).contains("month=2020-05");
    }

    @Test
    void aDutySaysHowItsDayWasReckonedAndByWhichClauseByTheKeyboardAlone(Page page) {
        page.goTo(SPAN + "&month=2020-04");
        page.awaits("#summary", "共 227 项");
        page.script("document.querySelector('.month .due').focus()");

        page.type(Keys.ENTER);

        assertThat(page.text("dialog")).contains("每月 25 日前", "当天是周六，不顺延", "焦政办〔2020〕9号", "招商一组");
        page.type(Keys.ESCAPE);
        page.awaitGone("dialog");
        assertThat(page.focused().getText()).contains("报送工作开展情况");
    }

    @Test
    void aCountOfAUnitShowsItsDutiesAndTheCalendarOfThatUnitAlone(Page page) {
        withTheRecord(page);
        page.press("[data-way=units]");

        page.press(".panel button[aria-label*='招商一组的']");

        assertThat(page.texts(".listed tbody tr")).hasSize(14).allMatch(row -> row.contains("招商一组"));
        assertThat(page.text(".take")).contains("下载和公文的范围：招商一组");
        page.script("""
            globalThis.saved = [];
            const shown = URL.createObjectURL;
            URL.createObjectURL = blob => { blob.text().then(text => saved.push(text)); return shown(blob); };
            HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };
            """);
        page.press("[data-download=ics]");
        page.awaitsTrue("return saved.includes('督办事项-招商一组-2020-09-30.ics')");
        page.awaitsTrue("return saved.some(text => text.startsWith('BEGIN:VCALENDAR')"
                + " && text.includes('招商一组') && !text.includes('招商二组'))");
    }

    @Test
    void dutiesOfTheProjectsAtHandStandBesideThoseOfThePolicy(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "共 60 个项目");

        page.goTo("#/duties?policy=xuchang-2022-sw70&from=2022-01-01&to=2023-06-30&asOf=2022-09-30&by=projects");

        page.awaits("#summary", "共 185 项");
        assertThat(page.texts(".panel tbody th")).anyMatch(name -> name.startsWith("SL-001"));
        assertThat(page.text("details.undecided summary")).contains("还不能确定");
    }

    @Test
    void aPolicyWithoutDutiesSaysSoAndNamesOthers(Page page) {
        page.goTo("#/duties?policy=henan-two-high-2021");

        assertThat(page.text(".results .notice")).contains("没有规定事项和期限");
        assertThat(page.texts(".results .notice a")).hasSize(6);
    }

    @Test
    void itIsPrintedAcrossThePaperWithItsHeaderOnEverySheet(Page page) throws IOException {
        page.goTo(SPAN);
        page.awaits("#summary", "共 227 项");

        List<Sheet> sheets = page.printed().sheets();

        assertThat(sheets).hasSizeGreaterThan(3).allMatch(Sheet::liesAcross);
        assertThat(sheets.subList(0, sheets.size() - 1))
                .allSatisfy(sheet -> assertThat(sheet.text()).contains("到期日", "依据"));
    }

    @Test
    void onANarrowScreenTheMonthIsAListOfItsDays(Page page) {
        page.wide(390);
        page.goTo(SPAN + "&month=2020-04");
        page.awaits("#summary", "共 227 项");

        assertThat(page.script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
        assertThat(page.texts(".month td:not(.none) .date")).contains("2020-04-25");
        assertThat(page.shows(".month td.none")).isFalse();
    }

    @Test
    void inEnglishItSpeaksEnglish(Page page) {
        page.goTo(SPAN);
        page.awaits("#summary", "共 227 项");

        page.press("#switch");

        page.awaits("#summary", "227 duties");
        assertThat(page.text(".month caption")).contains("Due in 2020-");
    }
}
