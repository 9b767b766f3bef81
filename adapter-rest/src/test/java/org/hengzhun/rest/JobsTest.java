package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hengzhun.rest.guard.Budget;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.guard.OtherOrigins;
import org.hengzhun.rest.guard.Pace;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call is answered as a job is what it is answered at once. */
class JobsTest {

    private static final String CSV = "text/csv";

    private static final String SCREEN = "/v1/screen?policy=" + Running.XUCHANG + "&asOf=2022-09-30";

    private static final int ROWS = 100;

    private static final String TABLE = Running.text(Running.example("candidates.csv"));

    private static final Budget SMALL = new Budget(ROWS, ROWS, ROWS, 1_000, 12, 1 << 20, Duration.ofSeconds(60));

    @AutoClose
    private static final Running SERVER = Running.with(
            Running.settings(Limits.DEFAULT.with(SMALL, Pace.DEFAULT)).at("/invest", OtherOrigins.NONE));

    /** The address of a job that makes the call. */
    private static String asJob(String call) {
        return "/v1/jobs?call=" + call.substring("/v1/".length()).replaceFirst("\\?", "&");
    }

    private static HttpRequest.Builder request(String path, String type, String accept) {
        return SERVER.request("/invest" + path).header("Content-Type", type).header("Accept", accept);
    }

    private static HttpResponse<String> ordered(HttpRequest.Builder order) {
        HttpResponse<String> answer = SERVER.send(order);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer;
    }

    private static HttpResponse<String> result(HttpResponse<String> ordered) {
        String job = ordered.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> answer = SERVER.get(job + "/result");
        while (answer.statusCode() == 409) {
            Thread.onSpinWait();
            answer = SERVER.get(job + "/result");
        }
        return answer;
    }

    private static void same(HttpResponse<String> result, HttpResponse<String> direct) {
        assertThat(result.statusCode()).isEqualTo(direct.statusCode());
        assertThat(result.body()).isEqualTo(direct.body());
        for (String header : List.of("Content-Type", "Content-Disposition", "Content-Security-Policy", "Policy-Hash")) {
            assertThat(result.headers().firstValue(header))
                    .as(header)
                    .isEqualTo(direct.headers().firstValue(header));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/screen?policy=xuchang-2022-sw70&asOf=2022-09-30, application/json",
        "/v1/screen?policy=xuchang-2022-sw70&asOf=2022-09-30, text/csv",
        "/v1/screen?policy=xuchang-2022-sw70&asOf=2022-09-30&lang=en, text/html",
        "/v1/next?policy=xuchang-2022-sw70&asOf=2022-09-30, text/plain",
        "/v1/route?policy=xuchang-2022-kf1&asOf=2022-09-30, application/x-ndjson",
        "/v1/duties/projects?policy=zhengzhou-2018-15&from=2022-01-01&to=2022-12-31&asOf=2022-09-30, text/calendar"
    })
    void theBytesAreThoseOfTheDirectCall(String call, String accept) {
        HttpResponse<String> direct = SERVER.send(request(call, CSV, accept).POST(BodyPublishers.ofString(TABLE)));

        same(result(ordered(request(asJob(call), CSV, accept).POST(BodyPublishers.ofString(TABLE)))), direct);
        assertThat(direct.statusCode()).isEqualTo(200);
    }

    @Test
    void aRankingComesAsAJobToo() {
        String table = Running.text(Running.example("xinxiang-2020q3.csv"));
        String call = "/v1/rank?policy=xinxiang-2020-42&scheme=quarterly&period=2020Q3&asOf=2020-09-30";
        HttpResponse<String> direct =
                SERVER.send(request(call, CSV, "text/html").POST(BodyPublishers.ofString(table)));

        same(result(ordered(request(asJob(call), CSV, "text/html").POST(BodyPublishers.ofString(table)))), direct);
        assertThat(direct.statusCode()).isEqualTo(200);
    }

    @Test
    void linesWithWrongOnesAmongThemAreAnsweredLineByLine() {
        String lines = "{\"id\":\"P1\"}\nwrong\n{\"id\":\"P2\",\"sstage\":1}\n";
        String type = "application/x-ndjson";
        HttpResponse<String> direct = SERVER.send(request(SCREEN, type, "*/*").POST(BodyPublishers.ofString(lines)));

        same(result(ordered(request(asJob(SCREEN), type, "*/*").POST(BodyPublishers.ofString(lines)))), direct);
        assertThat(direct.body().lines()).hasSize(3);
    }

