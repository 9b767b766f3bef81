package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of a distribution, with a Java that only writes down how it was called. */
@EnabledOnOs(OS.LINUX)
class DistributionLauncherTest {

    private static final Path SOURCES = Path.of("..", "dist", "src");

    @TempDir
    private Path home;

    private FakeTools tools;

    @BeforeEach
    void java() throws IOException {
        tools = new FakeTools(home);
    }

    /** A distribution in a folder of this name: its launcher. */
    private Path unpacked(String name) throws IOException {
        Path root = home.resolve(name);
        Files.createDirectories(root.resolve("lib/serve"));
        Files.createDirectories(root.resolve("bin"));
        Files.copy(SOURCES.resolve("launch.sh"), root.resolve("lib/launch.sh"));
        for (String jar : new String[] {"hengzhun.jar", "lib/serve/b.jar", "lib/serve/a.jar"}) {
            Files.createFile(root.resolve(jar));
        }
        return FakeTools.executable(Files.copy(SOURCES.resolve("bin/hengzhun"), root.resolve("bin/hengzhun")));
    }

    private Path root(Path launcher) {
        return home.relativize(launcher).getName(0);
    }

    /** Nothing may be written beside the jars, whoever tries: what would be the folder is a file. */
    private Path readOnly() throws IOException {
        Path launcher = unpacked("read only");
        Files.createFile(home.resolve(root(launcher)).resolve("cache"));
        return launcher;
    }

