package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What policy staff see of the cases of a policy, of its clauses, and of its schemes. */
class PolicyCasesTest {

    private static final String HENAN = "henan-two-high-2021";

    @TempDir
    private Path folder;

    /** The Henan pack with its lower limit of the second class shifted, which its own cases contradict. */
    private Path shifted() throws IOException {
        Path mine = folder.resolve("mine");
        CommandRun.of("policy", "export", HENAN, mine);
        Path parameters = mine.resolve("parameters.csv");
        Files.writeString(
                parameters,
                Files.readString(parameters).replace("secondClass.lower,10000,", "secondClass.lower,10000.01,"));
        return mine;
    }

    @Test
    void theCasesOfAShippedPolicyHold() {
        CommandRun run = CommandRun.of("policy", "test", HENAN);

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).contains("不通过 0 个", "规则覆盖：共", "条款覆盖：", "HN-2");
    }

    @Test
    void aCaseThatFailsTellsExpectedAgainstGotAndEndsWithFour() throws IOException {
        CommandRun run = CommandRun.at(folder, "policy", "test", shifted());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out())
                .contains(
                        "✗ cases/HN-2.yaml 第",
                        "能耗恰为1万吨，含在第二类内",
                        "规则 HN-2-1",
                        "应命中，实际不命中：✗",
                        "≥ 10000.01 吨标准煤（读到：10000 吨标准煤）");
    }

    @Test
    void theSameForPrograms() throws IOException {
        CommandRun run = CommandRun.at(folder, "policy", "test", shifted(), "--format", "json", "--lang", "en");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out())
                .contains("{\"policy\":\"" + HENAN + "\"")
                .contains(
                        "\"passed\":false",
                        "\"neverFired\":[",
                        "\"clauseCoverage\":[",
                        "must fire, but it does not fire");
    }

    @Test
    void aSlipInACaseFileIsToldByCheckAndByTest() throws IOException {
        Path mine = shifted();
        Files.writeString(mine.resolve("cases/mine.yaml"), "- clause: HN-22\n");

        for (String command : new String[] {"check", "test"}) {
            CommandRun run = CommandRun.at(folder, "policy", command, mine);
            assertThat(run.code()).isEqualTo(4);
            assertThat(run.out()).contains("mine/cases/mine.yaml 第1行", "没有条款“HN-22”", "HN-2、");
        }
    }

    @Test
    void whatIsNeitherFolderNorPolicyIsWrongUsage() {
        CommandRun run = CommandRun.of("policy", "test", "nowhere");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("既不是文件夹、.zip，也不是政策编号", HENAN);
    }

    @Test
    void listsTheClausesOfOnePolicyOrOfAll() {
        CommandRun one = CommandRun.of("policy", "clauses", "jiaozuo-2020-9");

        assertThat(one.code()).isZero();
        assertThat(one.out()).contains("义务 hearing", "JZ-2").doesNotContain("HN-2");
        assertThat(CommandRun.of("policy", "clauses").out()).contains(HENAN, "jiaozuo-2020-9", "规则 HN-2-1");
    }

    @Test
    void listsClausesForSpreadsheetsAndPrograms() {
        assertThat(CommandRun.of("policy", "clauses", HENAN, "--format", "csv").out())
                .startsWith("\uFEFF政策,条款,章节,")
                .contains("HN-2-1;HN-2-2");
        assertThat(CommandRun.of("policy", "clauses", HENAN, "--format", "json").out())
                .contains("{\"policy\":\"" + HENAN + "\"", "\"clause\":\"HN-2\"", "\"edge\":4", "\"accounted\":true");
    }

    @Test
    void showsSchemesWithTheirWeightsAndWhatTheyRestOn() {
        String text = CommandRun.of("policy", "show", "xuchang-2022-kf1").out();

        assertThat(text).contains("考核方案 yearly", "$foreign.weight = 40 分", "本地参数 *", "目标完成率");
        assertThat(CommandRun.of("policy", "show", "xuchang-2022-kf1", "--format", "json")
                        .out())
                .contains("\"scheme\":\"yearly\"", "\"weight\":\"$foreign.weight\"", "\"indicators\":[");
    }
}
