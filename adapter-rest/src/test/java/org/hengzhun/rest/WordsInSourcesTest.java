package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rooms that every reader's results and refusals come from know nobody's options and addresses: what is to be done is said by
 * {@code OptionNames}, in the words of whoever reads.
 */
class WordsInSourcesTest {

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*+)\"");

    /** A Chinese text, or an English one of several words; markup is neither. */
    private static final Pattern SAID = Pattern.compile("\\p{IsHan}|[a-z]{2,} [a-z]");

    /** What says things of commands on purpose: to each his own. */
    private static final String OF_COMMANDS = "OptionNames.java";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules-core/src/main/java/org/hengzhun/core/words",
                "rules-core/src/main/java/org/hengzhun/core/field",
                "rules-core/src/main/java/org/hengzhun/core/reading",
                "rules-core/src/main/java/org/hengzhun/core/fact",
                "rules-core/src/main/java/org/hengzhun/core/plausibility",
                "rules-core/src/main/java/org/hengzhun/core/duty",
                "rules-core/src/main/java/org/hengzhun/core/routing",
                "rules-core/src/main/java/org/hengzhun/core/screening",
                "rules-core/src/main/java/org/hengzhun/core/question",
                "rules-core/src/main/java/org/hengzhun/core/explanation",
                "rules-core/src/main/java/org/hengzhun/core/ranking",
                "rules-drl/src/main/java/org/hengzhun/drl/answer",
                "rules-drl/src/main/java/org/hengzhun/drl/explain",
                "rules-drl/src/main/java/org/hengzhun/drl/question",
                "rules-drl/src/main/java/org/hengzhun/drl/refusal",
                "rules-drl/src/main/java/org/hengzhun/drl/result",
                "rules-drl/src/main/java/org/hengzhun/drl/difference",
                "adapter-files/src/main/java/org/hengzhun/files/sheet",
                "adapter-files/src/main/java/org/hengzhun/files/table",
                "adapter-files/src/main/java/org/hengzhun/files/read",
                "adapter-files/src/main/java/org/hengzhun/files/copy",
                "adapter-files/src/main/java/org/hengzhun/files/paper",
                "adapter-files/src/main/java/org/hengzhun/files/report",
                "adapter-files/src/main/java/org/hengzhun/files/press"
            })
    void tellNobodyOfWhatHeDoesNotHave(String room) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..").resolve(room))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith(OF_COMMANDS))
                    .toList();
            assertThat(sources).isNotEmpty();
            for (Path source : sources) {
                assertThat(said(source))
                        .as(source.getFileName().toString())
                        .allSatisfy(text ->
                                assertThat(ProgramWords.in(text)).as(text).isEmpty());
            }
        }
    }

    private static Stream<String> said(Path source) throws IOException {
        return Files.readAllLines(source).stream()
                .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/"))
                .flatMap(line -> TEXT.matcher(line).results())
                .map((MatchResult match) -> match.group(1))
                .filter(text -> SAID.matcher(text).find() && !text.startsWith("<"));
    }
}
