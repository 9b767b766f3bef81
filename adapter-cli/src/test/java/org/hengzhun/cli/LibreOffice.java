package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Other programs that open what is written here.
 *
 * @param folder where they leave what they need for themselves
 */
record LibreOffice(Path folder) {

    private static final long PATIENCE_SECONDS = 300;

    /** Whether a program is on the path. */
    static boolean isHere(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /** Saves the files in another form, such as pdf or xlsx, in the folder {@code into}; where it cannot, nothing is there. */
    void save(String form, List<Path> files, Path into) throws IOException {
        Path own = folder.resolve("office");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + own.toUri(),
                "--convert-to",
                form,
                "--outdir",
                into.toString()));
        files.stream().map(Path::toString).forEach(command::add);
        try {
            run(command);
        } finally {
            if (Files.exists(own)) {
                MoreFiles.deleteRecursively(own, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        }
    }

    /** Runs a program to its end. */
    void run(List<String> command) throws IOException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as(Files.readString(said, StandardCharsets.ISO_8859_1))
                    .isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
