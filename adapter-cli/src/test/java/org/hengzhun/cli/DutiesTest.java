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

/** Calendars of duties as the command gives them. */
class DutiesTest {

    /** A policy and projects by which the forms of duties are tested one by one. */
    private static final Path TESTS = Path.of("..", "adapter-files", "src", "test", "resources");

    @TempDir
    private Path folder;

    private static CommandRun jiaozuo(Object... more) {
        return CommandRun.of(ImmutableList.builder()
                .add("duties", "--policy", "jiaozuo-2020-9", "--from", "2020-04-01", "--to", "2020-12-31")
                .add(more)
                .build()
                .toArray());
    }

    private static List<String> lines(CommandRun run, String duty) {
        return run.out()
                .lines()
                .filter(line -> line.contains(duty))
                .map(line -> line.replaceAll(" +", " "))
                .toList();
    }

    private CommandRun done(String... rows) throws IOException {
        Path file =
                Files.writeString(folder.resolve("done.csv"), "义务,对象,期次,完成日期,数量\n" + String.join("\n", rows) + "\n");
        return jiaozuo("--done", file, "--as-of", "2020-09-30");
    }

    @Test
    void aNoticeGoesToWhoeverOwesSomethingByEitherNameOfThePaper() throws IOException {
        for (String paper : List.of("督办单", "notices")) {
            CommandRun run = jiaozuo(
                    "--paper",
                    paper,
                    "--office",
                    "焦作市招商办",
                    "--as-of",
                    "2020-09-30",
                    "--done",
                    example("jiaozuo-2020-done.csv"));

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("招商引资工作督办单", "招商一组：", "超期未完成的事项", "焦作市招商办");
        }
    }

    @Test
    void aPaperThereIsNotIsRefusedWithThoseThereAre() {
        CommandRun run = jiaozuo("--paper", "通报", "--as-of", "2020-09-30");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--paper（通报）应为其中之一：督办单");
    }

    @Test
    void listsThe25thOfEachMonthAndTheHearingsEverySecondMonth() {
        CommandRun run = jiaozuo("--as-of", "2020-03-01");
        assertThat(run.code()).isZero();
        assertThat(lines(run, "报送工作开展情况").stream()
                        .filter(line -> !line.startsWith(" "))
                        .map(line -> line.substring(0, 10)))
                .containsExactly(
                        "2020-04-25",
                        "2020-05-25",
                        "2020-06-25",
                        "2020-07-25",
                        "2020-08-25",
                        "2020-09-25",
                        "2020-10-25",
                        "2020-11-25",
                        "2020-12-25");
        assertThat(lines(run, "双月听取汇报").stream().map(line -> line.substring(0, 10)))
                .containsExactly("2020-04-30", "2020-06-30", "2020-08-31", "2020-10-31", "2020-12-31");
    }

    @Test
    void tellsMetLateAndOpenOnesApart() {
        CommandRun run = jiaozuo("--done", example("jiaozuo-2020-done.csv"), "--as-of", "2020-09-30");
        assertThat(run.code()).isZero();
        assertThat(lines(run, "双月听取汇报"))
                .satisfiesExactly(
                        line -> assertThat(line).contains("已完成（2020-04-28）"),
                        line -> assertThat(line).contains("迟 3 天完成（2020-07-03）"),
                        line -> assertThat(line).contains("超期 30 天"),
                        line -> assertThat(line).contains("还有 31 天到期"),
                        line -> assertThat(line).contains("未到期"));
        assertThat(lines(run, "报送工作开展情况"))
                .contains(
                        "2020-06-25 四 报送工作开展情况 招商六组、招商七组 2020-06 迟 3 天完成（2020-06-28） JZ-3.3b",
                        "2020-08-25 二 报送工作开展情况 招商五组、招商六组、招商七组 2020-08 超期 36 天 JZ-3.3b",
                        " 报送工作开展情况 2020-07，超期 67 天：招商一组、招商二组、招商三组、招商四组、招商五组、招商六组、招商七组");
    }

    @Test
    void nothingIsOverdueWithoutRecords() {
        CommandRun run = jiaozuo("--as-of", "2021-06-30");
        assertThat(run.out()).contains("不明：没有完成记录").doesNotContain("超期");
    }

    @Test
    void refusesRowsWithTheirPlaceAndReadsTheRest() throws IOException {
        CommandRun run = done(
                "双月听取报告,,2020-03/04,2020-04-28,",
                "双月听取汇报,,2020Q2,2020-04-28,",
                "双月听取汇报,,四月,2020-04-28,",
                "签约早落地,,,2020-04-28,",
                "双月听取汇报,,2020-03/04,,3",
                "双月听取汇报,,2020-03/04,2020-04-20,");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("第2行 A列「义务」写的是「双月听取报告」", "是不是“双月听取汇报 hearing”？")
                .contains("第3行 C列「期次」写的是「2020Q2」", "期次对不上")
                .contains("第4行 C列", "不是期次")
                .contains("第5行 A列", "按项目的字段判断")
                .contains("第6行 D列", "写了数量却没有完成日期")
                .contains("已完成（2020-04-20）");
    }

