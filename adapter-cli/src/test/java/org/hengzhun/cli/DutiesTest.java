package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.cli.CommandRun.example;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars of duties as the command gives them. */
class DutiesTest {

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
    void listsThe25thOfEachMonthAndTheHearingsEverySecondMonth() {
        CommandRun run = jiaozuo("--as-of", "2020-03-01");
        assertThat(run.code()).isZero();
        assertThat(lines(run, "报送工作开展情况").stream().map(line -> line.substring(0, 10)))
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
                .anyMatch(line -> line.contains("2020-06 迟 3 天完成（2020-06-28） 7/7"))
                .anyMatch(line -> line.contains("2020-08 超期 36 天 4/7"));
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
                "报送工作开展情况,,2020-04,,3",
                "报送工作开展情况,,2020-04,2020-04-20,7");
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
    void theCalendarFollowsTheStandardToTheOctet() {
        Object[] words = {"--format", "ics", "--as-of", "2020-09-30", "--done", example("jiaozuo-2020-done.csv")};
        String ics = jiaozuo(words).out();
        assertThat(ics).isEqualTo(jiaozuo(words).out());
        assertThat(ics).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:").endsWith("END:VCALENDAR\r\n");
        assertThat(ics.replace("\r\n", "")).doesNotContain("\n", "\r");
        for (String line : Splitter.on("\r\n").split(ics)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        String unfolded = ics.replace("\r\n ", "");
        assertThat(unfolded)
                .contains("DTSTAMP:20200930T000000Z", "DTSTART;VALUE=DATE:20200425\r\nDTEND;VALUE=DATE:20200426")
                .contains("SUMMARY:双月听取汇报（市委、市政府）", "JZ-3.1b");
        List<String> uids =
                unfolded.lines().filter(line -> line.startsWith("UID:")).toList();
        assertThat(uids).doesNotHaveDuplicates().hasSize((int)
                unfolded.lines().filter("BEGIN:VEVENT"::equals).count());
        assertThat(jiaozuo("--format", "ics", "--as-of", "2020-05-01").out().replace("\r\n ", ""))
                .contains(uids.get(0));
    }

    @Test
    void writesJsonWithTheNamesOthersRelyOnAndATable() {
        String json = jiaozuo("--format", "json", "--as-of", "2020-09-30").out();
        assertThat(json)
                .contains("\"policy\":\"jiaozuo-2020-9\"", "\"from\":\"2020-04-01\"", "\"shift\":\"none\"")
                .contains("\"duty\":\"monthlyReport\"", "\"due\":\"2020-04-25\",\"state\":\"UNKNOWN\"")
                .contains("\"key\":\"reportDay\",\"value\":25", "\"clause\":\"JZ-3.3b\"");
        String csv = jiaozuo("--format", "csv", "--as-of", "2020-09-30").out();
        assertThat(csv).startsWith("\uFEFF到期日,顺延后,义务,义务名称").contains("2020-04-25,,monthlyReport,报送工作开展情况,各组");
    }

    @Test
    void tellsTheDutiesOfProjects() throws IOException {
        Path projects = Files.writeString(folder.resolve("projects.csv"), """
                项目编号,项目名称,阶段,签约日期,计划开工日期,履约日期
                P1,示例一,签约,2020-06-01,,
                P2,示例二,履约,2020-01-01,2020-08-31,2020-02-01
                P3,示例三,,,,
                """);
        CommandRun run = jiaozuo(projects, "--as-of", "2020-09-30");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("【项目】P1 示例一", "超期 31 天", "超期 30 天", "已完成（2020-02-01）")
                .contains("未决：签约早落地，缺 阶段", "本地参数：landing.within = 90 天");
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
}
