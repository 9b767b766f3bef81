package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that the pack of a user declares, from the files and in the results of every command. */
class OwnWordsTest {

    private static final String[] BY = {
        "--policies", "../examples/policies/own-words", "--policy", "own-words", "--as-of", "2026-03-01"
    };
    private static final String TABLE = """
            项目编号,项目名称,阶段,涉密,安全风险等级,年取水量（万吨）,达产年产值（亿元）
            A-1,甲,在谈,涉密,低风险,1,1
            A-2,乙,在谈,不涉密,红色,2,1
            A-3,丙,在谈,不涉密,,3,1
            A-4,丁,在谈,不涉密,紫色,3,1
            """;

    @TempDir
    Path folder;

    private CommandRun run(String command, Object... words) {
        Object[] all = new Object[1 + words.length + BY.length];
        all[0] = command;
        System.arraycopy(words, 0, all, 1, words.length);
        System.arraycopy(BY, 0, all, 1 + words.length, BY.length);
        return CommandRun.of(all);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aTableIsJudgedByThemAndSpokenOfByTheirLabels() throws IOException {
        CommandRun run = run("screen", file("p.csv", TABLE), "--next");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("A-1 甲：须会审", "数据：涉密 是", "数据：安全风险等级 高风险", "下一问：安全风险等级是哪一个？（问投资方）");
        assertThat(run.out()).contains("第5行 E列「安全风险等级」写的是「紫色」", "可填：高风险、中风险、低风险");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p.json|[{\"id\":\"A-1\",\"stage\":\"NEGOTIATING\",\"secret\":true,\"安全风险等级\":\"LOW\",\"waterUse\":12}]",
                "p.ndjson|{\"id\":\"A-1\",\"阶段\":\"在谈\",\"涉密\":\"涉密\",\"riskLevel\":\"低风险\",\"年取水量\":\"0.0012万吨\"}",
                "p.tsv|项目编号\t阶段\t是否涉密\triskLevel\t年取水量\nA-1\t在谈\t是\t绿色\t12"
            })
    void everyFormOfInputMayHaveThem(String input) throws IOException {
        int bar = input.indexOf('|');
        CommandRun run = run("screen", file(input.substring(0, bar), input.substring(bar + 1)), "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"verdict\":\"JOINT_REVIEW\"", "\"secret\":true");
    }

    @Test
    void anExplanationLaysThemOpen() throws IOException {
        CommandRun run = run("explain", file("p.csv", TABLE), "--id", "A-3");

        assertThat(run.out())
                .contains(
                        "✗ 涉密项目须经会审",
                        "涉密 为 是",
                        "还缺：安全风险等级",
                        "年取水量 ≥ 200000 吨",
                        "万元产值取水量 > 5 吨/万元（由年取水量 30000 吨、达产年产值 100000000 元算出）",
                        "涉密（发展改革部门）：由 否 改为 是 → 须会审");
    }

    @Test
    void theListOfFieldsAndTheEmptyTableHaveThemByTheirPolicyOnly() {
        CommandRun with = CommandRun.of(
                "policy", "fields", "--policies", "../examples/policies/own-words", "--policy", "own-words");
        CommandRun template = CommandRun.of(
                "policy",
                "fields",
                "--template",
                "--policies",
                "../examples/policies/own-words",
                "--policy",
                "own-words");

        assertThat(with.out()).contains("riskLevel", "安全风险等级", "高风险 HIGH", "项目是否涉及国家秘密");
        assertThat(template.out()).contains("涉密,安全风险等级,年取水量（吨）,达产年产值（元）,水资源论证批复日期");
        assertThat(CommandRun.of("policy", "fields").out()).doesNotContain("安全风险等级");
    }

    @Test
    void whoJudgesByAnotherPolicyDoesNotReadTheColumns() throws IOException {
        CommandRun run = CommandRun.of("inspect", file("p.csv", TABLE));

        assertThat(run.out()).contains("安全风险等级", "没有读的列：D列「涉密」、E列「安全风险等级」、F列「年取水量（万吨）」、G列「达产年产值（亿元）」");
        assertThat(CommandRun.of(
                                "inspect",
                                file("q.csv", TABLE),
                                "--policies",
                                "../examples/policies/own-words",
                                "--policy",
                                "own-words")
                        .out())
                .doesNotContain("没有读的列")
                .contains("年取水量 10000 吨");
    }

    @Test
    void resultsStandBesideThemInTheWorkbookOfTheClerk() throws IOException {
        Path out = folder.resolve("r.xlsx");
        CommandRun run = run("screen", file("p.csv", TABLE), "--out", out);

        assertThat(run.code()).isEqualTo(3);
        assertThat(Files.size(out)).isPositive();
    }

    @Test
    void paperSpeaksOfThem() throws IOException {
        CommandRun run = run("screen", file("p.csv", TABLE), "--paper", "补充材料函");

        assertThat(run.out()).contains("安全风险等级");
    }

    @Test
    void askingFillsThemIn() throws IOException {
        Path table = file("p.csv", TABLE.replace("A-4,丁,在谈,不涉密,紫色,3,1\n", ""));
        CommandRun run = CommandRun.reading(
                "低风险\n",
                "ask",
                table,
                "--id",
                "A-3",
                "--policies",
                "../examples/policies/own-words",
                "--policy",
                "own-words",
                "--as-of",
                "2026-03-01");

        assertThat(run.out()).contains("A-3 丙：可准入");
        assertThat(Files.readString(folder.resolve("p-补充.csv"))).contains("A-3,丙,在谈,不涉密,低风险,3,1");
    }
}
