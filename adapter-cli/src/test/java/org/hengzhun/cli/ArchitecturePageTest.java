package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/architecture.md names is there, and what is there it names. */
class ArchitecturePageTest {

    private static final Path ROOT = Path.of("..");

    private static final List<String> MODULES =
            List.of("rules-core", "rules-drl", "adapter-files", "adapter-rest", "adapter-cli", "hengzhun-library");

    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern STOP = Pattern.compile("(?m)^[0-9]+\\. `");
    private static final String SOURCES = "src/%s/java";

    @Test
    void everyClassItNamesIsThere() throws IOException {
        Set<String> classes = sources()
                .filter(file -> !file.endsWith("package-info.java"))
                .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                .collect(Collectors.toSet());

        assertThat(quoted("org\\.hengzhun\\..*|[A-Z]\\w*").map(ArchitecturePageTest::simple))
                .as("Classes that docs/architecture.md names")
                .isNotEmpty()
                .isSubsetOf(classes);
    }

    @Test
    void everyFileAndModuleItNamesIsThere() throws IOException {
        assertThat(quoted(".*/.*|[a-z]+-.*"))
                .as("Files that docs/architecture.md names")
                .isNotEmpty()
                .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }

    @Test
    void itNamesEveryPackageAndNoOther() throws IOException {
        assertThat(quoted("[a-z]+(\\.[a-z]+)*"))
                .as("Packages that docs/architecture.md names, without org.hengzhun")
                .containsExactlyInAnyOrderElementsOf(packages());
    }

    @Test
    void itQuotesNothingElse() throws IOException {
        assertThat(quoted("(?!org\\.hengzhun\\.).*")
                        .filter(name -> !name.matches("[A-Z]\\w*|.*/.*|[a-z]+-.*|[a-z]+(\\.[a-z]+)*")))
                .as("Quoted in docs/architecture.md, but neither class nor file nor package")
                .isEmpty();
    }

    @Test
    void aProjectTakesAtMostTwentyStopsAndAUnitTen() throws IOException {
        assertThat(STOP.matcher(section("## A project's way")).results().count())
                .isBetween(2L, 20L);
        assertThat(STOP.matcher(section("## A unit's way")).results().count()).isBetween(2L, 10L);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Stream<String> quoted(String shape) throws IOException {
        return QUOTED.matcher(page())
                .results()
                .map((MatchResult quoted) -> quoted.group(1))
                .filter(name -> name.matches(shape))
                .distinct();
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/architecture.md")).replaceAll("(?s)```.*?```", "");
    }

    private static String section(String heading) throws IOException {
        return Splitter.on("\n## ")
                .splitToStream("\n" + page())
                .filter(section ->
                        heading.equals("## " + section.lines().findFirst().orElse("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/architecture.md has no " + heading));
    }

    private static Set<String> packages() throws IOException {
        return sources()
                .filter(file -> file.endsWith("package-info.java"))
                .map(file -> Objects.requireNonNull(file.getParent()).toString().replace('/', '.'))
                .filter(folder -> folder.contains(".src.main.java."))
                .map(folder -> folder.replaceFirst(".*\\.src\\.main\\.java\\.(org\\.hengzhun\\.)?", ""))
                .filter(name -> !name.equals("files"))
                .collect(Collectors.toSet());
    }

    /** The Java sources of all modules, main and test. */
    private static Stream<Path> sources() throws IOException {
        Stream<Path> all = Stream.of();
        for (String module : MODULES) {
            for (String part : List.of("main", "test")) {
                Path folder = ROOT.resolve(module).resolve(SOURCES.formatted(part));
                try (Stream<Path> files = Files.walk(folder)) {
                    all = Stream.concat(
                            all, files.filter(file -> file.toString().endsWith(".java")).toList().stream());
                }
            }
        }
        return all;
    }
}
