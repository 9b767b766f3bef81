package org.hengzhun.files.leftover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A program that is told to stop takes its temporary files with it, and nothing else. */
@EnabledOnOs(OS.LINUX)
class LeftoversTest {

    @TempDir
    private Path folder;

    /** Makes a file it leaves, one it keeps and one it removes itself, says so, and waits to be stopped. */
    static final class Waiting {

        private Waiting() {}

        public static void main(String[] words) throws IOException {
            Path folder = Path.of(words[0]);
            for (String name : List.of("left", "kept", "removed")) {
                Leftovers.add(Files.writeString(folder.resolve(name), name));
            }
            Leftovers.keep(folder.resolve("kept"));
            Leftovers.remove(folder.resolve("removed"));
            System.out.println("ready");
            System.out.flush();
            System.in.read();
        }
    }

    private static String classes(Class<?> one) throws URISyntaxException {
        return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /** By a signal that no shell or nohup around the tests makes a program deaf to, as to the others. */
    @Test
    void areGoneWhenTheProgramIsStopped() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes(Leftovers.class) + ":" + classes(Waiting.class),
                        Waiting.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(program.inputReader().readLine()).isEqualTo("ready");
            assertThat(folder.toFile().list()).containsExactlyInAnyOrder("left", "kept");
            program.destroy();
            program.waitFor();
        } finally {
            program.destroyForcibly();
        }

        assertThat(folder.toFile().list()).containsExactly("kept");
    }
}
