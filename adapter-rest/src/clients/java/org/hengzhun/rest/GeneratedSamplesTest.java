package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that docs/clients shows for generated clients print what is shown; the one in C# names what is generated. */
class GeneratedSamplesTest {

    private static final Path PAGES = Path.of("..", "docs", "clients");

    @AutoClose
    private static final Running SERVER = Running.plain();

    @TempDir
    private Path folder;

    @Test
    void theJavaClientAnswersAsItsPageShows() throws IOException {
        generatedWith("java.md", "java --library native");

        assertThat(JavaClient.printed(folder, "Generated", program("java.md", "Generated.java")))
                .isEqualTo(shown("java.md"));
    }

    @Test
    void theTypeScriptClientAnswersAsItsPageShows() throws IOException {
        assumeTrue(Program.runs("node", "--version"), "Node.js is not installed: its page goes untested");
        generatedWith("javascript.md", "typescript-fetch");

        TypeScriptClient client = TypeScriptClient.in(folder, "");

        assertThat(client.run("screen", program("javascript.md", "screen.ts"))).isEqualTo(shown("javascript.md"));
    }

    @Test
    void thePythonClientAnswersAsItsPageShows() {
        assumeTrue(
                Program.runs("python3", "-c", "import pydantic, urllib3, dateutil, typing_extensions"),
                "What a Python client needs is not installed: it goes untested");
        generatedWith("python.md", "python");
        GeneratedSources.python(folder);
        String file = Program.written(folder, "screen.py", program("python.md", "screen.py"));

        assertThat(Program.printed(folder, Map.of("PYTHONUTF8", "1"), "python3", file))
                .isEqualTo(shown("python.md"));
    }

    @Test
    void theProgramInCSharpNamesWhatIsGenerated() {
        generatedWith("csharp.md", "csharp --library httpclient");
        GeneratedSources.csharp(folder);
        String program = program("csharp.md", "Program.cs");

        assertThat(generated("Api/ProjectsApi")).contains("public ProjectsApi(string basePath)");
        names(program, "projects\\.Screen\\((.*)\\);", "(\\w+): ", generated("Api/ProjectsApi"), " %s[ ,)]");
        names(program, "new Project\\((.*)\\);", "(\\w+): ", generated("Model/Project"), " %s = default");
        assertThat(generated("Model/ProjectList")).contains("public ProjectList(List<Project> ");
        names(program, "(.*)", "answer\\.(\\w+)", generated("Model/Screenings"), "public [\\w<>]+ %s \\{");
        names(program, "(.*)", "result\\.(\\w+)", generated("Model/Screening"), "public [\\w<>]+ %s \\{");
        names(program, "(.*)", "Findings\\[0]\\.(\\w+)", generated("Model/Finding"), "public [\\w<>]+ %s \\{");
        names(program, "(.*)", "refused\\.(\\w+)", generated("Client/ApiException"), "public [\\w<>]+ %s \\{");
    }

    /** What the pattern finds in a part of the program is declared so in the source, and there is something to find. */
    private static void names(String program, String part, String pattern, String source, String declared) {
        int found = 0;
        for (MatchResult line : Pattern.compile(part).matcher(program).results().toList()) {
            for (MatchResult name :
                    Pattern.compile(pattern).matcher(line.group(1)).results().toList()) {
                assertThat(source).containsPattern(declared.formatted(name.group(1)));
                found++;
            }
        }
        assertThat(found).as(pattern).isPositive();
    }

    /** The page asks for the client that is tested. */
    private static void generatedWith(String page, String options) {
        assertThat(PAGES.resolve(page)).content().contains("openapi-generator-cli generate -g " + options + " ");
    }

    private String generated(String name) {
        return Running.text(folder.resolve("src/Org.OpenAPITools/" + name + ".cs"));
    }

    private static String program(String page, String name) {
        return MarkdownBlocks.after(PAGES.resolve(page), "generated: " + name)
                .replace("http://127.0.0.1:8080", "http://127.0.0.1:" + SERVER.port());
    }

    private static String shown(String page) {
        return MarkdownBlocks.after(PAGES.resolve(page), "output: generated");
    }
}
