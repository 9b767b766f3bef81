package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs made to break the program end a command with 0 or with 4 and a place, from checking to judging, and write nothing elsewhere. */
class HostilePacksTest {

    private static final Path GIVEN = Path.of("src", "test", "resources", "hostile");

    private static final Path PROJECTS = GIVEN.resolve("in.csv");

    @TempDir
    private Path home;

    private static void assertRefused(Path pack, String place) {
        for (CommandRun run : List.of(
                CommandRun.of("policy", "check", pack),
                CommandRun.of("screen", PROJECTS, "--policy=test", "--policies", pack),
                CommandRun.of(
                        "rank",
                        GIVEN.resolve("county.csv"),
                        "--policy=test",
                        "--scheme=s",
                        "--period=2022Q3",
                        "--policies",
                        pack))) {
            assertThat(run.code()).as(run.out() + run.err()).isEqualTo(4);
            assertThat(run.out() + run.err()).contains(place).doesNotContain("Exception", "Error", "at org.", "java.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "02-watch-dies/600-alternatives, screening.drl 第1行",
        "02-watch-dies/indicator-dag-40, indicators.csv 第",
        "06-cross-join-200, screening.drl 第1行",
        "10-indicator-named-groupSize, indicators.csv 第2行",
        "10-indicator-named-rank, indicators.csv 第2行",
        "10-indicator-named-scheme, indicators.csv 第2行",
        "10-indicator-named-score, indicators.csv 第2行",
        "10-indicator-scale-2000000000, indicators.csv 第2行",
        "10-indicator-scale-99999999999, indicators.csv 第2行",
        "10-parameter-100e2147483647, parameters.csv 第2行"
    })
    void isRefusedAtItsPlace(String folder, String place) {
        assertRefused(GIVEN.resolve(folder), place);
    }

    /** 5,000 levels below each other, as given; and a table over all of them, ring and comb, of our own. */
    @ParameterizedTest
    @ValueSource(strings = {"deep", "ring", "comb"})
    void aSchemeOfAnyShapeIsRefusedAtItsPlace(String shape) throws IOException {
        Path pack = copyOf("10-indicator-named-rank");
        Files.writeString(pack.resolve("indicators.csv"), "name,zh,en,kind,arguments\n");
        Files.delete(pack.resolve("evaluation.drl"));
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i -> switch (shape) {
                    case "deep" -> "n%d,%s,甲,a,,sum,,,T-1,local\n".formatted(i, i == 0 ? "" : "n" + (i - 1));
                    case "ring" -> "n%d,n%d,甲,a,,sum,,,T-1,local\n".formatted(i, (i + 4_999) % 5_000);
                    default -> "n%d,%s,甲,a,,sum,,,T-1,local\n".formatted(i, i == 0 ? "" : "n0");
                })
                .collect(Collectors.joining());
        Files.writeString(
                pack.resolve("schemes").resolve("s.csv"),
                "name,parent,zh,en,indicator,method,weight,arguments,clause,provenance\n" + rows);
        assertRefused(pack, "schemes/s.csv 第");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05-sixty-two-parameters",
                "05-sixty-four-columns",
                "10-indicator-middle-dot",
                "12-terminal-escapes"
            })
    void isSoundFromCheckingToJudging(String folder) {
        Path pack = GIVEN.resolve(folder);
        assertThat(CommandRun.of("policy", "check", pack).code()).isZero();
        assertThat(CommandRun.of("policy", "test", pack).code()).isZero();
        if (folder.equals("10-indicator-middle-dot")) {
            CommandRun ranked = CommandRun.of(
                    "rank",
                    GIVEN.resolve("county.csv"),
                    "--policy=test",
                    "--scheme=s",
                    "--period=2022Q3",
                    "--policies",
                    pack);
            assertThat(ranked.code()).as(ranked.err()).isZero();
        } else {
            CommandRun judged = CommandRun.of("screen", PROJECTS, "--policy=test", "--policies", pack);
            assertThat(judged.code()).as(judged.err()).isZero();
        }
    }

    @Test
    void aRuleThatBreaksItsCaseIsFoundByTheTestAndABrokenCaseByTheCheckToo() {
        Path given = GIVEN.resolve("01-untested-served");
        assertThat(CommandRun.of("policy", "test", given.resolve("good")).code())
                .isZero();
        assertThat(CommandRun.of("policy", "check", given.resolve("bad-rule-sound-case"))
                        .code())
                .isZero();
        assertThat(CommandRun.of("policy", "test", given.resolve("bad-rule-sound-case"))
                        .code())
                .isEqualTo(4);
        CommandRun broken = CommandRun.of("policy", "check", given.resolve("bad-rule-broken-case"));
        assertThat(broken.code()).isEqualTo(4);
        assertThat(broken.out()).contains("cases/T.yaml 第2行");
        assertThat(CommandRun.of("policy", "test", given.resolve("bad-rule-broken-case"))
                        .code())
                .isEqualTo(4);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anExportOfOddNamesStaysInItsTarget() throws IOException {
        int number = 0;
        for (String name : List.of(
                "\\etc\\cron.d\\x",
                "..\\..\\x",
                "\\" + home.resolve("victim").toString().substring(1).replace('/', '\\'),
                "C:\\x",
                "tables\\T.csv",
                "x\u0000".trim() + "\u0007",
                "cases\\..\\..\\y")) {
            Path pack = copyOf("10-parameter-100e2147483647");
            Files.delete(pack.resolve("parameters.csv"));
            Files.writeString(pack.resolve(name), "planted");
            Path target = home.resolve("target" + number++);
            Map<Path, String> before = files(home, target);
            CommandRun run = CommandRun.of("policy", "export", "test", target, "--policies", pack);
            // A name that begins with a dot is hidden and nobody reads it; every other one is refused.
            int expected = name.startsWith(".") ? 0 : 4;
            assertThat(run.code()).as(run.out() + run.err()).isEqualTo(expected);
            assertThat(files(home, target)).isEqualTo(before);
            assertThat(CommandRun.of("policy", "check", pack).code()).isEqualTo(expected);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aLinkOutOfThePackTellsNothingOfWhatItLeadsTo() throws IOException {
        Path secret = Files.writeString(home.resolve("secret"), "hunter2,geheim\n1,2\n");
        for (String name : List.of("parameters.csv", "clauses.csv", "tables/T.csv", "cases/T.yaml", "policy.yaml")) {
            Path pack = copyOf("10-parameter-100e2147483647");
            Files.delete(pack.resolve("parameters.csv"));
            Files.createDirectories(pack.resolve(name).getParent());
            Files.deleteIfExists(pack.resolve(name));
            Files.createSymbolicLink(pack.resolve(name), secret);
            CommandRun run = CommandRun.of("policy", "check", pack);
            assertThat(run.code()).as(name + run.out() + run.err()).isEqualTo(4);
            assertThat(run.out() + run.err()).contains(name).doesNotContain("hunter2", "geheim");
        }
    }

    private Path copyOf(String folder) throws IOException {
        Path pack = Files.createTempDirectory(home, "pack");
        try (Stream<Path> all = Files.walk(GIVEN.resolve(folder))) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path to =
                            pack.resolve(GIVEN.resolve(folder).relativize(file).toString());
                    MoreFiles.createParentDirectories(to);
                    Files.copy(file, to);
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
            });
        }
        return pack;
    }

    /** Everything below a folder but the target itself, by what it holds. */
    private static Map<Path, String> files(Path folder, Path but) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(but))
                    .collect(
                            Collectors.toMap(file -> file, file -> file.toFile().length() + ""));
        }
    }
}