    private long trainings() throws IOException {
        return tools.called()
                .lines()
                .filter(line -> line.startsWith("trained "))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "衡准 1.0", "it's", "a$HOME b", "-n"})
    void startsFromAFolderOfAnyNameWithNeitherMavenNorSources(String name) throws Exception {
        Path launcher = unpacked(name);
        tools.run(0, launcher, Map.of(), "screen", "a b", "");

        assertThat(tools.called())
                .contains("[" + home.toRealPath().resolve(name).resolve("hengzhun.jar") + "]")
                .endsWith("[org.hengzhun.cli.Hengzhun]\n[screen]\n[a b]\n[]\n");
    }

    @Test
    void startsThroughALinkAndNotFromAFolderWithAColon() throws Exception {
        unpacked("real");
        Path link = Files.createSymbolicLink(home.resolve("tools/hengzhun"), Path.of("..", "real", "bin", "hengzhun"));
        tools.run(0, link, Map.of(), "screen");

        assertThat(tools.called()).contains("[" + home.toRealPath().resolve("real/hengzhun.jar") + "]");
        assertThat(tools.run(1, unpacked("a:b"), Map.of(), "screen")).contains("冒号", "colon");
    }

    @Test
    void theServerHasItsOwnJarsInOneOrderAndABoundToItsMemory() throws Exception {
        Path launcher = unpacked("plain");
        Path root = home.toRealPath().resolve("plain");
        tools.run(0, launcher, Map.of(), "serve", "--port=1");

        assertThat(tools.called())
                .contains(
                        "[-Xmx1g]\n",
                        "[%s/hengzhun.jar:%s/lib/serve/a.jar:%s/lib/serve/b.jar]\n".formatted(root, root, root))
                .endsWith("[serve]\n[--port=1]\n");
    }

    @ParameterizedTest
    @CsvSource({"-Xmx4g, 1", "-XX:MaxRAMPercentage=60, 1", "-Da=b -Xmx4g, 2"})
    void whoSaysHowMuchMemoryTheServerHasIsHeardAlone(String options, int words) throws Exception {
        tools.run(0, unpacked("plain"), Map.of("HENGZHUN_JAVA_OPTS", options), "serve");

        assertThat(tools.called()).contains(options.replaceFirst(".* ", "[")).doesNotContain("[-Xmx1g]");
        assertThat(options.split(" ")).hasSize(words);
    }

    @Test
    void classesAreMadeReadyOnceForCommandsAndOnceForTheServer() throws Exception {
        Path launcher = unpacked("plain");
        for (String command : new String[] {"screen", "screen", "serve", "serve", "rank"}) {
            tools.run(0, launcher, Map.of(), command);
        }

        assertThat(trainings()).isEqualTo(2);
        assertThat(home.resolve("plain/cache")).isDirectoryContaining("glob:**/commands.jsa");
        assertThat(tools.called())
                .contains("-XX:SharedArchiveFile=" + home.toRealPath().resolve("plain/cache/serve.jsa"));
    }

    @Test
    void anotherJavaIsTrainedWithAnew() throws Exception {
        Path launcher = unpacked("plain");
        tools.run(0, launcher, Map.of(), "screen");
        Files.writeString(tools.file("java"), Files.readString(tools.file("java")) + "# newer\n");
        tools.run(0, launcher, Map.of(), "screen");

        assertThat(trainings()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "17, jsa, -XX:SharedArchiveFile",
        "24, jsa, -XX:SharedArchiveFile",
        "25, aot, -XX:AOTCache",
        "30, aot, -XX:AOTCache"
    })
    void fromJava25OnWhatWasLearnedOfTheClassesIsKeptToo(int version, String ending, String option) throws Exception {
        tools.java(version);
        Path launcher = unpacked("plain");
        for (String kind : new String[] {"commands", "serve"}) {
            tools.run(0, launcher, Map.of(), kind.equals("serve") ? "serve" : "screen");

            assertThat(tools.called())
                    .contains("[%s=%s/plain/cache/%s.%s]".formatted(option, home.toRealPath(), kind, ending));
        }
        assertThat(trainings()).isEqualTo(2);
        try (Stream<Path> kept = Files.list(home.resolve("plain/cache"))) {
            assertThat(kept.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(
                            "commands." + ending, "commands.trained", "serve." + ending, "serve.trained");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xshare:off", "-Xmx1g -XX:SharedArchiveFile=own.jsa", "-XX:AOTMode=off"})
    void whoSaysWhatIsToBeSharedIsHeardAlone(String options) throws Exception {
        tools.java(25);
        tools.run(0, unpacked("plain"), Map.of("HENGZHUN_JAVA_OPTS", options), "screen");

        assertThat(tools.called()).contains(options.replaceFirst(".* ", "[")).doesNotContain("[-XX:AOTCache=");
    }

    @Test
    void whatAnotherJavaHasLearnedIsNotLeftForTheNext() throws Exception {
        Path launcher = unpacked("plain");
        tools.java(25);
        tools.run(0, launcher, Map.of(), "screen");
        tools.java(17);
        Files.writeString(tools.file("java"), Files.readString(tools.file("java")) + "# older\n");
        tools.run(0, launcher, Map.of(), "screen");

        assertThat(tools.called()).endsWith("[screen]\n").contains("commands.jsa]");
        assertThat(home.resolve("plain/cache/commands.aot")).doesNotExist();
    }

    @Test
    void whereJava25LearnsNothingAnArchiveOfClassesIsTaken() throws Exception {
        Path launcher = unpacked("plain");
        tools.java(25);
        Files.writeString(
                tools.file("java"),
                Files.readString(tools.file("java"))
                        .replace(
                                "-XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*",
                                "-XX:AOTCacheOutput=*) exit 1;; -XX:ArchiveClassesAtExit=*"));
        tools.run(0, launcher, Map.of(), "screen");

        assertThat(tools.called()).contains("plain/cache/commands.jsa]").endsWith("[screen]\n");
        assertThat(home.resolve("plain/cache/commands.jsa")).exists();
    }

    @Test
    void whereNothingMayBeWrittenBesideTheJarsTheCacheOfTheUserIsTaken() throws Exception {
        Path launcher = readOnly();
        Path cache = Files.createDirectory(home.resolve("the cache"));
        for (int time = 0; time < 2; time++) {
            tools.run(0, launcher, Map.of("XDG_CACHE_HOME", cache.toString(), "HOME", "/nowhere"), "screen");
        }

        assertThat(trainings()).isEqualTo(1);
        assertThat(tools.called())
                .containsPattern("-XX:SharedArchiveFile=" + cache + "/hengzhun/classes/[0-9-]+/commands\\.jsa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "relative", "/dev/null", "/proc/nowhere"})
    void whereNothingMayBeWrittenAtAllItRunsWithout(String cache) throws Exception {
        tools.run(0, readOnly(), Map.of("XDG_CACHE_HOME", cache), "screen", "x");

        assertThat(trainings()).isZero();
        assertThat(tools.called()).endsWith("[screen]\n[x]\n");
    }

    @Test
    void aTrainingThatFailsIsNoReasonToFailAndIsNotTriedAgain() throws Exception {
        Path launcher = unpacked("plain");
        tools.script("java", """
            case "$*" in *-XshowSettings*) echo '    java.specification.version = 21' >&2; exit 0;; esac
            case "$*" in *ArchiveClassesAtExit*) echo "trained $*" >> "$CALLS"; exit 1;; esac
            echo ran >> "$CALLS"
            """);
        tools.run(0, launcher, Map.of(), "screen");
        tools.run(0, launcher, Map.of(), "screen");

        assertThat(trainings()).isEqualTo(1);
        assertThat(tools.called().lines().filter("ran"::equals)).hasSize(2);
    }

    @Test
    void anOldOrMissingJavaIsSaidWithWhatToInstall() throws Exception {
        tools.script("java", "echo '    java.specification.version = 11' >&2\n");
        assertThat(tools.run(1, unpacked("plain"), Map.of(), "screen"))
                .contains("Java 17（现为 11）", "openjdk-17-jre-headless")
                .doesNotContain("maven");
    }
}
