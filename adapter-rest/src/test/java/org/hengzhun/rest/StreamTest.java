package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.guard.Pace;
import org.hengzhun.rest.guard.Places;
import org.hengzhun.rest.guard.Queue;
import org.junit.jupiter.api.Test;

/** Lines in, lines out, whoever reads when, and what an operator learns of it. */
class StreamTest {

    private static final String NDJSON = "application/x-ndjson";

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    /** More than any connection holds on its way: the client reads nothing before it has sent all of it. */
    @Test
    void aClientThatSendsAllBeforeItReadsGetsEveryLine() {
        int lines = 1_200;
        String name = "x".repeat(10_000);
        String body = IntStream.range(0, lines)
                .mapToObj(i -> "{\"id\":\"P%d\",\"name\":\"%s\"}\n".formatted(i, name))
                .collect(Collectors.joining());
        try (Running server = Running.plain()) {
            HttpResponse<String> answer = server.send(server.request("/v1/screen" + Running.JUDGED)
                    .header("Content-Type", NDJSON)
                    .POST(BodyPublishers.ofByteArrays(List.of(body.getBytes(StandardCharsets.UTF_8)))));

            assertThat(answer.statusCode()).isEqualTo(200);
            List<String> answers = answer.body().lines().toList();
            assertThat(answers).hasSize(lines);
            assertThat(answers.get(lines - 1))
                    .startsWith("{\"row\":%d,".formatted(lines))
                    .contains("\"id\":\"P%d\"".formatted(lines - 1));
            assertThat(server.get("/metrics").body()).contains("hengzhun_streams_disk_bytes 0.0");
        }
    }

    @Test
    void aStreamCutOffByItsSenderIsLoggedSo() throws IOException {
        try (Running server = Running.plain()) {
            try (OpenStream stream = new OpenStream(server)) {
                stream.project(1);
                stream.write("a");
            }
            await(() -> server.log().contains("\"event\":\"request\""));

            assertThat(server.log()).contains("\"cutOff\":\"sender\"", "\"judged\":1");
            assertThat(server.get("/metrics").body()).contains("hengzhun_streams_cut_total{by=\"sender\"} 1.0");
        }
    }

    @Test
    void aStreamBeyondALimitIsLoggedSoAndToldSo() {
        Pace impossible = new Pace(Long.MAX_VALUE / 2, Duration.ZERO);
        try (Running server =
                Running.with(Running.settings(Limits.DEFAULT.with(Limits.DEFAULT.budget(), impossible)))) {
            HttpResponse<String> answer = server.post("/v1/screen" + Running.JUDGED, NDJSON, "{\"id\":\"P1\"}\n");

            assertThat(answer.body()).contains("\"row\":0,\"id\":\"\",\"error\"", "字节");
            await(() -> server.log().contains("\"event\":\"request\""));
            assertThat(server.log()).contains("\"cutOff\":\"limit\"");
        }
    }

    @Test
    void aWholeStreamIsLoggedWithPolicyDayAndCounts() {
        try (Running server = Running.plain()) {
            server.post("/v1/screen" + Running.JUDGED, NDJSON, "{\"id\":\"P1\"}\nnot JSON\n{\"id\":\"P2\"}\n");
            await(() -> server.log().contains("\"event\":\"request\""));

            assertThat(server.log().lines()).hasSize(1);
            assertThat(server.log())
                    .contains(
                            "\"policy\":\"" + Running.XUCHANG + "\"",
                            "\"asOf\":\"2022-09-30\"",
                            "\"judged\":2",
                            "\"refused\":1",
                            "\"failed\":0")
                    .doesNotContain("cutOff");
        }
    }

    /** One caller drips lines into all the streams there may be; another one's single calls are none of their business. */
    @Test
    void streamsThatDripKeepNoSingleCallOut() throws IOException {
        Places few = new Places(2, 2, 2, 3, 3, Queue.DEFAULT);
        try (Running server = Running.with(Running.settings(Limits.DEFAULT.with(few)))) {
            List<OpenStream> dripping = new ArrayList<>();
            try {
                for (int i = 0; i < few.streams(); i++) {
                    dripping.add(new OpenStream(server));
                }
                await(() -> server.get("/metrics").body().contains("hengzhun_requests_running 3.0"));
                for (int round = 0; round < 10; round++) {
                    for (OpenStream stream : dripping) {
                        stream.project(round);
                    }
                    assertThat(server.post("/v1/screen" + Running.JUDGED, "application/json", "{\"id\":\"P1\"}")
                                    .statusCode())
                            .isEqualTo(200);
                }
                for (OpenStream stream : dripping) {
                    assertThat(stream.ended()).isEqualTo("HTTP/1.1 200 OK");
                }
            } finally {
                for (OpenStream stream : dripping) {
                    stream.close();
                }
            }
        }
    }
}
