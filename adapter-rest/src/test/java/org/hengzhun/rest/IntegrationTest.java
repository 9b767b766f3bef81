package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs expect of any server: packed bodies, answers they need not fetch twice, a policy that stays the one they mean. */
class IntegrationTest {

    private static final String SCREEN = "/v1/screen" + Running.JUDGED;

    private static final String POLICY = "/v1/policies/" + Running.XUCHANG;

    @AutoClose
    private static final Running SERVER = Running.plain();

    @Test
    void aPackedBodyIsReadAsThePlainOne() throws IOException {
        byte[] table = Running.text(Running.example("candidates.csv")).getBytes(StandardCharsets.UTF_8);
        String plain = SERVER.postFile(SCREEN, "text/csv", Running.example("candidates.csv"))
                .body();

        assertThat(packed("text/csv", gzip(table)).body()).isEqualTo(plain);
        assertThat(packed(
                                "application/x-ndjson",
                                gzip("{\"id\":\"P1\"}\n{\"id\":\"P2\"}\n".getBytes(StandardCharsets.UTF_8)))
                        .body()
                        .lines())
                .hasSize(2);
    }

    @Test
    void anArchiveOfTwoPartsIsReadToItsEnd() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.write(gzip("{\"id\":\"P1\"}\n".getBytes(StandardCharsets.UTF_8)));
        parts.write(gzip("{\"id\":\"P2\"}\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(packed("application/x-ndjson", parts.toByteArray()).body().lines())
                .hasSize(2);
    }

    @Test
    void aSmallBodyCannotBecomeAnEndlessOne() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);
        assertThat(bomb.length).isLessThan(1 << 17);

