package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.rest.guard.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an operator sees, and edited policies taken over while the server runs. */
class OperationTest {

    private static final String CATALOGUE = "henan-two-high-2021";
    private static final String EXTENDING = "xuchang-2022-sw70";

    @TempDir
    private Path folder;

    @Test
    void everyAnswerHasItsHeaders() {
        try (Running server = Running.plain()) {
            for (String path : new String[] {"/", "/v1/fields", "/no/such/thing"}) {
                HttpResponse<String> answer = server.send(server.request(path).header("X-Request-Id", "abc-1"));
                assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("abc-1");
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .hasValue("nosniff");
                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElseThrow())
                        .contains("default-src 'none'", "script-src 'self'")
                        .doesNotContain("unsafe");
                assertThat(answer.headers().firstValue("Server")).isEmpty();
            }
        }
    }

    @Test
    void aWrongMethodIsToldTheRightOne() {
        try (Running server = Running.plain()) {
            HttpResponse<String> post =
                    server.send(server.request("/v1/policies/" + CATALOGUE).method("DELETE", BodyPublishers.noBody()));
            HttpResponse<String> get = server.get("/v1/screen");

            assertThat(post.statusCode()).isEqualTo(405);
            assertThat(post.headers().firstValue("Allow")).hasValue("GET, HEAD");
            assertThat(get.statusCode()).isEqualTo(405);
            assertThat(get.headers().firstValue("Allow")).hasValue("POST");
        }
    }

    @Test
    void wrongParametersAreToldWithWhatToWrite() {
        try (Running server = Running.plain()) {
            assertThat(server.post("/v1/screen?polcy=x", "application/json", "{}")
                            .body())
                    .contains("polcy", "policy");
            assertThat(server.post("/v1/screen", "application/json", "{}").body())
                    .contains("\"status\":400", "例如 xuchang-2022-sw70");
            assertThat(server.post("/v1/screen?policy=xuchang-2022-sw7", "application/json", "{}")
                            .body())
                    .contains("\"status\":404", "xuchang-2022-sw70");
            assertThat(server.post("/v1/screen" + Running.JUDGED + "&lang=fr", "application/json", "{}")
                            .body())
                    .contains("\"status\":400", "zh");
            assertThat(server.post("/v1/screen?policy=" + Running.XUCHANG + "&asOf=30.9.2022", "application/json", "{}")
                            .body())
                    .contains("\"status\":400", "2022-09-30");
            assertThat(server.post("/v1/rank?policy=xinxiang-2020-42&scheme=quarter&period=x", "text/csv", "单位\n甲\n")
                            .body())
                    .contains("\"status\":404", "quarterly");
            assertThat(server.get("/v1/policies/no-such").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void requestsAndVerdictsAreCountedAndLogged() {
        try (Running server = Running.plain()) {
            server.postFile("/v1/screen" + Running.JUDGED, "text/csv", Running.example("candidates.csv"));
            server.get("/nothing?secret=1");

            assertThat(server.get("/metrics").body())
                    .contains(
                            "hengzhun_decisions_total{policy=\"xuchang-2022-sw70\",verdict=\"JOINT_REVIEW\"}",
                            "hengzhun_requests_seconds_count{method=\"POST\",route=\"/v1/screen\",status=\"200\"} 1",
                            "hengzhun_policy_info{hash=\"sha256:",
                            "hengzhun_policy_reloads_total{result=\"failed\"} 0.0",
                            "jvm_memory_used_bytes");
            JsonNode line = Json.of(server.log().lines().findFirst().orElseThrow());
            assertThat(line.path("time").asString()).isEqualTo("2022-09-30T04:00:00Z");
            assertThat(line.path("path").asString()).isEqualTo("/v1/screen");
            assertThat(line.path("policyHash").asString()).startsWith("sha256:");
            assertThat(line.path("requestId").asString()).isNotEmpty();
            assertThat(server.log()).doesNotContain("secret");
        }
    }

    /** A series for each address somebody thinks of would fill the memory of whoever collects them. */
    @Test
    void strangersAddNoSeriesToTheFigures() {
        try (Running server = Running.plain()) {
            // A series for each answer an address may give, whoever asks first; and none for whoever asks next.
            askAsStrangers(server, 0, 2);
            server.get("/metrics");
            long known = seriesOfRequests(server);
            askAsStrangers(server, 2, 50);
            assertThat(seriesOfRequests(server)).isEqualTo(known);
            assertThat(server.get("/metrics").body()).doesNotContain("none1", "nowhere", "x49", "s49");
        }
    }

    private static void askAsStrangers(Running server, int first, int last) {
        for (int number = first; number < last; number++) {
            server.get("/nowhere/" + number + "?policy=x" + number);
            server.get("/v1/policies/none" + number);
            server.post("/v1/screen?policy=none" + number, "text/csv", "id\nP1\n");
            server.post("/v1/rank?policy=xinxiang-2020-42&scheme=s" + number, "text/csv", "unit\n甲\n");
        }
    }

    private static long seriesOfRequests(Running server) {
        return server.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("hengzhun_"))
                .count();
    }

    @Test
    void thirtyThousandLinesStreamThroughWithAnAnswerEach() {
        int lines = 30_000;
        Stream<String> projects = IntStream.range(0, lines)
                .mapToObj(i -> i % 1_000 == 500
                        ? "broken\n"
                        : "{\"id\":\"P%d\",\"industryCode\":\"3011\",\"stage\":\"拟签约\"}\n".formatted(i));
        byte[] body = String.join("", projects.toList()).getBytes(StandardCharsets.UTF_8);
        Limits small = Limits.DEFAULT.with(new Limits.Sizes(1 << 10, 1 << 30, 8 << 10), Limits.Times.DEFAULT);
        try (Running server = Running.with(Running.settings(small))) {
            HttpResponse<String> answer = server.send(server.request("/v1/screen" + Running.JUDGED)
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

            assertThat(answer.body().lines()).hasSize(lines);
            assertThat(answer.body().lines().filter(line -> line.contains("\"error\"")))
                    .hasSize(30)
                    .first()
                    .asString()
                    .contains("\"row\":501");
        }
    }

    @Test
    void aSoundEditIsTakenOverAndABadOneIsNot() throws IOException {
        Path pack = folder.resolve(CATALOGUE);
        PolicyLibrary.shipped().export(CATALOGUE, pack);
        exportWithoutCases(EXTENDING);
        Path parameters = pack.resolve("parameters.csv");
        String sound = Files.readString(parameters);
        String cement =
                "{\"id\":\"P1\",\"industryCode\":\"3011\",\"stage\":\"SIGNED\",\"constructionKind\":\"NEW\",\"annualEnergyEquivalent\":62000}";
        try (Running server = Running.with(Running.settings(Limits.DEFAULT, folder))) {
            HttpResponse<String> before = server.post("/v1/screen" + Running.JUDGED, "application/json", cement);
            assertThat(before.body()).contains("JOINT_REVIEW");

            Path aside = Files.move(pack.resolve("cases"), folder.resolve("aside"));
            Files.writeString(parameters, sound.replace("50000", "99999").replace("10000", "99999"));
            takeOver(server);
            HttpResponse<String> after = server.post("/v1/screen" + Running.JUDGED, "application/json", cement);
            assertThat(hash(after)).isNotEqualTo(hash(before));
            assertThat(verdict(after)).isNotEqualTo(verdict(before));
            assertThat(reload(server)).isEqualTo("done");

            Files.writeString(parameters, sound.replace("50000", "fifty thousand"));
            takeOver(server);
            HttpResponse<String> kept = server.post("/v1/screen" + Running.JUDGED, "application/json", cement);
            assertThat(kept.body()).isEqualTo(after.body());
            assertThat(reload(server)).isEqualTo("failed");
            assertThat(server.get("/readyz").body()).contains("parameters.csv", "fifty thousand");
            assertThat(server.get("/metrics").body()).contains("hengzhun_policy_reloads_total{result=\"failed\"} 1.0");

            Files.move(aside, pack.resolve("cases"));
            Files.writeString(parameters, sound.replace("50000", "99999").replace("10000", "99999"));
            takeOver(server);
            assertThat(server.get("/readyz").body()).contains("cases/", "不成立");

            Files.writeString(parameters, sound);
            takeOver(server);
            assertThat(server.post("/v1/screen" + Running.JUDGED, "application/json", cement)
                            .body())
                    .isEqualTo(before.body());
            assertThat(reload(server)).isEqualTo("done");
        }
    }

    /** A policy that extends another has cases that would fail with the edits of the other, and they would not be taken over. */
    private void exportWithoutCases(String id) throws IOException {
        Path pack = folder.resolve(id);
        PolicyLibrary.shipped().export(id, pack);
        Files.move(pack.resolve("cases"), folder.resolve("aside-of-" + id));
    }

    /** An edit is taken over at the second look that finds it unchanged. */
    private static void takeOver(Running server) {
        server.server().look();
        server.server().look();
    }

    private static String reload(Running server) {
        return Json.of(server.get("/readyz").body()).at("/reload/state").asString();
    }

    private static String hash(HttpResponse<String> answer) {
        String hash = Json.of(answer.body()).path("policyHash").asString();
        assertThat(answer.headers().firstValue("Policy-Hash")).hasValue(hash);
        return hash;
    }

    private static String verdict(HttpResponse<String> answer) {
        return Json.of(answer.body()).at("/projects/0/verdict").asString();
    }
}
