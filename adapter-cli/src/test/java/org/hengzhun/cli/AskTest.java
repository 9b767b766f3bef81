package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.cli.CommandRun.XUCHANG;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One question after the other on a terminal, and what becomes of the table. */
class AskTest {

    private static final String TABLE = "项目编号,项目名称,行业代码,阶段\r\nP1,\"水泥,熟料\",3011,拟签约\r\nP2,机制砖,3031,拟签约\r\n";

    @TempDir
    Path folder;

    private Path table(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("项目.csv"), text.getBytes(charset));
    }

    private static CommandRun ask(Path table, String answers, Object... more) {
        Object[] words = {"ask", table, "--id=P1", "--policy", XUCHANG, "--as-of", "2022-09-30"};
        Object[] all = new Object[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return CommandRun.reading(answers, all);
    }

    @Test
    void oneAnswerSettlesTheVerdictAndStandsInTheCopyAndNothingElseChanges() throws IOException {
        Path table = table(TABLE, Charset.forName("GB18030"));
        CommandRun run = ask(table, "9000\n");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("下一问：年综合能耗(等价值)是否达到 1 万吨标准煤？（问投资方）", "答“不到 1 万吨标准煤”：结论是须会审，不必再问", "吨标准煤")
                .containsOnlyOnce("下一问：")
                .contains("1 项答复已写入");
        assertThat(run.out()).startsWith("P1 水泥,熟料：须会审\n");
        assertThat(Files.readString(folder.resolve("项目-补充.csv"), Charset.forName("GB18030")))
                .isEqualTo("项目编号,项目名称,行业代码,阶段,年综合能耗(等价值)\r\nP1,\"水泥,熟料\",3011,拟签约,9000\r\nP2,机制砖,3031,拟签约\r\n");
        assertThat(Files.readString(table, Charset.forName("GB18030"))).isEqualTo(TABLE);
    }

    @Test
    void aCellThatIsThereIsFilledAndANumberIsInTheUnitOfItsColumn() throws IOException {
        Path table = table("\uFEFF项目编号;年综合能耗(等价值)（万吨标准煤）;行业代码;阶段\nP1;\"\";3011;拟签约\n", StandardCharsets.UTF_8);
        CommandRun run = ask(table, "0.9\n", "--out", folder.resolve("副本.csv"));

        assertThat(run.err()).contains("只写数字时按 万吨标准煤 算");
        assertThat(run.out()).startsWith("P1：须会审\n");
        assertThat(Files.readString(folder.resolve("副本.csv")))
                .isEqualTo("\uFEFF项目编号;年综合能耗(等价值)（万吨标准煤）;行业代码;阶段\nP1;\"0.9\";3011;拟签约\n");
    }

    @Test
    void whatNoCellWouldTakeIsRefusedWithTheReasonAndAskedAgain() throws IOException {
        CommandRun run = ask(table(TABLE, StandardCharsets.UTF_8), "很多\n9000\n");

        assertThat(run.code()).isZero();
        assertThat(Splitter.on("下一问：").splitToList(run.err())).hasSize(3);
        assertThat(run.err()).contains("1 项答复已写入");
    }

    @Test
    void whatNobodyKnowsIsPassedOverAndToldAtTheEnd() throws IOException {
        CommandRun run = ask(table(TABLE, StandardCharsets.UTF_8), "\n是\n");

        assertThat(run.out()).startsWith("P1 水泥,熟料：须会审\n");
        assertThat(Files.readString(folder.resolve("项目-补充.csv"))).contains("符合规划环评");
        assertThat(ask(table(TABLE, StandardCharsets.UTF_8), "\n\n\n\n\n\n\n\n", "--out", folder.resolve("又.csv"))
                        .out())
                .startsWith("P1 水泥,熟料：须会审（未定）\n")
                .contains("年综合能耗(等价值)（投资方）");
        assertThat(folder.resolve("又.csv")).doesNotExist();
    }

    @Test
    void whereTheInputEndsWhatWasAnsweredIsWritten() throws IOException {
        CommandRun run = ask(table(TABLE, StandardCharsets.UTF_8), "6.2万吨标准煤\n");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("P1 水泥,熟料：须会审（未定）\n");
        assertThat(Files.readString(folder.resolve("项目-补充.csv"))).contains("拟签约,6.2万吨标准煤\r\n");
    }

    @Test
    void aFileThatIsThereIsNeverTouched() throws IOException {
        Path table = table(TABLE, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("项目-补充.csv"), "旧");

        assertThat(ask(table, "9000\n").code()).isEqualTo(2);
        assertThat(ask(table, "9000\n", "--out", table).code()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("项目-补充.csv"))).isEqualTo("旧");
    }

    @Test
    void whatIsNoTableIsRefusedBeforeTheFirstQuestion() throws IOException {
        Path json = Files.writeString(
                folder.resolve("项目.json"), "[{\"id\":\"P1\",\"industryCode\":\"3011\",\"stage\":\"拟签约\"}]");
        CommandRun run = ask(json, "9000\n");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("CSV、TSV 或 .xlsx").doesNotContain("下一问");
    }

    @Test
    void anIdThatIsNotThereIsTold() throws IOException {
        CommandRun run = CommandRun.reading(
                "",
                "ask",
                table(TABLE, StandardCharsets.UTF_8),
                "--id=P9",
                "--policy",
                XUCHANG,
                "--as-of",
                "2022-09-30");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("没有编号为 P9 的项目");
    }

    @Test
    void screenShowsTheNextQuestionBeforeTheListOfWhatIsMissing() throws IOException {
        Path table = table("项目编号,项目名称,承接县区,总投资（亿元）,阶段\nP1,机制砂,建安区,0.5,拟签约\n", StandardCharsets.UTF_8);
        CommandRun text = CommandRun.of("screen", table, "--policy", XUCHANG, "--as-of", "2022-09-30", "--next");

        assertThat(text.out()).containsOnlyOnce("下一问：");
        assertThat(text.out().indexOf("下一问：")).isLessThan(text.out().indexOf("  先补："));
        assertThat(CommandRun.of(
                                "screen", table, "--policy", XUCHANG, "--as-of", "2022-09-30", "--next", "--format=csv")
                        .out())
                .contains(",下一问\r\n", "？（问");
        assertThat(CommandRun.of("screen", table, "--policy", XUCHANG, "--as-of", "2022-09-30", "--format=json")
                        .out())
                .doesNotContain("\"next\"");
    }

    @Test
    void explainSaysWhatEachAnswerWouldSettle() throws IOException {
        Path table = table(TABLE, StandardCharsets.UTF_8);
        Object[] words = {"explain", table, "--id=P1", "--policy", XUCHANG, "--as-of", "2022-09-30"};

        assertThat(CommandRun.of(words).out()).contains("下一问：年综合能耗(等价值)是否达到 1 万吨标准煤？（问投资方）", "预计共问 1.94 次", "为什么问：");
        assertThat(CommandRun.of(
                                "explain",
                                table,
                                "--id=P1",
                                "--policy",
                                XUCHANG,
                                "--as-of",
                                "2022-09-30",
                                "--format=json")
                        .out())
                .contains("\"next\":{\"field\":\"annualEnergyEquivalent\"", "\"expected\":1.94,\"best\":true");
    }

    @Test
    void aWorkbookIsAskedAboutAndItsCopyIsAWorkbookThatIsScreenedAlike() throws IOException {
        Path ledger = Files.copy(CommandRun.example("ledger.xlsx"), folder.resolve("台账.xlsx"));
        byte[] before = Files.readAllBytes(ledger);
        String id = new ObjectMapper()
                        .readTree(CommandRun.of(
                                        "screen", ledger, "--policy", XUCHANG, "--as-of=2022-09-30", "--format=json")
                                .out())
                        .findParents("missing")
                        .stream()
                        .filter(project -> project.path("next").isMissingNode()
                                && !project.path("final").asBoolean(true))
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asText();
        CommandRun run =
                CommandRun.reading("\n", "ask", ledger, "--id", id, "--policy", XUCHANG, "--as-of", "2022-09-30");
        assertThat(run.err()).contains("下一问：");

        CommandRun answered = CommandRun.reading(
                "\n是\n9000\n1\n", "ask", ledger, "--id", id, "--policy", XUCHANG, "--as-of", "2022-09-30");
        Path copy = folder.resolve("台账-补充.xlsx");
        assertThat(answered.err()).contains("已写入");
        assertThat(copy).exists();
        assertThat(ledger).binaryContent().isEqualTo(before);
        assertThat(CommandRun.of("screen", copy, "--policy", XUCHANG, "--as-of=2022-09-30")
                        .code())
                .isZero();
    }
}
