package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision that was kept is judged again, to the byte. */
class ReceiptTest {

    @TempDir
    private Path folder;

    private Path receipts = Path.of("");

    @BeforeEach
    void keepsReceipts() {
        receipts = folder.resolve("receipts.ndjson");
        CommandRun.of(
                "screen",
                CommandRun.example("candidates.csv"),
                "--policy",
                CommandRun.XUCHANG,
                "--as-of",
                "2022-09-30",
                "--receipt",
                receipts);
    }

    private void change(String written, String other) throws IOException {
        List<String> lines = Files.readAllLines(receipts);
        Files.writeString(receipts, lines.get(0).replace(written, other) + "\n" + lines.get(1) + "\n");
    }

    @Test
    void everyProjectHasALineAndEachIsTheSameAgain() throws IOException {
        CommandRun replay = CommandRun.of("replay", receipts);

        assertThat(Files.readAllLines(receipts))
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{\"policy\":\"xuchang-2022-sw70\",\"policyHash\":\"sha256:")
                        .contains(
                                "\"asOf\":\"2022-09-30\"",
                                "\"project\":{\"id\":",
                                "\"result\":{",
                                "\"digest\":\"sha256:"));
        assertThat(replay.code()).as(replay.out()).isZero();
        assertThat(replay.out()).contains("0 行不一致");
    }

    @Test
    void fieldsOfThePolicysOwnAreKeptAndReadAgain() throws IOException {
        Path table = folder.resolve("own.csv");
        Files.writeString(table, "项目编号,阶段,涉密,年取水量（吨）,达产年产值（元）\nP1,在谈,涉密,1000,20000\n");
        Object policies = CommandRun.example("policies/own-words");
        CommandRun.of("screen", table, "--policy", "own-words", "--policies", policies, "--receipt", receipts);
        CommandRun replay = CommandRun.of("replay", receipts, "--policies", policies);

        assertThat(Files.readString(receipts)).contains("\"secret\":true", "\"waterUse\":1000");
        assertThat(replay.code()).as(replay.out()).isZero();
    }

    @Test
    void aLineSomebodyChangedIsSeen() throws IOException {
        change("\"verdict\":\"", "\"verdict\":\"X");
        CommandRun replay = CommandRun.of("replay", receipts);

        assertThat(replay.code()).isEqualTo(3);
        assertThat(replay.out()).contains("第1行", "被改过", "共 2 行，1 行逐字节一致，1 行不一致");
    }

    @Test
    void aPolicyThatIsNotThatOfThenIsNamedWithItsHash() throws IOException {
        Path mine = folder.resolve("mine");
        CommandRun.of("policy", "export", "henan-two-high-2021", mine);
        Path parameters = mine.resolve("parameters.csv");
        Files.writeString(
                parameters,
                Files.readString(parameters).replace("secondClass.lower,10000,", "secondClass.lower,9000,"));
        CommandRun replay = CommandRun.at(folder, "replay", receipts, "--policies", mine);

        assertThat(replay.code()).isEqualTo(3);
        assertThat(replay.out()).contains("缺政策包", "当时的政策 xuchang-2022-sw70 是 sha256:", "手头的是 sha256:");
    }

    @Test
    void whatIsNoReceiptIsToldByItsLine() throws IOException {
        Files.writeString(receipts, "{\"policy\":1}\nnot json\n");
        CommandRun replay = CommandRun.of("replay", receipts, "--format", "json");

        assertThat(replay.code()).isEqualTo(3);
        assertThat(replay.out()).contains("\"same\":false", "\"line\":2", "\"outcome\":\"no_receipt\"");
    }

    @Test
    void aSuppositionHasNoReceipt() {
        CommandRun run = CommandRun.of(
                "screen",
                CommandRun.example("candidates.csv"),
                "--policy",
                CommandRun.XUCHANG,
                "--set",
                "firstClass.lower=30000",
                "--receipt",
                folder.resolve("other.ndjson"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--receipt 不能与 --set 同用");
        assertThat(folder.resolve("other.ndjson")).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        CommandRun run = CommandRun.of("replay", folder.resolve("no.ndjson"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("没有文件");
    }
}
