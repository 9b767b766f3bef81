package org.hengzhun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of named modules embeds the library, in a JVM of its own. */
class ModulePathTest {

    /** What only tests are made with; the rest of the class path is what an embedder gets. */
    private static final Pattern OF_TESTS = Pattern.compile(
            "test-classes|/(junit|jqwik|assertj|archunit|byte-buddy|opentest4j|apiguardian|surefire)[^/]*$");

    @TempDir
    private Path folder;

    @BeforeEach
    void aPolicyOfTheCity() throws IOException {
        write("policy/policy.yaml", """
                id: ours
                title: 本市政策
                document: 本〔2022〕1号
                effective: 2022-01-01
                """);
        write("policy/clauses.csv", """
                clause,section,kind,summary_zh,summary_en
                O-1,一,screen,已签约的提示,a hint on what is signed
                """);
        write("policy/screening.drl", """
                rule "O-1-1"
                  @title("已签约")
                  @clause("O-1")
                when
                  $p : Project( stage == Stage.SIGNED )
                then
                  findings.advise( $p );
                end
                """);
    }

    @Test
    void aModuleScreensByAShippedPolicyAndByOneCompiledWhileItRuns() throws IOException, InterruptedException {
        write("src/module-info.java", "module town.hall { requires org.hengzhun; }");
        write("src/town/hall/Desk.java", """
                package town.hall;

                import java.nio.file.Path;
                import java.time.LocalDate;
                import java.util.Map;
                import org.hengzhun.Facts;
                import org.hengzhun.Policies;
                import org.hengzhun.core.fact.Project;
                import org.hengzhun.core.words.HengzhunException;
                import org.hengzhun.drl.refusal.UnknownPolicyException;

                public final class Desk {
                    public static void main(String[] folder) {
                        LocalDate day = LocalDate.of(2022, 3, 1);
                        Project project = Facts.project(Map.of("项目编号", "1", "阶段", "已签约"));
                        Policies policies = Policies.shipped().with(Path.of(folder[0]));
                        for (String id : new String[] {"xinxiang-2020-42", "ours", "theirs"}) {
                            try {
                                System.out.println(policies.policy(id).screen(project, day).result().verdict());
                            } catch (UnknownPolicyException unknown) {
                                System.out.println(unknown instanceof HengzhunException);
                            }
                        }
                    }
                }
                """);
        assertThat(compiled()).isEmpty();

        assertThat(run(
                        "-m",
                        "town.hall/town.hall.Desk",
                        folder.resolve("policy").toString()))
                .containsExactly("NEEDS_INFORMATION", "ADMITTED", "true");
    }

    @Test
    void theRoomsInsideAreShutToOtherModules() throws IOException {
        write("src/module-info.java", "module town.hall { requires org.hengzhun; requires org.hengzhun.files; }");
        write("src/town/hall/Desk.java", """
                package town.hall;

                final class Desk {
                    org.hengzhun.drl.engine.Engine engine;
                    org.hengzhun.drl.pack.PolicyPack pack;
                    org.hengzhun.files.form.Forms forms;
                }
                """);

        assertThat(compiled())
                .contains("package org.hengzhun.drl.engine is not visible")
                .contains("package org.hengzhun.drl.pack is not visible")
                .contains("package org.hengzhun.files.form is not visible");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What the compiler has to say of the program. */
    private String compiled() {
        List<String> options = List.of("-d", folder.resolve("town").toString(), "-p", modulePath());
        StringWriter said = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Path sources = folder.resolve("src");
            var texts = files.getJavaFileObjects(
                    sources.resolve("module-info.java"), sources.resolve("town/hall/Desk.java"));
            compiler.getTask(said, files, null, options, null, texts).call();
        } catch (IOException neverOfFilesThatAreThere) {
            throw new UncheckedIOException(neverOfFilesThatAreThere);
        }
        return said.toString();
    }

    /** The lines a JVM of modules printed. */
    private List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-p",
                modulePath() + File.pathSeparator + folder.resolve("town")));
        command.addAll(Arrays.asList(arguments));
        Path errors = folder.resolve("errors");
        Process java =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        List<String> lines = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(java.waitFor()).as(Files.readString(errors)).isZero();
        return lines;
    }

    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !OF_TESTS.matcher(entry.replace('\\', '/')).find())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
