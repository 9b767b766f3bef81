package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.dialect.VerbWords;
import org.hengzhun.drl.rule.RuleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What an editor knows of packs is what the readers read. */
class EditorFilesTest {

    private static final Path FOLDER = Path.of("..", "docs", "editor");

    static Stream<Map.Entry<String, String>> files() {
        return EditorFiles.made().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFilesOfTheEditorAreCurrent(Map.Entry<String, String> file) throws IOException {
        Path kept = FOLDER.resolve(file.getKey());
        if ("docs".equals(System.getProperty("hengzhun.update"))) {
            Files.createDirectories(kept.toAbsolutePath().getParent());
            Files.writeString(kept, file.getValue());
        }
        assertThat(Files.readString(kept))
                .as("%s is not what the readers read; make it anew with -Dhengzhun.update=docs", kept)
                .isEqualTo(file.getValue());
    }

    /** JSON is YAML, so the reader of packs can tell whether it is well-formed. */
    @ParameterizedTest
    @MethodSource("files")
    void eachIsWellFormed(Map.Entry<String, String> file) {
        assertThat(json(file.getValue())).isInstanceOf(Map.class);
    }

    private static Object json(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    @Test
    void everyVerbHasASnippet() {
        String snippets = EditorFiles.made().get("snippets/rules.json");

        assertThat(Stream.of(RuleStage.values())
                        .flatMap(
                                stage -> VerbWords.of(stage).stream().map(verb -> stage.speaker() + "." + verb + "( ")))
                .allSatisfy(call -> assertThat(snippets).contains(call));
    }

    @Test
    void everyFileTheExtensionNamesIsThere() throws IOException {
        String manifest = Files.readString(FOLDER.resolve("package.json"));
        List<String> named = Pattern.compile("\"\\./([^\"]+)\"")
                .matcher(manifest)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(json(manifest)).isInstanceOf(Map.class);
        assertThat(named)
                .hasSizeGreaterThan(3)
                .allSatisfy(file -> assertThat(FOLDER.resolve(file)).exists());
    }

    /** The patterns by which the editor finds problems in what check prints. */
    private static List<Pattern> matchers() throws IOException {
        return Pattern.compile("\"regexp\": \"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(Files.readString(FOLDER.resolve("package.json")))
                .results()
                .map(found -> Pattern.compile(found.group(1).replace("\\\\", "\\")))
                .toList();
    }

    @Test
    void everyProblemIsFoundWithItsPlaceInBothLanguages() throws IOException {
        Bilingual words = new Bilingual("值（五万）不是数", "the value (x) is not a number");
        List<Problem> problems = List.of(
                Problem.error("我的政策/parameters.csv", 2, 3, "number", words),
                Problem.warning("我的政策/screening.drl", 12, 0, "logic", words),
                Problem.error("我的政策/policy.yaml", 0, 0, "missing-key", words));

        for (Problem problem : problems) {
            for (Language language : Language.values()) {
                List<Matcher> found = matchers().stream()
                        .map(pattern -> pattern.matcher(problem.in(language)))
                        .filter(Matcher::matches)
                        .toList();
                assertThat(found).as(problem.in(language)).hasSize(1);
                assertThat(found.get(0).group(1)).isEqualTo(problem.file());
                assertThat(found.get(0).group(2))
                        .isEqualTo(problem.line() == 0 ? null : String.valueOf(problem.line()));
                assertThat(found.get(0).group(3))
                        .isEqualTo(problem.column() == 0 ? null : String.valueOf(problem.column()));
                assertThat(found.get(0).group(4)).isEqualTo(problem.message().in(language));
            }
        }
    }
}
