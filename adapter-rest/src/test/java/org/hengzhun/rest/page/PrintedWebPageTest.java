package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.rest.page.Printout.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a clerk who presses “print” takes from the printer. */
@ExtendWith(Browser.class)
class PrintedWebPageTest {

    @Test
    void anExplanationBeginsWithItsFirstLineHoweverFarItWasRead(Page page) throws IOException {
        page.press("#use-sample");
        page.awaits("#summary", "60");
        page.script("document.querySelector(\"[data-project='SL-040']\").scrollIntoView()");
        page.press("[data-project='SL-040']");
        page.seen("dialog .rule");
        page.script("document.querySelector('.explanation').scrollTop = 1e6");

        Printout paper = page.printed();

        assertThat(paper.sheets().get(0).text()).startsWith("SL-040");
        assertThat(paper.sheets().get(0).text()).contains("结论的依据", "怎样会改变结论");
        assertThat(paper.sheets()).noneMatch(Sheet::liesAcross);
        assertThat(paper.text()).doesNotContain("SL-001").contains("没有触发的规则");
    }

    @Test
    void aListLiesAcrossThePaperAndEverySheetRepeatsItsHeader(Page page) throws IOException {
        page.press("#use-sample");
        page.awaits("#summary", "60");

        Printout paper = page.printed();

        assertThat(paper.sheets())
                .hasSizeBetween(2, 10)
                .allMatch(Sheet::liesAcross)
                .allSatisfy(sheet -> assertThat(sheet.text()).contains("编号", "结论", "待补充"));
        assertThat(paper.text())
                .contains("SL-001", "SL-060", "1/%d".formatted(paper.sheets().size()));
    }

    @Test
    void moreProjectsThanTheScreenShowsAtFirstArePrintedToo(Page page) throws IOException {
        page.screen(IntStream.rangeClosed(1, 400)
                .mapToObj("N%d,项目\n"::formatted)
                .collect(Collectors.joining("", "项目编号,项目名称\n", "")));

        assertThat(page.printed().text()).contains("N1项目", "N400项目");
    }

    @Test
    void aChartIsAsWideAsThePaper(Page page) {
        page.goTo("#/rank");
        page.press("#use-sample");
        page.seen("canvas[data-drawn]");

        page.media("print");
        page.wide(900);

        assertThat(page.script(
                        "return [...document.querySelectorAll('canvas')].every(one => one.getBoundingClientRect().right"
                                + " <= document.querySelector('main').getBoundingClientRect().right)"))
                .isEqualTo(true);
    }

    @Test
    void aPolicyIsPrintedWithItsClausesAndWithoutTheMeansToChooseAnother(Page page) throws IOException {
        page.goTo("#/policies/xuchang-2022-sw70");
        page.seen(".policy");

        Printout paper = page.printed();

        assertThat(paper.text()).contains("许商务〔2022〕70号");
        assertThat(paper.sheets()).hasSizeGreaterThan(1).allSatisfy(sheet -> {
            assertThat(sheet.left()).isGreaterThan(30);
            assertThat(sheet.right()).isLessThan(sheet.width() - 30);
        });
    }

    @Test
    void whatIsPrintedKeepsInsideTheMargins(Page page) throws IOException {
        page.goTo("#/rank");
        page.press("#use-sample");
        page.seen("canvas[data-drawn]");

        assertThat(page.printed().sheets()).allSatisfy(sheet -> {
            assertThat(sheet.left()).isGreaterThan(30);
            assertThat(sheet.right()).isLessThan(sheet.width() - 30);
        });
    }
}
