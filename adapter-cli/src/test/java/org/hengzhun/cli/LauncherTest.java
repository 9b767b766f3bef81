package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, with a Java and a Maven that only write down how they were called. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    @TempDir
    private Path home;

    private FakeTools tools;

    @BeforeEach
    void javaAndMaven() throws IOException {
        tools = new FakeTools(home);
        tools.script("javac", "");
        tools.script("mvn", """
            echo mvn >> "$CALLS"
            [ ! -f "$BROKEN" ] || exit 1
            mkdir -p adapter-cli/target adapter-rest/target
            : > adapter-cli/target/hengzhun.jar
            : > adapter-rest/target/hengzhun-rest.jar
            """);
    }

    private Path checkout(String name) throws IOException {
        Path root = Files.createDirectories(home.resolve(name));
        FakeTools.executable(Files.copy(Path.of("..", "hengzhun"), root.resolve("hengzhun")));
        Path shared = Files.createDirectories(root.resolve("dist/src"));
        Files.copy(Path.of("..", "dist", "src", "launch.sh"), shared.resolve("launch.sh"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        return root;
    }

    private Process start(Path root, Map<String, String> environment, String... words) throws IOException {
        return tools.start(root.resolve("hengzhun"), environment, words);
    }

    private String run(int code, Path root, Map<String, String> environment, String... words) throws Exception {
        return tools.run(code, root.resolve("hengzhun"), environment, words);
    }

    private String called() throws IOException {
        return tools.called();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plain", "with space", "衡准", "it's", "a\"b", "a\nb", "a$HOME b", "a`id`b", "-n", "a;b&c", "*?["})
    void startsFromAFolderOfAnyName(String name) throws Exception {
        Path root = checkout(name);
        run(0, root, Map.of(), "screen", "a b", "", "$x");

        assertThat(called())
                .contains("[" + root.toRealPath().resolve("adapter-cli/target/hengzhun.jar") + "]")
                .endsWith("[org.hengzhun.cli.Hengzhun]\n[screen]\n[a b]\n[]\n[$x]\n");
    }

    @Test
    void saysWhyItDoesNotStartFromAFolderWithAColon() throws Exception {
        Path root = checkout("a:b");

        assertThat(run(1, root, Map.of(), "screen"))
                .contains("冒号", "colon", root.toRealPath().toString());
        assertThat(called()).isEmpty();
    }

    @Test
    void startsThroughALink() throws Exception {
        Path root = checkout("real");
        Path link = Files.createSymbolicLink(home.resolve("hengzhun"), Path.of("real", "hengzhun"));
        run(0, Objects.requireNonNull(link.getParent()), Map.of(), "screen");

        assertThat(called()).contains("[" + root.toRealPath().resolve("adapter-cli/target/hengzhun.jar") + "]");
    }

    @Test
    void threeAtOnceBuildOnce() throws Exception {
        Path root = checkout("plain");
        List<Process> all = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            all.add(start(root, Map.of(), "screen", "n" + number));
        }
        for (Process one : all) {
            one.getInputStream().readAllBytes();
            assertThat(one.waitFor()).isZero();
        }

        assertThat(called().lines().filter("mvn"::equals)).hasSize(1);
        assertThat(called()).contains("[n0]", "[n1]", "[n2]");
    }

    @Test
    void aBuildThatDidNotEndIsDoneAgain() throws Exception {
        Path root = checkout("plain");
        Files.createFile(home.resolve("broken"));
        assertThat(run(1, root, Map.of(), "screen")).contains("构建没有成功");
        assertThat(called()).doesNotContain("[screen]");
        Files.delete(home.resolve("broken"));
        run(0, root, Map.of(), "screen");

        assertThat(called()).contains("[screen]");
    }

    @Test
    void whatWasBuiltIsNotBuiltAgainUntilASourceChanges() throws Exception {
        Path root = checkout("plain");
        run(0, root, Map.of(), "screen");
        run(0, root, Map.of(), "screen");
        assertThat(called().lines().filter("mvn"::equals)).hasSize(1);
        Path source = root.resolve("adapter-cli/src/main/A.java");
        MoreFiles.createParentDirectories(source);
        Files.writeString(source, "class A {}");
        Files.setLastModifiedTime(
                source,
                java.nio.file.attribute.FileTime.from(
                        Files.getLastModifiedTime(source).toInstant().plusSeconds(5)));
        run(0, root, Map.of(), "screen");

        assertThat(called().lines().filter("mvn"::equals)).hasSize(2);
    }

    @Test
    void chineseNamesAreUnderstoodWithoutALocale() throws Exception {
        Path root = checkout("plain");
        for (Map<String, String> environment :
                List.of(Map.<String, String>of(), Map.of("LC_ALL", "C"), Map.of("LANG", "POSIX"))) {
            run(0, root, environment, "screen", "许昌.csv");
        }
        run(0, root, Map.of("LC_ALL", "zh_CN.UTF-8"), "screen");

        assertThat(called().lines().filter("LC_ALL=C.UTF-8"::equals)).hasSize(3);
        assertThat(called()).contains("LC_ALL=zh_CN.UTF-8");
    }

    @Test
    void saysThatAPipeIsNoTerminalWhateverWasSaidBefore() throws Exception {
        run(0, checkout("plain"), Map.of("HENGZHUN_TERMINAL", "out,err", "TERM", "xterm"), "screen");

        assertThat(called().lines()).contains("HENGZHUN_TERMINAL=");
    }

    @Test
    void theJavaOfJavaHomeComesFirstAndAWrongOneIsPassedOver() throws Exception {
        Path root = checkout("plain");
        Path own = Files.createDirectories(home.resolve("own jdk/bin"));
        for (String tool : List.of("java", "javac")) {
            Files.copy(tools.file(tool), own.resolve(tool));
        }
        Files.writeString(
                own.resolve("java"), "#!/bin/sh\necho own >> \"$CALLS\"\n" + Files.readString(own.resolve("java")));
        Map<String, String> given = new HashMap<>(
                Map.of("JAVA_HOME", Objects.requireNonNull(own.getParent()).toString()));
        run(0, root, given, "screen");
        assertThat(called()).contains("own");
        given.put("JAVA_HOME", home.resolve("none").toString());
        run(0, root, given, "screen");
        given.put("JAVA_HOME", "");
        run(0, root, given, "screen");

        assertThat(called().lines().filter("[screen]"::equals)).hasSize(3);
    }

    @Test
    void nothingIsLeftBesideWhatIsBuilt() throws Exception {
        Path root = checkout("plain");
        run(0, root, Map.of(), "screen");
        try (Stream<Path> left = Files.list(root.resolve("adapter-cli/target"))) {
            assertThat(left.map(path -> String.valueOf(path.getFileName())))
                    .containsExactlyInAnyOrder("archives", "hengzhun.jar", "hengzhun.stamp", "hengzhun-build.log");
        }
        try (Stream<Path> archives = Files.list(root.resolve("adapter-cli/target/archives"))) {
            assertThat(archives.map(path -> String.valueOf(path.getFileName())))
                    .containsExactlyInAnyOrder("commands.jsa", "commands.trained");
        }
    }
}
