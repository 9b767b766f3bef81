package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.rest.guard.BoundedBody;
import org.hengzhun.rest.guard.ConcurrencyLimit;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.guard.Pace;
import org.hengzhun.rest.guard.PacedOutput;
import org.hengzhun.rest.guard.Places;
import org.hengzhun.rest.guard.Queue;
import org.hengzhun.rest.ops.LogLines;
import org.hengzhun.rest.ops.Metrics;
import org.hengzhun.rest.ops.ReloadRecord;
import org.hengzhun.rest.reply.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, how often, and how many at once. */
class GuardTest {

    @TempDir
    private Path folder;

    private static ServerSettings settings(Path keys, int rate) {
        return new ServerSettings(ServerSettings.LOOPBACK, 0, ImmutableList.of(), keys, rate, Limits.DEFAULT);
    }

    private Path keys(String... keys) throws IOException {
        StringBuilder lines = new StringBuilder("# 测试用\n");
        for (String key : keys) {
            lines.append("招商局  ")
                    .append(Hashing.sha256().hashString(key, StandardCharsets.UTF_8))
                    .append('\n');
        }
        return Files.writeString(folder.resolve("keys.txt"), lines);
    }

    @Test
    void aKeyOpensTheLibraryAndItsFigures() throws IOException {
        try (Running server = Running.with(settings(keys("one", "two"), 0))) {
            for (String path : new String[] {"/v1/policies", "/metrics"}) {
                assertThat(server.send(server.request(path).header("Authorization", "Bearer two"))
                                .statusCode())
                        .isEqualTo(200);
                assertThat(server.send(server.request(path).header("Authorization", "bearer two"))
                                .statusCode())
                        .isEqualTo(200);
                for (String wrong : new String[] {"Bearer three", "Bearertwo", "Bearer ", "Basic two", "two"}) {
                    HttpResponse<String> refused =
                            server.send(server.request(path).header("Authorization", wrong));
                    assertThat(refused.statusCode()).isEqualTo(401);
                    assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"hengzhun\"");
                }
                assertThat(server.get(path).statusCode()).isEqualTo(401);
            }
            assertThat(server.get("/livez").statusCode()).isEqualTo(200);
            assertThat(server.get("/").statusCode()).isEqualTo(200);
            assertThat(server.get("/readyz").body()).doesNotContain("problems");
            assertThat(server.log()).doesNotContain("three");
        }
    }

    @Test
    void withoutKeysNobodyElseMayReachTheServer() {
        assertThatThrownBy(() -> ServerSettings.of("--host=0.0.0.0"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        wrong -> assertThat(wrong.words().zh()).contains("--keys"));
        assertThat(ServerSettings.of("--host=0.0.0.0", "--keys=k.txt").host()).isEqualTo("0.0.0.0");
        assertThat(ServerSettings.of().host()).isEqualTo("127.0.0.1");
        assertThat(ServerSettings.of("--host=localhost").host()).isEqualTo("localhost");
    }

    @Test
    void whomToTrustIsReadBeforeAnythingIsServed() {
        ServerSettings settings = ServerSettings.of("--port=0", "--trust=no-such-file.pem");
        assertThatThrownBy(() -> RestServer.start(settings, Clock.systemUTC(), new StringWriter()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("没有证书文件");
    }

    @Test
    void aWrongPolicyAndAMissingFileOfKeysAreLeftToWhoeverStartsTheServerToTell() {
        var nowhere = new PrintWriter(new StringWriter());
        assertThatThrownBy(() -> new ServeTool().run(nowhere, nowhere, "--port=0", "--keys=no-such-file"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        wrong -> assertThat(wrong.words().en()).contains("no-such-file"));
    }

    @Test
    void wrongWordsAreRefused() {
        for (String wrong :
                new String[] {"--port=65536", "--port=x", "--rate=-1", "--nothing", "--host=no.such.host.invalid"}) {
            assertThatThrownBy(() -> ServerSettings.of(wrong)).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void aFileOfKeysThatHoldsSomethingElseIsRefused() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "secret\n");
        Path empty = Files.writeString(folder.resolve("empty.txt"), "# none\n");

        assertThatThrownBy(() -> Running.with(settings(plain, 0)))
                .hasMessageContaining("第 1 行")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Running.with(settings(empty, 0))).isInstanceOf(RefusedException.class);
    }

    @Test
    void whoAsksTooOftenIsToldToWait() {
        ServerSettings one =
                new ServerSettings(ServerSettings.LOOPBACK, 0, ImmutableList.of(), null, 1, Limits.DEFAULT);
        try (Running server = Running.with(one)) {
            assertThat(server.get("/v1/fields").statusCode()).isEqualTo(200);
            // However slow the machine, of many asked at once some come within the same second.
            assertThat(server.statusesOf("/v1/fields", 40)).contains(429);
            assertThat(server.get("/livez").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoFindsNoPlaceIsSentAwayAndThePlaceIsFreeAfterwards() {
        ConcurrencyLimit one = new ConcurrencyLimit(1, Queue.NONE, new Bilingual("处理", "worked on"));

        assertThatThrownBy(() -> one.pass("x", () -> one.pass("x", () -> {})))
                .isInstanceOfSatisfying(
                        RefusedRequest.class,
                        refused -> assertThat(refused.fault().headers()).containsEntry("Retry-After", "1"));
        assertThat(one.taken()).isZero();
    }

    @Test
    void whoFindsAShortQueueWaitsForAPlaceAndWhoFindsALongOneIsSentAway() throws Exception {
        ConcurrencyLimit one =
                new ConcurrencyLimit(1, new Queue(1, Duration.ofDays(1)), new Bilingual("处理", "worked on"));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> pass(one, inside, leave));
        inside.await();
        CompletableFuture<Void> second =
                CompletableFuture.runAsync(() -> pass(one, new CountDownLatch(1), new CountDownLatch(0)));
        await(() -> one.waiting() == 1);

        assertThatThrownBy(() -> one.pass("x", () -> {})).isInstanceOf(RefusedRequest.class);
        assertThat(second).isNotDone();
        leave.countDown();
        first.join();
        second.join();
        assertThat(one.taken()).isZero();
        assertThat(one.waiting()).isZero();
    }

    private static void pass(ConcurrencyLimit limit, CountDownLatch inside, CountDownLatch leave) {
        try {
            limit.pass("x", () -> {
                inside.countDown();
                try {
                    leave.await();
                } catch (InterruptedException stopped) {
                    throw new IOException(stopped);
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void aServerThatIsFullSaysSoAndGoesOn() throws Exception {
        Limits limits = Limits.DEFAULT.with(new Places(1, 1, 1, 1, Queue.NONE));
        try (Running server = Running.with(Running.settings(limits));
                Socket slow = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = slow.getOutputStream();
            out.write(("POST /v1/screen" + Running.JUDGED
                            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 11\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            await(() -> server.get("/metrics").body().contains("hengzhun_requests_running 1.0"));
            HttpResponse<String> busy =
                    server.post("/v1/screen" + Running.JUDGED, "application/json", "{\"id\":\"P2\"}");

            assertThat(busy.statusCode()).isEqualTo(503);
            assertThat(busy.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(server.get("/v1/fields").statusCode())
                    .as("who brings nothing does not wait for those who send slowly")
                    .isEqualTo(200);
            out.write("{\"id\":\"P1\"}".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
            assertThat(server.get("/v1/fields").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aServerToldToStopFinishesWhatItHasBegun() throws Exception {
        Running server = Running.plain();
        int port = server.port();
        try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = slow.getOutputStream();
            out.write(("POST /v1/screen" + Running.JUDGED
                            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 11\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            await(() -> server.get("/metrics").body().contains("hengzhun_requests_running 1.0"));
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
            await(() -> !canConnect(port));
            assertThat(stopped).isNotDone();
            out.write("{\"id\":\"P1\"}".getBytes(StandardCharsets.US_ASCII));
            out.flush();

            assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"verdict\"");
            stopped.join();
        }
    }

    @Test
    void whoSendsOrReadsTooSlowlyIsLetGo() {
        Pace impossible = new Pace(Long.MAX_VALUE / 2, Duration.ZERO);

        assertThatThrownBy(() -> new BoundedBody(new ByteArrayInputStream(new byte[100]), 1_000, null, impossible)
                        .readAllBytes())
                .isInstanceOf(BoundedBody.Exceeded.class);
        assertThatThrownBy(() -> new PacedOutput(OutputStream.nullOutputStream(), impossible).write(new byte[100]))
                .isInstanceOf(IOException.class);
        assertThatCode(() -> new PacedOutput(OutputStream.nullOutputStream(), Pace.DEFAULT).write(new byte[100]))
                .doesNotThrowAnyException();
    }

    @Test
    void whatGoesWrongWithAnEditIsOneLineOfTheLog() {
        StringWriter log = new StringWriter();
        Problem problem = Problem.warning("a.drl", 1, 1, "x", new Bilingual("一\n二", "one\ntwo"));
        new ReloadRecord(new LogLines(log, Running.TODAY), new Metrics()).refused(ImmutableList.of(problem, problem));

        assertThat(log.toString().lines()).hasSize(1);
        assertThat(Json.of(log.toString()).path("problems").size()).isEqualTo(2);
    }

    /** Waits as long as a test may take: then it is interrupted, and so is this. */
    private static void await(BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            assertThat(Thread.currentThread().isInterrupted())
                    .as("told to stop waiting")
                    .isFalse();
            Thread.onSpinWait();
        }
    }

    private static boolean canConnect(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
