package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours are for people at a terminal who want them, and change no text. */
class ColourTest {

    private static final String ESCAPE = "\u001B[";

    private static final Map<String, String> XTERM = Map.of("TERM", "xterm");

    private static final Object[] SCREEN = {
        "screen", CommandRun.example("candidates.csv"), "--policy=" + CommandRun.XUCHANG
    };

    private static String printed(String outputs, Map<String, String> environment, Object... more) {
        return CommandRun.seen(
                        outputs,
                        environment,
                        Stream.concat(Stream.of(SCREEN), Stream.of(more)).toArray())
                .out();
    }

    @Test
    void verdictsShowHowSevereTheyAre() {
        assertThat(printed("out,err", XTERM))
                .contains(ESCAPE + "31m不予准入", ESCAPE + "31m叫停", ESCAPE + "33m须会审", ESCAPE + "33m待补充信息（未定）")
                .contains(ESCAPE + "32m可准入", ESCAPE + "1m编号");
    }

    @Test
    void withoutTheirColoursTheTextIsTheSame() {
        assertThat(printed("out,err", XTERM).replaceAll("\u001B\\[\\d+m", ""))
                .isEqualTo(CommandRun.piped("", SCREEN).out());
    }

    @Test
    void everyColouredLineEndsPlain() {
        assertThat(printed("out,err", XTERM).lines().filter(line -> line.contains(ESCAPE)))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).endsWith(ESCAPE + "0m"));
    }

    @Test
    void nobodyWhoDoesNotWantThemGetsThem() {
        assertThat(printed("out,err", Map.of("TERM", "xterm", "NO_COLOR", "1"))).doesNotContain(ESCAPE);
        assertThat(printed("out,err", Map.of("TERM", "dumb"))).doesNotContain(ESCAPE);
        assertThat(printed("out,err", Map.of())).doesNotContain(ESCAPE);
        assertThat(printed("out", Map.of("TERM", "xterm", "NO_COLOR", ""))).contains(ESCAPE);
        assertThat(printed("out", Map.of("WT_SESSION", "1"))).contains(ESCAPE);
    }

    @Test
    void noFilePipeOrProgramGetsThem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.txt");
        printed("out,err", XTERM, "--out=" + file);

        assertThat(Files.readString(file)).doesNotContain(ESCAPE);
        assertThat(printed("err", XTERM)).doesNotContain(ESCAPE);
        assertThat(printed("out,err", XTERM, "--format=json")).doesNotContain(ESCAPE);
        assertThat(printed("out,err", XTERM, "--format=csv")).doesNotContain(ESCAPE);
    }
}
