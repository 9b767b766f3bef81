package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What README shows is what happens. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void showsTheOutputOfItsFirstCommand() throws IOException {
        String command = blockAfter("<!-- command: run -->");
        String words = command.substring(command.indexOf("./hengzhun ") + "./hengzhun ".length());
        CommandRun run = CommandRun.piped(
                "",
                Splitter.on(' ')
                        .splitToStream(words.strip())
                        .map(word -> word.startsWith("examples/")
                                ? ROOT.resolve(word).toString()
                                : word)
                        .toArray());

        assertThat(run.code()).isZero();
        for (String part : Splitter.on("…\n").split(blockAfter("<!-- output: run -->"))) {
            assertThat(run.out()).contains(part.strip());
        }
    }

    /** The first fenced block behind the text. */
    private static String blockAfter(String text) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(readme).contains(text);
        List<String> lines = Splitter.on('\n').splitToList(readme.substring(readme.indexOf(text)));
        int open = 0;
        while (!lines.get(open).startsWith("```")) {
            open++;
        }
        int close = open + 1;
        while (!lines.get(close).startsWith("```")) {
            close++;
        }
        return String.join("\n", lines.subList(open + 1, close)) + "\n";
    }
}
