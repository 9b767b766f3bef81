package org.hengzhun.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.Terminal;

/**
 * One command, run in this process: what it printed and how it ended. Somebody looks at it on a terminal so wide that no sentence is
 * broken, unless a test says otherwise.
 */
record CommandRun(int code, String out, String err) {

    /** The day tests call today. */
    static final LocalDate TODAY = LocalDate.of(2022, 9, 30);

    static final String XUCHANG = "xuchang-2022-sw70";

    /** Runs {@code hengzhun} with the words. */
    static CommandRun of(Object... words) {
        return reading("", words);
    }

    /** Runs it with a text on standard input. */
    static CommandRun reading(String in, Object... words) {
        InputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        return in(Map.of(), bytes, new StringWriter(), words);
    }

    /** Runs it where nobody looks, and with a text on standard input. */
    static CommandRun piped(String in, Object... words) {
        InputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        return in(Map.of("HENGZHUN_TERMINAL", ""), bytes, new StringWriter(), words);
    }

    /** Runs it with this output and the user's folders under {@code home}. */
    static CommandRun at(Path home, Object... words) {
        return in(Map.of("HOME", home.toString()), InputStream.nullInputStream(), new StringWriter(), words);
    }

    /** Runs it with another standard output. */
    static CommandRun into(Writer out, Object... words) {
        return in(Map.of(), InputStream.nullInputStream(), out, words);
    }

    /** Runs it where somebody looks at the outputs, out or err or both, on a terminal of which the environment tells the rest. */
    static CommandRun seen(String outputs, Map<String, String> environment, Object... words) {
        Map<String, String> all = new HashMap<>(Map.of("HENGZHUN_TERMINAL", outputs, "COLUMNS", ""));
        all.putAll(environment);
        return in(all, InputStream.nullInputStream(), new StringWriter(), words);
    }

    private static CommandRun in(Map<String, String> given, InputStream in, Writer out, Object... words) {
        Map<String, String> environment = new HashMap<>(Map.of("HENGZHUN_TERMINAL", "out,err", "COLUMNS", "9999"));
        environment.putAll(given);
        StringWriter err = new StringWriter();
        CliContext around = new CliContext(
                in, out, new PrintWriter(err, true), () -> TODAY, environment, Terminal.of(environment, () -> false));
        int code = Hengzhun.run(
                around, List.of(words).stream().map(Object::toString).toArray(String[]::new));
        return new CommandRun(code, out.toString(), err.toString());
    }

    /** A file of the folder of examples. */
    static Path example(String name) {
        return Path.of("..", "examples", name);
    }
}