    @Test
    void readsRecordsInGb18030AndInJson() throws IOException {
        Path chinese = Files.write(
                folder.resolve("gb.csv"),
                Files.readString(example("jiaozuo-2020-done.csv")).getBytes("GB18030"));
        Path json = Files.writeString(
                folder.resolve("done.json"),
                "[{\"duty\":\"hearing\",\"period\":\"2020-03/04\",\"doneOn\":\"2020-04-28\"}]");
        assertThat(jiaozuo("--done", chinese, "--as-of", "2020-09-30").out())
                .isEqualTo(jiaozuo("--done", example("jiaozuo-2020-done.csv"), "--as-of", "2020-09-30")
                        .out());
        assertThat(jiaozuo("--done", json, "--as-of", "2020-05-01").out()).contains("已完成（2020-04-28）");
    }

    @Test
    void writesJsonWithTheNamesOthersRelyOnAndATable() {
        String json = jiaozuo("--format", "json", "--as-of", "2020-09-30").out();
        assertThat(json)
                .contains("\"policy\":\"jiaozuo-2020-9\"", "\"from\":\"2020-04-01\"", "\"shift\":\"none\"")
                .contains("\"duty\":\"monthlyReport\"", "\"due\":\"2020-04-25\"", "\"state\":\"UNKNOWN\"")
                .contains("\"key\":\"reportDay\",\"value\":25", "\"clause\":\"JZ-3.3b\"");
        String csv = jiaozuo("--format", "csv", "--as-of", "2020-09-30").out();
        assertThat(csv).startsWith("\uFEFF到期日,顺延后,义务,义务名称").contains("2020-04-25,,monthlyReport,报送工作开展情况,招商一组");
    }

    private CommandRun own(String from, String to, Object... more) throws IOException {
        return CommandRun.of(ImmutableList.builder()
                .add(
                        "duties",
                        "--policies",
                        TESTS.resolve("packs/supervision"),
                        "--policy",
                        "supervision",
                        "--from",
                        from,
                        "--to",
                        to)
                .add("--as-of", "2020-09-30")
                .add(more)
                .build()
                .toArray());
    }

    @Test
    void dutiesOfProjectsStandInTheOrderOfDaysAmongTheOthersAndAreCounted() throws IOException {
        CommandRun run = own("2020-08-01", "2020-09-30", TESTS.resolve("tables/supervised.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("2020-0")).map(line -> line.substring(0, 10)))
                .containsExactly("2020-08-25", "2020-08-30", "2020-09-25");
        assertThat(lines(run, "签约早开工")).contains("2020-08-30 日 签约早开工 P1 示例一 2020-08-30 超期 31 天（本地标准） T-1（含本地参数）");
    }

    @Test
    void aYearlyDutyFallsDueOnTheLastDayOfTheYear() throws IOException {
        assertThat(lines(own("2020-12-01", "2020-12-31"), "年终总结"))
                .containsExactly("2020-12-31 四 年终总结 办公室 2020 还有 92 天到期 T-1");
    }

    @Test
    void refusesASpanThatRunsBackwardsAndNamesTheNearestPolicy() {
        CommandRun back =
                CommandRun.of("duties", "--policy", "jiaozuo-2020-9", "--from", "2020-04-01", "--to", "2020-03-31");
        assertThat(back.code()).isEqualTo(2);
        assertThat(back.err()).contains("--to（2020-03-31）早于 --from（2020-04-01）");
        assertThat(CommandRun.of("duties", "--policy", "jiaozuo-2020-9", "--from", "1/4", "--to", "2020-03-31")
                        .err())
                .contains("--from（1/4）不是日期");
    }

    @Test
    void aCalendarOfYearsThatAreNoneIsRefusedInAnyForm() {
        for (String form : new String[] {"ics", "text", "json"}) {
            for (String year : new String[] {"-0001", "0000", "+999999999", "99999"}) {
                CommandRun run = CommandRun.of(
                        "duties",
                        "--policy=jiaozuo-2020-9",
                        "--from=" + year + "-01-01",
                        "--to=" + year + "-12-31",
                        "--format=" + form);
                assertThat(run.code()).as(run.out() + run.err()).isEqualTo(2);
                assertThat(run.err()).contains(year).doesNotContain("Exception");
            }
        }
    }
}
