package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edited policy says, told before it is used: its holes, and how it stands beside what it was. */
class PolicyLogicTest {

    private static final String HENAN = "henan-two-high-2021";

    @TempDir
    Path folder;

    private Path mine = Path.of("");

    @BeforeEach
    void takesACopyOfTheCatalogue() {
        mine = folder.resolve("mine");
        CommandRun.of("policy", "export", HENAN, mine);
    }

    private void set(String written, String other) throws IOException {
        Path parameters = mine.resolve("parameters.csv");
        Files.writeString(parameters, Files.readString(parameters).replace(written, other));
    }

    @Test
    void aRaisedLimitLeavesAHoleAndCheckNamesItWithAProject() throws IOException {
        set("firstClass.lower,50000,", "firstClass.lower,60000,");
        CommandRun check = CommandRun.at(folder, "policy", "check", mine, "--as-of", "2022-09-30");

        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("parameters.csv 第2行", "≥ 50000 且 < 60000 吨标准煤", "3011 水泥制造");
    }

    @Test
    void anEditThatLeavesNoHolePasses() throws IOException {
        set("secondClass.lower,10000,", "secondClass.lower,8000,");
        CommandRun check = CommandRun.at(folder, "policy", "check", mine);

        assertThat(check.out()).contains("没有问题");
    }

    @Test
    void anEditedPolicyIsComparedWithWhatItWas() throws IOException {
        set("secondClass.lower,10000,", "secondClass.lower,8000,");
        CommandRun compared = CommandRun.of("policy", "compare", HENAN, HENAN + "@" + mine, "--as-of", "2022-09-30");

        assertThat(compared.code()).isZero();
        assertThat(compared.out())
                .contains("结论上，乙与甲相比：更严", "认定 两高项目：乙更严", "只有乙这样说：", "8000 吨标准煤", "相同：")
                .doesNotContain("只有甲这样说");
    }

    @Test
    void aCityIsComparedWithTheProvinceInEnglishAndAsJson() {
        CommandRun english =
                CommandRun.of("policy", "compare", HENAN, "xuchang-2022-sw70", "--as-of", "2022-09-30", "--lang", "en");
        CommandRun json = CommandRun.of(
                "policy", "compare", HENAN, "xuchang-2022-sw70", "--as-of", "2022-09-30", "--format", "json");

        assertThat(english.out())
                .contains("On the verdict, B beside A is: stricter", "B only: ")
                .doesNotContain("A only: ");
        assertThat(json.out()).contains("\"relation\":\"stricter\"", "\"equivalent\":false", "\"onlySecond\":{");
    }

    @Test
    void aPolicyThatNobodyHasIsRefused() {
        assertThat(CommandRun.of("policy", "compare", HENAN, "no-such").code()).isEqualTo(2);
    }

    @Test
    void theReasonsThatRulesAcceptAreListedWithTheirClauses() {
        assertThat(CommandRun.of("policy", "clauses", "xuchang-2022-sw70", "--format", "json")
                        .out())
                .contains("\"XC2-1.4f-3\":\"会审查明的问题逐项列出\"");
    }
}
