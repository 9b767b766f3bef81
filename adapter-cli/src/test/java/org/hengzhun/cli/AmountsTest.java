package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a project is entitled to, in every form. */
class AmountsTest {

    private static final String EXAMPLE = "../examples/policies/incentives";
    private static final String TABLE = """
            项目编号,项目名称,阶段,总投资（亿元）,设备投资（万元）,到位外资（万美元）,用地面积（亩）,工业用地,租用厂房月数
            A-1,甲,开工,6,12000,100,120,是,0
            A-2,乙,签约,,100,,,否,0
            """;

    @TempDir
    Path folder;

    private CommandRun run(String... words) {
        Object[] all = new Object[words.length + 6];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(
                new Object[] {"--policies", EXAMPLE, "--policy", "incentives", "--as-of", "2026-03-01"},
                0,
                all,
                words.length,
                6);
        return CommandRun.of(all);
    }

    private String table() throws IOException {
        return Files.writeString(folder.resolve("p.csv"), TABLE).toString();
    }

    @Test
    void theTextSaysHowMuchAndHowItWasWorkedOutAndWhy() throws IOException {
        assertThat(run("screen", table()).out())
                .contains(
                        "【金额】设备奖励：5000000 元",
                        "算法：设备投资 120000000 元 × 5% = 6000000 元，超过最高 5000000 元",
                        "到位外资 1000000 美元 × 2% × 7 元/美元 = 140000 元",
                        "依据：按设备投资奖励（示例〔2026〕2号 第一条，条款 IN-1，规则 IN-1-1）",
                        "本地参数",
                        "【金额】外资奖励：未定，待补 到位外资");
    }

    @Test
    void englishSaysTheSame() throws IOException {
        assertThat(run("screen", table(), "--lang", "en").out())
                .contains(
                        "Amount: equipment award: 5000000 CNY",
                        "above the most, 5000000 CNY, and held to it",
                        "foreign capital award: open until known: paidInUsd");
    }

    @Test
    void jsonNamesEveryFigure() throws IOException {
        assertThat(run("screen", table(), "--format", "json").out())
                .contains(
                        "\"amount\":\"equipmentAward\"",
                        "\"value\":5000000,\"unit\":\"CNY\"",
                        "\"product\":6000000",
                        "\"limit\":\"CAP\"",
                        "\"openAmounts\":[{\"amount\":\"foreignAward\"",
                        "\"missing\":[\"paidInUsd\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson", "html"})
    void everyOtherFormHasThem(String form) throws IOException {
        assertThat(run("screen", table(), "--format", form).out())
                .contains("设备奖励")
                .containsAnyOf("5000000", "500万元");
    }

    @Test
    void anExplanationHasThemAndLaysTheRulesOpen() throws IOException {
        assertThat(run("explain", table(), "--id", "A-1").out()).contains("【金额】设备奖励：5000000 元", "【金额规则】", "✓ 按设备投资奖励");
    }

    @Test
    void thePolicyIsShownWithItsFormulas() {
        assertThat(CommandRun.of("policy", "show", "incentives", "--policies", EXAMPLE)
                        .out())
                .contains("设备奖励 = 设备投资 × 参数 equipment.rate，最低 参数 equipment.floor，最高 参数 equipment.cap");
        assertThat(CommandRun.of(
                                "policy",
                                "handbook",
                                "incentives",
                                "--policies",
                                EXAMPLE,
                                "--out",
                                folder.resolve("h.html").toString())
                        .code())
                .isZero();
        assertThat(folder.resolve("h.html")).content().contains("设备奖励 = 设备投资 × 5%，最低 10万元，最高 500万元");
    }

    @Test
    void itsCasesHoldAndOneThatDoesNotSaysWhatCame() throws IOException {
        assertThat(CommandRun.of("policy", "test", EXAMPLE).code()).isZero();
        Path pack = Files.createDirectory(folder.resolve("incentives"));
        try (var files = Files.walk(Path.of(EXAMPLE))) {
            for (Path file : files.toList()) {
                Path target = pack.resolve(Path.of(EXAMPLE).relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        Path cases = pack.resolve("cases/IN.yaml");
        Files.writeString(cases, Files.readString(cases).replaceFirst("设备奖励: 400万元", "设备奖励: 401万元"));

        assertThat(CommandRun.of("policy", "test", pack.toString()).out())
                .contains("金额 equipmentAward 应为 4010000 元，实际 4000000 元");
    }

    @Test
    void aParameterATableAndAnAmountAreRenamedWhereAmountsNameThem() {
        assertThat(CommandRun.of("policy", "rename", "parameter", "equipment.rate", "machines.rate", EXAMPLE)
                        .out())
                .contains("policy.yaml", "rate: $machines.rate", "parameters.csv");
        assertThat(CommandRun.of("policy", "rename", "表", "ScaleStep", "Step", EXAMPLE)
                        .out())
                .contains("fixed: Step.sum", "$e : Step(");
        assertThat(CommandRun.of("policy", "rename", "金额", "landAward", "landGrant", EXAMPLE)
                        .out())
                .contains("landGrant: {", "amounts.landGrant( $p )");
    }
}
