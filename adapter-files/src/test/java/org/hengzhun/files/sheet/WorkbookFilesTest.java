package org.hengzhun.files.sheet;

import static org.hengzhun.files.sheet.Sheets.rows;
import static org.hengzhun.files.sheet.Sheets.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Workbooks as people keep them, cell by cell. */
class WorkbookFilesTest {

    @Test
    void aPlainTableIsReadAsItIsSeen() throws Exception {
        List<SheetRow> rows = rows(sample("01_plain.xlsx"));
        assertEquals("项目编号", rows.get(0).cell(0).text());
        assertTrue(Sheets.texts(rows).stream().anyMatch(row -> row.contains("2022-05-20")));
        assertEquals(Sheets.texts(rows), Sheets.texts(rows(sample("xlsx_named.csv"))));
    }

    @Test
    void rowsKeepTheNumbersThatSpreadsheetsShow() throws Exception {
        List<SheetRow> rows = rows(sample("02_title_total_notes_cached.xlsx"));
        assertEquals(
                IntStream.rangeClosed(1, 8).boxed().toList(),
                rows.stream().map(SheetRow::number).toList());
        assertEquals("单位：亿元", rows.get(1).cell(12).text().substring(0, 5));
    }

    @Test
    void mergedHeadersAreToldFromAboveAndAsBlocks() throws Exception {
        try (Workbook book = Workbook.open(sample("03_merged_header_3_levels_cached.xlsx"));
                Sheet sheet = book.open(book.sheets().get(0))) {
            assertTrue(sheet.merges().contains(new Merge(2, 2, 1, 4)), sheet.merges()::toString);
            List<SheetRow> rows = Sheets.rows(sheet);
            String county = rows.get(1).cell(0).text();
            assertEquals(county, rows.get(2).cell(0).mergedFrom());
            assertEquals(county, rows.get(3).cell(0).mergedFrom());
            assertTrue(Sheets.texts(rows).stream().flatMap(List::stream).anyMatch(text -> text.endsWith("%")));
        }
    }

    @Test
    void datesAreReadByTheirFormat() throws Exception {
        List<SheetRow> rows = rows(sample("05_dates.xlsx"));
        List<String> texts =
                rows.stream().skip(1).map(row -> row.cell(2).text()).toList();
        assertEquals(
                List.of(
                        "2022-09-30",
                        "2022-09-30",
                        "2022-09",
                        "2022-09-30",
                        "44834",
                        "2022.9.30",
                        "2022年9月",
                        "20220930",
                        "2022-09-30 14:05:00",
                        "",
                        "2022-09-30",
                        "20220930"),
                texts);
        assertTrue(trouble(rows.get(3).cell(2)).contains("哪一天"));
        assertNotNull(rows.get(4).cell(2).note(), "the year of 9/30 is not shown");
        assertNotNull(rows.get(11).cell(2).note(), "a weekday is shown");
    }

    @Test
    void daysMayBeCountedFrom1904() throws Exception {
        assertEquals(
                "2022-09-30", rows(sample("06_date1904.xlsx")).get(1).cell(2).text());
    }

    @Test
    void numbersKeepWhatTheirFormatSaysOfThem() throws Exception {
        List<SheetRow> rows = rows(sample("07_numbers_text_formats.xlsx"));
        assertEquals("411081202209000123", rows.get(1).cell(0).text());
        assertTrue(trouble(rows.get(2).cell(0)).contains("丢位"));
        assertEquals("0311", rows.get(3).cell(2).text());
        assertEquals("62,000", rows.get(4).cell(4).text());
        assertEquals("10000", rows.get(6).cell(4).text());
        assertEquals("50000", rows.get(7).cell(3).text());
        assertTrue(Objects.requireNonNull(rows.get(7).cell(3).note()).zh().contains("50000"));
        assertEquals("6.2%", rows.get(8).cell(4).text());
        assertEquals("62000", rows.get(9).cell(4).text());
    }

    @Test
    void formulasThatWereNeverCalculatedAreSaid() throws Exception {
        SheetCell cell = rows(sample("08_formulas_uncached.xlsx")).get(1).cell(3);
        assertEquals("", cell.text());
        assertTrue(trouble(cell).contains("保存一次"));
    }

    @Test
    void whatIsHiddenIsReadAndFlagged() throws Exception {
        try (Workbook book = Workbook.open(sample("09_hidden.xlsx"));
                Sheet sheet = book.open(book.sheets().get(0))) {
            assertEquals(
                    List.of(Workbook.Visibility.VISIBLE, Workbook.Visibility.HIDDEN, Workbook.Visibility.VERY_HIDDEN),
                    book.sheets().stream().map(Workbook.Tab::visibility).toList());
            assertEquals(Set.of(5), sheet.hiddenColumns());
            assertEquals(
                    List.of(false, false, false, true, false),
                    Sheets.rows(sheet).stream().map(SheetRow::hidden).toList());
        }
    }

    @Test
    void severalSheetsAreListedInTheirOrder() throws Exception {
        try (Workbook book = Workbook.open(sample("10_several_sheets.xlsx"))) {
            assertEquals(5, book.sheets().size());
            for (Workbook.Tab tab : book.sheets()) {
                try (Sheet sheet = book.open(tab)) {
                    assertEquals(tab.name(), sheet.name());
                    Sheets.rows(sheet);
                }
            }
        }
    }

    @Test
    void runsAreJoinedTicksReadAndStruckRowsFlagged() throws Exception {
        List<SheetRow> rows = rows(sample("12_richtext_strike_symbols.xlsx"));
        assertEquals("示例水泥\n熟料线", rows.get(1).cell(1).text());
        assertEquals("√", rows.get(1).cell(9).text());
        assertEquals("×", rows.get(1).cell(10).text());
        assertEquals("是", rows.get(1).cell(11).text());
        assertEquals(
                List.of(false, false, true), rows.stream().map(SheetRow::struck).toList());
        assertNull(rows.get(2).cell(0).note());
    }

    private static String trouble(SheetCell cell) {
        return Objects.requireNonNull(cell.trouble()).zh();
    }
}
