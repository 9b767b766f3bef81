package org.hengzhun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs README shows compile against the library alone and print what README says. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");

    @ParameterizedTest
    @ValueSource(strings = {"Screen", "Route", "Duties", "Rank"})
    void everyProgramPrintsWhatIsShown(String name, @TempDir Path folder) throws Exception {
        List<String> blocks = blocksBehind("<!-- embed: " + name + " -->");
        Path file = Files.writeString(folder.resolve(name + ".java"), blocks.get(0));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        folder.toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        file.toString());

        assertThat(failed).isZero();
        assertThat(printedBy(name, folder).strip()).isEqualTo(blocks.get(1).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Screen", "Route", "Duties", "Rank"})
    void noProgramTakesMoreThanTenLines(String name) throws IOException {
        assertThat(blocksBehind("<!-- embed: " + name + " -->")
                        .get(0)
                        .lines()
                        .filter(line -> line.startsWith("        ")))
                .hasSizeLessThanOrEqualTo(10);
    }

    private static String printedBy(String name, Path folder) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            var main = classes.loadClass(name).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The program and what it prints: the first two fenced blocks behind the mark. */
    private static List<String> blocksBehind(String mark) throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).contains(mark);
        String[] parts = readme.substring(readme.indexOf(mark)).split("(?m)^```(?:java|text)?$", -1);
        return List.of(parts[1], parts[3]);
    }
}