    @Test
    void aPackedTableAndAFormAreReadAsTheDirectCallReadsThem() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(TABLE.getBytes(StandardCharsets.UTF_8));
        }
        HttpResponse<String> direct = SERVER.send(request(SCREEN, CSV, "*/*").POST(BodyPublishers.ofString(TABLE)));
        String form = "--xx\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\n\r\n" + TABLE
                + "\r\n--xx--\r\n";

        same(
                result(ordered(request(asJob(SCREEN), CSV, "*/*")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(packed.toByteArray())))),
                direct);
        same(
                result(ordered(request(asJob(SCREEN), "multipart/form-data; boundary=xx", "*/*")
                        .POST(BodyPublishers.ofString(form)))),
                direct);
    }

    @Test
    void aBodyOfWhichNothingCanBeProcessedFailsAsTheDirectCallDoes() {
        HttpResponse<String> ordered = ordered(request(asJob(SCREEN), CSV, "*/*")
                .header("X-Request-Id", "known")
                .POST(BodyPublishers.ofString("id,stage\nP1,不知道的阶段\n")));
        HttpResponse<String> direct = SERVER.send(request(SCREEN, CSV, "*/*")
                .header("X-Request-Id", "known")
                .POST(BodyPublishers.ofString("id,stage\nP1,不知道的阶段\n")));

        same(result(ordered), direct);
        assertThat(direct.statusCode()).isEqualTo(422);
        String job = ordered.headers().firstValue("Location").orElseThrow();
        assertThat(SERVER.get(job).body()).contains("\"state\":\"failed\"", "\"status\":422");
    }

    /** More rows than a direct call may bring: nobody waits for them, and nothing holds them whole. */
    @Test
    void aTableMayBeLongerThanThatOfADirectCall() {
        String table = "id,onNegativeList\n" + ",是\n".repeat(ROWS + 1);

        assertThat(SERVER.send(request(SCREEN, CSV, CSV).POST(BodyPublishers.ofString(table)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(result(ordered(request(asJob(SCREEN), CSV, CSV).POST(BodyPublishers.ofString(table))))
                        .body()
                        .lines())
                .hasSize(ROWS + 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400 /v1/jobs",
                "400 /v1/jobs?call=explain&policy=xuchang-2022-sw70",
                "400 /v1/jobs?call=screen",
                "400 /v1/jobs?call=screen&call=next&policy=xuchang-2022-sw70",
                "400 /v1/jobs?call=screen&policy=xuchang-2022-sw70&polcy=x",
                "400 /v1/jobs?call=screen&policy=xuchang-2022-sw70&lang=fr",
                "400 /v1/jobs?call=rank&policy=xinxiang-2020-42&scheme=quarterly",
                "404 /v1/jobs?call=rank&policy=xinxiang-2020-42&scheme=x&period=2020Q3",
                "404 /v1/jobs?call=screen&policy=x",
                "400 /v1/jobs?call=duties/projects&policy=zhengzhou-2018-15&from=2022-01-01&to=2021-01-01",
                "409 /v1/jobs?call=screen&policy=xuchang-2022-sw70&policyHash=sha256:0000000000000000000000000000000000000000000000000000000000000000"
            })
    void whatThereIsNotIsRefusedBeforeTheBodyHasCome(String expected) {
        String path = expected.substring(4);

        HttpResponse<String> answer = SERVER.send(request(path, CSV, "*/*").POST(BodyPublishers.ofString(TABLE)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(Integer.parseInt(expected.substring(0, 3)));
        assertThat(SERVER.get("/invest/v1/jobs").body()).doesNotContain(answer.body());
    }

    @Test
    void aBodyOrAFormThatNobodyKnowsIsRefusedAtOnce() {
        assertThat(SERVER.send(request(asJob(SCREEN), "image/png", "*/*").POST(BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(415);
        assertThat(SERVER.send(request(asJob(SCREEN), CSV, "image/png").POST(BodyPublishers.ofString(TABLE)))
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void whoeverOrderedAJobIsToldThatARestartLosesIt() {
        HttpResponse<String> ordered =
                ordered(request(asJob(SCREEN) + "&lang=en", CSV, "*/*").POST(BodyPublishers.ofString(TABLE)));

        assertThat(ordered.body()).contains("started anew");
        assertThat(SERVER.get(ordered.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("重新启动");
    }
}
