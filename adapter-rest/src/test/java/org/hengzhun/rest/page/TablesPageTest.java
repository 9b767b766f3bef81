package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A table goes in as the office has it. */
@ExtendWith(Browser.class)
class TablesPageTest {

    private static final String OWN_WORDS = """
            项目编号,项目名称,国标行业,阶段,经办人
            P1,食品加工,1411,签约,甲
            """;

    private static void underThePolicyOfXuchang(Page page) {
        page.pick("select", "xuchang-2022-sw70");
    }

    @Test
    void aLedgerInExcelIsReadWithItsTitlesAndSubtotals(Page page) {
        underThePolicyOfXuchang(page);
        page.choose(Path.of("../examples/ledger.xlsx"));
        page.press("button.primary");

        page.awaits("#summary", "共 5 个项目");
        assertThat(page.text(".chosen")).contains("ledger.xlsx");
        assertThat(page.text(".verdicts")).contains("示例水泥熟料线", "禹州市");
    }

    @Test
    void whatIsMissingInAnExcelFileCanBeFilledIn(Page page) {
        underThePolicyOfXuchang(page);
        page.choose(Path.of("../examples/ledger.xlsx"));
        page.press("button.primary");
        page.awaits("#summary", "待补充信息");
        page.press("tr:has(.v-NEEDS_INFORMATION) [data-project]");
        page.seen("dialog .rule");

        assertThat(page.all("dialog .fill .field")).isNotEmpty();
    }

    @Test
    void titleRowsAboveThePastedTableDoNoHarm(Page page) {
        underThePolicyOfXuchang(page);
        page.screen("某市重点项目台账,,\n填报单位：某局,,\n项目编号,项目名称,行业代码\nP1,食品加工,1411\n");

        assertThat(page.texts(".verdicts [data-project]")).containsExactly("P1");
        page.press("[data-project='P1']");
        page.seen("dialog .fill .field");
    }

    @Test
    void aHeaderNobodyKnowsIsExplainedOnceAndRemembered(Page page) {
        underThePolicyOfXuchang(page);
        page.screen(OWN_WORDS);
        assertThat(page.text(".notice.warn")).contains("没有读的列", "“国标行业”", "“经办人”");

        page.press("#map-columns");
        page.pick("dialog .field:nth-of-type(1) select", "industryCode");
        page.press("dialog button.primary");

        page.awaits(".results .hint", "有 1 列按您的选择没有读");
        assertThat(page.text(".verdicts tbody tr")).doesNotContain("行业代码");
        page.reload();
        page.screen(OWN_WORDS.replace("P1", "P2"));
        page.awaits(".verdicts tbody", "P2");
        assertThat(page.text(".results .hint")).contains("有 1 列按您的选择没有读");
        assertThat(page.shows("[aria-label=没有读的列]")).isFalse();
    }

    @Test
    void aTableWithoutOneKnownHeaderCanBeExplainedToo(Page page) {
        underThePolicyOfXuchang(page);
        page.screen("序列,品名,国标\nP1,食品加工,1411\n");
        assertThat(page.text(".notice.bad")).contains("没有找到表头");

        page.press("#map-columns");
        page.pick("dialog .field:nth-of-type(1) select", "id");
        page.pick("dialog .field:nth-of-type(2) select", "name");
        page.pick("dialog .field:nth-of-type(3) select", "industryCode");
        page.press("dialog button.primary");

        page.awaits(".verdicts tbody", "食品加工");
    }

    @Test
    void aLongTableIsReadInPiecesAndEveryRowIsJudgedAndNumbered(Page page) {
        underThePolicyOfXuchang(page);
        String remark = "备".repeat(2_000);
        page.screen(IntStream.rangeClosed(1, 900)
                .mapToObj(n -> "Q%d,项目%d,%s,%s\n".formatted(n, n, n == 800 ? "99999" : "1411", remark))
                .collect(Collectors.joining("", "某市项目台账,,,\n项目编号,项目名称,行业代码,备注\n", "")));

        page.awaits("#summary", "共 899 个项目");
        assertThat(page.text(".refused tbody tr")).contains("802", "99999");
        page.pick(".choices [name=sort]", "verdict");
        page.script("""
                const search = document.querySelector('[name=find]');
                search.value = 'Q900';
                search.dispatchEvent(new Event('input', {bubbles: true}));
                """);
        assertThat(page.texts(".verdicts [data-project]")).containsExactly("Q900");
    }
}
