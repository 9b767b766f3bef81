package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README shows of the server is what happens. */
class ReadmeTest {

    private static final String README = Running.text(Path.of("..", "README.md"));

    private static final Pattern CURL =
            Pattern.compile("curl -s 'http://127.0.0.1:8080([^']+)' -H 'Content-Type: ([^']+)' -d '([^']+)'\\n");

    @Test
    void answersItsCurlAsItPrints() {
        Matcher curl = CURL.matcher(blockAfter("<!-- command: ask -->"));
        assertThat(curl.matches()).isTrue();
        try (Running server = Running.plain()) {
            String answer =
                    server.post(curl.group(1), curl.group(2), curl.group(3)).body();

            for (String part : Splitter.on("…\n").split(blockAfter("<!-- output: ask -->"))) {
                assertThat(answer).contains(part.strip());
            }
        }
    }

    @Test
    void startsTheServerWithWordsItKnows() {
        assertThat(blockAfter("<!-- command: serve -->")).isEqualTo("./hengzhun serve --port 8080\n");
        assertThat(ServerSettings.of("--port=8080").port()).isEqualTo(8080);
    }

    /** The first fenced block behind the text. */
    private static String blockAfter(String text) {
        assertThat(README).contains(text);
        String rest = README.substring(README.indexOf(text));
        String block = rest.substring(rest.indexOf("```") + 3);
        return block.substring(block.indexOf('\n') + 1, block.indexOf("```"));
    }
}