        HttpResponse<String> answer = packed("text/csv", bomb);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("4194304", "NDJSON");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 40})
    void aBrokenArchiveIsRefusedInWords(int bytes) throws IOException {
        byte[] whole = gzip("项目编号,行业代码\nP1,3011\n".repeat(50).getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(whole, bytes);

        assertThat(packed("text/csv", cut).statusCode()).isEqualTo(400);
        assertThat(packed("text/csv", cut).body()).contains("gzip");
        assertThat(packed("text/csv", "not packed".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("\"status\":400", "gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip, gzip", "deflate"})
    void anotherPackingIsRefusedWithTheOneThereIs(String coding) {
        for (String type : new String[] {"text/csv", "application/x-ndjson"}) {
            HttpResponse<String> answer = SERVER.send(SERVER.request(SCREEN)
                    .header("Content-Type", type)
                    .header("Content-Encoding", coding)
                    .POST(BodyPublishers.ofString("{}")));

            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(answer.headers().firstValue("Accept-Encoding")).hasValue("gzip");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|true",
                "br, gzip;q=0.5|true",
                "*|true",
                "gzip;q=0|false",
                "gzip; q=0.0, *|false",
                "identity|false",
                "|false"
            })
    void answersArePackedForWhoTakesThemSo(String accepted, boolean packs) throws Exception {
        HttpRequest.Builder request = SERVER.request(POLICY);
        if (accepted != null) {
            request.header("Accept-Encoding", accepted);
        }
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(packs);
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
        byte[] plain =
                packs ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body();
        assertThat(new String(plain, StandardCharsets.UTF_8))
                .isEqualTo(SERVER.get(POLICY).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/policies",
                POLICY,
                POLICY + "/rules",
                POLICY + "/coverage",
                "/v1/fields",
                "/v1/duties?policy=jiaozuo-2020-9&from=2020-04-01&to=2020-04-30",
                "/openapi.yaml"
            })
    void whatACallerHasIsNotSentAgain(String path) {
        String tag = SERVER.get(path).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> same = SERVER.send(SERVER.request(path).header("If-None-Match", "\"other\", " + tag));
        HttpResponse<String> packed =
                SERVER.send(SERVER.request(path).header("If-None-Match", tag).header("Accept-Encoding", "gzip"));
        HttpResponse<String> other = SERVER.send(SERVER.request(path).header("If-None-Match", "\"other\""));

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers().firstValue("ETag")).hasValue(tag);
        assertThat(packed.statusCode()).isEqualTo(304);
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void eachFormAndLanguageHasATagOfItsOwn() {
        String json = tag(SERVER.request("/v1/fields"));

        assertThat(tag(SERVER.request("/v1/fields").header("Accept", "text/csv")))
                .isNotEqualTo(json);
        assertThat(tag(SERVER.request("/v1/fields?lang=en").header("Accept", "text/csv")))
                .isNotEqualTo(tag(SERVER.request("/v1/fields").header("Accept", "text/csv")));
    }

    @Test
    void onlyWhatIsGotHasATag() {
        HttpResponse<String> answer = SERVER.send(SERVER.request(SCREEN)
                .header("Content-Type", "application/json")
                .header("If-None-Match", "*")
                .POST(BodyPublishers.ofString("{\"id\":\"P1\"}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/policies", POLICY, "/v1/fields", "/openapi.yaml", "/livez", "/", "/v1/policies/none"})
    void aHeadIsThatOfTheAnswer(String path) {
        HttpResponse<String> whole = SERVER.get(path);
        HttpResponse<String> head = SERVER.send(SERVER.request(path).method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(whole.statusCode());
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"Content-Type", "ETag", "Policy-Hash", "Policy-Revision", "Vary"}) {
            assertThat(head.headers().allValues(name))
                    .as(name)
                    .isEqualTo(whole.headers().allValues(name));
        }
    }

    @Test
    void aPinnedPolicyAnswers() {
        String hash = SERVER.get(POLICY).headers().firstValue("Policy-Hash").orElseThrow();

        HttpResponse<String> answer =
                SERVER.post(SCREEN + "&policyHash=" + hash, "application/json", "{\"id\":\"P1\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVER.get(POLICY + "/rules?policyHash=" + hash).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/screen?policy=xuchang-2022-sw70",
                "/v1/next?policy=xuchang-2022-sw70",
                "/v1/explain?policy=xuchang-2022-sw70",
                "/v1/route?policy=xuchang-2022-kf1",
                "/v1/duties?policy=jiaozuo-2020-9&from=2020-04-01&to=2020-04-30",
                "/v1/duties/projects?policy=jiaozuo-2020-9&from=2020-04-01&to=2020-04-30",
                "/v1/rank?policy=xinxiang-2020-42&scheme=quarterly&period=2020Q4",
                "/v1/robustness?policy=xinxiang-2020-42&scheme=quarterly"
            })
    void anotherPolicyThanThePinnedOneDoesNotAnswer(String path) {
        String other = "sha256:" + "0".repeat(64);

        HttpResponse<String> answer =
                SERVER.post(path + "&policyHash=" + other, "application/json", "[{\"id\":\"P1\"}]");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("other-policy", other, "现在生效的");
        assertThat(answer.headers().firstValue("Policy-Hash").orElseThrow()).isNotEqualTo(other);
        assertThat(SERVER.post(path + "&policyHash=abc", "application/json", "[]")
                        .body())
                .contains("\"status\":400", "64 位十六进制");
    }

    @Test
    void aPinOfNoPolicyIsNoParameter() {
        assertThat(SERVER.get("/v1/policies?policyHash=sha256:" + "0".repeat(64))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/screen?policy=xuchang-2022-sw70|projects",
                "/v1/next?policy=xuchang-2022-sw70|projects",
                "/v1/route?policy=xuchang-2022-kf1|projects",
                "/v1/duties?policy=jiaozuo-2020-9&from=2020-04-01&to=2020-04-30|refused",
                "/v1/duties/projects?policy=jiaozuo-2020-9&from=2020-04-01&to=2020-04-30|projects"
            })
    void aListOfNothingIsAnsweredWithNothing(String path, String member) {
        HttpResponse<String> answer = SERVER.post(path, "application/json", "[]");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Json.of(answer.body()).path(member).isArray())
                .as(answer.body())
                .isTrue();
        assertThat(Json.of(answer.body()).path(member)).isEmpty();
    }

    @Test
    void nobodyCanBeRankedAmongNobody() {
        HttpResponse<String> answer = SERVER.post(
                "/v1/rank?policy=xinxiang-2020-42&scheme=quarterly&period=2020Q4", "application/json", "[]");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("没有可排名的单位");
    }

    @Test
    void aTableOfAHeaderAloneIsAListOfNothing() {
        assertThat(SERVER.post(SCREEN, "text/csv", "项目编号,行业代码\n").statusCode()).isEqualTo(200);
        assertThat(SERVER.post(SCREEN, "application/x-ndjson", "").body()).isEmpty();
        assertThat(SERVER.post(SCREEN, "text/csv", "").statusCode())
                .as("nothing at all")
                .isEqualTo(400);
    }

    @Test
    void whatNoServerCanReadEndsTheConnection() throws IOException {
        for (String call : new String[] {
            "BAD\r\n\r\n",
            "GET / HTTP/9.9\r\n\r\n",
            "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n"
        }) {
            assertThat(RawCall.answerTo(SERVER.port(), call)).as(call).contains("\r\nConnection: close\r\n");
        }
    }

    @Test
    void aPageIsSentWithThePolicyItsStyleNeeds() {
        HttpResponse<String> page = SERVER.send(SERVER.request(SCREEN)
                .header("Content-Type", "application/json")
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .POST(BodyPublishers.ofString("{\"id\":\"P1\",\"name\":\"<script>alert(1)</script>\"}")));

        assertThat(page.body()).startsWith("<!DOCTYPE html>").doesNotContain("<script>alert");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "style-src 'sha256-", "script-src 'sha256-", "base-uri 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void aWorkbookIsSentAsAFileWithAName() {
        HttpResponse<String> book = SERVER.send(SERVER.request(SCREEN)
                .header("Content-Type", "application/json")
                .header("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .POST(BodyPublishers.ofString("{\"id\":\"P1\"}")));

        assertThat(book.body()).startsWith("PK");
        assertThat(book.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"screen.xlsx\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv;q=0.2, text/plain;q=0.7|text/plain",
                "text/*;q=0.5, text/plain;q=0|text/csv",
                "*/*, application/json;q=0.1|text/plain",
                "application/*|application/json",
                "nonsense, text/csv;q=x, text/csv;q=0.1|text/csv"
            })
    void theFormLikedBestIsChosen(String accepted, String type) {
        assertThat(SERVER.send(SERVER.request("/v1/fields").header("Accept", accepted))
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .startsWith(type);
    }

    @Test
    void aFormThatIsNotOfferedIsRefusedWithThoseThatAre() {
        HttpResponse<String> answer = SERVER.send(SERVER.request("/v1/fields").header("Accept", "application/pdf"));

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body())
                .contains("application/json", "text/csv", "spreadsheetml")
                .doesNotContain("wordprocessingml");
    }

    private static String tag(HttpRequest.Builder request) {
        return SERVER.send(request).headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> packed(String type, byte[] body) {
        return SERVER.send(SERVER.request(SCREEN)
                .header("Content-Type", type)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
