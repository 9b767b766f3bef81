package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Programs that a launcher finds on its path, which only write down how they were called. */
final class FakeTools {

    private final Path home;
    private final Path tools;
    private final Path calls;

    /** Those in a new folder of this one, a Java of version 17 among them that leaves an empty file where it is to make an archive. */
    FakeTools(Path home) throws IOException {
        this.home = home;
        this.tools = Files.createDirectory(home.resolve("tools"));
        this.calls = home.resolve("calls");
        java(17);
    }

    /** Another Java, of this version. */
    void java(int version) throws IOException {
        script("java", """
            case "$*" in *-XshowSettings*) echo '    java.specification.version = %d' >&2; exit 0;; esac
            for word in "$@"; do
              case $word in
                -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo "trained $*" >> "$CALLS"; : > "${word#*=}"; exit 0;;
              esac
            done
            { printf 'LC_ALL=%%s\\n' "${LC_ALL:-}"; printf 'HENGZHUN_TERMINAL=%%s\\n' "$HENGZHUN_TERMINAL"; for word in "$@"; do printf '[%%s]\\n' "$word"; done; } >> "$CALLS"
            """.formatted(version));
    }

    Path file(String name) {
        return tools.resolve(name);
    }

    void script(String name, String text) throws IOException {
        executable(Files.writeString(file(name), "#!/bin/sh\n" + text));
    }

    static Path executable(Path file) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Process start(Path launcher, Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        tools + ":/usr/bin:/bin",
                        "CALLS",
                        calls.toString(),
                        "BROKEN",
                        home.resolve("broken").toString()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Runs it to its end and gives what it said. */
    String run(int code, Path launcher, Map<String, String> environment, String... words) throws Exception {
        Process process = start(launcher, environment, words);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    /** How the programs were called so far, a word a line in brackets. */
    String called() throws IOException {
        return Files.exists(calls) ? Files.readString(calls) : "";
    }

    /** Forgets the calls so far. */
    void forget() throws IOException {
        Files.deleteIfExists(calls);
    }
}
