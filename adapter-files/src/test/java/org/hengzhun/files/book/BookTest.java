package org.hengzhun.files.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengzhun.core.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookTest {

    /** What a workbook of one sheet is read back as. */
    private static XSSFWorkbook written(String name, List<BookColumn> columns, List<List<String>> rows)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Book book = new Book(Language.ZH)) {
            book.sheet(name, columns, rows);
            book.write(out);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static XSSFCell cell(BookColumn.Cells kind, String text) throws IOException {
        return written("表", List.of(new BookColumn("列", kind)), List.of(List.of(text)))
                .getSheetAt(0)
                .getRow(1)
                .getCell(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "=cmd|'/c calc'!A1", "＝1"})
    void aTextThatLooksLikeAFormulaStaysATextEvenWhenSomebodyEditsIt(String text) throws IOException {
        XSSFCell cell = cell(BookColumn.Cells.WORDS, text);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "-3.50", "93.5%", "75.0%", "12000000.0000", "0.000001", "123456789012345"})
    void aFigureIsANumberThatShowsExactlyTheDecimalsItWasPublishedWith(String text) throws IOException {
        XSSFCell cell = cell(BookColumn.Cells.FIGURES, text);

        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(new DataFormatter().formatCellValue(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123", "1234567890123456", "1.", "1e5", "1,000", "并列", "--", "0.0000000000000001"})
    void whatIsNoFigureOrWouldLoseADigitStaysAText(String text) throws IOException {
        assertThat(cell(BookColumn.Cells.FIGURES, text).getStringCellValue()).isEqualTo(text);
    }

    @Test
    void anIdStaysATextWhateverItLooksLike() throws IOException {
        assertThat(cell(BookColumn.Cells.WORDS, "0311").getStringCellValue()).isEqualTo("0311");
    }

    @Test
    void aDayIsADayAndWhatIsNoneIsAText() throws IOException {
        XSSFCell day = cell(BookColumn.Cells.DAYS, "2022-09-30");

        assertThat(day.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2022, 9, 30, 0, 0));
        assertThat(new DataFormatter().formatCellValue(day)).isEqualTo("2022-09-30");
        assertThat(cell(BookColumn.Cells.DAYS, "2022-02-30").getStringCellValue())
                .isEqualTo("2022-02-30");
        assertThat(cell(BookColumn.Cells.DAYS, "0001-01-01").getStringCellValue())
                .isEqualTo("0001-01-01");
    }

    @Test
    void nothingHiddenGetsIntoACellAndNothingIsTakenForAnEscape() throws IOException {
        assertThat(cell(BookColumn.Cells.WORDS, "甲\u202E乙\u0007\u0000\uD800").getStringCellValue())
                .isEqualTo("甲\\u202E乙\\u0007\\u0000\\uD800");
        assertThat(cell(BookColumn.Cells.WORDS, "a_x000D_b").getStringCellValue())
                .isEqualTo("a_x000D_b");
        assertThat(cell(BookColumn.Cells.WORDS, "<b>&amp;]]></b>").getStringCellValue())
                .isEqualTo("<b>&amp;]]></b>");
        assertThat(cell(BookColumn.Cells.WORDS, "上\r\n下").getStringCellValue()).isEqualTo("上\n下");
    }

    @Test
    void aTextOfTenThousandCharactersIsKeptWholeAndALongerOneThanACellHoldsIsCutWithANote() throws IOException {
        String long10k = "名".repeat(10_000);

        assertThat(cell(BookColumn.Cells.WORDS, long10k).getStringCellValue()).isEqualTo(long10k);
        assertThat(cell(BookColumn.Cells.WORDS, "名".repeat(40_000)).getStringCellValue())
                .hasSizeLessThanOrEqualTo(32_767)
                .endsWith("…（单元格放不下，共 40000 字）");
        assertThat(cell(BookColumn.Cells.WORDS, "_x000D_".repeat(9_000)).getStringCellValue())
                .contains("共 63000 字")
                .doesNotContain("005F");
        assertThat(cell(BookColumn.Cells.WORDS, "x" + "😀".repeat(20_000)).getStringCellValue())
                .contains("😀…");
    }

    @Test
    void sheetsHaveNamesThatExcelTakesAndEachOnce() {
        SheetNames names = new SheetNames();

        assertThat(Stream.of("甲组", "甲组", "a/b[c]:*?'", "", "A".repeat(40), "a".repeat(40), "History", "\u202E")
                        .map(names::next))
                .containsExactly(
                        "甲组",
                        "甲组 (2)",
                        "a_b_c_____",
                        "_",
                        "A".repeat(31),
                        "a".repeat(27) + " (2)",
                        "History (2)",
                        "_u202E");
    }

    @Test
    void theHeaderStaysInSightHasAFilterAndIsPrintedOnEveryPageWhichIsAsWideAsTheTable() throws IOException {
        XSSFSheet sheet = written(
                        "表",
                        List.of(BookColumn.words("单位"), BookColumn.figures("得分")),
                        List.of(List.of("金安区", "93.5"), List.of("叶集区", "89.5")))
                .getSheetAt(0);

        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B3");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    }

    @Test
    void remarksAreComments() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Book book = new Book(Language.ZH)) {
            book.sheet("表", List.of(BookColumn.words("甲"), BookColumn.words("乙")))
                    .row(List.of("1", ""), Map.of(1, "写成数字。\u0007"));
            book.write(out);
        }
        XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);

        assertThat(sheet.getRow(1).getCell(1).getCellComment().getString().getString())
                .isEqualTo("写成数字。\\u0007");
        assertThat(sheet.getRow(1).getCell(1).getCellComment().getAuthor()).isEqualTo("衡准");
    }
}
