package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs of other languages that tests run in a folder of their own. */
final class Program {

    private Program() {}

    /** Whether the command is there and ends well. */
    static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What the command prints in the folder; it must end well. */
    static String printed(Path folder, Map<String, String> environment, String... command) {
        Path printed = folder.resolve("printed.txt");
        Path wrong = folder.resolve("wrong.txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(printed.toFile())
                    .redirectError(wrong.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(4, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertThat(ended && process.exitValue() == 0)
                    .as(String.join(" ", command) + "\n" + Running.text(printed) + Running.text(wrong))
                    .isTrue();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        return Running.text(printed);
    }

    /** Writes the file of the folder and gives its name. */
    static String written(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return name;
    }

    /** The java of this JVM. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
