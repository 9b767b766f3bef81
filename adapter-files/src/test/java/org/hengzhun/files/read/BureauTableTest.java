package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.files.read.Inputs.csv;
import static org.hengzhun.files.read.Inputs.project;
import static org.hengzhun.files.read.Inputs.refusal;

import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.sheet.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as bureaus keep them: what of them is data, and what their owner is told. */
class BureauTableTest {

    private static Books.Read read(WorkbookFile.Page page) {
        return Books.read(page.file().bytes(), TableOptions.DEFAULT);
    }

    @Test
    void aMergedNameIsTheNameOfEachRowAndAMergedFigureOnlyOfTheFirst() {
        Books.Read read = read(new WorkbookFile()
                .sheet("台账")
                .row("项目编号", "承接县区", "总投资（万元）")
                .row("P1", "禹州市", 500)
                .row("P2", null, null)
                .merge("B2:B3")
                .merge("C2:C3"));
        assertThat(read.projects())
                .extracting(one -> Project.COUNTY.valueIn(one))
                .containsExactly("禹州市", "禹州市");
        assertThat(read.projects())
                .extracting(one -> one.knows(Project.TOTAL_INVESTMENT))
                .containsExactly(true, false);
        assertThat(read.warnings())
                .containsExactly(
                        "警告 book.xlsx 第3行：台账!B3 「承接县区」是合并单元格，按“禹州市”读；若不对请逐行填写。",
                        "警告 book.xlsx 第3行：台账!C3 「总投资」的“500”合并了几行，只算在第一行上；请按行填写。");
    }

    @Test
    void whatIsStruckOutIsReadAndSaid() {
        WorkbookFile.Cell old = WorkbookFile.Cell.text("旧厂", "宋体", true);
        Books.Read read = read(new WorkbookFile()
                .sheet("台账")
                .row("项目编号", "项目名称")
                .row(WorkbookFile.Cell.text("P1", "宋体", true), old)
                .row("P2", old));
        assertThat(read.warnings())
                .containsExactly(
                        "警告 book.xlsx 第2行：台账!2 这一行有删除线，仍照常读；若已作废请删去。", "警告 book.xlsx 第3行：台账!B3 单元格被划掉；照样读了，请核对。");
    }

