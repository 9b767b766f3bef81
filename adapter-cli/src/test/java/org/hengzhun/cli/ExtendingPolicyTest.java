package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code policy check} of a policy that others extend: an edit must not break them unseen. */
class ExtendingPolicyTest {

    private static final String HENAN = "henan-two-high-2021";

    @TempDir
    private Path folder;

    private Path henan;

    @BeforeEach
    void export() {
        henan = folder.resolve("henan");
        assertThat(CommandRun.of("policy", "export", HENAN, henan).code()).isZero();
    }

    /** A policy of the city beside it, whose duty reads a figure of the province. */
    private void city(String id, String base) throws IOException {
        Path city = Files.createDirectory(folder.resolve(id));
        Files.writeString(city.resolve("policy.yaml"), """
                id: %s
                title: 市里的办法
                document: 某政办〔2026〕1号
                effective: 2026-01-01
                extends: %s
                """.formatted(id, base));
        Files.writeString(
                city.resolve("clauses.csv"),
                "clause,section,kind,summary_zh,summary_en,note\nC-1,一,screen,两高项目会审,review,\n");
        Files.writeString(city.resolve("screening.drl"), """
                rule "%s"
                  @title("能耗到第一类下限的会审")
                  @clause("C-1")
                when
                  $t : Parameter( key == "firstClass.lower" )
                  $p : Project( screeningEnergy >= $t.value )
                then
                  findings.jointReview( $p );
                end
                """.formatted(id));
    }

    private void withoutTheLimit() throws IOException {
        for (String file : new String[] {"parameters.csv", "definitions.drl", "screening.drl"}) {
            Path path = henan.resolve(file);
            Files.writeString(path, Files.readString(path).replace("firstClass.lower", "firstClass.least"));
        }
    }

    @Test
    void whatExtendsItIsNamedAndSoundAsLongAsItIs() throws IOException {
        city("city-a", HENAN);
        city("city-b", "city-a");
        city("other", "energy-review");

        CommandRun run = CommandRun.of("policy", "check", henan);

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.err()).contains("也检查了沿用它的政策包：city-a、city-b、xuchang-2022-sw70");
    }

    @Test
    void whatItBreaksBesideItIsToldUnderItsOwnNameBehindItsOwnProblems() throws IOException {
        city("city-a", HENAN);
        withoutTheLimit();

        CommandRun run = CommandRun.of("policy", "check", henan);

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).contains("错误 city-a/screening.drl 第5行", "firstClass.lower");
    }

    @Test
    void whileItIsWrongItselfTheOthersAreNotLookedAt() throws IOException {
        city("city-a", HENAN);
        Files.writeString(henan.resolve("parameters.csv"), "key,value\n");

        CommandRun run = CommandRun.of("policy", "check", henan);

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).doesNotContain("city-a");
        assertThat(run.err()).doesNotContain("也检查了");
    }

    @Test
    void anEditInAWorkbookIsCheckedTheSameWay() throws IOException {
        city("city-a", HENAN);
        Path book = folder.resolve("henan.xlsx");
        assertThat(CommandRun.of("policy", "export", henan, "--xlsx", book).code())
                .isZero();

        assertThat(CommandRun.of("policy", "import", book, henan).code()).isZero();
    }
}
