package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.cli.CommandRun.XUCHANG;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    private static final Path MANY_MISTAKES = Path.of("src/test/resources/packs/many-mistakes");

    @TempDir
    private Path folder;

    @Test
    void listsShippedAndAddedPoliciesWithWhereTheyComeFrom() {
        Path mine = folder.resolve("mine");
        CommandRun.of("policy", "export", XUCHANG, mine);

        assertThat(CommandRun.of("policy", "list").out()).contains(XUCHANG, "许商务〔2022〕70号", "2022-09-01", "内置");
        assertThat(CommandRun.at(folder, "policy", "list", "--policies", mine, "--format", "json")
                        .out())
                .contains("\"from\":\"" + mine + "\"", "\"extends\":\"henan-two-high-2021\"");
    }

    @Test
    void showsRulesAsSentencesAndMarksLocalParameters() {
        CommandRun run = CommandRun.of("policy", "show", XUCHANG);

        assertThat(run.out()).contains("当 阶段 为 拟签约，且 尚待会审 为 是 时：会审。", "XC2-1.4f", "本地参数 *", "3000000 元/亩", "34 条");
    }

    @Test
    void showsEntriesOnlyWhenAsked() {
        assertThat(CommandRun.of("policy", "show", XUCHANG).out()).doesNotContain("2-07-3011");
        assertThat(CommandRun.of("policy", "show", XUCHANG, "--entries").out()).contains("2-07-3011", "水泥");
    }

    @Test
    void showsAPolicyToPrograms() {
        assertThat(CommandRun.of("policy", "show", XUCHANG, "--format", "json").out())
                .startsWith("{\"id\":\"xuchang-2022-sw70\"")
                .contains(
                        "\"outcome\":\"JOINT_REVIEW\"",
                        "\"derives\":\"twoHigh\"",
                        "\"provenance\":\"local\"",
                        "\"value\":50000");
    }

    @Test
    void listsEveryFieldInEveryForm() {
        String text = CommandRun.of("policy", "fields").out();
        String json = CommandRun.of("policy", "fields", "--format", "json").out();
        String csv = CommandRun.of("policy", "fields", "--format", "csv").out();

        assertThat(Project.DICTIONARY.properties()).allSatisfy(property -> {
            assertThat(text).contains(property.name(), property.label());
            assertThat(json).contains("\"name\":\"" + property.name() + "\"");
            assertThat(csv).contains(property.label());
        });
        assertThat(text).contains("计算字段");
    }

    @Test
    void givesATemplateThatScreenReads() throws IOException {
        Path table = folder.resolve("t.csv");
        CommandRun.of("policy", "fields", "--template", "--out", table);
        int columns = Splitter.on(',').splitToList(Files.readString(table)).size();
        Files.writeString(table, Files.readString(table) + "T-1,示例" + ",".repeat(columns - 2) + "\r\n");
        CommandRun run = CommandRun.of("screen", table, "--policy", XUCHANG);

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).contains("共 1 个项目");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a misspelt field         | screening.drl 第10行 | annualEnergyEquivalent
            full-width signs         | screening.drl 第19行 | “
            a missing quote          | screening.drl 第28行 | 引号
            text against a number    | screening.drl 第37行 | 五万
            a program as a number    | screening.drl 第46行 | Math.random()
            eval                     | screening.drl 第56行 | eval
            a program on the left    | screening.drl 第65行 | Runtime
            a program on the right   | screening.drl 第76行 | Java 代码
            import                   | screening.drl 第1行  | import
            function                 | screening.drl 第3行  | function
            salience                 | screening.drl 第82行 | salience
            a missing clause         | screening.drl 第89行 | clause
            overlapping dates        | parameters.csv 第3行 | 重叠
            """)
    void checkTellsEveryMistakeWithItsPlace(String mistake, String place, String word) {
        CommandRun run = CommandRun.of("policy", "check", MANY_MISTAKES);

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out().lines().filter(line -> line.contains(place + "第") || line.contains(place + "：")))
                .as("%s in%n%s", mistake, run.out())
                .anyMatch(line -> line.contains(word));
    }

    @Test
    void checkCountsWhatItFoundAndCompilesNothing() throws IOException {
        CommandRun run = CommandRun.at(folder, "policy", "check", MANY_MISTAKES);

        assertThat(run.out().lines().reduce((first, second) -> second).orElseThrow())
                .matches("共 \\d+ 个错误，\\d+ 个警告。");
        assertThat(run.out()).doesNotContain("Exception");
        assertThat(folder.resolve(".cache")).doesNotExist();
    }

    @Test
    void checkHasAFormForPrograms() {
        CommandRun run = CommandRun.of("policy", "check", MANY_MISTAKES, "--format", "json");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out())
                .startsWith("[{\"file\":")
                .contains("\"line\":", "\"column\":", "\"severity\":\"error\"", "\"message_zh\":", "\"message_en\":");
    }

    @Test
    void aBrokenPolicyIsNeverUsed() {
        CommandRun run = CommandRun.at(
                folder,
                "screen",
                CommandRun.example("candidates.csv"),
                "--policy",
                XUCHANG,
                "--policies",
                MANY_MISTAKES);

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("没有使用", "policy check");
    }

    @Test
    void exportedPolicyIsSoundAndCompiledByCheck() {
        Path mine = folder.resolve("mine");
        CommandRun export = CommandRun.of("policy", "export", XUCHANG, mine);
        CommandRun check = CommandRun.at(folder, "policy", "check", mine);

        assertThat(export.out()).contains("parameters.csv", "改门槛", "policy check", "--policies");
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("没有问题");
        assertThat(check.err()).contains("已编译好");
    }

    @Test
    void aPolicyThatOnlyRoutesIsCompiledByCheckToo() {
        Path mine = folder.resolve("mine");
        CommandRun.of("policy", "export", "xuchang-2022-kf1", mine);
        CommandRun check = CommandRun.at(folder, "policy", "check", mine);

        assertThat(check.code()).isZero();
        assertThat(check.err()).contains("xuchang-2022-kf1 已编译好");
    }

    @Test
    void exportDoesNotWriteOverAnything() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        CommandRun run = CommandRun.of("policy", "export", XUCHANG, folder);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("不是空的");
    }

    @Test
    void anEditedThresholdChangesTheVerdictAndIsCited() throws IOException {
        Path mine = folder.resolve("mine");
        CommandRun.of("policy", "export", "henan-two-high-2021", mine);
        Path parameters = mine.resolve("parameters.csv");
        Files.writeString(
                parameters,
                Files.readString(parameters).replace("secondClass.lower,10000,", "secondClass.lower,9000,"));
        Object[] words = {"screen", CommandRun.example("candidates.csv"), "--policy", XUCHANG, "--format", "ndjson"};
        Object[] edited = Stream.concat(Arrays.stream(words), Stream.of("--policies", mine))
                .toArray();

        assertThat(verdictOf("SL-002", CommandRun.of(words))).contains("ADMITTED");
        assertThat(verdictOf("SL-002", CommandRun.at(folder, edited))).contains("JOINT_REVIEW", "\"value\":9000");
    }

    @Test
    void anEditedRuleIsCompiledOnceAndKept() throws IOException {
        Path mine = folder.resolve("mine");
        CommandRun.of("policy", "export", XUCHANG, mine);
        Path rules = mine.resolve("screening.drl");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace("stage == Stage.PROPOSED_SIGNING, reviewPending == true", "reviewPending == true"));
        Object[] words = {
            "screen",
            CommandRun.example("candidates.csv"),
            "--policy",
            XUCHANG,
            "--policies",
            mine,
            "--format",
            "ndjson"
        };
        CommandRun first = CommandRun.at(folder, words);
        CommandRun second = CommandRun.at(folder, words);

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).isEqualTo(second.out());
        assertThat(folder.resolve(".cache/hengzhun/models")).isDirectoryContaining("glob:**.jar");
    }

    private static String verdictOf(String id, CommandRun run) {
        return run.out()
                .lines()
                .filter(line -> line.contains("\"" + id + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWordsOfSchemesAreListedLineByLineInBothLanguages() {
        String chinese = CommandRun.of("policy", "methods").out();
        String english = CommandRun.of("policy", "methods", "--lang", "en").out();
        String json = CommandRun.of("policy", "methods", "--format", "json").out();
        assertThat(chinese.lines()).contains("【计分方法】", "places  名次分", "  points  每次扣分（必填）");
        assertThat(english.lines()).contains("places  points by place", "  points  points lost each time (required)");
        assertThat(json).contains("\"word\":\"share-of-best\"");
        assertThat(chinese + english).doesNotContain("\\u000A");
    }
}
