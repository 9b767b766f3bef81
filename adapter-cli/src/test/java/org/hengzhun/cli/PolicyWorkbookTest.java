package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengzhun.drl.PolicyLibrary;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code policy export --xlsx} and {@code policy import}: the tables of a policy in Excel and back. */
class PolicyWorkbookTest {

    private static final String SAME = "没有不同，什么都不用写。\n";
    private static final String HENAN = "henan-two-high-2021";
    private static final Path OWN = Path.of("..", "examples", "policies", "start-rate");

    @TempDir
    private Path folder;

    private Path pack;
    private Path book;

    @BeforeEach
    void name() {
        pack = folder.resolve("政策");
        book = folder.resolve("政策.xlsx");
    }

    static List<String> policies() {
        return Stream.concat(PolicyLibrary.shipped().ids().stream(), Stream.of("start-rate"))
                .toList();
    }

    /** Puts the policy into a folder and its tables into a workbook. */
    private void export(String id, Path to, Path workbook) throws IOException {
        if (id.equals("start-rate")) {
            copy(OWN, to);
        } else {
            assertThat(CommandRun.of("policy", "export", id, to).code()).isZero();
        }
        CommandRun run = CommandRun.of("policy", "export", to, "--xlsx", workbook);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("policy import", "--write");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private CommandRun bringBack(Object... more) {
        return CommandRun.of(Stream.concat(Stream.of("policy", "import", book, pack), Stream.of(more))
                .toArray());
    }

    private void edit(Consumer<XSSFWorkbook> how) throws IOException {
        try (InputStream in = Files.newInputStream(book);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            how.accept(workbook);
            Path edited = folder.resolve("edited.xlsx");
            try (OutputStream out = Files.newOutputStream(edited)) {
                workbook.write(out);
            }
            Files.move(edited, book, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void write(Sheet sheet, int row, int column, String text) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        CellStyle style =
                line.getCell(column) == null ? null : line.getCell(column).getCellStyle();
        // A new cell: the library leaves in an old one what it said before.
        line.createCell(column).setCellValue(text);
        if (style != null) {
            line.getCell(column).setCellStyle(style);
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(pack)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(pack.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private String parameters() throws IOException {
        return Files.readString(pack.resolve("parameters.csv"));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whatNobodyEditsComesBackWithoutADifference(String id) throws IOException {
        export(id, pack, book);
        Map<String, String> before = files();

        CommandRun run = bringBack("--write");

        assertThat(run.out()).isEqualTo(SAME);
        assertThat(run.code()).isZero();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatLibreOfficeSavesComesBackWithoutADifferenceAndEditedWithExactlyThat() throws IOException {
        Assumptions.assumeTrue(
                LibreOffice.isHere("soffice"),
                "No soffice here, so no other program saved the workbooks; install libreoffice-calc.");
        Path books = Files.createDirectory(folder.resolve("books"));
        Path saved = Files.createDirectory(folder.resolve("saved"));
        List<Path> written = new ArrayList<>();
        for (String id : policies()) {
            Path workbook = books.resolve(id + ".xlsx");
            export(id, folder.resolve(id), workbook);
            written.add(workbook);
        }
        new LibreOffice(folder).save("xlsx", written, saved);
        Assumptions.assumeTrue(
                policies().stream().allMatch(id -> Files.exists(saved.resolve(id + ".xlsx"))),
                "This soffice does not save workbooks; install libreoffice-calc.");

        for (String id : policies()) {
            pack = folder.resolve(id);
            book = saved.resolve(id + ".xlsx");
            assertThat(bringBack().out()).as(id).isEqualTo(SAME);
        }

        pack = folder.resolve(HENAN);
        book = saved.resolve(HENAN + ".xlsx");
        edit(PolicyWorkbookTest::raiseAndAdd);
        assertThat(bringBack().out()).isEqualTo(RAISED_AND_ADDED);
    }

    private static final String RAISED_AND_ADDED = """
            参数（parameters.csv）：2 处
              修改 第2行 firstClass.lower：值 50000 → 60000
              增加 第5行 thirdClass.lower 2022-09-01：参数 thirdClass.lower；值 0.3；单位 tce；生效日 2022-09-01；条款 HN-2；出处 local；备注 新加
            警告 henan-two-high-2021/parameters.csv 第5行：没有规则读取参数 thirdClass.lower
            还没有写；看过没有问题，加 --write 再运行一次。
            """;

    /** A threshold, and a row with a real date and a number that binary fractions cannot say. */
    private static void raiseAndAdd(XSSFWorkbook workbook) {
        Sheet sheet = workbook.getSheet("参数");
        write(sheet, 1, 1, "60000");
        Row row = sheet.createRow(4);
        row.createCell(0).setCellValue("thirdClass.lower");
        row.createCell(1).setCellValue(0.1 + 0.2);
        row.createCell(2).setCellValue("tce");
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
        row.createCell(3).setCellValue(LocalDate.of(2022, 9, 1));
        row.getCell(3).setCellStyle(day);
        row.createCell(5).setCellValue("HN-2");
        row.createCell(6).setCellValue("local");
        row.createCell(7).setCellValue("新加");
    }

    @Test
    void aThresholdAndARowAreExactlyTheDifferenceAndAreWrittenOnlyWhenAsked() throws IOException {
        export(HENAN, pack, book);
        String before = parameters();
        edit(PolicyWorkbookTest::raiseAndAdd);

        CommandRun shown = bringBack();

        assertThat(shown.code()).isZero();
        assertThat(shown.out().lines().toList())
                .startsWith(RAISED_AND_ADDED.lines().limit(3).toArray(String[]::new))
                .last()
                .asString()
                .contains("--write");
        assertThat(parameters()).isEqualTo(before);

        assertThat(bringBack("--write").out()).endsWith("已写。\n");
        assertThat(parameters())
                .isEqualTo(before.replace("firstClass.lower,50000", "firstClass.lower,60000")
                        + "thirdClass.lower,0.3,tce,2022-09-01,,HN-2,local,新加\n");
        assertThat(CommandRun.of("policy", "check", pack).code()).isZero();
    }

    @Test
    void theDifferenceIsDataToo() throws IOException {
        export(HENAN, pack, book);
        edit(workbook -> write(workbook.getSheet("参数"), 1, 1, "60000"));

        assertThat(bringBack("--format", "csv").out())
                .isEqualTo("\uFEFF文件,改动,行,哪一行,列,原来,现在\r\nparameters.csv,修改,2,firstClass.lower,值,50000,60000\r\n");
        assertThat(bringBack("--format", "json").out())
                .contains("\"change\"", "\"changed\"", "\"before\"", "\"50000\"", "\"written\"");
    }

    @Test
    void whatIsWrongWithTheEditedPolicyIsSaidAsCheckSaysItAndNothingIsWritten() throws IOException {
        export(HENAN, pack, book);
        Map<String, String> before = files();
        edit(workbook -> {
            write(workbook.getSheet("参数"), 1, 1, "60,000");
            write(workbook.getSheet("参数"), 2, 1, "１００００");
            write(workbook.getSheet("参数"), 3, 5, "HN-99");
        });

        CommandRun run = bringBack("--write");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).contains("parameters.csv 第2行", "“60,000”不是数字", "“１００００”不是数字", "没有条款“HN-99”", "什么都没有写");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFormulaInErrorAndAnIdThatBecameADateAreNamedByTheirCell() throws IOException {
        export(HENAN, pack, book);
        edit(workbook -> {
            Sheet sheet = workbook.getSheet("参数");
            sheet.getRow(1).getCell(1).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("m\"月\"d\"日\""));
            sheet.getRow(2).getCell(0).setCellValue(LocalDate.of(2026, 1, 2));
            sheet.getRow(2).getCell(0).setCellStyle(day);
        });

        CommandRun run = bringBack();

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).contains("参数!B2 公式出错", "参数!A3 这一格被表格软件变成了日期（2026-01-02）");
    }

    @Test
    void sheetsAndColumnsOfTheUserAreNamedAndIgnoredAndMissingOnesChangeNothing() throws IOException {
        export(HENAN, pack, book);
        edit(workbook -> {
            write(workbook.createSheet("我的计算"), 0, 0, "随便");
            write(workbook.getSheet("参数"), 0, 9, "我的列");
            workbook.removeSheetAt(workbook.getSheetIndex("条款"));
        });

        CommandRun run = bringBack();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("工作表“我的计算”", "列“我的列”").endsWith(SAME);
    }

    @Test
    void aWorkbookOfAnotherVersionIsRefusedUnlessItIsToCountAllTheSame() throws IOException {
        export(HENAN, pack, book);
        Files.writeString(pack.resolve("parameters.csv"), parameters().replace(",50000,tce", ",51000,tce"));

        CommandRun refused = bringBack("--write");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("又改过", "重新导出", "--anyway");
        assertThat(parameters()).contains("firstClass.lower,51000");

        assertThat(bringBack("--anyway").out()).contains("firstClass.lower：值 51000 → 50000");
    }

    @Test
    void whatWasWrittenAlreadyIsNoDifference() throws IOException {
        export(HENAN, pack, book);
        edit(workbook -> write(workbook.getSheet("参数"), 1, 1, "51000"));
        assertThat(bringBack("--write").code()).isZero();

        CommandRun again = bringBack("--write");
        assertThat(again.code()).isZero();
        assertThat(again.out()).endsWith(SAME);
    }

    @Test
    void aWorkbookOfAnotherPolicyAndAnyOtherFileAreRefused() throws IOException {
        export(HENAN, pack, book);
        pack = folder.resolve("另一个");
        copy(OWN, pack);
        assertThat(bringBack().err()).contains(HENAN, "start-rate");

        book = pack.resolve("policy.yaml");
        CommandRun run = bringBack();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("policy.yaml").doesNotContain("Exception");
    }

    @Test
    void theWorkbookHelpsWhoeverFillsItIn() throws IOException {
        export(HENAN, pack, book);

        try (InputStream in = Files.newInputStream(book);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("说明");
            Sheet sheet = workbook.getSheet("参数");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("单位");
            assertThat(sheet.getRow(0).getCell(2).getCellComment().getString().getString())
                    .contains("值的单位");
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getDataValidations()).hasSize(3);
            assertThat(workbook.getSheet("选项").iterator())
                    .toIterable()
                    .anySatisfy(row -> assertThat(row)
                            .anySatisfy(cell ->
                                    assertThat(cell.getStringCellValue()).isEqualTo("verbatim")));
        }
    }

    @Test
    void eitherAFolderOrAWorkbookIsWritten() {
        assertThat(CommandRun.of("policy", "export", HENAN).err()).contains("--xlsx");
        assertThat(CommandRun.of("policy", "export", HENAN, pack, "--xlsx", book)
                        .code())
                .isEqualTo(2);
        assertThat(CommandRun.of("policy", "export", HENAN, "--xlsx", folder.resolve("no/such.xlsx"))
                        .err())
                .contains("写不了");
        assertThat(CommandRun.of("policy", "import", book, folder).err()).contains("没有政策包");
    }
}
