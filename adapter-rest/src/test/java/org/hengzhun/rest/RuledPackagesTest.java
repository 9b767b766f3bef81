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
import org.junit.jupiter.params.provider.MethodSource;

/** A rule about a package that is no longer there forbids nothing. */
class RuledPackagesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern OURS = Pattern.compile("\"org\\.hengzhun((?:\\.\\w+)*)(?:\\.\\.)?\"");
    private static final Pattern ANYWHERE = Pattern.compile("resideIn[A-Za-z]*\\(\\s*\"\\.\\.");

    static Stream<Path> rules() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            List<Path> found = modules.map(module -> module.resolve("src/test/java/org/hengzhun"))
                    .filter(Files::isDirectory)
                    .flatMap(RuledPackagesTest::rulesIn)
                    .sorted()
                    .toList();
            return found.stream();
        }
    }

    private static Stream<Path> rulesIn(Path tests) {
        try (Stream<Path> files = Files.walk(tests, 2)) {
            return files.filter(file -> file.endsWith("ArchitectureTest.java")).toList().stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPackageARuleNamesExists(Path rules) throws IOException {
        String text = Files.readString(rules);
        List<String> named = OURS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(literal -> literal.replaceAll("\"|\\.\\.(?=\")", ""))
                .distinct()
                .toList();
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(isPackage(name) || isClass(name)).as(name).isTrue());
        assertThat(text).as("packages are named in full").doesNotContainPattern(ANYWHERE);
    }

    private static boolean isPackage(String name) throws IOException {
        return sources(name.replace('.', '/'));
    }

    private static boolean isClass(String name) throws IOException {
        return sources(name.replace('.', '/') + ".java");
    }

    private static boolean sources(String path) throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.anyMatch(
                    module -> Files.exists(module.resolve("src/main/java").resolve(path)));
        }
    }
}
