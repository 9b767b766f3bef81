package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.cli.CommandRun.XUCHANG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command answers who is caught if a figure were another: {@code --set} and {@code policy diff}. */
class DifferenceTest {

    private static final Path CANDIDATES = CommandRun.example("candidates.csv");
    private static final Path COUNTIES = CommandRun.example("xinxiang-2020.csv");
    private static final String HENAN = "henan-two-high-2021";

    @TempDir
    private Path folder;

    private static CommandRun screened(Object... more) {
        return CommandRun.of(Stream.concat(
                        Stream.of("screen", CANDIDATES, "--policy", XUCHANG, "--as-of", "2022-09-30"), Stream.of(more))
                .toArray());
    }

    /** The Henan pack in a folder, with one text in a file replaced. */
    private Path edited(String file, String from, String to) throws IOException {
        Path pack = folder.resolve("edited");
        assertThat(CommandRun.of("policy", "export", HENAN, pack).code()).isZero();
        Path changed = pack.resolve(file);
        Files.writeString(changed, Files.readString(changed).replace(from, to));
        return pack;
    }

    private static CommandRun diff(String old, String now, Object... more) {
        return CommandRun.of(Stream.concat(
                        Stream.of("policy", "diff", old, now, "--data", CANDIDATES, "--as-of", "2022-09-30"),
                        Stream.of(more))
                .toArray());
    }

