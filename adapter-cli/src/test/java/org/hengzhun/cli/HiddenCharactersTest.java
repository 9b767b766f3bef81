package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a pack, a file or a word of the command holds moves the cursor, turns the line or forges one. */
class HiddenCharactersTest {

    private static final Path PACK = Path.of("src", "test", "resources", "hostile", "12-terminal-escapes");

    private static final String ODD = "\u001B]0;x\u0007\u202E\u2066\r\n假行";

    @TempDir
    private Path folder;

    private static void nothingHidden(CommandRun run) {
        assertThat(run.out() + run.err())
                .isNotEmpty()
                .doesNotContain("\u001B", "\u0007", "\u202E", "\u2066", "\r", "\u009B");
        assertThat((run.out() + run.err()).lines()).noneMatch(line -> line.startsWith("假行"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "show test",
                "clauses test",
                "check DIR",
                "test DIR",
                "list --lang=en",
                "show test --lang=en"
            })
    void ofAPackInThePolicyCommands(String words) {
        String[] all = ("policy " + words + " --policies DIR")
                .replace("DIR", PACK.toString())
                .split(" ");
        nothingHidden(CommandRun.of(
                (Object[]) (words.startsWith("check") ? new String[] {"policy", "check", PACK.toString()} : all)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv"})
    void ofAPackAndANameInResults(String form) {
        String json = "{\"id\":\"P1\",\"name\":\"a\\u001b\\u202eb\"}";
        for (String command : new String[] {"screen", "explain"}) {
            if (command.equals("explain") && form.equals("csv")) {
                continue;
            }
            Object[] words = command.equals("screen")
                    ? new Object[] {command, "-", "--policy=test", "--policies", PACK, "--format=" + form}
                    : new Object[] {command, "-", "--policy=test", "--policies", PACK, "--id=P1"};
            CommandRun run = CommandRun.reading(json, words);
            assertThat(run.out() + run.err()).doesNotContain("\u001B", "\u0007", "\u202E");
            assertThat(run.out() + run.err()).contains("\\u202E");
        }
    }

    @Test
    void ofWordsOfTheCommand() throws IOException {
        Path table = Files.writeString(folder.resolve("a.csv"), "id\nP1\n");
        nothingHidden(CommandRun.of("screen", table, "--policy=" + ODD));
        nothingHidden(CommandRun.of("explain", table, "--policy=" + CommandRun.XUCHANG, "--id=" + ODD));
        nothingHidden(CommandRun.of("screen", folder.resolve("no" + ODD), "--policy=" + CommandRun.XUCHANG));
        nothingHidden(CommandRun.of("screen", table, "--policy=" + CommandRun.XUCHANG, "--as-of=" + ODD));
        nothingHidden(CommandRun.of("screen", table, "--" + ODD));
        nothingHidden(CommandRun.of(ODD));
        nothingHidden(CommandRun.of("policy", "show", ODD));
        nothingHidden(CommandRun.of("screen", table, "--policies=" + ODD, "--policy=x"));
        nothingHidden(CommandRun.of("screen", table, "--policy=" + CommandRun.XUCHANG, "--format=" + ODD));
    }

    @Test
    void ofFileNames() throws IOException {
        Path table = Files.writeString(folder.resolve("a\u001B]0;x\u0007\u202E.csv"), "id\nP1\n");
        nothingHidden(CommandRun.of("screen", table, "--policy=" + CommandRun.XUCHANG));
        nothingHidden(CommandRun.of("explain", table, "--policy=" + CommandRun.XUCHANG, "--id=P1"));
    }

    @Test
    void digitsAreTheSameWhateverTheMachineIsSetTo() {
        String json = "{\"id\":\"P1\"}";
        String expected = CommandRun.reading(json, "screen", "-", "--policy=" + CommandRun.XUCHANG)
                .out();
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            for (String tag : new String[] {"ar-EG-u-nu-arab", "th-TH-u-nu-thai", "fa-IR"}) {
                Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(tag));
                assertThat(CommandRun.reading(json, "screen", "-", "--policy=" + CommandRun.XUCHANG)
                                .out())
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }
}
