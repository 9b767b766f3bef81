package org.hengzhun.files.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.ProjectSearch;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.sheet.WorkbookFile;
import org.hengzhun.files.sheet.WorkbookFile.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers in a copy of a workbook: the cell is there, and every other cell and every other part is as it was. */
class AnsweredWorkbookTest {

    private static final Field<?> ENERGY = Project.ANNUAL_ENERGY_EQUIVALENT;
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    static Stream<WorkbookFile> books() {
        return Stream.of(
                new WorkbookFile(),
                new WorkbookFile().sharing(),
                new WorkbookFile().strict(),
                new WorkbookFile().prefixed());
    }

    private static WorkbookFile filled(WorkbookFile book) {
        return book.sheet("台账")
                .row("2022年招商项目台账")
                .row("项目编号", "项目名称", "阶段", "年综合能耗(等价值)（吨标准煤）", "备注")
                .row("P0", "甲", "签约", 300, "照旧")
                .row("P1", "乙", "拟签约", null, "能耗没有填")
                .row("P2", "丙", "签约", 500)
                .file();
    }

    private AnsweredTable table(byte[] bytes) throws IOException {
        return table(Files.write(folder.resolve("t.xlsx"), bytes), "P1");
    }

    private static AnsweredTable table(Path file, String id) throws IOException {
        ProjectSearch.Found found = new ProjectSearch(id)
                .in(ProjectReader.open(file, InputOptions.DEFAULT))
                .orElseThrow();
        return AnsweredTable.of(file, InputOptions.DEFAULT, found);
    }

    private static AnsweredTable with(AnsweredTable table, Field<?> field, String answer) throws IOException {
        assertThat(table.with(field, answer)).isInstanceOf(AnsweredTable.Written.class);
        return ((AnsweredTable.Written) table.with(field, answer)).table();
    }

    private static Map<String, byte[]> parts(byte[] book) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private Project read(byte[] book, String id) throws IOException {
        Path copy = Files.write(folder.resolve("copy.xlsx"), book);
        return new ProjectSearch(id)
                .in(ProjectReader.open(copy, InputOptions.DEFAULT))
                .orElseThrow()
                .project();
    }

    @ParameterizedTest
    @MethodSource("books")
    void anEmptyCellIsFilledWithANumberAndNothingElseChanges(WorkbookFile book) throws IOException {
        byte[] before = filled(book).bytes();
        byte[] after = with(table(before), ENERGY, "9000").bytes();

        Map<String, byte[]> was = parts(before);
        Map<String, byte[]> is = parts(after);
        assertThat(is.keySet()).containsExactlyElementsOf(was.keySet());
        was.forEach((part, bytes) -> {
            if (!part.equals(SHEET)) {
                assertThat(is.get(part)).as(part).isEqualTo(bytes);
            }
        });
        assertThat(new String(is.get(SHEET), StandardCharsets.UTF_8)).contains("v>9000</");
        assertThat((BigDecimal) ENERGY.valueIn(read(after, "P1"))).isEqualByComparingTo("9000");
        assertThat(read(after, "P0")).isEqualTo(read(before, "P0"));
        assertThat(read(after, "P2")).isEqualTo(read(before, "P2"));
    }

    @ParameterizedTest
    @MethodSource("books")
    void aNewColumnStandsAtTheRightEndUnderItsHeader(WorkbookFile book) throws IOException {
        byte[] before = filled(book).bytes();
        AnsweredTable answered = with(table(before), Project.PLANNING_EIA_COMPLIANT, "不符合");
        byte[] after = with(answered, Project.INDUSTRY_CODE, "3011").bytes();

        Project project = read(after, "P1");
        assertThat(project.get(Project.PLANNING_EIA_COMPLIANT)).isFalse();
        assertThat(Project.INDUSTRY_CODE.valueIn(project)).isEqualTo("3011");
        assertThat(read(after, "P0")).isEqualTo(read(before, "P0"));
    }