    @Test
    void aSuppositionSaysFirstThatItIsOneThenWhoFlipsAndWhere() {
        CommandRun run = screened("--set", "firstClass.lower=30000");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("【假设】");
        assertThat(run.out())
                .contains(
                        "参数 firstClass.lower 由 50000 吨标准煤 改为 30000 吨标准煤（" + HENAN + "/parameters.csv 第2行）",
                        "2 个项目改变结论：",
                        "可准入 → 须会审（未定） 1",
                        "  鄢陵县 1（",
                        "SL-020 示例短流程电炉钢（鄢陵县）：可准入 → 须会审（未定）",
                        "  原因：参数 firstClass.lower 由 50000 吨标准煤 改为 30000 吨标准煤",
                        "新增【会审】",
                        "依据假设的数",
                        "共 60 个项目");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void inEnglishItReadsAsASentenceToo() {
        CommandRun run = screened("--set", "firstClass.lower=30000", "--lang", "en");

        assertThat(run.out())
                .startsWith("[What if]")
                .contains(
                        "If parameter firstClass.lower from 50000 tce to 30000 tce, 2 projects get another verdict",
                        "New joint review");
    }

    @Test
    void everyFormSaysThatItIsASupposition() {
        assertThat(screened("--set", "firstClass.lower=30000", "--format", "json")
                        .out())
                .startsWith("{\"supposed\":true,\"oldPolicy\":\"" + XUCHANG + "\"")
                .contains(
                        "\"policy\":\"" + XUCHANG + "?firstClass.lower=30000\"",
                        "\"before\":{\"verdict\":\"ADMITTED\",\"final\":true",
                        "\"after\":{\"verdict\":\"JOINT_REVIEW\",\"final\":false",
                        "\"provenance\":\"assumed\"",
                        "\"counts\":{\"projects\":60,\"flips\":2,\"otherFindings\":",
                        "\"inputs\":[");
        assertThat(screened("--set", "firstClass.lower=30000", "--format", "ndjson")
                        .out()
                        .lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("{\"supposed\":true,"))
                .last()
                .asString()
                .contains("\"counts\":{");
        assertThat(screened("--set", "firstClass.lower=30000", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("假设," + XUCHANG + ",sha256:");
    }

    @Test
    void whatFlipsNobodyIsToldAsSuch() {
        CommandRun run = screened("--set", "firstClass.lower=49999.99");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("没有项目改变结论。");
    }

    @Test
    void aFigureThatNoRuleOfScreeningReadsChangesNothing() {
        assertThat(screened("--set", "park.minInvestmentPerMu=301").out()).contains("改变结论");
        assertThat(screened("--set", "land.inspectWithin=300").out()).contains("没有影响判定的不同", "没有项目改变结论。");
    }

    @Test
    void aSevereVerdictUnderASuppositionEndsTheRunAsSevere() {
        assertThat(screened("--set", "firstClass.lower=30000", "--fail-on", "REJECTED")
                        .code())
                .isEqualTo(10);
    }

    @Test
    void anEditedPackTellsWhoFlipsBecauseOfWhichRow() throws IOException {
        Path pack = edited("tables/SecondClassEntry.csv", "2-02-3140,铁合金,无,31,314,3140", "2-02-3140,铁合金,无,31,314,3150");
        CommandRun run = diff(XUCHANG, XUCHANG + "@" + pack);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("原政策：" + XUCHANG)
                .doesNotContain("假设")
                .contains(
                        "表行 SecondClassEntry/2-02-3140 code 由 3140 改为 3150（edited/tables/SecondClassEntry.csv 第4行）",
                        "叫停 → 本政策无意见",
                        "  原因：表行 SecondClassEntry/2-02-3140",
                        "不再有【叫停】");
    }

    @Test
    void anEditedPackTellsWhoFlipsBecauseOfWhichRule() throws IOException {
        Path pack = edited("screening.drl", "findings.jointReview", "findings.reject");
        CommandRun run = diff(XUCHANG, XUCHANG + "@" + pack, "--format", "json");

        assertThat(run.out())
                .contains("\"supposed\":false", "\"kind\":\"rule\",\"name\":\"HN-0-1\"", "\"verdict\":\"REJECTED\"");
    }

    @Test
    void theSamePolicyTwiceMakesNoDifference() {
        CommandRun run = diff(XUCHANG, XUCHANG);

        assertThat(run.out()).contains("没有影响判定的不同", "没有项目改变结论。");
    }

    @Test
    void aRefusedRowIsToldAndEndsWithThree() throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.csv"), "项目编号,阶段,行业代码,年综合能耗(等价值)（吨标准煤）,建设性质\nA,签约,3011,三万五,新建\nB,签约,3011,9000,新建\n");
        for (String form : new String[] {"text", "json", "ndjson", "csv"}) {
            CommandRun run = CommandRun.of(
                    "screen",
                    file,
                    "--policy",
                    XUCHANG,
                    "--as-of",
                    "2022-09-30",
                    "--set",
                    "secondClass.lower=8000",
                    "--format",
                    form);

            assertThat(run.code()).as(form).isEqualTo(3);
            assertThat(run.out()).as(form).contains("三万五", "B");
        }
    }

    @Test
    void aRankingUnderASuppositionTellsWhoMovesAndWhatTheirPlaceMeans() {
        CommandRun run = ranked("--set", "commended.line=99");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("【假设】")
                .contains("若参数 commended.line 由 80 分 改为 99 分，", "3 个得分、名次或结果运用有变", "通报表扬");
        assertThat(ranked("--set", "commended.line=99", "--format", "json").out())
                .contains("\"moving\":0", "\"went\":[{\"code\":\"COMMENDED\"");
        assertThat(ranked("--set", "commended.line=99", "--format", "csv").out())
                .contains("不再有的结果");
    }

    private static CommandRun ranked(Object... more) {
        return CommandRun.of(Stream.concat(
                        Stream.of(
                                "rank",
                                COUNTIES,
                                "--policy",
                                "xinxiang-2020-42",
                                "--scheme",
                                "year-end",
                                "--period",
                                "2020",
                                "--as-of",
                                "2020-12-31"),
                        Stream.of(more))
                .toArray());
    }

    @Test
    void twoPacksRankTheSameUnits() throws IOException {
        Path pack = folder.resolve("xinxiang");
        CommandRun.of("policy", "export", "xinxiang-2020-42", pack);
        Path parameters = pack.resolve("parameters.csv");
        Files.writeString(
                parameters,
                Files.readString(parameters)
                        .replace("yearEnd.start,30", "yearEnd.start,5")
                        .replace("yearEnd.arrival,25", "yearEnd.arrival,50"));
        CommandRun run = CommandRun.of(
                "policy",
                "diff",
                "xinxiang-2020-42",
                "xinxiang-2020-42@" + pack,
                "--data",
                COUNTIES,
                "--scheme",
                "year-end",
                "--period",
                "2020",
                "--as-of",
                "2020-12-31");

        assertThat(run.out()).contains("参数 yearEnd.arrival 由 25 分 改为 50 分", "原名次", "得分增减");
    }

    @Test
    void aRouteAndAnExplanationSayThatTheyAreSupposed() {
        assertThat(CommandRun.of(
                                "explain",
                                CANDIDATES,
                                "--id",
                                "SL-020",
                                "--policy",
                                XUCHANG,
                                "--as-of",
                                "2022-09-30",
                                "--set",
                                "firstClass.lower=30000")
                        .out())
                .contains("须会审", "【假设 firstClass.lower=30000】", "提醒：这是假设的结果");
        assertThat(CommandRun.of(
                                "route",
                                CommandRun.example("xuchang-published-projects.csv"),
                                "--policy",
                                "xuchang-2022-kf1",
                                "--as-of",
                                "2022-09-30",
                                "--set",
                                "major.investment=1")
                        .err())
                .contains("没有参数");
    }
}
