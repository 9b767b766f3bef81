package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README shows of the server is what happens. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");

    private static final Pattern CURL =
            Pattern.compile("curl -s 'http://127.0.0.1:8080([^']+)' -H 'Content-Type: ([^']+)' -d '([^']+)'\\n");

    @Test
    void answersItsCurlAsItPrints() {
        Matcher curl = CURL.matcher(MarkdownBlocks.after(README, "command: ask"));
        assertThat(curl.matches()).isTrue();
        try (Running server = Running.plain()) {
            String answer =
                    server.post(curl.group(1), curl.group(2), curl.group(3)).body();

            for (String part : Splitter.on("…\n").split(MarkdownBlocks.after(README, "output: ask"))) {
                assertThat(answer).contains(part.strip());
            }
        }
    }

    @Test
    void startsTheServerWithWordsItKnows() {
        assertThat(MarkdownBlocks.after(README, "command: serve")).isEqualTo("./hengzhun serve --port 8080\n");
        assertThat(ServerSettings.of("--port=8080").port()).isEqualTo(8080);
    }
}
