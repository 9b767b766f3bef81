package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.cli.CommandRun.XUCHANG;
import static org.hengzhun.cli.CommandRun.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

    private static final String PUBLISHED =
            example("xuchang-published-projects.csv").toString();

    @TempDir
    private Path folder;

    private Path table(String... rows) throws IOException {
        Path file = folder.resolve("projects.csv");
        Files.writeString(
                file,
                "id,stage,industryCode,annualEnergyEquivalent,constructionKind\n" + String.join("\n", rows) + "\n");
        return file;
    }

    @Test
    void isZeroWhenAllRowsWereJudged() {
        assertThat(CommandRun.of("screen", PUBLISHED, "--policy", XUCHANG).code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"--version", "-V"})
    void isZeroWhenTheVersionWasAskedForAndTellsItInOneLine(String word) {
        CommandRun run = CommandRun.of(word);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("hengzhun ").endsWith("\n").hasLineCount(1);
        assertThat(run.out()).isEqualTo(CommandRun.of(word, "more").out());
    }

    @Test
    void isZeroWhenHelpWasAskedFor() {
        CommandRun run = CommandRun.of("screen", "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("用法", "--as-of", "判定日期");
    }

    @Test
    void isTwoAndShowsTheCommandsWithoutAny() {
        CommandRun run = CommandRun.of();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("screen", "explain", "policy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            screen x.csv                                                      | 还缺 --policy
            screen                                                            | 还缺
            screen x.csv --policy xuchang-2022-sw70                           | 没有文件 x.csv
            screen . --policy xuchang-2022-sw70                               | 是文件夹
            screen FILE --policy xuchang-2022-sw7                             | 是不是 xuchang-2022-sw70
            screen FILE --policy xuchang-2022-sw70 --as-of 2022-9-30          | 2022-09-30 的形式
            screen FILE --policy xuchang-2022-sw70 --as-of 2022-02-30         | --as-of（2022-02-30）
            screen FILE --policy xuchang-2022-sw70 --format xml               | text json ndjson csv
            screen FILE --policy xuchang-2022-sw70 --format json --out a.csv  | 不一致
            screen FILE --policy xuchang-2022-sw70 --out a.pdf                | 结尾不认识
            screen FILE --policy xuchang-2022-sw70 --out no/such/a.csv        | 文件夹不存在
            screen FILE --policy xuchang-2022-sw70 --out FILE                 | 会把它盖掉
            screen FILE --policy xuchang-2022-sw70 --encoding GBX             | GB18030
            screen FILE --policy xuchang-2022-sw70 --fail-on SEVERE           | JOINT_REVIEW
            screen FILE --policy xuchang-2022-sw70 --lang fr                  | zh 或 en
            screen FILE --policy xuchang-2022-sw70 --policies no-such         | 没有文件夹
            screen FILE --policy xuchang-2022-sw70 --policies .               | 没有政策包
            screen FILE --polcy xuchang-2022-sw70                             | 是不是 --policy
            scren FILE                                                        | 是不是 screen
            explain FILE --id XC-999 --policy xuchang-2022-sw70               | 没有编号为 XC-999
            policy                                                            | list show fields methods clauses new check fmt test cases compare diff handbook timeline import-drl export import rename
            policy show nothing                                               | 没有政策 nothing
            policy show ../examples/policies/own-words                        | 请加上 --policies ../examples/policies/own-words
            policy show xuchang-2022-sw70 --format csv                        | 可用：text json
            screen FILE --policy xuchang-2022-sw70 --set firstClas.lower=3    | 是不是 firstClass.lower
            screen FILE --policy xuchang-2022-sw70 --set firstClass.lower     | 参数=值
            screen FILE --policy xuchang-2022-sw70 --set firstClass.lower=x   | parameters.csv 第2行
            policy diff xuchang-2022-sw70 xuchang-2022-sw70                   | 还缺 --data
            policy diff xuchang-2022-sw70 nothing --data FILE                 | 没有政策 nothing
            policy diff xuchang-2022-sw70 jiaozuo-2020-9 --data FILE          | 没有筛查规则
            policy diff xuchang-2022-sw70 xuchang-2022-sw70 --data FILE --period 2020 | --scheme 和 --period
            policy check no-such                                              | 没有文件夹
            """)
    void isTwoWhenTheCommandIsWrongAndSaysWhatToWrite(String words, String hint) {
        CommandRun run =
                CommandRun.of((Object[]) words.replace("FILE", PUBLISHED).split(" "));

        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(hint).doesNotContain("Exception", "\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void isThreeWhenARowWasRefusedAndTheRestJudged() throws IOException {
        CommandRun run = CommandRun.of("screen", table("A,签约,3011,三万五,NEW", "B,签约,3011,500,NEW"), "--policy", XUCHANG);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("共 1 个项目", "第2行 D列", "「三万五」", "写 35000");
    }

    @Test
    void isZeroWhenAColumnIsNotReadWhichIsSaidWithTheNearest() throws IOException {
        Path file = Files.writeString(folder.resolve("p.csv"), "项目编号,年综合能号(等价值)\nA,5\n");
        CommandRun run = CommandRun.of("screen", file, "--policy", XUCHANG);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("没有读的列：B列「年综合能号(等价值)」", "是不是“年综合能耗(等价值)");
    }

    @Test
    void isTenWhenAVerdictIsAsSevereAsAskedFor() throws IOException {
        Path file = table("A,在谈,3011,62000,NEW");

        assertThat(CommandRun.of("screen", file, "--policy", XUCHANG, "--fail-on", "JOINT_REVIEW")
                        .code())
                .isEqualTo(10);
        assertThat(CommandRun.of("screen", file, "--policy", XUCHANG, "--fail-on", "会审")
                        .code())
                .isEqualTo(10);
        assertThat(CommandRun.of("screen", file, "--policy", XUCHANG, "--fail-on", "LEDGER")
                        .code())
                .isEqualTo(10);
        assertThat(CommandRun.of("screen", file, "--policy", XUCHANG, "--fail-on", "NEEDS_INFORMATION")
                        .code())
                .isEqualTo(10);
        assertThat(CommandRun.of("screen", file, "--policy", XUCHANG, "--fail-on", "REJECTED")
                        .code())
                .isZero();
        assertThat(CommandRun.of("screen", file, "--policy", XUCHANG, "--fail-on", "REJECT")
                        .code())
                .isZero();
    }

    @Test
    void isTenRatherThanThreeWhenBothHold() throws IOException {
        Path file = table("A,在谈,3011,62000,NEW", "B,在谈,3011,三万五,NEW");

        assertThat(CommandRun.of("screen", file, "--policy", XUCHANG, "--fail-on", "JOINT_REVIEW")
                        .code())
                .isEqualTo(10);
        assertThat(CommandRun.of("screen", file, "--policy", XUCHANG, "--fail-on", "REJECT")
                        .code())
                .isEqualTo(3);
    }

    @Test
    void isOneWithOneSentenceWhenTheResultCannotBeWritten() {
        CommandRun run =
                CommandRun.into(new BrokenOutput("No space left on device"), "screen", PUBLISHED, "--policy", XUCHANG);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("No space left on device").doesNotContain("Exception", "\tat ");
    }

    @Test
    void isZeroAndQuietWhenTheReaderOfTheResultGoesAway() {
        CommandRun run = CommandRun.into(new BrokenOutput("Broken pipe"), "screen", PUBLISHED, "--policy", XUCHANG);

        assertThat(run.code()).isZero();
        assertThat(run.err()).doesNotContain("错误", "pipe");
    }
}
