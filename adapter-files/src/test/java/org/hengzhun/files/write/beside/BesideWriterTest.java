package org.hengzhun.files.write.beside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.sheet.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clerk's own table with the results beside its rows: nothing else changes, and it can be read again. */
class BesideWriterTest {

    private static final String TABLE = """
            项目编号,项目名称,阶段,总投资（亿元）,年综合能耗(等价值)（吨标准煤）,备注
            P1,甲,签约,1.50,300,"一行
            两行"
            P2,乙,拟签约,2.00,很多,
            P3,丙,签约,3.25,,照旧
            """;

    @TempDir
    Path folder;

    static Stream<WorkbookFile> books() {
        return Stream.of(
                new WorkbookFile(),
                new WorkbookFile().sharing(),
                new WorkbookFile().strict(),
                new WorkbookFile().prefixed(),
                new WorkbookFile().unplaced());
    }

    private static byte[] ledger(WorkbookFile book) {
        return book.sheet("台账")
                .row("2022年招商项目台账")
                .row("项目编号", "项目名称", "阶段", "总投资（亿元）", "年综合能耗(等价值)（吨标准煤）", "备注")
                .row("P0", "甲", "签约", 1.5, 300, "照旧")
                .row("P1", "乙", "拟签约", null, "很多")
                .row("P2", "丙", "签约", 2, 500)
                .row("合计", null, null, 3.5)
                .file()
                .bytes();
    }

    /** The same as spreadsheets write it. */
    private static byte[] ledger() throws IOException {
        try (XSSFWorkbook made = new XSSFWorkbook()) {
            XSSFSheet sheet = made.createSheet("台账");
            row(sheet, 0, "2022年招商项目台账");
            row(sheet, 1, "项目编号", "项目名称", "阶段", "总投资（亿元）", "年综合能耗(等价值)（吨标准煤）", "备注");
            row(sheet, 2, "P0", "甲", "签约", "1.5", "300", "照旧");
            row(sheet, 3, "P1", "乙", "拟签约", "", "很多");
            row(sheet, 4, "P2", "丙", "签约", "2", "500");
            row(sheet, 5, "合计", "", "", "3.5");
            return bytes(made);
        }
    }

    private byte[] sample(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/org/hengzhun/files/sheet/" + name))) {
            return in.readAllBytes();
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Handed.file(folder, name, bytes);
    }

