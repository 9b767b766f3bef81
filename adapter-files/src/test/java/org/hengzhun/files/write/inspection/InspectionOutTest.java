package org.hengzhun.files.write.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.Samples;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.Inspection;
import org.hengzhun.files.read.Inspector;
import org.hengzhun.files.read.ProjectList;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.OutputForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a file was understood, as each form writes it. */
class InspectionOutTest {

    @TempDir
    private Path folder;

    private Inspection inspected(String... lines) {
        try {
            Path file = Files.writeString(folder.resolve("t.csv"), String.join("\n", lines) + "\n");
            return Inspector.of(InputOptions.DEFAULT).inspect(file, Optional.empty());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Inspection projects() {
        return inspected(
                "项目编号,项目名称,总投资（亿元）,年综合能耗(等价值),符合规划环评,爱好,",
                "P1,甲厂,5,62000,是,钓鱼,",
                "P2,乙厂,6,,,,",
                "P3,丙厂,若干,,,,",
                "合计,,11,,,,");
    }

    @Test
    void peopleReadWhichColumnIsWhatInWhichUnitAndHowTheFirstRowsWereRead() {
        String zh = Written.text(Forms.inspections(), Language.ZH, projects());

        assertThat(zh)
                .contains("t.csv，编码 UTF-8，按项目表读\n表头在第 1 行：")
                .containsPattern("A +项目编号 +项目编号")
                .containsPattern("C +总投资（亿元） +总投资 +亿元\n")
                .containsPattern("D +年综合能耗\\(等价值\\) +年综合能耗\\(等价值\\) +吨标准煤（表上没写，按此计）")
                .containsPattern("F +爱好 +（不读）")
                .contains("第 2 行读作：项目编号 P1，项目名称 甲厂，总投资 500000000 元，年综合能耗(等价值) 62000 吨标准煤，符合规划环评 是")
                .contains("不能处理的内容：\n  ", "若干")
                .endsWith("共 3 行数据，可以处理 2 行。\n")
                .doesNotContain("工作表", "第 1 至");
        assertThat(Written.text(Forms.inspections(), Language.EN, projects()))
                .contains("t.csv, UTF-8, read as a table of projects\nThe header is row 1:")
                .containsPattern("F +爱好 +\\(not read\\)")
                .contains("(not given: taken for granted)", "Row 2 was read as: id P1", "What cannot be processed:")
                .endsWith("3 rows of data, 2 of which can be processed.\n");
    }

    @Test
    void whereAllIsWellNothingIsSaidOfProblems() {
        assertThat(Written.text(Forms.inspections(), Language.ZH, inspected("项目编号,阶段", "P1,签约")))
                .doesNotContain("不能处理的内容");
    }

    @Test
    void ofManyRefusalsTheRestIsCounted() {
        String[] rows = IntStream.range(0, 41)
                .mapToObj(row -> row == 0 ? "项目编号,阶段" : "P" + row + ",不知")
                .toArray(String[]::new);
        String text = Written.text(Forms.inspections(), Language.ZH, inspected(rows));

        assertThat(text.lines().filter(line -> line.contains("不知"))).hasSizeBetween(10, 40);
    }

    @Test
    void warningsStandBetweenTheRowsAndWhatIsRefused() {
        Inspection read = inspected("项目编号,阶段,行业代码", "P1,在谈,3001");

        assertThat(read.warnings()).isNotEmpty();
        assertThat(Written.text(Forms.inspections(), Language.ZH, read))
                .contains("\n\n" + read.warnings().get(0).in(Language.ZH) + "\n");
        assertThat(Written.sheets(Written.book(Forms.inspections(), Language.EN, read, Sources.NONE)))
                .contains("note | " + read.warnings().get(0).in(Language.EN));
    }

    @Test
    void aWorkbookHasTheColumnsWhatIsRefusedAndTheRest() {
        assertThat(Written.sheets(Written.book(Forms.inspections(), Language.ZH, projects(), Sources.NONE)))
                .startsWith("[列]\n表头行 | 列号 | 表头 | 读作 | 计量单位 | 不读的原因\n1 | A | 项目编号 | 项目编号 |  | \n")
                .contains("1 | C | 总投资（亿元） | 总投资 | 亿元 | \n", "1 | D | 年综合能耗(等价值) | 年综合能耗(等价值) | 吨标准煤 | \n")
                .containsPattern("1 \\| F \\| 爱好 \\|  \\|  \\| [^\n]+\n")
                .contains("[未处理]\n行 | 列号 | 字段 | 写的是 | 问题\n4 | C | 总投资 | 若干 | 应为一个数")
                .contains("按此读 | 项目", "可以处理 | 3 行数据中的 2 行", "编码 | UTF-8");
        assertThat(Written.sheets(Written.book(Forms.inspections(), Language.EN, projects(), Sources.NONE)))
                .contains("[columns]", "[not processed]", "can be processed | 2 of 3 rows of data");
        assertThat(Written.sheets(
                        Written.book(Forms.inspections(), Language.ZH, inspected("项目编号,阶段", "P1,签约"), Sources.NONE)))
                .doesNotContain("[未处理]");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedAsAWhole() {
        assertThat(Written.sheets(Written.book(Forms.inspections(), Language.ZH, inspected(""), Sources.NONE)))
                .containsPattern("\n \\|  \\|  \\|  \\| 文件里没有内容");
    }

    @Test
    void programsReadEachColumnAndTheFirstRowsAsValues() {
        JsonNode json = Written.json(Forms.inspections(), Language.EN, projects());
        JsonNode columns = json.path("headers").path(0).path("columns");

        assertThat(json.path("of").asText()).isEqualTo("projects");
        assertThat(columns).hasSize(6);
        assertThat(columns.path(2).path("field").asText()).isEqualTo("totalInvestment");
        assertThat(columns.path(2).path("unitGiven").asBoolean()).isTrue();
        assertThat(columns.path(3).path("unit").asText()).isEqualTo("tce");
        assertThat(columns.path(3).path("unitGiven").asBoolean()).isFalse();
        assertThat(columns.path(3).path("problem").isNull()).isTrue();
        assertThat(columns.path(4).path("unit").isNull()).isTrue();
        assertThat(columns.path(5).path("field").isNull()).isTrue();
        assertThat(columns.path(5).path("problem").asText()).isNotEmpty();
        assertThat(json.path("skipped").path(0).path("row").asInt()).isEqualTo(5);
        assertThat(json.path("skipped").path(0).path("sort").asText()).isEqualTo("TOTAL");
        JsonNode first = json.path("firstRows").path(0);
        assertThat(first.path("row").asInt()).isEqualTo(2);
        assertThat(first.path("values").path("totalInvestment").decimalValue()).isEqualByComparingTo("500000000");
        assertThat(first.path("values").path("planningEiaCompliant").asBoolean())
                .isTrue();
        assertThat(json.path("refused").path(0).path("columnLetter").asText()).isEqualTo("C");
        assertThat(json.path("rows").asInt()).isEqualTo(3);
        assertThat(json.path("accepted").asInt()).isEqualTo(2);
    }

    @Test
    void aSheetOfAWorkbookIsNamedAndAHeaderOfSeveralRowsSaysWhich() throws IOException {
        Inspection read = Inspector.of(InputOptions.DEFAULT)
                .inspect(
                        Path.of("src/test/resources/org/hengzhun/files/sheet/03_merged_header_3_levels_cached.xlsx"),
                        Optional.empty());

        assertThat(Written.text(Forms.inspections(), Language.ZH, read))
                .containsPattern("xlsx，工作表“[^”]+”，按")
                .containsPattern("表头在第 [0-9]+ 至 [0-9]+ 行：");
        assertThat(Written.text(Forms.inspections(), Language.EN, read))
                .containsPattern("xlsx, sheet \"[^\"]+\", read as")
                .containsPattern("The header is rows [0-9]+ to [0-9]+:");
    }

    @Test
    void projectsAsReadAreOneObjectWithTheirRowsAndFacts() throws IOException {
        ProjectList read = Samples.projects(Files.writeString(folder.resolve("p.csv"), "项目编号,总投资（亿元）\nP1,5\nP2,若干\n"));
        JsonNode json = Written.json(Written.in(OutputForm.JSON, Forms.projects(), Language.ZH, read, read.sources()));

        assertThat(json.path("projects")).hasSize(1);
        assertThat(json.path("projects").path(0).path("row").asInt()).isEqualTo(2);
        assertThat(json.path("projects")
                        .path(0)
                        .path("facts")
                        .path("totalInvestment")
                        .decimalValue())
                .isEqualByComparingTo("500000000");
        assertThat(json.path("projects").path(0).path("notes").isArray()).isTrue();
        assertThat(json.toString()).contains("若干");
    }
}
