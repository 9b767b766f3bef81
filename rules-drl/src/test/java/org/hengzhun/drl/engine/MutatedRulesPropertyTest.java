package org.hengzhun.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.Task;

/** Whatever is done to the shipped rules, the reader answers, and what it accepts leaves it in the emitter's words. */
class MutatedRulesPropertyTest {

    private static final List<String> SPICE = List.of(
            "(",
            ")",
            "\"",
            "'",
            ",",
            ";",
            ":",
            "==",
            "=",
            "!=",
            "||",
            "&&",
            "!",
            ".",
            "{",
            "}",
            "[",
            "]",
            "#",
            "@",
            "$p",
            "\\u0052",
            "\\",
            "/*",
            "*/",
            "//",
            "\n",
            "\r",
            "\t",
            "　",
            "“",
            "”",
            "（",
            "，",
            "end",
            "then",
            "when",
            "rule",
            "not",
            "in",
            "eval",
            "from",
            "or",
            "true",
            "null",
            "0",
            "1",
            "06",
            "5e4",
            "Runtime",
            "System.exit(1)",
            "import java.util.*",
            "global X x",
            "salience 1",
            "\u0000",
            "\uFEFF",
            "\uD83D\uDE00",
            "甲",
            "Stage.SIGNED",
            "Project",
            "Parameter",
            "twoHigh",
            "memberOf");

    private static final String TEXT = shipped();

    private static String shipped() {
        PackFiles files = PolicyLibrary.shipped().pack("xuchang-2022-sw70").files();
        String screening = new String(
                Optional.ofNullable(files.bytes("screening.drl").orElse(null)).orElseThrow(), StandardCharsets.UTF_8);
        return screening
                .replace("XC2-1", "T-1")
                .replace("XC2-3.2", "T-1")
                .replaceAll("@clause\\(\"[^\"]*\"\\)", "@clause(\"T-1\")")
                .replace("\"park.minInvestmentPerMu\"", "\"perMu\"");
    }

    private static final TestPack PACK = TestPack.overHenan().parameters("perMu,300,万元/亩,,,T-1,local,");

    @Property(tries = 800, shrinking = ShrinkingMode.OFF)
    void neverBreakTheReaderNorPassForeignWordsOn(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(TEXT);
        for (int count = random.nextInt(3); count >= 0; count--) {
            mutate(text, random);
        }
        PackCheck check = PACK.screening(text.toString()).check();
        for (Problem problem : check.problems()) {
            assertThat(problem.message().zh()).isNotBlank();
            assertThat(problem.line()).isNotNegative();
        }
        check.pack()
                .ifPresent(pack -> assertThat(EmittedWords.foreign(Engine.emitted(pack.rulebook(Task.SCREENING))))
                        .as(text.toString())
                        .isEmpty());
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(8));
        switch (random.nextInt(4)) {
            case 0 -> text.insert(at, SPICE.get(random.nextInt(SPICE.size())));
            case 1 -> text.delete(at, to);
            case 2 -> text.replace(at, to, SPICE.get(random.nextInt(SPICE.size())));
            default -> {
                String moved = text.substring(at, to);
                text.delete(at, to).insert(random.nextInt(text.length()), moved);
            }
        }
    }

    @org.junit.jupiter.api.Test
    void theUnchangedRulesAreSound() {
        assertThat(PACK.screening(TEXT).errors()).isEmpty();
    }
}
