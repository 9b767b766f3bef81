package org.hengzhun.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Map;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.Terminal;

/** What the launcher runs once after a build, so that Java can keep the classes that commands use ready to start. */
public final class Training {

    private static final String POLICY = "--policy=xuchang-2022-sw70";

    private static final String DAY = "--as-of=2022-09-30";

    private Training() {}

    /**
     * Runs the usual commands and throws their results away.
     *
     * @param words one: a table of projects
     */
    public static void main(String[] words) {
        String table = words[0];
        run("screen", table, POLICY, DAY);
        run("screen", table, POLICY, DAY, "--format=json");
        run("screen", table, POLICY, DAY, "--format=csv");
        run("explain", table, POLICY, DAY, "--id=XC-007");
        run("policy", "list");
    }

    private static void run(String... words) {
        CliContext nowhere = new CliContext(
                InputStream.nullInputStream(),
                Writer.nullWriter(),
                new PrintWriter(Writer.nullWriter()),
                () -> LocalDate.EPOCH,
                Map.of(),
                Terminal.NONE);
        Hengzhun.run(nowhere, words);
    }
}
