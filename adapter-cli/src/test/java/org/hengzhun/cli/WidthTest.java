package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.hengzhun.files.write.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text keeps to the width there is: that of a terminal, else 80 columns. */
class WidthTest {

    private static final Object[] RANK = {
        "rank",
        CommandRun.example("xinxiang-2020q4.csv"),
        "--policy=xinxiang-2020-42",
        "--scheme=quarterly",
        "--period=2020Q4",
        "--previous=" + CommandRun.example("xinxiang-2020q3.csv")
    };

    private static Object[] words(String command) {
        return Splitter.on(' ')
                .splitToStream(command)
                .map(word -> word.replace("examples/", "../examples/"))
                .toArray();
    }

    private static void fits(CommandRun run, int columns) {
        assertThat(run.code()).as(run.err()).isLessThan(4);
        assertThat(Stream.concat(run.out().lines(), run.err().lines()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(DisplayWidth.NARROW.of(line)).isLessThanOrEqualTo(columns));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "screen examples/candidates.csv --policy xuchang-2022-sw70 --as-of 2022-09-30",
                "screen examples/candidates.csv --policy xuchang-2022-sw70 --as-of 2022-09-30 --lang en",
                "screen examples/candidates-gb18030.csv examples/ledger.xlsx --policy xuchang-2022-sw70",
                "screen examples/candidates.csv --policy xuchang-2022-sw70 --set firstClass.lower=30000",
                "explain examples/candidates.csv --id SL-001 --policy xuchang-2022-sw70 --as-of 2022-09-30",
                "explain examples/candidates.csv --id SL-001 --policy xuchang-2022-sw70 --lang en",
                "route examples/candidates.csv --policy jiaozuo-2020-9",
                "route examples/candidates.csv --policy jiaozuo-2020-9 --lang en",
                "duties examples/candidates.csv --policy jiaozuo-2020-9 --from 2020-04-01 --to 2020-06-30"
                        + " --as-of 2020-05-01 --done examples/jiaozuo-2020-done.csv",
                "duties --policy jiaozuo-2020-9 --from 2020-04-01 --to 2020-06-30 --as-of 2020-05-01 --lang en",
                "rank examples/xinxiang-2020.csv --policy xinxiang-2020-42 --scheme annual --period 2020",
                "rank examples/xinxiang-2020q3.csv --policy xinxiang-2020-42 --scheme quarterly --period 2020Q3"
                        + " --lang en",
                "robustness examples/xinxiang-2020q3.csv --policy xinxiang-2020-42 --scheme quarterly"
                        + " --period 2020Q3 --seed 1",
                "inspect examples/ledger.xlsx",
                "inspect examples/ledger.xlsx --lang en",
                "policy list",
                "policy list --lang en",
                "policy show xinxiang-2020-42 --entries",
                "policy show henan-two-high-2021 --lang en",
                "policy fields",
                "policy fields --counties --policy xinxiang-2020-42 --lang en",
                "policy methods",
                "policy methods --lang en",
                "policy clauses",
                "policy clauses jiaozuo-2020-9 --lang en",
                "policy timeline energy-review",
                "policy timeline energy-review --lang en",
                "policy handbook henan-two-high-2021 --as-of 2022-09-30",
                "policy check examples/policies/start-rate",
                "policy compare xinxiang-2020-42 zhengzhou-2018-15",
                "policy diff energy-review henan-two-high-2021 --data examples/candidates.csv"
            })
    void noLineOfAnyCommandOverTheExamplesIsWiderThanEightyColumns(String command) {
        fits(CommandRun.piped("", words(command)), 80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "screen",
                "route",
                "explain",
                "ask",
                "replay",
                "duties",
                "rank",
                "robustness",
                "inspect",
                "serve",
                "policy",
                "policy list",
                "policy show",
                "policy fields",
                "policy methods",
                "policy clauses",
                "policy new",
                "policy check",
                "policy compare",
                "policy diff",
                "policy test",
                "policy cases",
                "policy handbook",
                "policy timeline",
                "policy fmt",
                "policy import-drl",
                "policy export",
                "policy import",
                "policy rename"
            })
    void noLineOfAnyHelpIsWiderThanEightyColumns(String command) {
        fits(CommandRun.piped("", words((command + " --help").strip())), 80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "screen",
                "route",
                "explain",
                "ask",
                "duties",
                "rank",
                "robustness",
                "inspect",
                "policy list",
                "policy show",
                "policy fields",
                "policy methods",
                "policy clauses",
                "policy new",
                "policy check",
                "policy compare",
                "policy diff",
                "policy test",
                "policy handbook",
                "policy timeline",
                "policy fmt",
                "policy import-drl",
                "policy export",
                "policy import",
                "policy rename"
            })
    void everyCommandThatWritesTextCanWriteItWide(String command) {
        assertThat(CommandRun.piped("", words(command + " --help")).out()).contains("--wide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "72", "132"})
    void onATerminalLinesAreAsWideAsItSays(String columns) {
        CommandRun run = CommandRun.seen("out,err", Map.of("COLUMNS", columns), RANK);

        fits(run, Integer.parseInt(columns));
        assertThat(run.out().lines().mapToInt(DisplayWidth.NARROW::of)).anyMatch(width -> width > 44);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "1e9", "99999", "wide"})
    void aTerminalThatDoesNotSayHowWideItIsHasEightyColumns(String columns) {
        assertThat(CommandRun.seen("out,err", Map.of("COLUMNS", columns), RANK).out())
                .isEqualTo(CommandRun.piped("", RANK).out());
    }

    @Test
    void aFileAndAPipeAreTheSameWhateverTheTerminal(@TempDir Path folder) throws IOException {
        Map<String, String> narrow = Map.of("COLUMNS", "40", "TERM", "xterm");
        Path file = folder.resolve("a.txt");
        Object[] toFile =
                Stream.concat(Stream.of(RANK), Stream.of("--out=" + file)).toArray();
        CommandRun.seen("out,err", narrow, toFile);

        assertThat(Files.readString(file)).isEqualTo(CommandRun.piped("", RANK).out());
        assertThat(CommandRun.seen("err", narrow, RANK).out())
                .isEqualTo(CommandRun.piped("", RANK).out());
    }

    @Test
    void wideTextHasALineASentenceAndTheSameWords() {
        String narrow = CommandRun.piped("", RANK).out();
        String wide = CommandRun.piped(
                        "", Stream.concat(Stream.of(RANK), Stream.of("--wide")).toArray())
                .out();

        assertThat(wide.replaceAll("\\s", "")).isEqualTo(narrow.replaceAll("\\s", ""));
        assertThat(wide.lines().mapToInt(DisplayWidth.NARROW::of)).anyMatch(width -> width > 80);
    }

    @Test
    void messagesAreWrappedTooUnlessTextIsToBeWide() {
        String longName = "没有的文件".repeat(20) + ".csv";

        assertThat(CommandRun.piped("", "inspect", longName).err().lines()).hasSizeGreaterThan(1);
        assertThat(CommandRun.piped("", "inspect", longName, "--wide").err().lines())
                .hasSize(1);
    }

    @Test
    void longListsAreFoldedAndCountedUnlessTextIsToBeWide() {
        StringBuilder table = new StringBuilder("项目编号,阶段\n");
        for (int row = 1; row <= 30; row++) {
            table.append("P%d,没有的阶段\n".formatted(row));
        }
        CommandRun run = CommandRun.piped(table.toString(), "screen", "-", "--policy=xuchang-2022-sw70");
        CommandRun wide = CommandRun.piped(table.toString(), "screen", "-", "--policy=xuchang-2022-sw70", "--wide");

        assertThat(run.out())
                .contains("（30 处）", "另有 10 处，见 --format json 或 --wide")
                .doesNotContain("第22行");
        assertThat(wide.out()).contains("（30 处）", "第22行", "第31行").doesNotContain("另有");
    }

    @Test
    void openRulesOfAProjectAreFoldedAndCountedUnlessTextIsToBeWide() {
        Object[] words = {
            "screen", CommandRun.example("xuchang-published-projects.csv"), "--policy=" + CommandRun.XUCHANG
        };

        assertThat(CommandRun.piped("", words).out()).contains("    另有 4 处，见 --format json 或 --wide\n");
        assertThat(CommandRun.piped(
                                "",
                                Stream.concat(Stream.of(words), Stream.of("--wide"))
                                        .toArray())
                        .out())
                .doesNotContain("另有");
    }
}
