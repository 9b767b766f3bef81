package org.hengzhun.cli.shared;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hengzhun.files.write.TextLayout;
import org.jspecify.annotations.Nullable;

/**
 * What lies outside the program, so that a test can stand in for it.
 *
 * @param in standard input
 * @param out results, and nothing else
 * @param err progress and messages
 * @param today the default day of judgement
 * @param environment variables of the process
 * @param terminal what of the output somebody looks at
 */
public record CliContext(
        InputStream in,
        Writer out,
        PrintWriter err,
        Supplier<LocalDate> today,
        Map<String, String> environment,
        Terminal terminal) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final int BUFFER = 1 << 16;

    /** Those of this process. */
    public static CliContext ofProcess() {
        Charset charset = charset();
        Writer out =
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), charset), BUFFER);
        PrintWriter err =
                new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), charset), true);
        Map<String, String> environment = System.getenv();
        return new CliContext(
                // Behind a buffer: by itself such a stream looks for a position, which a pipe has not.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                out,
                err,
                () -> LocalDate.now(CHINA),
                environment,
                Terminal.of(environment, CliContext::hasConsole));
    }

    /** The same, with nothing hidden in messages, which keep to the width there is unless the words of the command forbid it. */
    public CliContext showingEverything(List<String> words) {
        TextLayout layout = terminal.messages(WidthOption.isIn(words));
        return new CliContext(in, out, new VisibleMessages(err, layout), today, environment, terminal);
    }

    /** Shows a line in the place of the last one shown so, until the next message; only for a terminal. */
    void progress(String words) {
        if (err instanceof VisibleMessages messages) {
            messages.progress(words);
        }
    }

    /** Takes away what {@link #progress} shows. */
    void clearProgress() {
        if (err instanceof VisibleMessages messages) {
            messages.clear();
        }
    }

    /** Standard input as lines of text. */
    public BufferedReader lines() {
        return new BufferedReader(new InputStreamReader(in, charset()));
    }

    /** UTF-8, but the console's own charset on a console that can show Chinese in it. */
    private static Charset charset() {
        String console = System.getProperty("sun.stdout.encoding");
        if (console == null && hasConsole()) {
            console = System.getProperty("stdout.encoding");
        }
        return console != null && Charset.isSupported(console) && showsChinese(Charset.forName(console))
                ? Charset.forName(console)
                : StandardCharsets.UTF_8;
    }

    // The launchers set jdk.console=java.base, with which newer Java gives no console to a pipe either.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        return System.console() != null;
    }

    private static boolean showsChinese(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode('准');
    }

    /** The variable, or null when it is unset or empty. */
    public @Nullable String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
