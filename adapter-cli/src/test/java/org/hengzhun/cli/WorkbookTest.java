package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results as workbooks, as a bureau gets them from the commands. */
class WorkbookTest {

    private static final Pattern ROW = Pattern.compile("<row [^>]*>(.*?)</row>", Pattern.DOTALL);
    private static final Pattern CELL =
            Pattern.compile("<c r=\"([A-Z]+)[0-9]+\"[^>]*>.*?<(?:t|v)[^>]*>(.*?)</(?:t|v)>", Pattern.DOTALL);

    @TempDir
    Path folder;

    private static String verdicts(Path table) {
        return CommandRun.of("screen", table, "--policy", CommandRun.XUCHANG, "--format", "csv")
                .out()
                // Where a row stands is another place in another file.
                .replaceAll(",[^,\n]*,[0-9]*,\r\n", "\n")
                .replaceAll(",[^,\n]*(第3行 H列|!H3)「", ",「");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger.xlsx", "candidates.csv", "candidates-gb18030.csv"})
    void aResultIsTakenForAnInputAgainWithTheSameVerdicts(String table) {
        Path result = folder.resolve("结果.xlsx");
        CommandRun run =
                CommandRun.of("screen", CommandRun.example(table), "--policy", CommandRun.XUCHANG, "--out", result);

        assertThat(run.err()).doesNotContain("错误");
        assertThat(verdicts(result)).isEqualTo(verdicts(CommandRun.example(table)));
    }

    @Test
    void routesAreAddedToTheTableToo() throws IOException {
        Path result = folder.resolve("结果.xlsx");
        CommandRun.of("route", CommandRun.example("candidates.csv"), "--policy", "xuchang-2022-kf1", "--out", result);

        assertThat(rows(result).get(0)).contains("归口", "协助和责任单位", "分类", "依据", "待补");
    }

    @Test
    void thePointsOfAUnitAddUpToItsScore() throws IOException {
        Path result = folder.resolve("排名.xlsx");
        CommandRun.of(
                "rank",
                CommandRun.example("luan-2022-q3.csv"),
                "--policies",
                CommandRun.example("policies"),
                "--policy",
                "start-rate",
                "--scheme",
                "by-start-rate",
                "--period",
                "2022Q3",
                "--out",
                result);
        List<List<String>> rows = rows(result);
        List<String> header = rows.get(0);

        assertThat(rows).hasSize(9);
        for (List<String> row : rows.subList(1, rows.size())) {
            BigDecimal points = BigDecimal.ZERO;
            for (int column = 0; column < row.size(); column++) {
                if (header.get(column).endsWith("率得分")) {
                    points = points.add(new BigDecimal(row.get(column)));
                }
            }
            assertThat(points).isEqualByComparingTo(row.get(header.indexOf("得分")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            projects |                             | 项目编号
            counties | --policy xinxiang-2020-42   | 单位
            records  |                             | 义务
            """)
    void templatesAreWorkbooksWithWhatIsToBeFilledIn(String of, @Nullable String more, String first)
            throws IOException {
        Path template = folder.resolve("空表.xlsx");
        List<Object> words = new ArrayList<>(List.of("policy", "fields", "--template", "--of", of, "--out", template));
        if (more != null) {
            words.addAll(List.of(more.split(" ")));
        }
        CommandRun run = CommandRun.of(words.toArray());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(rows(template).get(0).get(0)).isEqualTo(first);
        assertThat(rows(template).get(1).get(0)).endsWith("合计");
    }

    @Test
    void fieldsOfCountiesAreThoseOfTheirTableNotOfProjects() {
        CommandRun run = CommandRun.of("policy", "fields", "--of", "counties", "--policy", "xinxiang-2020-42");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("履约项目数", "弄虚作假数").doesNotContain("行业代码");
    }

    @Test
    void aTemplateOfCountiesNeedsAPolicy() {
        CommandRun run =
                CommandRun.of("policy", "fields", "--template", "--of", "counties", "--out", folder.resolve("t.xlsx"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--policy");
        assertThat(Files.exists(folder.resolve("t.xlsx"))).isFalse();
    }

    @Test
    void aWorkbookIsNotForAScreen() {
        CommandRun run = CommandRun.of("policy", "list", "--format", "xlsx");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--out");
    }

    /** The texts and numbers of the first sheet; an empty cell is an empty text. */
    private static List<List<String>> rows(Path book) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
            String xml = new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
            List<List<String>> rows = new ArrayList<>();
            ROW.matcher(xml).results().forEach(row -> rows.add(cells(row.group(1))));
            return rows;
        }
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(row);
        while (cell.find()) {
            int column = 0;
            for (char letter : cell.group(1).toCharArray()) {
                column = column * 26 + letter - 'A' + 1;
            }
            while (cells.size() < column - 1) {
                cells.add("");
            }
            cells.add(cell.group(2));
        }
        return cells;
    }
}