    @Test
    void aFormulaInErrorCostsItsRowWithItsCell() {
        List<Refusal> refusals = Books.refused(
                new WorkbookFile()
                        .sheet("台账")
                        .row("项目编号", "总投资（万元）")
                        .row("P1", WorkbookFile.Cell.raw("e", "<~v>#REF!</~v>"))
                        .file()
                        .bytes(),
                TableOptions.DEFAULT);
        assertThat(refusals)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.in(Language.ZH))
                        .isEqualTo("book.xlsx 台账!B2「总投资」写的是「#REF!」：公式出错（#REF!）；请改正公式，或直接填写值。"));
    }

    @Test
    void whatNobodyKnowsIsPassedOverAndNamed() {
        Books.Read read = read(new WorkbookFile()
                .sheet("台账")
                .row("项目编号", "爱好", "投资额（亿元）", null)
                .row("P1", "钓鱼", 5, "随手记"));
        assertThat(read.projects()).extracting(Project::id).containsExactly("P1");
        assertThat(read.notes())
                .containsExactly(
                        "没有读的列：B列「爱好」、C列「投资额（亿元）」。",
                        "C列「投资额（亿元）」：没有这个字段；是不是“总投资（亿元）”？若是，请改成这个名称。",
                        "D列有内容却没有列名，没有读；要读请补上列名。");
    }

    @Test
    void manyColumnsAreCountedAndTheFirstNamed() {
        Object[] header = new Object[26];
        Object[] data = new Object[26];
        header[0] = "项目编号";
        data[0] = "P1";
        for (int i = 1; i < header.length; i++) {
            header[i] = "自定" + i;
        }
        assertThat(read(new WorkbookFile().sheet("台账").row(header).row(data)).notes())
                .singleElement()
                .asString()
                .startsWith("没有读的列：B列「自定1」、")
                .endsWith("U列「自定20」，等 25 列。");
    }

    @Test
    void aSecondTableBesideIsNotTakenForColumnsOfTheFirst() {
        Books.Read read = read(new WorkbookFile()
                .sheet("台账")
                .row("项目编号", "项目名称", null, "项目编号", "项目名称")
                .row("P1", "甲", null, "P2", "乙"));
        assertThat(read.projects()).extracting(Project::id).containsExactly("P1");
        assertThat(read.notes()).containsExactly("D列起是另一张表，没有读；请把它放到另一张工作表或另一个文件。");
    }

    @Test
    void rowsThatAreNoDataAreListedByTheirSort() {
        Books.Read read = read(new WorkbookFile()
                .sheet("台账")
                .row("2022年招商引资台账")
                .row("填报单位：商务局", null, "单位：亿元")
                .row("项目编号", "项目名称", "总投资")
                .row("一、工业项目（1个）")
                .row("P1", "水泥厂", 5)
                .row("合计", null, 5)
                .row("项目编号", "项目名称", "总投资")
                .row("P2", "面粉厂", "0.5")
                .row("注：总投资含流动资金"));
        assertThat(read.projects())
                .extracting(one -> Project.TOTAL_INVESTMENT.valueIn(one))
                .containsExactly(new BigDecimal("500000000"), new BigDecimal("50000000"));
        assertThat(read.notes())
                .containsExactly(
                        "没有当数据的行（标题或表头以上的说明）：第 1 行「2022年招商引资台账」、第 2 行「填报单位：商务局」。",
                        "没有当数据的行（又一次表头）：第 7 行「项目编号」。",
                        "没有当数据的行（合计、小计、平均或市直部门等）：第 6 行「合计」。",
                        "没有当数据的行（分组行）：第 4 行「一、工业项目（1个）」。",
                        "没有当数据的行（注、说明或签署）：第 9 行「注：总投资含流动资金」。");
    }

    @Test
    void manyRowsThatAreNoDataAreCountedAndTheFirstNamed() {
        WorkbookFile.Page page = new WorkbookFile().sheet("台账").row("项目编号", "总投资");
        page.row("P1", 5);
        for (int i = 0; i < 1_010; i++) {
            page.row("合计", 5);
        }
        assertThat(read(page).notes())
                .satisfiesExactly(
                        totals -> assertThat(totals).contains("第 3 行「合计」、", "第 22 行「合计」、等 1000 行"),
                        more -> assertThat(more).isEqualTo("此外还有 10 行没有当数据。"));
    }

    @Test
    void aHeaderOfSeveralRowsIsReadTogether() {
        Books.Read read = read(new WorkbookFile()
                .sheet("台账")
                .row("项目编号", "投资（亿元）", null)
                .row(null, "总投资", "到位资金")
                .row("P1", 5, 2)
                .merge("A1:A2")
                .merge("B1:C1"));
        assertThat(Project.ARRIVED_FUNDS.valueIn(read.projects().get(0))).isEqualTo(new BigDecimal("200000000"));
        assertThat(read.notes()).containsExactly("表头有几行，第 1 至 2 行合起来读。");
    }

    @Test
    void aFigureTornAtItsCommaCostsItsRow() {
        Refusal torn = refusal(csv("项目编号,总投资（万元）,备注", "P1,1,200").get(0));
        assertThat(torn.in(Language.ZH))
                .isEqualTo("projects.csv 第2行 B列「总投资」写的是「1」：与右边一格“200”像是被千分位逗号分成两格的一个数；请去掉千分位逗号，或用双引号括起整个数。");
        assertThat(project(csv("项目编号,总投资（万元）,到位资金（万元）", "P1,1,200").get(0)).knows(Project.ARRIVED_FUNDS))
                .isTrue();
        assertThat(project(csv("项目编号,总投资（万元）,备注", "P1,1,2000").get(0)).id()).isEqualTo("P1");
    }

    @ParameterizedTest
    @CsvSource({"编号、名称、阶段, 顿号“、”", "编号|名称|阶段, 竖线“|”", "编号  名称  阶段, 空格"})
    void whatPartsTheColumnsIsNamedWhereItIsNoneOfTheUsual(String line, String sign) {
        assertThat(refusal(csv(line.replace("编号", "某列")).get(0)).problem().zh())
                .startsWith("这张表像是用" + sign + "分列的；请改用逗号或制表符分列");
    }

    @ParameterizedTest
    @ValueSource(strings = {"爱好,口味", "爱好"})
    void aTableWithoutAKnownHeaderIsRefusedWithItsFirstRow(String line) {
        assertThat(refusal(csv(line, "1,2").get(0)).problem().zh())
                .contains("第一行写的是“" + line + "”", "policy fields", "--columns");
    }

    @Test
    void aTableOfAHeaderAloneAndAnEmptyOneSaySo() {
        assertThat(refusal(csv("项目编号,项目名称").get(0)).problem().zh()).isEqualTo("只有表头，没有数据行；请检查是否导出完整。");
        assertThat(refusal(csv("", "").get(0)).problem().zh()).contains("没有内容");
    }

    @Test
    void aRowWithMoreWrongPlacesThanAnybodyReadsIsCounted() {
        StringBuilder header = new StringBuilder("项目编号");
        StringBuilder cells = new StringBuilder("P1");
        for (int i = 0; i < 120; i++) {
            header.append(',');
            cells.append(",x");
        }
        List<Refusal> refusals =
                Inputs.refusals(csv(header.toString(), cells.toString()).get(0));
        assertThat(refusals).hasSize(RowDraft.MOST_REFUSALS + 1);
        assertThat(refusals.get(RowDraft.MOST_REFUSALS).in(Language.ZH))
                .isEqualTo("projects.csv 第2行：此后还有 20 处没有处理，不再逐一列出；请先改正前面的。");
    }
}
