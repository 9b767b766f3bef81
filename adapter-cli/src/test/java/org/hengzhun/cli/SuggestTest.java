package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code policy cases --suggest} from the policy to a file that {@code policy test} runs. */
class SuggestTest {

    private static final String HENAN = "henan-two-high-2021";

    @TempDir
    private Path folder;

    private Path exported() {
        Path pack = folder.resolve("pack");
        assertThat(CommandRun.of("policy", "export", HENAN, pack).code()).isZero();
        return pack;
    }

    private static CommandRun suggest(Object what, Object... more) {
        return CommandRun.of(
                Stream.concat(Stream.of("policy", "cases", what, "--suggest", "--as-of", "2022-09-30"), Stream.of(more))
                        .toArray());
    }

    @Test
    void whatIsSuggestedIsReadPassesAndIsCountedApart() {
        Path pack = exported();
        Path file = pack.resolve("cases/suggested.yaml");
        CommandRun run = suggest(pack, "--out", file);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("个案例，都待确认；另有 0 个");
        CommandRun test = CommandRun.of("policy", "test", pack);
        assertThat(test.code()).isZero();
        assertThat(test.out()).contains("不通过 0 个；其中 ", "个尚未有人确认，不计入条款覆盖。");
        assertThat(suggest(pack).out()).contains("，0 个。");
    }

    @Test
    void aFileThatIsThereIsNotTouched() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "mine");
        CommandRun run = suggest(HENAN, "--out", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("已有文件");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aPolicyIsNamedByIdOrFolderOrBoth() {
        Path pack = exported();

        assertThat(suggest(HENAN).out())
                .startsWith("# 由程序列出的案例：" + HENAN + "，2022-09-30")
                .contains("confirmed: no", "kind: edge", "fires: [HN-1-1]")
                .isEqualTo(suggest(pack).out())
                .isEqualTo(suggest(HENAN + "@" + pack).out());
        assertThat(suggest("no-such").code()).isEqualTo(2);
        assertThat(CommandRun.of("policy", "cases", HENAN).err()).contains("--suggest");
    }

    @Test
    void ofAFolderOfSeveralPoliciesOneMustBeNamed() {
        Path all = folder.resolve("all");
        assertThat(CommandRun.of("policy", "export", HENAN, all.resolve("one")).code())
                .isZero();
        assertThat(CommandRun.of("policy", "export", "energy-review", all.resolve("two"))
                        .code())
                .isZero();

        assertThat(suggest(all).err()).contains("编号@文件夹");
    }
}
