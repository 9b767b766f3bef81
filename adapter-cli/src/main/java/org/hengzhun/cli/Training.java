package org.hengzhun.cli;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
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
    public static void main(String[] words) throws IOException {
        String table = words[0];
        run(Map.of(), "screen", table, POLICY, DAY);
        run(Map.of(), "screen", table, POLICY, DAY, "--format=json");
        run(Map.of(), "screen", table, POLICY, DAY, "--format=csv");
        run(Map.of(), "explain", table, POLICY, DAY, "--id=XC-007");
        run(Map.of(), "policy", "list");
        Path folder = Files.createTempDirectory("hengzhun-training");
        try {
            check(folder);
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    /** Checks the smallest pack as its author would, and keeps nothing where the user keeps models. */
    private static void check(Path folder) {
        String pack = folder.resolve("pack").toString();
        Map<String, String> homes = Map.of("XDG_CACHE_HOME", folder.toString(), "XDG_CONFIG_HOME", folder.toString());
        run(homes, "policy", "export", "henan-two-high-2021", pack);
        run(homes, "policy", "check", pack, DAY);
    }

    private static void run(Map<String, String> environment, String... words) {
        CliContext nowhere = new CliContext(
                InputStream.nullInputStream(),
                Writer.nullWriter(),
                new PrintWriter(Writer.nullWriter()),
                () -> LocalDate.EPOCH,
                environment,
                Terminal.NONE);
        Hengzhun.run(nowhere, words);
    }
}
