package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.hengzhun.core.words.Language;
import org.hengzhun.rest.reply.FaultKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What those read who write a caller: every failure and every operation, from the server and in the documents. */
class HelpPagesTest {

    private static final Path HTTP = Path.of("..", "docs", "http.md");

    private static final String BEGIN = "<!-- problems: begin -->\n";

    private static final String END = "<!-- problems: end -->";

    @AutoClose
    private static final Running SERVER = Running.plain();

    @Test
    void everyFailureIsExplainedWithWhatToDo() {
        HttpResponse<String> listed = SERVER.get("/problems?lang=en");

        for (FaultKind kind : FaultKind.values()) {
            assertThat(listed.body())
                    .contains(
                            "\"urn:hengzhun:problem:" + kind.word() + "\"",
                            kind.meaning().en());
            for (Language language : Language.values()) {
                assertThat(kind.meaning().in(language).split("[。.]"))
                        .as(kind + " says more than its title")
                        .hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void theTypeOfAFailureIsInTheList() {
        String type =
                Json.of(SERVER.get("/v1/policies/none").body()).path("type").asString();

        assertThat(SERVER.get("/problems").body()).contains("\"type\":\"" + type + "\"");
    }

    @Test
    void aBrowserGetsThePageWithNothingFromElsewhere() {
        for (String path : new String[] {"/problems", "/api"}) {
            HttpResponse<String> page =
                    SERVER.send(SERVER.request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));

            assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.body()).startsWith("<!DOCTYPE html>").doesNotContain("src=\"", "href=\"");
        }
    }

    @Test
    void thePageOfTheContractNamesEveryOperationParameterAndShape() {
        String page = SERVER.get("/api?lang=en").body();

        Contract.operations().forEach(operation -> {
            assertThat(page).contains(operation.method().toUpperCase(Locale.ROOT) + " " + operation.path());
            operation
                    .parameters()
                    .forEach(parameter -> assertThat(page)
                            .contains(">" + parameter.path("name").asString() + "<"));
        });
        Contract.ROOT
                .at("/components/schemas")
                .propertyNames()
                .forEach(name -> assertThat(page).contains("<summary>" + name));
        assertThat(page).doesNotContain("{}", "LinkedHashMap");
    }

    /** With {@code -Dhengzhun.update=docs} the page is written anew. */
    @Test
    void theDocumentListsThemToo() throws IOException {
        StringBuilder table = new StringBuilder("| Status | Name | What it means and what to do |\n|---|---|---|\n");
        Arrays.stream(FaultKind.values())
                .forEach(kind -> table.append("| %d | `%s` | %s<br>%s |\n"
                        .formatted(
                                kind.status(),
                                kind.word(),
                                kind.meaning().en(),
                                kind.meaning().zh())));
        String written = Files.readString(HTTP);
        int begin = written.indexOf(BEGIN) + BEGIN.length();
        String whole = written.substring(0, begin) + table + written.substring(written.indexOf(END));
        if (System.getProperty("hengzhun.update", "").equals("docs")) {
            Files.writeString(HTTP, whole);
        }

        assertThat(Files.readString(HTTP)).isEqualTo(whole);
    }
}
