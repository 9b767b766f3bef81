package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.sheet.WorkbookFile;
import org.hengzhun.files.table.ColumnMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sheet of a workbook is read, and what is said of the others. */
class SheetChoiceTest {

    private static byte[] quarters() {
        return new WorkbookFile()
                .sheet("封面")
                .row("招商引资台账")
                .file()
                .sheet("一季度")
                .row("项目编号", "项目名称")
                .row("P1", "水泥厂")
                .file()
                .sheet("Draft")
                .state("hidden")
                .row("项目编号", "项目名称")
                .row("P9", "底稿")
                .file()
                .sheet("2")
                .row("项目编号", "项目名称")
                .row("P2", "面粉厂")
                .file()
                .bytes();
    }

    private static String id(byte[] book, String sheet) {
        return Books.projects(book, new TableOptions(sheet, false, ColumnMapping.NONE))
                .get(0)
                .id();
    }

    private static String refused(byte[] book, String sheet, Language language) {
        return Books.refused(book, new TableOptions(sheet, false, ColumnMapping.NONE))
                .get(0)
                .in(language);
    }

    @ParameterizedTest
    @CsvSource({"一季度,P1", "2,P2", "Draft,P9", "draft ,P9", "3,P9"})
    void aSheetIsNamedOrCountedAndANameThatIsANumberIsAName(String sheet, String id) {
        assertThat(id(quarters(), sheet)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"四季度", "0", "5", "99999"})
    void aSheetThatIsNotThereIsRefusedWithThoseThatAre(String sheet) {
        assertThat(refused(quarters(), sheet, Language.ZH))
                .isEqualTo("book.xlsx：没有工作表“%s”；请用 --sheet 写下列之一的名称，或从 1 数起的序号：封面、一季度、Draft（隐藏）、2。".formatted(sheet));
        assertThat(refused(quarters(), sheet, Language.EN)).contains("with --sheet", "Draft (hidden)");
    }

    @Test
    void ofSeveralSheetsWithATableNoneIsTakenForTheOneThatIsMeant() {
        assertThat(refused(quarters(), "", Language.ZH)).isEqualTo("book.xlsx：有几张工作表都有能读的表：一季度、2；请用 --sheet 指明一张。");
        assertThat(refused(quarters(), "", Language.EN)).endsWith("hold a table: 一季度, 2; name one with --sheet.");
    }

    @Test
    void theOneVisibleSheetWithATableIsReadAndTheOthersAreNamed() {
        byte[] book = new WorkbookFile()
                .sheet("封面")
                .row("招商引资台账")
                .file()
                .sheet("底稿")
                .state("veryHidden")
                .row("项目编号")
                .row("P9")
                .file()
                .sheet("台账")
                .row("项目编号")
                .row("P1")
                .file()
                .bytes();
        Books.Read read = Books.read(book, TableOptions.DEFAULT);
        assertThat(read.projects()).extracting(Project::id).containsExactly("P1");
        assertThat(read.notes()).containsExactly("读的是工作表“台账”；没有读的工作表：封面、底稿（隐藏）。要读别的请用 --sheet。");
    }

    @Test
    void aSheetWithoutATableIsToldAsSuch() {
        byte[] book = new WorkbookFile()
                .sheet("甲")
                .row("招商引资")
                .file()
                .sheet("乙")
                .row("台账")
                .file()
                .bytes();
        assertThat(refused(book, "", Language.ZH)).isEqualTo("book.xlsx：看得见的工作表里都没有找到表头；请用 --sheet 指明一张，或核对列名。有：甲、乙。");
        assertThat(refused(book, "乙", Language.ZH)).startsWith("book.xlsx 乙!1：没有找到表头");
        byte[] empty = new WorkbookFile().sheet("空").file().bytes();
        assertThat(refused(empty, "", Language.ZH)).contains("文件里没有内容");
    }

    @Test
    void rowsThatAreHiddenAreReadAndCountedUnlessTheyAreLeftOut() {
        byte[] book = new WorkbookFile()
                .sheet("台账")
                .hideColumn(1)
                .row("项目编号", "项目名称")
                .row("P1", "甲")
                .hiddenRow("P2", "乙")
                .file()
                .bytes();
        Books.Read all = Books.read(book, TableOptions.DEFAULT);
        assertThat(all.projects()).extracting(Project::id).containsExactly("P1", "P2");
        assertThat(all.notes()).containsExactly("隐藏的列也读了：B；不该读的请删去。", "隐藏（筛选掉）的 1 行也读了；只要看得见的请加 --visible。");
        Books.Read visible = Books.read(book, new TableOptions("", true, ColumnMapping.NONE));
        assertThat(visible.projects()).extracting(Project::id).containsExactly("P1");
        assertThat(visible.notes()).contains("没有当数据的行（隐藏的行）：第 3 行「P2」。");
    }

    @Test
    void placesAreCellsOfTheSheet() {
        byte[] book = new WorkbookFile()
                .sheet("三季度")
                .row("项目编号", "阶段", "总投资")
                .row("P1", "洽谈中吗", "若干")
                .file()
                .bytes();
        List<Refusal> refusals = Books.refused(book, TableOptions.DEFAULT);
        assertThat(refusals)
                .extracting(refusal -> refusal.in(Language.ZH))
                .satisfiesExactly(
                        stage -> assertThat(stage).startsWith("book.xlsx 三季度!B2「阶段」写的是「洽谈中吗」："),
                        money -> assertThat(money).startsWith("book.xlsx 三季度!C2「总投资」写的是「若干」："));
        assertThat(refusals.get(0).in(Language.EN)).startsWith("book.xlsx 三季度!B2 (stage) says \"洽谈中吗\": ");
    }
}
