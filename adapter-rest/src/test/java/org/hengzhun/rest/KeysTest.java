package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.rest.guard.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whose keys open the server, by name, and what an edit of their file does. */
class KeysTest {

    @TempDir
    private Path folder;

    private static String line(String name, String key) {
        return name + " " + Hashing.sha256().hashString(key, StandardCharsets.UTF_8) + "\n";
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("keys.txt"), text);
    }

    private static int status(Running server, String key) {
        return server.send(server.request("/v1/fields").header("Authorization", "Bearer " + key))
                .statusCode();
    }

    private static List<JsonNode> events(Running server, String name) {
        return server.log()
                .lines()
                .map(Json::of)
                .filter(line -> line.path("event").asString().equals(name))
                .toList();
    }

    /** An edit is taken over at the second look that finds it unchanged. */
    private static void takeOver(Running server) {
        server.server().look();
        server.server().look();
    }

    @Test
    void aCallerIsCalledByTheNameOfItsKeyAndTheKeyIsShownNowhere() throws IOException {
        Path keys = file("# 各局\n" + line("招商局", "one") + line("fgw.2", "two"));
        try (Running server = Running.with(ServerSettings.of("--port=0", "--keys=" + keys))) {
            assertThat(status(server, "one")).isEqualTo(200);
            assertThat(status(server, "three")).isEqualTo(401);
            String figures = server.send(server.request("/metrics").header("Authorization", "Bearer two"))
                    .body();

            assertThat(events(server, "request").get(0).path("caller").asString())
                    .isEqualTo("招商局");
            assertThat(figures)
                    .contains(
                            "hengzhun_callers_requests_total{caller=\"招商局\"} 1.0",
                            "hengzhun_callers_requests_total{caller=\"fgw.2\"} 1.0")
                    .doesNotContain("three");
            assertThat(server.log() + figures)
                    .doesNotContain(Hashing.sha256()
                            .hashString("one", StandardCharsets.UTF_8)
                            .toString()
                            .substring(0, 8));
        }
    }

    @Test
    void anEditIsTakenOverAndTheKeysBeforeOpenNothingAnyMore() throws IOException {
        Path keys = file(line("招商局", "one"));
        try (Running server = Running.with(ServerSettings.of("--port=0", "--keys=" + keys))) {
            file(line("招商局", "new") + line("发改委", "two"));
            server.server().look();
            assertThat(status(server, "one"))
                    .as("at the first look it may be half written")
                    .isEqualTo(200);
            server.server().look();

            assertThat(status(server, "one")).isEqualTo(401);
            assertThat(status(server, "new")).isEqualTo(200);
            assertThat(status(server, "two")).isEqualTo(200);
            assertThat(events(server, "keys").get(1).path("callers"))
                    .extracting(JsonNode::asString)
                    .containsExactly("发改委", "招商局");
        }
    }

    @Test
    void aWrongOrMissingFileLeavesTheKeysBeforeInForceAndSaysSoOnce() throws IOException {
        Path keys = file(line("招商局", "one"));
        try (Running server = Running.with(ServerSettings.of("--port=0", "--keys=" + keys))) {
            file(line("招商局", "two") + "my-secret-key\n");
            takeOver(server);
            takeOver(server);
            assertThat(status(server, "one")).isEqualTo(200);
            assertThat(status(server, "two")).isEqualTo(401);
            Files.delete(keys);
            takeOver(server);
            assertThat(status(server, "one")).isEqualTo(200);

            List<JsonNode> events = events(server, "keys");
            assertThat(events)
                    .extracting(event -> event.path("state").asString())
                    .containsExactly("done", "failed", "failed");
            assertThat(events.get(1).path("reason").asString())
                    .contains("第 2 行", "--new-key")
                    .doesNotContain("secret");
            assertThat(events.get(2).path("reason").asString()).contains("读不了");
            file(line("招商局", "two"));
            takeOver(server);
            assertThat(status(server, "two")).isEqualTo(200);
        }
    }

    @Test
    void everyWrongLineIsSaidAtOnceAndNothingOfItIsShown() {
        String hash = "0".repeat(64);
        assertThatThrownBy(() -> Keys.of(
                        List.of(hash, hash + "  招商局", "招商局 " + hash, "发改委 " + hash, "a b " + hash, "secret 123")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.words().zh())
                                .contains("第 1 行应写作 名称 SHA-256", "第 2 行", "第 4 行的密钥前面已有", "第 5 行", "第 6 行")
                                .doesNotContain("第 3 行", "secret", "123"));
        assertThatThrownBy(() -> Keys.of(List.of("# none", ""))).hasMessageContaining("没有密钥");
    }

    @Test
    void aFileThatOthersMayWriteIsWarnedOf() throws IOException {
        Path keys = file(line("招商局", "one"));
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-rw-r--"));
        try (Running server = Running.with(ServerSettings.of("--port=0", "--keys=" + keys))) {
            assertThat(events(server, "keys").get(0).path("state").asString()).isEqualTo("exposed");
            assertThat(events(server, "keys").get(0).path("reason").asString()).contains("chmod go-w", keys.toString());
        }
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("r--r--r--"));
        try (Running server = Running.with(ServerSettings.of("--port=0", "--keys=" + keys))) {
            assertThat(events(server, "keys"))
                    .extracting(event -> event.path("state").asString())
                    .containsExactly("done");
        }
    }
}