    private void comesBack(Path table) throws IOException {
        Path back = file("back.xlsx", Handed.back(table));

        assertThat(Handed.read(back)).isEqualTo(Handed.read(table));
        assertThat(Handed.read(table).projects()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("books")
    void aWorkbookInAnyWritingComesBackAndSaysTheSame(WorkbookFile book) throws IOException {
        comesBack(file("t.xlsx", ledger(book)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01_plain.xlsx",
                "02_title_total_notes_cached.xlsx",
                "05_dates.xlsx",
                "06_date1904.xlsx",
                "07_numbers_text_formats.xlsx",
                "09_hidden.xlsx",
                "12_richtext_strike_symbols.xlsx"
            })
    void workbooksOfBureausComeBackAndSayTheSame(String name) throws IOException {
        Path table = file("t.xlsx", sample(name));
        Path back = file("back.xlsx", Handed.back(table));

        assertThat(Handed.read(back)).isEqualTo(Handed.read(table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aTableWrittenAsTextComesBackAndSaysTheSame(String charset) throws IOException {
        comesBack(file("t.csv", TABLE.getBytes(Charset.forName(charset))));
        comesBack(file("t.tsv", TABLE.replace(',', '\t').getBytes(Charset.forName(charset))));
    }

    @Test
    void aUnitThatStoodAboveATextTableIsNotLost() throws IOException {
        comesBack(file("t.csv", "单位：亿元,,\n项目编号,阶段,总投资\nP1,签约,1.5\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyOtherPartAndEveryOtherCellStaysAsItIs() throws IOException {
        byte[] before = sample("01_plain.xlsx");
        Map<String, byte[]> old = Handed.parts(before);
        Map<String, byte[]> now = Handed.parts(Handed.back(file("t.xlsx", before)));

        List<String> changed = new ArrayList<>();
        old.forEach((name, bytes) -> {
            if (!Arrays.equals(bytes, now.get(name))) {
                changed.add(name);
            }
        });
        assertThat(changed)
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/worksheets/sheet1.xml");
        String oldSheet =
                new String(Objects.requireNonNull(old.get("xl/worksheets/sheet1.xml")), StandardCharsets.UTF_8);
        String newSheet =
                new String(Objects.requireNonNull(now.get("xl/worksheets/sheet1.xml")), StandardCharsets.UTF_8);
        assertThat(cells(newSheet).stream()
                        .filter(cell -> !cell.matches("(?s)<c r=\"[P-T][0-9].*"))
                        .toList())
                .isEqualTo(cells(oldSheet));
    }

    private static List<String> cells(String sheet) {
        return Pattern.compile("<c [^>]*?(/>|>.*?</c>)", Pattern.DOTALL)
                .matcher(sheet)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void aRefusedRowSaysWhyAndItsCellIsMarked() throws IOException {
        XSSFSheet sheet = Handed.opened(Handed.back(file("t.xlsx", ledger()))).getSheet("台账");

        assertThat(texts(sheet.getRow(1))).endsWith("备注", "结论", "依据", "金额", "待补", "下一问");
        assertThat(texts(sheet.getRow(2))).contains("可准入");
        assertThat(texts(sheet.getRow(3))).contains("未处理");
        assertThat(sheet.getRow(3).getCell(7).getStringCellValue()).contains("很多");
        assertThat(sheet.getRow(3).getCell(4).getCellComment().getString().getString())
                .contains("很多");
        assertThat(sheet.getRow(3).getCell(4).getCellComment().getAuthor()).isEqualTo("衡准");
        assertThat(sheet.getRow(5).getCell(6)).isNull();
    }

    @Test
    void theSameHoldsOfATableWrittenAsText() throws IOException {
        XSSFSheet sheet = Handed.opened(Handed.back(file("t.csv", TABLE.getBytes(StandardCharsets.UTF_8))))
                .getSheetAt(0);

        assertThat(texts(sheet.getRow(0))).endsWith("备注", "结论", "依据", "金额", "待补", "下一问");
        assertThat(sheet.getRow(1).getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(sheet.getRow(1).getCell(3).getCellStyle().getDataFormatString())
                .isEqualTo("0.00");
        assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo("一行\n两行");
        assertThat(sheet.getRow(2).getCell(4).getCellComment().getString().getString())
                .contains("很多");
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:K4");
    }

    private static List<String> texts(XSSFRow row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        texts.removeIf(String::isEmpty);
        return texts;
    }

    @Test
    void aNewCellLooksLikeTheLastOneOfItsRow() throws IOException {
        byte[] book;
        try (XSSFWorkbook made = new XSSFWorkbook()) {
            XSSFSheet sheet = made.createSheet("台账");
            CellStyle bordered = made.createCellStyle();
            bordered.setBorderBottom(BorderStyle.DOUBLE);
            row(sheet, 0, "项目编号", "项目名称", "阶段");
            row(sheet, 1, "P1", "甲", "签约");
            sheet.getRow(1).getCell(2).setCellStyle(bordered);
            // Bordered cells that say nothing make no table wider.
            sheet.getRow(1).createCell(3).setCellStyle(bordered);
            sheet.getRow(1).createCell(9).setCellStyle(bordered);
            sheet.setColumnWidth(3, 20_000);
            sheet.setAutoFilter(CellRangeAddress.valueOf("A1:C2"));
            book = bytes(made);
        }
        XSSFSheet sheet = Handed.opened(Handed.back(file("t.xlsx", book))).getSheetAt(0);

        assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("结论");
        assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("可准入");
        assertThat(sheet.getRow(1).getCell(4).getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.DOUBLE);
        assertThat(sheet.getRow(1).getCell(9)).isNotNull();
        assertThat(sheet.getColumnWidth(3)).isEqualTo(16 * 256);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C2");
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        XSSFRow row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    @Test
    void commentsThatAreThereStayAndOwnOnesAreNotDoubled() throws IOException {
        byte[] book;
        try (XSSFWorkbook made = new XSSFWorkbook()) {
            XSSFSheet sheet = made.createSheet("台账");
            row(sheet, 0, "项目编号", "阶段", "总投资（万元）");
            row(sheet, 1, "P1", "签约", "很多");
            XSSFCell cell = sheet.getRow(1).getCell(0);
            Comment comment =
                    sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 0, 1, 3, 4));
            comment.setString(made.getCreationHelper().createRichTextString("领导关注"));
            comment.setAuthor("王");
            cell.setCellComment(comment);
            book = bytes(made);
        }
        byte[] once = Handed.back(file("t.xlsx", book));
        byte[] twice = Handed.back(file("t2.xlsx", once));

        for (byte[] result : List.of(once, twice)) {
            XSSFSheet sheet = Handed.opened(result).getSheetAt(0);
            assertThat(sheet.getCellComments()).hasSize(2);
            assertThat(sheet.getRow(1).getCell(0).getCellComment().getString().getString())
                    .isEqualTo("领导关注");
            assertThat(sheet.getRow(1).getCell(2).getCellComment().getString().getString())
                    .contains("很多");
        }
    }

    @Test
    void anEarlierResultGivesWayInsteadOfBeingDoubled() throws IOException {
        byte[] once = Handed.back(file("t.xlsx", ledger()));
        byte[] twice = Handed.back(file("t2.xlsx", once));
        byte[] text = Handed.back(file("t.csv", TABLE.getBytes(StandardCharsets.UTF_8)));
        byte[] textAgain = Handed.back(file("t3.xlsx", text));

        assertThat(texts(Handed.opened(twice).getSheetAt(0).getRow(1)))
                .isEqualTo(texts(Handed.opened(once).getSheetAt(0).getRow(1)));
        assertThat(Handed.opened(twice).getNumberOfSheets()).isEqualTo(2);
        assertThat(texts(Handed.opened(textAgain).getSheetAt(0).getRow(0)))
                .isEqualTo(texts(Handed.opened(text).getSheetAt(0).getRow(0)));
        assertThat(Handed.opened(textAgain).getNumberOfSheets()).isEqualTo(2);
    }

    @Test
    void hostileNamesStayTexts() throws IOException {
        List<String> names = List.of(
                "=cmd|'/c calc'!A1",
                "<b>]]></b>&amp;",
                "名\u202E字",
                "_x000D_",
                "名".repeat(10_000),
                "@SUM(1)",
                "a\u0007b");
        StringBuilder table = new StringBuilder("项目编号,项目名称,阶段\n");
        names.forEach(name ->
                table.append("\"").append(name).append("\",\"").append(name).append("\",签约\n"));
        byte[] back = Handed.back(file("t.csv", table.toString().getBytes(StandardCharsets.UTF_8)));
        XSSFSheet sheet = Handed.opened(back).getSheetAt(0);

        sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("=cmd|'/c calc'!A1");
        assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("<b>]]></b>&amp;");
        assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("名\\u202E字");
        assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("_x000D_");
        assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).hasSize(10_000);
        Handed.opened(Handed.back(file("again.xlsx", back))).close();
    }

    @Test
    void aFileThatWasChangedMeanwhileIsRefused() throws IOException {
        Path table = file("t.csv", TABLE.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Handed.back(
                        () -> {
                            try {
                                Files.writeString(table, TABLE + "P9,丁,签约,1,1,\n");
                            } catch (IOException impossible) {
                                throw new UncheckedIOException(impossible);
                            }
                        },
                        table))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("t.csv");
    }

    @Test
    void severalInputsAndOtherFormsShowWhatIsFilledInAndWhereItIsFrom() throws IOException {
        Path one = file("a.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        Path other = file(
                "b.json",
                "[{\"id\":\"J1\",\"stage\":\"SIGNED\",\"totalInvestment\":12000}]".getBytes(StandardCharsets.UTF_8));
        XSSFSheet sheet = Handed.opened(Handed.back(one, other)).getSheetAt(0);

        assertThat(texts(sheet.getRow(0)))
                .startsWith("来源文件", "来源行", "项目编号", "项目名称")
                .contains("总投资（元）")
                .endsWith("结论", "依据", "金额", "待补", "下一问");
        assertThat(texts(sheet.getRow(4))).contains("J1", "签约", "可准入");
        assertThat(Handed.read(file("back.xlsx", Handed.back(other))).projects())
                .isEqualTo(Handed.read(other).projects());
    }

    @Test
    void aUnitThatStoodAboveTheTableStandsInTheHeaderOfItsCopy() throws IOException {
        Path table = file("t.csv", "单位：万元\n项目编号,项目名称,阶段,总投资\nP1,甲,签约,150\n".getBytes(StandardCharsets.UTF_8));

        try (XSSFWorkbook book = Handed.opened(Handed.back(table))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(3).getStringCellValue())
                    .isEqualTo("总投资（万元）");
        }
        comesBack(table);
    }

    @Test
    void rowsKeptForLaterComeBackWithTheirBreaksAndWithoutTheSignsNoTableShows() throws IOException {
        try (RowSpool spool = new RowSpool()) {
            spool.add(List.of("上\n下", "左\r右", "a\u001Fb\u001Ec\u001Dd"));
            spool.add(List.of(""));
            try (RowSpool.Rows rows = spool.rows()) {
                assertThat(rows.next()).containsExactly("上\n下", "左\r右", "a\uFFFDb\uFFFDc\uFFFDd");
                assertThat(rows.next()).containsExactly("");
                assertThat(rows.hasNext()).isFalse();
                assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
            }
        }
    }

    @Test
    void aHeaderOfTwoLevelsBecomesOneThatIsReadAlike() throws IOException {
        Path table = file("t.csv", """
                项目编号,项目名称,阶段,年综合能耗,,投资
                ,,,等价值（吨标准煤）,当量值（吨标准煤）,总投资（亿元）
                P1,甲,签约,62000,100,5
                """.getBytes(StandardCharsets.UTF_8));

        try (XSSFWorkbook book = Handed.opened(Handed.back(table))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("年综合能耗(等价值)（吨标准煤）");
            assertThat(sheet.getRow(0).getCell(5).getStringCellValue()).isEqualTo("总投资（亿元）");
        }
        comesBack(table);
    }
}
