package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ranking as a bureau publishes it, under a pack written in Chinese names; the table comes as CSV and as workbook. */
class BureauRankingTest {

    /** The pack and the table are those by which the forms of rankings are tested one by one. */
    private static final Path TESTS = Path.of("..", "adapter-files", "src", "test", "resources");

    private static final Path PACK = TESTS.resolve("packs").resolve("bureau");

    private static final List<String> TABLE = lines(TESTS.resolve("tables").resolve("bureau.csv"));

    @TempDir
    private Path folder;

    private CommandRun rank(Path table, String form, String language) {
        return CommandRun.of(ImmutableList.builder()
                .add("rank", table, "--policies", PACK, "--policy", "bureau", "--scheme", "yearly")
                .add("--period", "2024", "--as-of", "2024-12-31", "--format", form, "--lang", language)
                .build()
                .toArray());
    }

    private static List<String> lines(Path file) {
        try {
            return List.copyOf(Files.readAllLines(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The run of the table as CSV, whose result is that of the same table as workbook to the last byte. */
    private CommandRun ranked(List<String> lines, String form) throws IOException {
        Path csv = Files.writeString(folder.resolve("table.csv"), String.join("\n", lines) + "\n");
        CommandRun run = rank(csv, form, "zh");
        CommandRun workbook = rank(TableAsWorkbook.write(folder.resolve("table.xlsx"), lines), form, "zh");
        assertThat(workbook.out()).isEqualTo(run.out());
        assertThat(workbook.code()).isEqualTo(run.code());
        return run;
    }

    private static List<String> with(int row, String line) {
        List<String> lines = new ArrayList<>(TABLE);
        lines.set(row, line);
        return lines;
    }

    @Test
    void eachGroupIsScoredByItsSchemeAndEachUnitHasBothPlaces() throws IOException {
        assertThat(ranked(TABLE, "csv").out().lines().map(line -> line.split(",", -1)))
                .extracting(cells -> String.join(" ", cells[0], cells[1], cells[2], cells[3], cells[4], cells[6]))
                .contains(
                        "区 1 1 东区 91.53 通报表扬",
                        "区 2 2 西区 83.50 ",
                        "县（市） 1 3 甲县 80.00 通报表扬",
                        "县（市） 2 4 乙市 76.00 ",
                        "县（市） 3 5 丙县 0.00 约谈");
    }

    @Test
    void theTextShowsPartsPlacesAndTheWholeInChinese() throws IOException {
        String text = ranked(TABLE, "text").out();
        assertThat(text)
                .contains(
                        "【县（市）】 按县（市）考核方案",
                        "组内名次  全市名次  单位",
                        "名次  单位  招商成效（满分 60）  服务质量（满分 40）",
                        "1     东区  54.00                37.53",
                        "  到位资金 12 亿元：18.00 分（满分 30），本项第 2 名，条款 B-1，含本地参数",
                        "全市合计：到位资金 87 亿元；到位资金增幅 19.2%；项目开工率 73.4%");
        for (String identifier : List.of("startRate", "fundGrowth", "environment", "arrivedFunds", "counties")) {
            assertThat(text).doesNotContain(identifier);
        }
    }

    @Test
    void whatHasNoColumnOfTheWholeIsInTheRemark() throws IOException {
        assertThat(ranked(TABLE, "csv").out().lines().filter(line -> line.contains("全市合计")))
                .singleElement()
                .asString()
                .contains("73.4%", "87 亿元")
                .endsWith(",到位资金增幅 19.2%");
    }

    @Test
    void englishWritesAmountsInItsOwnWords() throws IOException {
        Path csv = Files.writeString(folder.resolve("table.csv"), String.join("\n", TABLE) + "\n");
        assertThat(rank(csv, "text", "en").out())
                .contains(
                        "1.2 billion CNY: 18.00 points (of 30), place 2 in this item",
                        "全市 total: funds arrived in CNY 8.7 billion CNY",
                        "rank in group  rank overall  unit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            东区,区,10,8,20,16,192.5,96%,,            | G2（营商环境得分） | 营商环境得分（192.5）应在 0 到 100 分之间；请核对
            东区,区,10,8,20,16,92.5,96,,              | H2（企业满意率）   | 企业满意率（96）应在 0 到 1 之间；请核对
            东区,区,10,8,20,16,92.5,96%,501,          | I2（招商项目税收） | 招商项目税收（50100000000）应在 0 到 50000000000 元之间；请核对
            """)
    void aCellOutOfItsRangeIsRefusedWithWhatItMustBe(String line, String cell, String words) throws IOException {
        Path csv = Files.writeString(folder.resolve("table.csv"), String.join("\n", with(1, line)) + "\n");
        CommandRun run = rank(csv, "text", "zh");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains(words).contains("未参与排名：东区");
        assertThat(ranked(with(1, line), "csv").code()).isEqualTo(3);
    }

    @Test
    void aUnitThatGivesNoFigureIsKeptOutAndNamedWithTheWhole() throws IOException {
        String text = ranked(with(2, "西区,区,8,8,,10,88,90%,,"), "text").out();
        assertThat(text).contains("未参与排名：西区，到位资金：数据缺失（到位资金）").contains("全市合计：到位资金 数据缺失（到位资金）：西区没有填");
    }

    @Test
    void aUnitThatStandsBetterForAFigureItDidNotGiveIsToldOf() throws IOException {
        assertThat(ranked(with(4, "乙市,县（市）,16,16,22,15,,,,"), "text").out())
                .contains("提醒：乙市：没有填报（招商项目税收），权重由其他项分担，名次为 1；此项若按 0 分计，名次为 2。请催报后再公布");
    }

    @Test
    void whatCanHardlyBeTrueIsToldInTheNamesOfTheTable() throws IOException {
        String text = ranked(with(3, "甲县,县（市）,20,25,30,24,,,5亿元,"), "text").out();
        assertThat(text).contains("开工项目数（25）大于签约项目数（20），请核对").doesNotContain("startedProjects");
    }

    @Test
    void aUnitOfNoGroupIsNotRankedAndTheOthersAre() throws IOException {
        List<String> lines = new ArrayList<>(TABLE);
        lines.add("开发区,功能区,10,8,20,16,92.5分,96%,,");
        assertThat(ranked(lines, "text").out())
                .contains("未参与排名：开发区，方案没有分组（功能区），应为（区，县（市））")
                .contains("1         1         东区");
    }

    @Test
    void praiseAndSummonsOfOneUnitAtOnceAreToldOf() throws IOException {
        assertThat(ranked(TABLE.subList(0, 4), "text").out())
                .contains("甲县")
                .contains("通报表扬、约谈")
                .contains("提醒：");
    }

    @Test
    void aTargetOfZeroIsToldOfInTheLineOfItsUnit() throws IOException {
        List<String> lines = List.of(
                "单位,期次,合同外资（万美元）,合同外资目标（万美元）,实际到位外资（万美元）,实际到位外资目标（万美元）,开工项目数,开工项目数目标",
                "禹州市,2022,100,100,50,50,3,0",
                "长葛市,2022,90,100,40,50,2,2");
        String text = shipped(Files.writeString(folder.resolve("table.csv"), String.join("\n", lines) + "\n"));
        assertThat(text)
                .contains("开工项目 目标为零（开工项目数目标）：0.00 分（满分 0）", "不考核此项，权重由其他项分担")
                .isEqualTo(shipped(TableAsWorkbook.write(folder.resolve("table.xlsx"), lines)));
    }

    private static String shipped(Path table) {
        return CommandRun.of(
                        "rank",
                        table,
                        "--policy",
                        "xuchang-2022-kf1",
                        "--scheme",
                        "yearly",
                        "--period",
                        "2022",
                        "--as-of",
                        "2022-12-31")
                .out();
    }

    @Test
    void inspectSaysWhichColumnIsWhatAndInWhichUnit() throws IOException {
        Path csv = Files.writeString(folder.resolve("table.csv"), String.join("\n", TABLE) + "\n");
        CommandRun run = CommandRun.of("inspect", csv, "--policies", PACK, "--policy", "bureau");
        assertThat(run.out()).containsPattern("G +营商环境得分 +营商环境得分 +分");
        assertThat(run.out()).containsPattern("I +招商项目税收（亿元） +招商项目税收 +亿元");
    }

    @Test
    void policyShowUsesTheChineseNames() {
        String shown =
                CommandRun.of("policy", "show", "bureau", "--policies", PACK).out();
        assertThat(shown)
                .contains("区按区考核方案（districts）考核", "numerator=开工项目数 denominator=签约项目数", "第三方评价的得分")
                .containsPattern("项目开工率 +招商成效 +项目开工率 +按完成比例")
                .containsPattern("弄虚作假 +弄虚作假数 +一票否决");
    }

    @Test
    void howFirmIsAskedOfEachSchemeAlone() throws IOException {
        Path csv = Files.writeString(folder.resolve("table.csv"), String.join("\n", TABLE) + "\n");
        CommandRun run = CommandRun.of(
                "robustness", csv, "--policies", PACK, "--policy", "bureau", "--scheme", "yearly", "--period", "2024");
        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains("方案（年度考核）各组各用各的方案，稳健性请分别看：districts, counties");
    }
}
