package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.cli.CommandRun.example;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rankings as the commands give them. */
class RankTest {

    private static final List<Object> XINXIANG =
            List.of("--policy", "xinxiang-2020-42", "--scheme", "quarterly", "--period", "2020Q4");

    @TempDir
    private Path folder;

    private static CommandRun startRates(Path table, Object... more) {
        return CommandRun.of(ImmutableList.builder()
                .add("rank", table, "--policies", example("policies"), "--policy", "start-rate")
                .add("--scheme", "by-start-rate", "--period", "2022Q3")
                .add(more)
                .build()
                .toArray());
    }

    private static CommandRun xinxiang(Object... words) {
        return CommandRun.of(
                ImmutableList.builder().add(words).addAll(XINXIANG).build().toArray());
    }

    private Path table(String... lines) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), String.join("\n", lines) + "\n");
    }

    @Test
    void givesThePublishedStartRatesOfLuanToTheDigitAndInThePublishedOrder() {
        CommandRun run = startRates(example("luan-2022-q3.csv"));
        assertThat(run.code()).isZero();
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.matches("[1-8]  .*#"))
                        .map(line -> line.replaceAll(" *#+$", "").replaceAll(" +", " ")))
                .containsExactly(
                        "1 金安区 93.5",
                        "2 叶集区 89.5",
                        "3 市开发区 87.2",
                        "4 霍邱县 86.5",
                        "5 裕安区 84.1",
                        "6 金寨县 76.6",
                        "7 霍山县 75.6",
                        "8 舒城县 75.0");
    }

    @Test
    void saysWhatNoDocumentSets() {
        assertThat(startRates(example("luan-2022-q3.csv")).out())
                .contains("本地参数：签约项目数（用于开工率），条款 SR-1", "由本市确定的考核项：开工率");
    }

    @Test
    void writesJsonWithTheNamesOthersRelyOn() {
        String json =
                startRates(example("luan-2022-q3.csv"), "--format", "json").out();
        assertThat(json)
                .contains("\"policy\":\"start-rate\"", "\"scheme\":\"by-start-rate\"", "\"period\":\"2022Q3\"")
                .contains("\"unit\":\"金安区\",\"score\":93.5,\"rank\":1,\"tied\":false")
                .contains("\"indicator\":\"startRate\",\"value\":0.934783,\"fraction\":\"43/46\",\"shown\":\"93.5%\"")
                .contains("\"unranked\":[]");
    }

    @Test
    void readsATableInGb18030AndWritesOneForSpreadsheets() throws IOException {
        Path chinese = Files.write(
                folder.resolve("gb.csv"),
                Files.readString(example("luan-2022-q3.csv")).getBytes("GB18030"));
        String csv = startRates(chinese, "--format", "csv").out();
        assertThat(csv).startsWith("\uFEFF分组,名次,单位,得分").contains(",1,金安区,93.5,");
    }

    @Test
    void theQuarterOfXinxiangShowsTieVetoNewUnitAndWhyUnitsAreNotRanked() {
        CommandRun run = xinxiang("rank", example("xinxiang-2020q4.csv"), "--previous", example("xinxiang-2020q3.csv"));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("1（并列）  示例乙县  82.50")
                .contains("弄虚作假 1：-100.00 分")
                .containsPattern("示例新设区 .* 新")
                .contains("未参与排名：示例丁县，开工率：数据缺失（开工项目数）")
                .contains("未参与排名：示例戊县，履约率：分母为零（签约项目数）")
                .contains("本期未列：示例戊县");
    }

    @Test
    void refusesRowsWithTheirPlaceAndRanksTheRest() throws IOException {
        CommandRun run = startRates(table("单位,签约项目数,开工项目数", "甲,10,5", "乙,-3,1", "甲,9,9", "丙,8,9"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("第3行 B列「签约项目数」写的是「-3」")
                .contains("第4行", "这个单位同一期在第 2 行已经有了")
                .contains("丙.开工项目数：开工项目数（9）大于签约项目数（8），请核对");
    }

    /** 孟州市 is one day short of the quarter of the year; the departments have a place of their own and are not asked for it. */
    @Test
    void countiesAndDepartmentsOfJiaozuoStandApartAlsoWhereTheTableDoesNotSayTheirGroup() throws IOException {
        CommandRun run = CommandRun.of(
                "rank",
                table(
                        "单位,期次,到位资金（亿元）,到位资金目标（亿元）,开工项目数,开工项目数目标,外出招商天数,工作日数",
                        "沁阳市,2020,90,80,22,20,70,250",
                        "孟州市,2020,85,80,20,20,62,250",
                        "示范区,2020,45,45,13,12,63,250",
                        "市发展改革委,2020,30,20,4,3,,",
                        "市商务局,2020,10,20,3,3,90,250"),
                "--policy",
                "jiaozuo-2020-9",
                "--scheme",
                "year-end",
                "--period",
                "2020",
                "--as-of",
                "2020-12-31");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("【县（市）区】", "【市直有关单位】", "外出招商不足四分之一时间", "外出招商天数由 62 变为 63，可升至第 1 名")
                .contains("只考核县（市）区，不考核此项，权重由其他项分担")
                .doesNotContain("数据缺失");
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.matches("[0-9].*#+.*"))
                        .map(line -> line.replaceAll(" +", " ")))
                .anyMatch(line -> line.startsWith("1 市发展改革委 100.00"))
                .anyMatch(line -> line.startsWith("2 市商务局 68.75"));
    }

    /** A target of 0 is an item nobody is held to; a figure left out must not pay. */
    @Test
    void aTargetOfNoughtIsNotAssessedAndSilenceDoesNotPayInXuchang() throws IOException {
        CommandRun run = CommandRun.of(
                "rank",
                table(
                        "单位,期次,合同外资（万美元）,合同外资目标（万美元）,开工项目数,开工项目数目标,实际到位外资（万美元）,实际到位外资目标（万美元）",
                        "示范区,2022,50,50,8,8,0,0",
                        "鄢陵县,2022,50,50,8,8,,50",
                        "襄城县,2022,50,50,8,8,25,50"),
                "--policy",
                "xuchang-2022-kf1",
                "--scheme",
                "yearly",
                "--period",
                "2022",
                "--as-of",
                "2022-12-31");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("目标为零", "鄢陵县").containsPattern("未参与排名[\\s\\S]*鄢陵县");
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.matches("[0-9].*#+.*"))
                        .map(line -> line.replaceAll(" +", " ")))
                .anyMatch(line -> line.startsWith("1 示范区 100.00"))
                .anyMatch(line -> line.startsWith("2 襄城县 80.00"));
    }

    @Test
    void namesTheNearestColumnAndScheme() throws IOException {
        CommandRun column = startRates(table("单位,签约项目书,开工项目数", "甲,10,5"));
        assertThat(column.code()).isZero();
        assertThat(column.out()).contains("没有读的列：B列「签约项目书」", "是不是“签约项目数”");

        CommandRun scheme = CommandRun.of(
                "rank",
                example("luan-2022-q3.csv"),
                "--policy",
                "xinxiang-2020-42",
                "--scheme",
                "quartely",
                "--period",
                "1");
        assertThat(scheme.code()).isEqualTo(2);
        assertThat(scheme.err()).contains("是不是 quarterly？");
    }

    @Test
    void robustnessIsTheSameForTheSameSeed() {
        CommandRun one = xinxiang("robustness", example("xinxiang-2020q4.csv"), "--draws", "50", "--seed", "7");
        assertThat(one.code()).isZero();
        assertThat(one.out())
                .contains("季度", "权重上下变动 1/5，50 组，种子 7")
                .containsPattern("履约率 \\d|开工率 \\d|资金到位率 \\d")
                .doesNotContain("fulfilment", "quarterly");
        assertThat(xinxiang("robustness", example("xinxiang-2020q4.csv"), "--draws", "50", "--seed", "7"))
                .isEqualTo(one);
    }

    private CommandRun xuchang(String secondCounty, Object... more) throws IOException {
        Path table = table(
                "单位,期次,新设外资企业数,合同外资（万美元）,实际到位外资（万美元）,新增省外资金项目数,到位省外资金（亿元）,上年同期到位省外资金（亿元）",
                "禹州市,2022-08,5,1800,200,140,240,230",
                secondCounty);
        return CommandRun.of(ImmutableList.builder()
                .add("rank", table, "--policy", CommandRun.XUCHANG, "--scheme", "monthly", "--period", "2022-08")
                .add(more)
                .build()
                .toArray());
    }

    @Test
    void addsTheFiguresOfTheCountiesUpToThoseOfTheCityWithTheGrowthOfTheWhole() throws IOException {
        String rest = "长葛市,2022-08,2,962,63,87,151,146.83";
        assertThat(xuchang(rest)
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("许昌市合计："))
                        .findFirst()
                        .orElseThrow())
                .contains("新设外资企业 7", "新增省外资金项目 227", "实际到位省外资金同比 3.76%");
        assertThat(xuchang(rest, "--format", "json").out())
                .contains("\"totals\":{\"of\":\"许昌市\",\"items\":[{\"name\":\"firms\"")
                .contains("\"value\":27620000", "\"value\":2630000", "\"value\":39100000000", "\"shown\":\"3.76%\"");
    }

    @Test
    void aFigureThatOneCountyDidNotGiveHasNoTotal() throws IOException {
        assertThat(xuchang("长葛市,2022-08,2,962,63,87,151,").out()).contains("许昌市合计：", "实际到位省外资金同比 数据缺失");
    }

    private CommandRun counted(Object... more) {
        return CommandRun.of(ImmutableList.builder()
                .add("rank", "--policies", example("policies"), "--policy", "start-rate")
                .add("--scheme", "by-start-rate", "--period", "2022Q3", "--as-of", "2022-09-30")
                .add(more)
                .build()
                .toArray());
    }

    @Test
    void countsTheFiguresOfCountiesFromAListOfProjects() throws IOException {
        Path projects = table(
                "项目编号,承接县区,阶段,签约日期,开工日期",
                "A1,霍邱县,开工,2022-01-05,2022-08-01",
                "A2,霍邱县,签约,2022-03-05,",
                "B1,舒城县,投产,2022-02-05,2022-05-01",
                "B2,舒城县,开工,2022-02-05,2022-10-01",
                "B3,舒城县,终止,2022-02-05,",
                "B4,舒城县,在谈,,",
                "C1,金寨县,开工,2021-12-31,2022-02-01");
        CommandRun run = counted("--from-projects", projects);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("开工率 50.0%", "开工率 33.3%", "开工率 100.0%");

        CommandRun sinceJanuary = counted("--from-projects", projects, "--signed-from", "2022-01-01");
        assertThat(sinceJanuary.out()).contains("霍邱县", "舒城县").doesNotContain("金寨县");
    }

    @Test
    void whatAListOfProjectsDoesNotTellIsMissingAndNeverZero() throws IOException {
        Path projects = table("项目编号,承接县区,阶段,签约日期", "A1,霍邱县,开工,2022-01-05", "B1,舒城县,,2022-02-05", "C1,,开工,2022-02-05");
        CommandRun run = counted("--from-projects", projects);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("舒城县的开工项目数算不出来：项目 B1 缺少开工日期", "项目 C1 没有填承接县区", "未参与排名：舒城县")
                .doesNotContain("到位资金");
        CommandRun json = counted("--from-projects", projects, "--format", "json", "--lang", "en");
        assertThat(json.out()).contains("started projects of 舒城县 is unknown: without started on: B1", "\"sha256\":\"");
    }

    @Test
    void figuresComeFromATableOrFromProjectsAndNotFromBoth() {
        assertThat(counted().err()).contains("--from-projects", "只写其中一个");
        assertThat(counted(example("luan-2022-q3.csv"), "--from-projects", example("candidates.csv"))
                        .code())
                .isEqualTo(2);
        assertThat(counted(example("luan-2022-q3.csv"), "--signed-from", "2022-01-01")
                        .err())
                .contains("--signed-from");
    }

    @Test
    void thePointsOfARowOfTheTableAddUpToItsScoreWithAColumnForEachVeto() throws IOException {
        Path table = table(
                "单位,分组,期次,签约项目数,履约项目数,开工项目数,合同资金（亿元）,到位资金（亿元）,弄虚作假数",
                "长垣市,第一组,2020Q4,10,8,6,50,20,1",
                "辉县市,第一组,2020Q4,10,7,5,40,20,0");
        List<String> lines =
                xinxiang("rank", table, "--format", "csv").out().lines().toList();
        List<String> header = List.of(lines.get(0).replace("\uFEFF", "").split(",", -1));
        assertThat(header).contains("否决扣分");
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1));
            java.math.BigDecimal sum = java.math.BigDecimal.ZERO;
            for (int i = header.indexOf("结果") + 1; i < header.size(); i++) {
                boolean points = header.get(i).endsWith("得分") || header.get(i).equals("否决扣分");
                sum = points ? sum.add(new java.math.BigDecimal(cells.get(i))) : sum;
            }
            assertThat(sum).as(line).isEqualByComparingTo(cells.get(header.indexOf("得分")));
        }
        assertThat(lines.get(2)).contains("长垣市,0");
    }

    @Test
    void aPeriodIsFoundHoweverItIsWritten() throws IOException {
        Path table = table(
                "单位,分组,期次,签约项目数,履约项目数,开工项目数,合同资金（亿元）,到位资金（亿元）",
                "长垣市,第一组,2020年四季度,10,8,6,50,20",
                "辉县市,第一组,2020Q4,10,7,5,40,20");
        assertThat(xinxiang("rank", table).out()).contains("长垣市").contains("辉县市");
    }
}
