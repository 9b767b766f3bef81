package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.guard.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a problem or a closed connection, and the next caller is answered. */
class HostileTest {

    private static final String SCREEN = "POST /v1/screen" + Running.JUDGED + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";

    private static final String JSON = SCREEN + "Content-Type: application/json\r\nConnection: close\r\n";

    /** Short, so that silence is punished while a test waits. */
    private static final Limits SMALL = Limits.DEFAULT
            .with(
                    new Limits.Sizes(64 << 10, 1 << 20, 8 << 10),
                    new Limits.Times(
                            Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(5), Duration.ofSeconds(1)))
            .with(new Places(4, 4, 4, 4));

    @AutoClose
    private static final Running SERVER = Running.with(Running.settings(SMALL));

    /** On a connection of its own: one that is kept is closed after the short silence that callers are granted here. */
    @AfterEach
    void theNextCallerIsAnswered() throws IOException {
        String body = "{\"id\":\"P1\",\"industryCode\":\"3011\"}";
        assertThat(RawCall.answerTo(SERVER.port(), JSON + "Content-Length: " + body.length() + "\r\n\r\n" + body))
                .startsWith("HTTP/1.1 200");
    }

    private static void refused(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "\"status\":" + status, "X-Request-Id")
                .doesNotContain("Exception", "at org.", "java.", "Jetty", "Javalin");
    }

    private static String raw(String... parts) throws IOException {
        return RawCall.answerTo(SERVER.port(), parts);
    }

    private static String withBody(String body) throws IOException {
        return raw(JSON + "Content-Length: %d\r\n\r\n%s".formatted(body.length(), body));
    }

    @Test
    void bothLengthAndTransferEncoding() throws IOException {
        refused(raw(JSON + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 400);
    }

    @Test
    void twoLengths() throws IOException {
        refused(raw(JSON + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+2", "-1", "2 2", "99999999999999999999"})
    void aLengthThatIsNone(String length) throws IOException {
        refused(raw(JSON + "Content-Length: " + length + "\r\n\r\n{}"), 400);
    }

    @Test
    void noHost() throws IOException {
        refused(raw("GET /livez HTTP/1.1\r\n\r\n"), 400);
    }

    @Test
    void aHostThatIsNotThisMachine() throws IOException {
        refused(raw("GET /v1/fields HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"), 421);
    }

    @Test
    void linesEndedByABareLineFeed() throws IOException {
        refused(raw("GET /livez HTTP/1.1\nHost: 127.0.0.1\n\n"), 400);
    }

    @Test
    void aFoldedHeader() throws IOException {
        refused(raw("GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: b\r\n c\r\n\r\n"), 400);
    }

    @Test
    void aHugeHeader() throws IOException {
        refused(raw("GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: " + "a".repeat(64 << 10) + "\r\n\r\n"), 431);
    }

    @Test
    void aHugeAddress() throws IOException {
        refused(raw("GET /" + "a".repeat(64 << 10) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"), 414);
    }

    @Test
    void aChunkLongerThanANumberHolds() throws IOException {
        refused(raw(JSON + "Transfer-Encoding: chunked\r\n\r\n" + "F".repeat(20) + "\r\n{}\r\n0\r\n\r\n"), 400);
    }

    @Test
    void nestingWithoutEnd() throws IOException {
        refused(withBody("[".repeat(10_000)), 400);
        refused(withBody("{\"id\":".repeat(10_000)), 400);
    }

    @Test
    void aFieldTwice() throws IOException {
        refused(withBody("{\"id\":\"P1\",\"id\":\"P2\"}"), 422);
    }

    @Test
    void numbersBeyondAnyMeasure() throws IOException {
        refused(withBody("{\"id\":\"P1\",\"annualEnergyEquivalent\":1e400}"), 422);
        refused(withBody("{\"id\":\"P1\",\"annualEnergyEquivalent\":1e1000000000}"), 422);
        refused(withBody("{\"id\":\"P1\",\"annualEnergyEquivalent\":NaN}"), 400);
        refused(withBody("{\"id\":\"P1\",\"annualEnergyEquivalent\":" + "9".repeat(5_000) + "}"), 400);
    }

    @Test
    void moreAfterTheDocument() throws IOException {
        refused(withBody("{\"id\":\"P1\"} {\"id\":\"P2\"}"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/web/../META-INF/MANIFEST.MF",
                "/v1/policies/..%2f..%2fetc",
                "/v1/policies/%00",
                "//etc/passwd",
                "/index.html;a=b",
                "/%ff%fe"
            })
    void tricksWithThePath(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 4\\d\\d .*application/problem\\+json.*")
                .doesNotContain("root:", "Manifest-Version");
    }

    @Test
    void aBodyLargerThanAllowed() throws IOException {
        refused(raw(JSON + "Content-Length: 999999999\r\n\r\n"), 413);
        refused(
                raw(JSON + "Transfer-Encoding: chunked\r\n\r\n", ("2000\r\n" + " ".repeat(0x2000) + "\r\n").repeat(20)),
                413);
    }

    @Test
    void aBodyThatNeverComes() throws IOException {
        assertThat(raw(JSON + "Content-Length: 10\r\n\r\n{"))
                .matches("(?s)|HTTP/1.1 408 .*application/problem\\+json.*");
    }

    @Test
    void headersThatNeverEnd() throws IOException {
        assertThat(raw("GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ")).matches("(?s)|HTTP/1.1 408 .*");
    }

    @Test
    void valuesOfTheWrongKind() throws IOException {
        refused(withBody("{\"id\":{\"a\":1},\"industryCode\":3011,\"stage\":true,\"onNegativeList\":\"maybe\"}"), 422);
        refused(withBody("7"), 400);
        refused(withBody("[7]"), 422);
    }

    @Test
    void aContentTypeNobodyAskedFor() throws IOException {
        refused(raw(SCREEN + "Content-Type: text/plain\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}"), 415);
        refused(raw(SCREEN + "Connection: close\r\nContent-Length: 2\r\n\r\n{}"), 415);
        refused(raw(SCREEN + "Content-Type: ;;\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}"), 415);
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        refused(withBody("{\"id\":\"\u00ff\u00fe\"}"), 400);
        refused(withBody("{\"id\":\"a\u0000b\"}"), 400);
    }

    @Test
    void anAddressThatIsNoText() throws IOException {
        refused(raw("GET /v1/policies?lang=%zz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"), 400);
        refused(raw("GET /v1/policies?lang=%ff HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"), 400);
    }

    @Test
    void anotherProtocol() throws IOException {
        assertThat(raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).matches("(?s)|HTTP/1.1 [45]\\d\\d .*");
        assertThat(raw("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"))
                .matches("(?s)|HTTP/1.1 4\\d\\d .*");
    }

    @Test
    void charsetsThatAreNone() throws IOException {
        for (String charset :
                new String[] {"utf-8; charset=gbk", "no-such", "\"\"", "\"a b\"", "x-none; charset=utf-8"}) {
            refused(
                    raw(SCREEN + "Content-Type: text/csv; charset=" + charset
                            + "\r\nConnection: close\r\nContent-Length: 6\r\n\r\nid\nP1\n"),
                    415);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/duties?policy=xuchang-2022-kf1&from=%2B999999999-01-01&to=%2B999999999-12-31",
                "/v1/duties?policy=xuchang-2022-kf1&from=-0001-01-01&to=-0001-12-31",
                "/v1/duties?policy=xuchang-2022-kf1&from=2022-01-01&to=2022-12-31&asOf=%2B10000-01-01",
                "/v1/duties?policy=xuchang-2022-kf1&from=0000-01-01&to=0000-12-31"
            })
    void yearsOfNoCalendar(String path) throws IOException {
        refused(raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"), 400);
    }

    @Test
    void aProjectWhoseFiguresMultiplyBeyondAnyMeasure() {
        HttpResponse<String> answer = SERVER.postFile(
                "/v1/explain?policy=xinxiang-2020-42&asOf=2022-09-30&id=P2", "text/csv", hostile("13-quotient.csv"));

        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 422);
        assertThat(SERVER.postFile("/v1/explain" + Running.JUDGED + "&id=P2", "text/csv", hostile("13-quotient.csv"))
                        .statusCode())
                .isIn(200, 422);
    }

    @Test
    void bodiesPackedInAnyWayButChunks() throws IOException {
        refused(raw(JSON + "Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"), 501);
        refused(raw(JSON + "Transfer-Encoding: deflate, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"), 501);
        refused(
                raw("POST /v1/screen" + Running.JUDGED + " HTTP/1.0\r\nHost: 127.0.0.1\r\n"
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"),
                400);
    }

    @Test
    void oneBadByteInAStreamCostsItsLineAlone() {
        HttpResponse<String> answer =
                SERVER.postFile("/v1/screen" + Running.JUDGED, "application/x-ndjson", hostile("14-utf8-fault.ndjson"));

        assertThat(answer.body().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"id\":\"P1\""),
                        second -> assertThat(second).contains("\"error\"", "\"row\":2", "UTF-8"),
                        third -> assertThat(third).contains("\"id\":\"P3\""));
    }

    @Test
    void streamsThatNeverEndKeepNobodyElseFromBeingAnswered() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SMALL.places().streams(); i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port());
                slow.add(socket);
                socket.getOutputStream()
                        .write((SCREEN + "Content-Type: application/x-ndjson\r\nContent-Length: 1000\r\n\r\n{")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            String body = "{\"id\":\"P1\"}";
            HttpResponse<String> single = SERVER.post("/v1/screen" + Running.JUDGED, "application/json", body);

            assertThat(single.statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static Path hostile(String name) {
        return Path.of("src", "test", "resources", "hostile", name);
    }

    @Test
    void linesForgedIntoTheLog() throws IOException {
        raw(
                "GET /a%0d%0a%7b%22event%22:%22forged%22%7d HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Request-Id: a\"b\r\nConnection: close\r\n\r\n");

        assertThat(SERVER.log().lines())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(Json.of(line).path("event").asString()).isIn("request", "failure"));
    }
}
