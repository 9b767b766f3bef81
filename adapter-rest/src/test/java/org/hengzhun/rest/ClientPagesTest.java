package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that docs/clients shows, run as they are shown, print what is shown; the one that cannot be run here names what there is. */
class ClientPagesTest {

    private static final Path PAGES = Path.of("..", "docs", "clients");
    private static final String C_SHARP = MarkdownBlocks.after(PAGES.resolve("csharp.md"), "sample: Program.cs");

    @AutoClose
    private static final Running SERVER = Running.plain();

    @TempDir
    private Path folder;

    @Test
    void theProgramInPythonPrintsWhatItsPageShows() {
        assumeTrue(Program.runs("python3", "--version"), "Python is not installed: its page goes untested");

        asShown("python.md", "screen.py", "python3");
    }

    @Test
    void theProgramInJavaScriptPrintsWhatItsPageShows() {
        assumeTrue(Program.runs("node", "--version"), "Node.js is not installed: its page goes untested");

        asShown("javascript.md", "screen.mjs", "node");
    }

    @Test
    void theProgramInJavaPrintsWhatItsPageShows() {
        asShown("java.md", "Screen.java", Program.java(), "-Dfile.encoding=UTF-8", "-cp", jackson());
    }

    /** The jars its page names. */
    private static String jackson() {
        return Stream.of(
                        "tools.jackson.databind.ObjectMapper",
                        "tools.jackson.core.JsonParser",
                        "com.fasterxml.jackson.annotation.JsonInclude")
                .map(ClientPagesTest::jar)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(String type) {
        try {
            return Path.of(Class.forName(type)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ReflectiveOperationException | URISyntaxException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private void asShown(String page, String name, String... command) {
        String program = MarkdownBlocks.after(PAGES.resolve(page), "sample: " + name);
        String file = Program.written(folder, name, program);

        String printed = Program.printed(
                folder,
                Map.of("HENGZHUN", "http://127.0.0.1:" + SERVER.port(), "PYTHONUTF8", "1"),
                Stream.concat(Stream.of(command), Stream.of(file)).toArray(String[]::new));

        assertThat(printed.replace("\r", "")).isEqualTo(shown(page, name));
    }

    @Test
    void theProgramInCSharpIsShownWithWhatTheOthersPrint() {
        assertThat(shown("csharp.md", "Program.cs")).isEqualTo(shown("python.md", "screen.py"));
        assertThat(PAGES.resolve("csharp.md")).content().contains("has been run");
    }

    @Test
    void theProgramInCSharpAsksAnAddressOfTheContract() {
        MatchResult address = all("\"(/v1/[a-z]+)\\?([^\"]+)\"").get(0);
        Contract.Operation operation = Contract.operation("screen");

        assertThat(operation.path()).isEqualTo(address.group(1));
        assertThat(operation.method()).isEqualTo("post");
        assertThat(operation.parameters().stream()
                        .map(parameter -> parameter.path("name").asString()))
                .containsAll(Splitter.on('&')
                        .withKeyValueSeparator('=')
                        .split(address.group(2))
                        .keySet());
    }

    @Test
    void theProgramInCSharpReadsMembersOfTheContract() {
        List<String> read = all("GetProperty\\(\"(\\w+)\"").stream()
                .map(one -> one.group(1))
                .toList();

        assertThat(read).hasSizeGreaterThan(10);
        assertThat(Stream.of("Problem", "WrongField", "Screenings", "Screening", "Finding")
                        .flatMap(schema -> members(schema).stream()))
                .containsAll(read);
    }

    @Test
    void theProgramInCSharpWritesFieldsOfProjectsAndKnowsAFailureThereIs() {
        for (MatchResult field : all("\\[\"([^\"]+)\"]")) {
            assertThat(project()).contains(field.group(1));
        }
        String failure = all("urn:hengzhun:problem:([a-z-]+)").get(0).group(1);
        assertThat(Running.text(Path.of("..", "docs", "http.md"))).contains("| `" + failure + "` |");
    }

    private static List<MatchResult> all(String pattern) {
        List<MatchResult> found =
                Pattern.compile(pattern).matcher(C_SHARP).results().toList();
        assertThat(found).as(pattern).isNotEmpty();
        return found;
    }

    private static List<String> members(String schema) {
        return List.copyOf(Contract.ROOT
                .at("/components/schemas/%s/properties".formatted(schema))
                .propertyNames());
    }

    /** The names a project may have, in both languages. */
    private static List<String> project() {
        return Contract.ROOT.at("/components/schemas/Project/properties").properties().stream()
                .flatMap(field ->
                        Stream.of(field.getKey(), field.getValue().path("title").asString("")))
                .toList();
    }

    private static String shown(String page, String name) {
        return MarkdownBlocks.after(PAGES.resolve(page), "output: " + name);
    }
}
