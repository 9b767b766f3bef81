package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.cli.CommandRun.XUCHANG;
import static org.hengzhun.cli.CommandRun.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ScreenTest {

    private static final Path PUBLISHED = example("xuchang-published-projects.csv");

    @TempDir
    private Path folder;

    @Test
    void doesNotAdmitThePublishedCoalPowerProjectWhileItsEnergyIsUnknown() {
        CommandRun run =
                CommandRun.of("screen", PUBLISHED, "--policy", XUCHANG, "--as-of", "2022-09-30", "--format", "ndjson");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("能信热电")))
                .singleElement()
                .asString()
                .contains("\"verdict\":\"NEEDS_INFORMATION\"", "\"annualEnergyEquivalent\"")
                .doesNotContain("ADMITTED");
    }

    @Test
    void judgesTheRestOfATableFromExcelWithOneBadCell() {
        CommandRun run = CommandRun.of("screen", example("candidates-gb18030.csv"), "--policy", XUCHANG);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("共 5 个项目", "第3行 H列「年综合能耗(等价值)」写的是「约五万」", "编码 GB18030", "﨑");
    }

    @Test
    void tellsRefusedRowsBesideAResultThatIsNotSeen() {
        Path out = folder.resolve("r.json");
        CommandRun run = CommandRun.of("screen", example("candidates-gb18030.csv"), "--policy", XUCHANG, "--out", out);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("没有处理", "五万");
    }

    @Test
    void writesTheFormTheEndingNamesAndLeavesNothingElse() throws IOException {
        CommandRun.of("screen", PUBLISHED, "--policy", XUCHANG, "--out", folder.resolve("r.json"));
        CommandRun.of("screen", PUBLISHED, "--policy", XUCHANG, "--out", folder.resolve("r.csv"));

        assertThat(Files.readString(folder.resolve("r.json"))).startsWith("{\"policy\":\"xuchang-2022-sw70\"");
        assertThat(Files.readString(folder.resolve("r.csv"))).startsWith("\uFEFF项目编号,");
        assertThat(names()).containsExactlyInAnyOrder("r.json", "r.csv");
    }

    @Test
    void leavesAnOlderResultAloneWhenTheRunFails() throws IOException {
        Path out = Files.writeString(folder.resolve("r.json"), "older");
        CommandRun run = CommandRun.of("screen", PUBLISHED, "--policy", "no-such-policy", "--out", out);

        assertThat(run.code()).isEqualTo(2);
        assertThat(out).hasContent("older");
        assertThat(names()).containsExactly("r.json");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void printsJsonInTheShapePromised() {
        CommandRun run = CommandRun.of(
                "screen", example("candidates.csv"), "--policy", XUCHANG, "--as-of", "2022-09-30", "--format", "json");

        assertThat(run.out())
                .startsWith("{\"policy\":\"xuchang-2022-sw70\",\"policyHash\":\"sha256:")
                .contains(
                        "\"asOf\":\"2022-09-30\"",
                        "\"projects\":[",
                        "\"refused\":[",
                        "\"final\":true",
                        "\"final\":false")
                .contains("\"outcome\":\"JOINT_REVIEW\"", "\"clause\":\"XC2-1.4f\"", "\"document\":\"许商务〔2022〕70号\"")
                .contains("\"provenance\":\"local\"", "\"undecided\":[{", "\"missing\":[", "\"warnings\":[");
    }

    @Test
    void givesTheSameBytesHoweverOftenItIsRun() {
        Object[] words = {"screen", example("candidates.csv"), "--policy", XUCHANG, "--format", "json"};

        assertThat(CommandRun.of(words).out()).isEqualTo(CommandRun.of(words).out());
    }

    @Test
    void takesTodayFromOutsideAndWarnsOfARevisedCatalogueAfterIt() {
        CommandRun today = CommandRun.of("screen", PUBLISHED, "--policy", XUCHANG, "--format", "json");
        CommandRun later = CommandRun.of("screen", PUBLISHED, "--policy", XUCHANG, "--as-of", "2024-01-01");

        assertThat(today.out())
                .contains("\"asOf\":\"" + CommandRun.TODAY + "\"")
                .doesNotContain("修订");
        assertThat(later.out()).contains("2023 年起有修订");
    }

    @Test
    void readsStandardInputAndSeveralFiles() {
        CommandRun run = CommandRun.reading(
                "项目编号,阶段\nIN-1,签约\n", "screen", "-", PUBLISHED, "--policy", XUCHANG, "--format", "ndjson");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("IN-1", "XC-001");
    }

    @Test
    void theSameIdInTwoFilesIsJudgedTwiceAndTold() throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), "项目编号\nP1\nP2\n\u00E9\n");
        Path two = Files.writeString(folder.resolve("two.csv"), "项目编号\nP1\nＰ2\ne\u0301\n");
        CommandRun run = CommandRun.of("screen", one, two, "--policy", XUCHANG, "--format", "ndjson");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(6);
        // Ids that look alike are one id.
        assertThat(run.err().lines().filter(line -> line.contains("one.csv 第"))).hasSize(3);
        assertThat(CommandRun.of("screen", one, one, "--policy", XUCHANG).err()).contains("P1", "one.csv 第 2 行");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldAndNoDeviceIsReplaced() {
        CommandRun run = CommandRun.of("screen", PUBLISHED, "--policy", XUCHANG, "--format=csv", "--out", "/dev/full");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("读写文件失败", "No space").doesNotContain("Exception", "java.");
        assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
    }

    /** As when the space that a user may take is used up half-way: what was there before stays. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatMayNotGrowIsToldAndTheOldOneStays() throws Exception {
        Path out = Files.writeString(folder.resolve("old.csv"), "old\n");
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 4; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hengzhun.class.getName(),
                        "screen",
                        PUBLISHED.toString(),
                        "--policy",
                        XUCHANG,
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("读写文件失败", "File too large").doesNotContain("Exception");
        assertThat(out).content().isEqualTo("old\n");
        assertThat(folder)
                .isDirectoryContaining(file -> file.equals(out))
                .isDirectoryNotContaining(file -> !file.equals(out));
    }

    @Test
    void passesChunksOnInOrder() throws IOException {
        String rows = IntStream.rangeClosed(1, 2_500)
                .mapToObj(i -> "P%04d,%s".formatted(i, i % 1_000 == 7 ? "睡觉" : "签约"))
                .collect(Collectors.joining("\n", "项目编号,阶段\n", "\n"));
        Path file = Files.writeString(folder.resolve("many.csv"), rows);
        CommandRun run = CommandRun.of("screen", file, "--policy", XUCHANG, "--format", "ndjson");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines()).hasSize(2_500);
        assertThat(run.out().lines().skip(1_006).findFirst().orElseThrow()).contains("\"error\"", "\"row\":1008");
        assertThat(run.out().lines().skip(2_499).findFirst().orElseThrow()).contains("P2500");
    }

    @Test
    void aPolicyThatDoesNotScreenNamesWhatItDoes() {
        CommandRun run = CommandRun.of("screen", PUBLISHED, "--policy", "xuchang-2022-kf1");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("没有筛查规则", "可用的命令：route（分类归口）、duties（义务和期限）、rank（考核排名）");
    }

    @Test
    void asksFirstForWhatSettlesMostAndSaysWhoKnowsIt() throws IOException {
        Path file = Files.writeString(folder.resolve("p.csv"), "项目编号,项目名称\nP1,甲\n");
        CommandRun run = CommandRun.of("screen", file, "--policy", XUCHANG, "--as-of", "2022-09-30");

        assertThat(run.out()).contains("先补：行业代码、阶段（招商人员）", "之后可能还要：");
    }

    @Test
    void aDayBeforeThePolicyIsToldWithItsResults() {
        CommandRun run = CommandRun.of("screen", PUBLISHED, "--policy", XUCHANG, "--as-of", "2021-01-01");

        assertThat(run.out()).contains("自 2022-09-01（本地设定）", "起施行，截至 2021-01-01 尚未施行");
    }

    @Test
    void aProjectThePolicyIsNotAboutGetsNoOpinion() throws IOException {
        Path file = Files.writeString(folder.resolve("p.csv"), "项目编号,项目名称,阶段,行业代码\nP1,甲,投产,1391\nP2,乙,终止,3011\n");
        CommandRun run = CommandRun.of("screen", file, "--policy", XUCHANG, "--as-of", "2022-09-30");

        assertThat(run.out())
                .containsPattern("P1 +甲 .*本政策无意见 +0")
                .containsPattern("P2 +乙 .*已终止 +0")
                .contains("无处理意见 1（其中本政策无意见 1）", "已终止 1");
    }

    @Test
    void speaksEnglishWhenAsked() {
        CommandRun run = CommandRun.of("screen", PUBLISHED, "--policy", XUCHANG, "--lang", "en");
        CommandRun wrong = CommandRun.of("screen", PUBLISHED, "--policy", "nothing", "--lang", "en");

        assertThat(run.out()).contains("needs information", "Ask first: ");
        assertThat(wrong.err()).contains("error: there is no policy nothing");
    }
}
