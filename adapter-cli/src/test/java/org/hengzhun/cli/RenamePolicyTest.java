package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengzhun.drl.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code policy rename}: a name is another everywhere it is meant, and the policy judges the same. */
class RenamePolicyTest {

    private static final String XINXIANG = "xinxiang-2020-42";
    private static final String HENAN = "henan-two-high-2021";

    @TempDir
    private Path folder;

    private Path export(String id) {
        Path pack = folder.resolve(id);
        assertThat(CommandRun.of("policy", "export", id, pack).code()).isZero();
        return pack;
    }

    private static CommandRun rename(Path pack, String kind, String before, String after, Object... more) {
        return CommandRun.of(Stream.concat(Stream.of("policy", "rename", kind, before, after, pack), Stream.of(more))
                .toArray());
    }

    private static Map<String, String> files(Path pack) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(pack)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(pack.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void whateverIsRenamedItsCasesPassAsBefore() throws IOException {
        Path pack = export(XINXIANG);
        String hash = PackFiles.of(pack).hash();
        Path rules = pack.resolve("screening.drl");
        Files.writeString(rules, Files.readString(rules) + "// stayLocal, Chain, sharing.out\n");

        for (String[] one : new String[][] {
            {"tag", "stayLocal", "keptHere"},
            {"概念", "majorProject", "bigProject"},
            {"table", "Chain", "IndustryChain"},
            {"parameter", "ranking.tieBreaker", "tie.breaker"},
            {"参数", "chain.maps", "chain.allMaps"},
            {"duty", "chainMaps", "mapsOfChains"},
            {"outcome", "commended", "praised"}
        }) {
            CommandRun run = rename(pack, one[0], one[1], one[2], "--write");
            assertThat(run.code()).as(run.out() + run.err()).isZero();
            assertThat(run.out())
                    .as(one[1])
                    .contains("policy.yaml".equals(one[0]) ? "" : one[2])
                    .endsWith("已写。\n");
        }

        assertThat(PackFiles.of(pack).hash()).isNotEqualTo(hash);
        assertThat(Files.readString(rules)).endsWith("// stayLocal, Chain, sharing.out\n");
        assertThat(pack.resolve("tables/IndustryChain.csv")).exists();
        assertThat(pack.resolve("tables/Chain.csv")).doesNotExist();
        CommandRun test = CommandRun.of("policy", "test", pack);
        assertThat(test.code()).as(test.out()).isZero();
        assertThat(test.out()).contains("不通过 0 个");
    }

    @Test
    void ownFieldsSetsAndFindingsAreRenamedAndItsCasesPassAsBefore() throws IOException {
        Path pack = folder.resolve("own-words");
        Files.createDirectories(pack.resolve("cases"));
        Path own = Path.of("..", "examples", "policies", "own-words");
        try (Stream<Path> all = Files.walk(own)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.copy(file, pack.resolve(own.relativize(file).toString()));
            }
        }

        for (String[] one : new String[][] {
            {"field", "riskLevel", "dangerLevel"},
            {"字段", "涉密", "涉及秘密"},
            {"字段", "waterUse", "waterTaken"},
            {"field", "waterPerOutput", "waterShare"},
            {"set", "proposed", "planned"},
            {"处理意见", "waterReview", "waterCheck"}
        }) {
            CommandRun run = rename(pack, one[0], one[1], one[2], "--write");
            assertThat(run.code()).as(run.out() + run.err()).isZero();
            assertThat(run.out()).contains(one[2]).endsWith("已写。\n");
        }

        assertThat(files(pack).get("screening.drl"))
                .contains("dangerLevel == DangerLevel.HIGH", "Sets.planned ), waterShare >", "findings.waterCheck(");
        CommandRun test = CommandRun.of("policy", "test", pack);
        assertThat(test.code()).as(test.out()).isZero();
        assertThat(test.out()).contains("不通过 0 个");
    }

    @Test
    void everyPlaceIsShownFirstAndNothingElseChanges() throws IOException {
        Path pack = export(HENAN);
        Map<String, String> before = files(pack);

        CommandRun shown = rename(pack, "parameter", "secondClass.lower", "second.least");

        assertThat(shown.code()).isZero();
        assertThat(shown.out())
                .contains("parameters.csv 第3行：secondClass.lower → second.least", "definitions.drl 第")
                .endsWith("还没有写；看过没有问题，加 --write 再运行一次。\n");
        assertThat(files(pack)).isEqualTo(before);

        rename(pack, "parameter", "secondClass.lower", "second.least", "--write");
        Map<String, String> expected = new TreeMap<>(before);
        expected.replaceAll((file, text) -> file.equals("parameters.csv") || file.endsWith(".drl")
                ? text.replaceAll("(\"|\n)" + Pattern.quote("secondClass.lower") + "(\"|,)", "$1second.least$2")
                : text);
        assertThat(files(pack)).isEqualTo(expected);
    }

    @Test
    void policiesBesideItThatExtendItAreRenamedWithIt() throws IOException {
        Path pack = export(HENAN);
        Path city = export("xuchang-2022-sw70");

        CommandRun run = rename(pack, "notion", "twoHigh", "bothHigh", "--write");

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(files(pack).get("definitions.drl"))
                .contains("derive.bothHigh(")
                .doesNotContain("twoHigh");
        assertThat(Stream.concat(files(pack).entrySet().stream(), files(city).entrySet().stream())
                        .filter(file -> file.getKey().endsWith(".drl")))
                .allSatisfy(file -> assertThat(file.getValue()).doesNotContainPattern("\\btwoHigh\\b"));
        assertThat(CommandRun.of("policy", "check", folder).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parameter | secondClass.lowr  | a         | 没有参数“secondClass.lowr”
            parameter | secondClass.lower | firstClass.lower | 已有参数“firstClass.lower”
            parameter | secondClass.lower | 1-2       | 不能作名称
            notion    | twoHigh           | 两高      | 不能作名称
            notion    | twoHigh           | bothHigh  | 不在它旁边，改不了
            column    | a                 | b         | 种类（column）应为
            field     | stage             | phase     | 程序按“stage”这个名称读这个字段
            """)
    void whatCannotBeIsRefusedWithWhy(String kind, String before, String after, String says) throws IOException {
        Path pack = export(HENAN);
        Map<String, String> files = files(pack);

        CommandRun run = rename(pack, kind, before, after, "--write");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(says);
        assertThat(files(pack)).isEqualTo(files);
    }

    @Test
    void aNameThatIsAFieldOfProjectsIsToldByTheCheckAndNothingIsWritten() throws IOException {
        Path pack = export(HENAN);
        Map<String, String> files = files(pack);

        CommandRun run = rename(pack, "notion", "outsideCatalogue", "stage", "--write");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).contains("错误 ", "什么都没有写");
        assertThat(files(pack)).isEqualTo(files);
    }
}