    @Test
    void textIsHeldAsWrittenWhateverASpreadsheetMakesOfIt() throws IOException {
        AnsweredTable table = table(filled(new WorkbookFile()).bytes());
        for (String odd : new String[] {"=1+1", "<b>&\"'", "_x0041_", "100%", "%s %d", "$1\\1", "  空格  "}) {
            assertThat(read(with(table, Project.INVESTOR, odd).bytes(), "P1").get(Project.INVESTOR))
                    .isEqualTo(odd.strip());
        }
        assertThat(table.with(Project.INVESTOR, "a\u0001b")).isInstanceOf(AnsweredTable.Refused.class);
    }

    @Test
    void aFormulaIsNotReplaced() throws IOException {
        byte[] book = new WorkbookFile()
                .sheet("台账")
                .row("项目编号", "阶段", "年综合能耗(等价值)")
                .row("P1", "拟签约", Cell.raw("str", "<f>IF(1,\"\")</f><v></v>"))
                .file()
                .bytes();
        assertThat(table(book).with(ENERGY, "9000"))
                .isInstanceOfSatisfying(
                        AnsweredTable.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(why -> assertThat(why.zh()).contains("公式")));
    }

    @Test
    void aSheetThatDoesNotSayWhereItsCellsStandIsRefusedWithWhatToDo() throws IOException {
        AnsweredTable table = table(filled(new WorkbookFile().unplaced()).bytes());
        assertThat(table.with(ENERGY, "9000"))
                .isInstanceOfSatisfying(
                        AnsweredTable.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(why -> assertThat(why.zh()).contains("另存")));
    }

    @Test
    void theLedgerOfTheExamplesTakesAnAnswer() throws IOException {
        Path ledger = Path.of("..", "examples", "ledger.xlsx");
        String id;
        try (ProjectReader rows = ProjectReader.open(ledger, InputOptions.DEFAULT)) {
            Row<Project> first = rows.next();
            id = ((Row.Accepted<Project>) first).value().id();
        }
        AnsweredTable answered = with(table(ledger, id), Project.INVESTOR, "某公司");
        assertThat(read(answered.bytes(), id).get(Project.INVESTOR)).isEqualTo("某公司");
        assertThat(Arrays.equals(answered.bytes(), Files.readAllBytes(ledger))).isFalse();
    }

    @Test
    void whatIsNoTableIsRefusedAtOnce() throws IOException {
        Path json = Files.writeString(folder.resolve("t.json"), "[{\"id\":\"P1\",\"stage\":\"拟签约\"}]");
        assertThatThrownBy(() -> table(json, "P1")).isInstanceOf(RefusedException.class);
    }

    @Test
    void whatNoWorkbookCanHoldIsRefusedAndATabIsNone() throws IOException {
        AnsweredTable table = table(filled(new WorkbookFile()).bytes());

        for (String answer : List.of("甲\u0007", "甲\uFFFE", "甲\uFFFF", "甲\uD800")) {
            assertThat(table.with(Project.NAME, answer))
                    .isInstanceOfSatisfying(
                            AnsweredTable.Refused.class,
                            refused -> assertThat(refused.reasons().get(0).zh()).startsWith("里面有工作簿存不了的控制字符"));
        }
        assertThat(table.with(Project.NAME, "甲\t乙")).isInstanceOf(AnsweredTable.Written.class);
    }

    @Test
    void anAnswerInWordsOfAnAmountStaysAText() throws IOException {
        AnsweredTable written = with(table(filled(new WorkbookFile()).bytes()), ENERGY, "0.9万吨标准煤");

        assertThat(new String(parts(written.bytes()).get(SHEET), StandardCharsets.UTF_8))
                .contains("<is><t xml:space=\"preserve\">0.9万吨标准煤</t></is>");
        assertThat((BigDecimal) ENERGY.valueIn(written.project())).isEqualByComparingTo("9000");
    }
}
