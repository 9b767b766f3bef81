package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class ScreeningPageTest {

    private static final String TABLE = """
            项目编号,项目名称,行业代码,阶段,建设性质,年综合能耗(等价值),符合规划环评,负面清单内,符合产业定位,高排放,高风险
            P1,水泥熟料线,3011,签约,新建,62000,是,否,是,否,否
            P2,食品加工,1411,签约,新建,300,是,否,是,否,否
            P3,水泥粉磨站,3011,签约,新建,,是,否,是,否,否
            """;

    @Test
    void aClerkPastesATableAndReadsTheVerdicts(Page page) {
        page.pick("select", "xuchang-2022-sw70");
        page.screen(TABLE);

        assertThat(page.text("#summary")).isEqualTo("共 3 个项目：须会审 1、待补充信息 1、可准入 1；其中 1 个未定。");
        assertThat(page.text(".verdicts tbody tr:nth-child(1)"))
                .contains("P1", "水泥熟料线", "须会审", "会审", "许商务〔2022〕70号 一(四)");
        assertThat(page.text(".verdicts tbody tr:nth-child(2)")).contains("可准入");
        assertThat(page.text(".verdicts tbody tr:nth-child(3)")).contains("待补充信息", "未定", "年综合能耗(等价值)");
        assertThat(page.text(".results .stamp")).contains("许商务〔2022〕70号", "校验码");
    }

    @Test
    void aTableCopiedFromASpreadsheetIsReadByItsTabs(Page page) {
        page.pick("select", "xuchang-2022-sw70");
        page.screen(TABLE.replace(',', '\t'));

        assertThat(page.texts(".verdicts .badge")).containsExactly("◆须会审", "✓可准入", "?待补充信息");
    }

    @Test
    void aFileSavedOnAChineseWindowsPcIsRead(Page page) {
        page.pick("select", "xuchang-2022-sw70");
        page.choose(Path.of("../examples/candidates-gb18030.csv"));
        page.press("button.primary");

        page.awaits("#summary", "共 5 个项目");
        assertThat(page.text(".verdicts")).contains("示例陶瓷产业园");
        assertThat(page.text(".chosen")).contains("candidates-gb18030.csv");
        assertThat(page.text(".results .stamp")).contains("文件编码 GB18030");
        page.press("tr:has(.v-NEEDS_INFORMATION) [data-project]");
        page.seen("dialog .rule");
        assertThat(page.all("dialog .fill .field")).isNotEmpty();
    }

    @Test
    void aListInJsonIsReadAndSoAreJsonLines(Page page) {
        String one = "{\"id\":\"J1\",\"stage\":\"SIGNED\",\"industryCode\":\"1411\"}";
        page.pick("select", "xuchang-2022-sw70");
        page.screen("[" + one + "]");
        assertThat(page.texts(".verdicts [data-project]")).containsExactly("J1");

        page.screen(one + "\n" + one.replace("J1", "J2"));
        page.awaits("#summary", "共 2 个项目");
        assertThat(page.texts(".verdicts [data-project]")).containsExactly("J1", "J2");
    }

    @Test
    void rowsThatCannotBeReadAreShownWithRowColumnAndWhatToWrite(Page page) {
        page.pick("select", "xuchang-2022-sw70");
        page.screen(TABLE.replace("300", "约300").replace("P3,水泥粉磨站,3011,签约", "P3,水泥粉磨站,3011,谈谈"));

        assertThat(page.text(".notice.warn")).contains("没有处理的行", "没有处理 2 处，其余照常处理");
        assertThat(page.text(".refused tbody tr:nth-child(1)")).contains("3", "F 列 年综合能耗(等价值)", "约300", "请写 300");
        assertThat(page.text(".refused tbody tr:nth-child(2)")).contains("4", "D 列 阶段", "谈谈", "没有“谈谈”这个选项");
        assertThat(page.texts(".verdicts [data-project]")).containsExactly("P1");
    }

    @Test
    void aTableOfWhichNothingCanBeReadSaysWhy(Page page) {
        page.screen("姓名,年龄\n甲,3\n");

        assertThat(page.text(".notice.bad")).contains("姓名", "没有找到表头");
        assertThat(page.shows(".verdicts")).isFalse();
        assertThat(page.focused().getAttribute("class")).contains("notice");
    }

    @Test
    void nothingToScreenIsToldWithoutAskingTheServer(Page page) {
        page.press("button.primary");

        assertThat(page.text(".notice.bad")).contains("请先粘贴内容或选择文件");
    }

    @Test
    void markupInATableStaysText(Page page) {
        page.screen("项目编号,项目名称\nM1,<img src=x onerror=document.title='taken'>\n");

        assertThat(page.text(".verdicts tbody tr")).contains("<img src=x onerror=document.title='taken'>");
        assertThat(page.all(".verdicts img")).isEmpty();
        page.press("[data-project='M1']");
        assertThat(page.text("dialog h2")).contains("<img src=x");
        assertThat(page.script("return document.title")).isEqualTo("衡准 · 招商引资项目审查与考核排名");
    }

    /** Ids that a script could take for parts of its own objects, and texts of every cell that could be markup. */
    @Test
    void idsAndCellsOfAnySortAreShownAsWritten(Page page) {
        List<String> ids = List.of(
                "__proto__", "constructor", "toString", "hasOwnProperty", "<b>x</b>", "'\"`", "&lt;", "javascript:x");
        page.screen(ids.stream()
                .map(id -> "\"%s\",<script>document.title='taken'</script>,<i onclick=x>县</i>\n"
                        .formatted(id.replace("\"", "\"\"")))
                .collect(Collectors.joining("", "项目编号,项目名称,区县\n", "")));

        assertThat(page.texts(".verdicts [data-project]")).containsExactlyElementsOf(ids);
        assertThat(page.all(".verdicts script, .verdicts i")).isEmpty();
        page.press("[data-project='__proto__']");
        assertThat(page.text("dialog h2")).contains("<script>");
        assertThat(page.script("return document.title")).isEqualTo("衡准 · 招商引资项目审查与考核排名");
        assertThat(page.console()).isEmpty();
    }

    @Test
    void verdictsCanBeFiltered(Page page) {
        page.press("#use-sample");
        page.awaits("#summary", "共 60 个项目");

        page.press(".filter:has(.v-REJECTED)");

        assertThat(page.texts(".verdicts .badge")).hasSize(6).containsOnly("✕不予准入");
        assertThat(page.seen(".filter:has(.v-REJECTED)").getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void theAddressKeepsPolicyAndDay(Page page) {
        page.goTo("#/screen?policy=xuchang-2022-sw70&asOf=2023-05-01");
        page.reload();

        assertThat(page.seen("select").getAttribute("value")).isEqualTo("xuchang-2022-sw70");
        assertThat(page.seen("input[type=date]").getAttribute("value")).isEqualTo("2023-05-01");
        page.screen(TABLE);
        assertThat(page.text(".notice.warn")).contains("2023 年起有修订");
        assertThat(page.hash()).contains("asOf=2023-05-01");
    }
}
