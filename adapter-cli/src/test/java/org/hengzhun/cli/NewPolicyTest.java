package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.drl.skeleton.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code policy new}: a policy that is sound at once, for somebody to make their own. */
class NewPolicyTest {

    private static final String ID = "jiaozuo-2026-9";

    @TempDir
    private Path folder;

    private CommandRun write(String id, Object... more) {
        return CommandRun.of(Stream.concat(Stream.of("policy", "new", id, "--in", folder), Stream.of(more))
                .toArray());
    }

    private Path pack() {
        return folder.resolve(ID);
    }

    static List<String> everyChoiceOfParts() {
        return Sets.powerSet(Set.of(Part.values())).stream()
                .filter(some -> !some.isEmpty())
                .map(some -> some.stream().map(Part::word).sorted().collect(Collectors.joining(",")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyChoiceOfParts")
    void whateverItIsForNothingIsWrongWithIt(String parts) {
        assertThat(write(ID, "--for", parts).code()).isZero();

        CommandRun check = CommandRun.of("policy", "check", pack());
        assertThat(check.code()).isZero();
        assertThat(check.out()).isEqualTo("没有问题。\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"screening", "routing", "duties", "scoring", "duties,screening,scoring,routing"})
    void theCasesOfEachPartPassAloneAndBesideTheOthers(String parts) {
        write(ID, "--for", parts);

        CommandRun test = CommandRun.of("policy", "test", pack());
        assertThat(test.code()).as(test.out()).isZero();
        assertThat(test.out()).contains("不通过 0 个");
    }

    @Test
    void eachPartAnswersOfASmallTable() throws IOException {
        write(ID, "--for", "screening,routing,duties,scoring");
        Path projects = Files.writeString(
                folder.resolve("项目.csv"), "项目编号,项目名称,行业代码,总投资(万元),项目阶段,签约时间\nA1,甲电池,3841,8000,已签约,2022-01-10\n");
        Path counties = Files.writeString(folder.resolve("县区.csv"), "考核单位,签约项目数,开工项目数\n甲县,4,3\n乙县,5,5\n");

        assertThat(asked("screen", projects)).contains("不予准入", "总投资不到下限");
        assertThat(asked("route", projects)).contains("市工业和信息化局（示例）");
        assertThat(asked("duties", projects, "--from", "2022-07-01", "--to", "2022-07-31"))
                .contains("签约后按期开工", "报送招商引资进展");
        assertThat(asked("rank", counties, "--scheme", "ranking", "--period", "2022Q3"))
                .contains("100.00", "75.00");
    }

    private String asked(String command, Path table, Object... more) {
        CommandRun run = CommandRun.of(
                Stream.concat(Stream.of(command, table, "--policy", ID, "--policies", pack()), Stream.of(more))
                        .toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void everyFileSaysInChineseWhatGoesThereAndNothingPretendsToBeADocument() throws IOException {
        write(ID, "--for", "准入,归口,义务,考核");

        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            assertThat(lines)
                    .as(file.toString())
                    .anyMatch(line -> line.matches("(#|//) ?.*\\p{IsHan}.*"))
                    .noneMatch(line -> line.contains("{day}") || line.contains("{year}"));
            if (file.toString().endsWith(".csv") && lines.get(0).contains("provenance")) {
                assertThat(lines.stream().skip(1).filter(line -> !line.startsWith("#")))
                        .as(file.toString())
                        .allMatch(line -> Splitter.on(',').splitToList(line).contains("local"));
            }
        }
        assertThat(CommandRun.of("policy", "check", pack()).out()).isEqualTo("没有问题。\n");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(pack())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void itSaysWhatItWroteAndWhatComesNext() {
        assertThat(write(ID, "--for", "scoring").out().lines())
                .containsExactly(
                        "已写到 " + pack() + "：",
                        "  cases/scoring.yaml",
                        "  clauses.csv",
                        "  indicators.csv",
                        "  parameters.csv",
                        "  policy.yaml",
                        "  schemes/ranking.csv",
                        "",
                        "接下来：",
                        "  检查：hengzhun policy check " + pack(),
                        "  试验案例：hengzhun policy test " + pack(),
                        "  使用：hengzhun rank 县区表.csv --policy " + ID + " --policies " + pack()
                                + " --scheme ranking --period 2022Q4");
    }

    @Test
    void titleAndNumberAreThoseGivenWhateverTheyHold() {
        write(ID, "--title", "关于\"招商\"的意见：#1{year}", "--document", "焦政办〔2026〕9号");

        assertThat(CommandRun.of("policy", "show", ID, "--policies", pack()).out())
                .contains("关于\"招商\"的意见：#1{year}", "焦政办〔2026〕9号");
    }

    @Test
    void anIdOfDigitsAloneIsAnId() {
        write("2026");

        assertThat(CommandRun.of("policy", "check", folder.resolve("2026")).out())
                .isEqualTo("没有问题。\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            焦作       | --for   | screening | 只能用小写英文字母
            ../up      | --for   | screening | 只能用小写英文字母
            jz         | --for   | ranking   | --for（ranking）应为 screening 准入、
            jz         | --title | '  '      | 标题不能为空
            jz         | --in    | no-such   | 没有文件夹
            energy-review | --for | screening | 已有政策 energy-review
            """)
    void whatCannotBeIsRefusedWithWhatToDoAndNothingIsWritten(String id, String option, String value, String says)
            throws IOException {
        CommandRun run = option.equals("--in")
                ? CommandRun.of("policy", "new", id, "--in", folder.resolve(value))
                : write(id, option, value);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(says);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsThereIsNotTouched() throws IOException {
        Files.createDirectories(pack());

        CommandRun run = write(ID);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("什么都没有写", "--in");
        assertThat(pack()).isEmptyDirectory();
        assertThat(folder.toFile().list()).containsExactly(ID);
    }
}
