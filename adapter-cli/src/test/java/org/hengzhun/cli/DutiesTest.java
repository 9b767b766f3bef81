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
        assertThat(csv).startsWith("\uFEFF到期日,顺延后,义务,义务名称").contains("2020-04-25,,monthlyReport,报送工作开展情况,招商一组");
    }

    /** A pack of our own: those of the documents change with what is read in them. */
    private Path pack() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("own"));
        Files.writeString(pack.resolve("policy.yaml"), """
                id: own
                title: 督办试验
                document: 试〔2020〕1号
                effective: 2020-03-01
                tables: {Unit: {label: 单位}}
                """);
        Files.writeString(
                pack.resolve("clauses.csv"), "clause,section,kind,summary_zh,summary_en\nT-1,一,duty,督办,supervision\n");
        Files.writeString(pack.resolve("parameters.csv"), """
                key,value,unit,from,to,clause,provenance,note
                start.within,90,天,,,T-1,local,
                """);
        Files.createDirectories(pack.resolve("tables"));
        StringBuilder units = new StringBuilder("id,name,clause,provenance\n");
        for (int number = 1; number <= 26; number++) {
            units.append("u%d,第%d单位,T-1,verbatim\n".formatted(number, number));
        }
        Files.writeString(pack.resolve("tables/Unit.csv"), units);
        Files.writeString(pack.resolve("duties.csv"), """
                name,zh,owner,to,schedule,per,since,within,met,clause,provenance
                report,月报,成员单位,办公室,monthly:25,table:Unit,,,,T-1,verbatim
                summary,年终总结,办公室,,yearly,,,,,T-1,verbatim
                start,签约早开工,承办单位,,project,,signedOn,$start.within,startedOn@STARTED,T-1,verbatim
                ledger,台账,承办单位,,project,,,,onLedger,T-1,verbatim
                """);
        Files.writeString(pack.resolve("duties.drl"), """
                rule "T-1-owed-1"
                  @title("签约项目")
                  @clause("T-1")
                when
                  $p : Project( stage == Stage.SIGNED )
                then
                  duties.start( $p );
                end
                rule "T-1-owed-2"
                  @title("高风险项目入台账")
                  @clause("T-1")
                when
                  $p : Project( stage == Stage.SIGNED, highRisk == true )
                then
                  duties.ledger( $p );
                end
                """);
        return pack;
    }

    private Path projects() throws IOException {
        return Files.writeString(folder.resolve("projects.csv"), """
                项目编号,项目名称,阶段,签约日期,高风险,已入台账
                P1,示例一,签约,2020-06-01,是,
                P2,示例二,签约,2020-01-05,否,
                P3,示例三,,,,
                P4,示例四,终止,2020-06-01,是,
                P5,示例五,签约,,否,
                P6,示例六,投产,2020-06-01,否,
                """);
    }

    private CommandRun own(String from, String to, Object... more) throws IOException {
        return CommandRun.of(ImmutableList.builder()
                .add("duties", "--policies", pack(), "--policy", "own", "--from", from, "--to", to)
                .add("--as-of", "2020-09-30")
                .add(more)
                .build()
                .toArray());
    }

    @Test
    void dutiesOfProjectsStandInTheOrderOfDaysAmongTheOthersAndAreCounted() throws IOException {
        CommandRun run = own("2020-08-01", "2020-09-30", projects());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("2020-0")).map(line -> line.substring(0, 10)))
                .containsExactly("2020-08-25", "2020-08-30", "2020-09-25");
        assertThat(lines(run, "签约早开工")).contains("2020-08-30 日 签约早开工 P1 示例一 2020-08-30 超期 31 天（本地标准） T-1（含本地参数）");
    }

    @Test
    void whatHasNoDayIsListedAndWhatIsOlderIsCounted() throws IOException {
        CommandRun run = own("2020-08-01", "2020-09-30", projects());
        assertThat(run.out())
                .contains("【常态】", "【到期日不明】", "【项目】共 6 个")
                .contains("未决：P3 示例三：签约早开工，缺 阶段，条款 T-1")
                .contains("已终止，不再有义务：P4 示例四\n")
                .contains("这段日期里没有义务：P2 示例二、P6 示例六\n")
                .contains("合计：55 项（其中项目义务 3 项），超期 1，不明 54\n")
                .contains("另有 1 项项目义务在 2020-08-01 以前到期、至今超期，没有列出；把 --from 提前就能看到。")
                .contains("本地参数：start.within = 90 天");
        assertThat(own("2020-04-01", "2020-09-30", projects()).out())
                .contains("P2 示例二")
                .doesNotContain("另有");
    }

    @Test
    void everyUnitThatDidNotReportIsNamed() throws IOException {
        StringBuilder rows = new StringBuilder("义务,对象,期次,完成日期\n");
        for (int number = 1; number <= 26; number++) {
            rows.append(number == 13 ? "" : "月报,第%d单位,2020-08,2020-08-20\n".formatted(number));
        }
        Path reported = Files.writeString(folder.resolve("reported.csv"), rows);
        Path nobody = Files.writeString(folder.resolve("nobody.csv"), "义务,对象,期次,完成日期\n月报,第1单位,2020-08,\n");

        assertThat(lines(own("2020-08-01", "2020-08-31", "--done", reported), "月报"))
                .contains("2020-08-25 二 月报 25 个，见表下 2020-08 已完成（2020-08-20） T-1")
                .contains("2020-08-25 二 月报 第13单位 2020-08 超期 36 天 T-1");
        assertThat(own("2020-08-01", "2020-08-31", "--done", nobody).out())
                .contains("  月报 2020-08，超期 36 天：第1单位、第2单位、", "第13单位、", "、第26单位\n");
    }

    @Test
    void aYearlyDutyFallsDueOnTheLastDayOfTheYear() throws IOException {
        assertThat(lines(own("2020-12-01", "2020-12-31"), "年终总结"))
                .containsExactly("2020-12-31 四 年终总结 办公室 2020 还有 92 天到期 T-1");
    }

    @Test
    void thoseWhoCountByProgramFindTheSameInJsonAndCsv() throws IOException {
        assertThat(own("2020-08-01", "2020-09-30", projects(), "--format", "json")
                        .out())
                .contains("\"warnings\":[]")
                .contains(
                        "\"totals\":{\"MET\":0,\"MET_LATE\":0,\"DUE\":0,\"OVERDUE\":1,\"NOT_YET_DUE\":0,\"UNCLEAR\":0,\"UNKNOWN\":54}")
                .contains("\"overdueBefore\":1", "\"stateLocal\":true,\"words\":\"超期 31 天（本地标准）\"")
                .contains("\"id\":\"P4\",\"name\":\"示例四\",\"ended\":true,\"duties\":[]");
        assertThat(own("2020-08-01", "2020-08-31", projects(), "--format", "csv")
                        .out())
                .contains("2020-08-30,,start,签约早开工,P1,,2020-08-30,OVERDUE,超期 31 天（本地标准）,0,1,T-1,试〔2020〕1号,verbatim,是")
                .containsSubsequence("2020-08-25,,report", "2020-08-30,,start", ",,ledger");
        assertThat(own("2020-08-01", "2020-08-31", projects(), "--format", "ics")
                        .out()
                        .replace("\r\n ", ""))
                .contains("SUMMARY:签约早开工（P1 示例一）", "DTSTART;VALUE=DATE:20200830");
    }

    @Test
    void beforeThePolicyTakesEffectNothingIsListedAndTheReaderIsTold() throws IOException {
        CommandRun early = CommandRun.of(
                "duties",
                "--policies",
                pack(),
                "--policy",
                "own",
                "--from",
                "2020-01-01",
                "--to",
                "2020-02-29",
                "--as-of",
                "2020-02-01",
                projects());
        assertThat(early.out())
                .contains("提示：试〔2020〕1号 自 2020-03-01 起施行，在此之前不产生义务", "合计：0 项")
                .doesNotContain("【常态】", "未决");
        assertThat(CommandRun.of(
                                "duties",
                                "--policies",
                                pack(),
                                "--policy",
                                "own",
                                "--from",
                                "2020-01-01",
                                "--to",
                                "2020-02-29",
                                "--format",
                                "json",
                                "--as-of",
                                "2020-02-01",
                                "--lang",
                                "en")
                        .out())
                .contains(
                        "\"warnings\":[\n\"试〔2020〕1号 takes effect on 2020-03-01; no duty arises before\"\n]",
                        "\"duties\":[]");
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
