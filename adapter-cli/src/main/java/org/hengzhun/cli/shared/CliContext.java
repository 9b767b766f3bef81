package org.hengzhun.cli.shared;

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
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What lies outside the program, so that a test can stand in for it.
 *
 * @param in standard input
 * @param out results, and nothing else
 * @param err progress and messages
 * @param today the default day of judgement
 * @param environment variables of the process
 */
public record CliContext(
        InputStream in, Writer out, PrintWriter err, Supplier<LocalDate> today, Map<String, String> environment) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final int BUFFER = 1 << 16;

    /** Those of this process. */
    public static CliContext ofProcess() {
        Charset charset = charset();
        Writer out =
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), charset), BUFFER);
        PrintWriter err =
                new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), charset), true);
        return new CliContext(
                new FileInputStream(FileDescriptor.in), out, err, () -> LocalDate.now(CHINA), System.getenv());
    }

    /** The same, with nothing hidden in messages. */
    public CliContext showingEverything() {
        return new CliContext(in, out, new VisibleMessages(err), today, environment);
    }

    /** Standard input as lines of text. */
    public BufferedReader lines() {
        return new BufferedReader(new InputStreamReader(in, charset()));
    }

    /** UTF-8, but the console's own charset on a console that can show Chinese in it. */
    // The launchers set jdk.console=java.base, with which newer Java gives no console to a pipe either.
    @SuppressWarnings("SystemConsoleNull")
    private static Charset charset() {
        String console = System.getProperty("sun.stdout.encoding");
        if (console == null && System.console() != null) {
            console = System.getProperty("stdout.encoding");
        }
        return console != null && Charset.isSupported(console) && showsChinese(Charset.forName(console))
                ? Charset.forName(console)
                : StandardCharsets.UTF_8;
    }

    private static boolean showsChinese(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode('准');
    }

    /** The variable, or null when it is unset or empty. */
    @Nullable
    String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
