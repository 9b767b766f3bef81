package org.hengzhun.files.sheet;

import static org.hengzhun.files.sheet.Sheets.rows;
import static org.hengzhun.files.sheet.Sheets.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hengzhun.files.sheet.WorkbookFile.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks in every form that writers give them, and what stands in the way of others. */
class WorkbookTest {

    static Stream<Arguments> everyForm() {
        return Stream.of(
                form("as Excel", WorkbookFile::sharing),
                form("inline", file -> file),
                form("strict", WorkbookFile::strict),
                form("prefixed", file -> file.prefixed().sharing()),
                form("without places", WorkbookFile::unplaced),
                form("from 1904", WorkbookFile::from1904));
    }

    private static Arguments form(String name, UnaryOperator<WorkbookFile> form) {
        return Arguments.of(name, form);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyForm")
    void theSameTableIsReadInEveryForm(String name, UnaryOperator<WorkbookFile> form) throws IOException {
        WorkbookFile file = form.apply(new WorkbookFile())
                .sheet("台账")
                .row("项目", "总投资", "日期", "两高")
                .row("甲 & <乙>", new BigDecimal("5.5"), LocalDate.of(2022, 9, 30), true)
                .row(null, " 丙\u3000", null, false)
                .file();
        assertEquals(
                List.of(
                        List.of("项目", "总投资", "日期", "两高"),
                        List.of("甲 & <乙>", "5.5", "2022-09-30", "TRUE"),
                        List.of("", "丙", "", "FALSE")),
                texts(rows(file)));
    }

    @Test
    void cellsStandWhereTheyAreShown() throws IOException {
        List<SheetRow> rows = rows(new WorkbookFile()
                .sheet("a")
                .skip(3)
                .row(null, null, "头")
                .skip(2)
                .row("尾")
                .file());
        assertEquals(List.of(4, 7), rows.stream().map(SheetRow::number).toList());
        assertEquals(List.of(List.of("", "", "头"), List.of("尾")), texts(rows));
    }

    @Test
    void rowsThatSayNothingAreLeftOut() throws IOException {
        WorkbookFile file = new WorkbookFile()
                .sheet("a")
                .row("头")
                .row(Cell.raw("n", ""), Cell.raw("n", ""))
                .row("   ")
                .row("尾")
                .file();
        assertEquals(List.of(1, 4), rows(file).stream().map(SheetRow::number).toList());
    }

    @Test
    void mergedCellsSayWhatStandsAboveThem() throws IOException {
        List<SheetRow> rows = rows(new WorkbookFile()
                .sheet("a")
                .row("县区", "项目")
                .row("禹州市", "甲")
                .row(null, "乙")
                .row(null, "丙")
                .row("长葛市", "丁")
                .merge("A2:A4")
                .merge("A1:B1")
                .file());
        assertEquals(
                List.of("", "", "禹州市", "禹州市", ""),
                rows.stream().map(row -> row.cell(0).mergedFrom()).toList());
        assertEquals("", rows.get(2).cell(0).text());
    }

    @Test
    void blocksOverOneAnotherDoNoHarm() throws IOException {
        List<SheetRow> rows = rows(new WorkbookFile()
                .sheet("a")
                .row("一", "二")
                .row(null, "三")
                .row(null, null, "四")
                .merge("A1:A3")
                .merge("A1:B3")
                .file());
        assertEquals("一", rows.get(2).cell(0).mergedFrom());
    }

    @Test
    void sheetsAreListedWithWhatPeopleSeeOfThem() throws IOException {
        byte[] bytes = new WorkbookFile()
                .sheet("一")
                .row("1")
                .file()
                .sheet("二")
                .state("veryHidden")
                .row("2")
                .file()
                .bytes();
        Path path = Files.write(folder.resolve("a.xlsx"), bytes);
        try (Workbook book = Workbook.open(path);
                Sheet second = book.open(book.sheets().get(1))) {
            assertEquals(
                    List.of(
                            new Workbook.Tab("一", 0, Workbook.Visibility.VISIBLE),
                            new Workbook.Tab("二", 1, Workbook.Visibility.VERY_HIDDEN)),
                    book.sheets());
            assertEquals("2", Sheets.rows(second).get(0).cell(0).text());
        }
    }

    @TempDir
    Path folder;

    @Test
    void aWorkbookWithoutSheetsIsRefused() {
        assertRefused("没有工作表", new WorkbookFile().bytes());
    }

    @Test
    void aDamagedFileIsRefused() {
        byte[] whole = new WorkbookFile().sheet("a").row("1").file().bytes();
        assertRefused("文件已损坏", Arrays.copyOf(whole, whole.length / 2));
        assertRefused(
                "工作簿已损坏",
                new WorkbookFile()
                        .sheet("a")
                        .file()
                        .part("xl/worksheets/sheet1.xml", "<a")
                        .bytes());
        assertRefused("工作簿已损坏", WorkbookFile.zip(Map.of("[Content_Types].xml", new byte[0])));
    }

    @Test
    void rowsAndCellsOutOfOrderAreRefused() {
        assertRefused("已损坏", sheet("<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"/>"));
        assertRefused("已损坏", sheet("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"));
        assertRefused("已损坏", sheet("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>"));
        assertRefused("已损坏", sheet("<row r=\"1\"><c t=\"s\"><v>7</v></c></row>"));
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        String body = "<worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/></worksheet>";
        String outside = "<!DOCTYPE worksheet SYSTEM \"file:///etc/hostname\">";
        String bomb = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        for (String type : List.of(outside, bomb)) {
            assertRefused(
                    "DTD",
                    new WorkbookFile()
                            .sheet("a")
                            .file()
                            .part("xl/worksheets/sheet1.xml", type + body)
                            .bytes());
            assertRefused(
                    "DTD",
                    new WorkbookFile()
                            .sheet("a")
                            .file()
                            .part("xl/styles.xml", type + body)
                            .bytes());
        }
    }

    @Test
    void whatUnpacksToFarMoreThanATableIsRefused() {
        String blank = " ".repeat(1 << 19) + "<!---->";
        assertRefused("超出可读的限度", sheet(blank.repeat(80)));
        assertRefused("已损坏", sheet("<row><c t=\"str\"><v>" + "9".repeat(2 << 20) + "</v></c></row>"));
        assertRefused("已损坏", sheet("<row>".repeat(100)));
    }

    @Test
    void moreEntriesThanAnyWorkbookHasAreRefused() {
        WorkbookFile file = new WorkbookFile().sheet("a").row("1").file();
        for (int i = 0; i < 10_001; i++) {
            file.part("x" + i, "");
        }
        assertRefused("超出可读的限度", file.bytes());
    }

    private static byte[] sheet(String rows) {
        return new WorkbookFile()
                .sheet("a")
                .file()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + rows + "</sheetData></worksheet>")
                .bytes();
    }

    private static void assertRefused(String words, byte[] file) {
        UnreadableWorkbookException refused = assertThrows(UnreadableWorkbookException.class, () -> rows(file));
        assertTrue(refused.problem().zh().contains(words), refused.problem().zh());
    }
}
