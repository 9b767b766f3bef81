package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that comes as the file of a form, and forms that hold anything else. */
class UploadTest {

    private static final String TABLE = "项目编号,行业代码\nP1,3011\n";

    private static final String SCREEN = "/v1/screen" + Running.JUDGED;

    @AutoClose
    private static final Running SERVER = Running.plain();

    @Test
    void theFileOfAFormIsReadAsTheBodyItStandsFor() {
        String plain = SERVER.post(SCREEN, "text/csv", TABLE).body();

        assertThat(sent(file("file", "a.csv", "text/csv", TABLE)).body()).isEqualTo(plain);
        assertThat(sent(file("任意", "项目.CSV", "application/vnd.ms-excel", TABLE)).body())
                .as("what a browser on Windows calls a table")
                .isEqualTo(plain);
        assertThat(sent(file("file", "list", "text/csv", TABLE)).body()).isEqualTo(plain);
    }

    @Test
    void aWorkbookIsReadAsOnTheCommandLine() {
        byte[] book = new SmallWorkbook()
                .sheet("一")
                .row("项目编号", "行业代码")
                .row("P1", "3011")
                .sheet("二")
                .row("项目编号", "行业代码")
                .row("P2", "3011")
                .bytes();

        HttpResponse<String> answer = SERVER.send(Multipart.empty()
                .part("file", "a.xlsx", "application/octet-stream", book)
                .in(SERVER.request(SCREEN + "&sheet=2")));

        assertThat(Json.of(answer.body()).at("/projects/0/id").asString()).isEqualTo("P2");
    }

    @Test
    void theCharsetOfTheFileCounts() {
        byte[] table = TABLE.getBytes(Charset.forName("GB18030"));

        assertThat(sent(Multipart.empty().part("file", "a.csv", "text/csv; charset=gb18030", table))
                        .body())
                .contains("\"id\":\"P1\"", "GB18030");
    }

    @Test
    void aFormMustHoldOneFileAndNothingElse() {
        byte[] text = "P1".getBytes(StandardCharsets.UTF_8);

        refused(sent(Multipart.empty()), "表单里没有文件");
        refused(sent(file("file", "", "text/csv", "")), "表单里没有文件");
        refused(sent(Multipart.empty().part("policy", null, null, text)), "policy 不是文件");
        refused(
                sent(file("file", "a.csv", "text/csv", TABLE).file("file", "b.csv", "text/csv", TABLE)),
                "2 个文件：a.csv、b.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing of a form",
                "--xx\r\n",
                "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n项目编号\nP1",
                "--yy\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nid\nP1\r\n--yy--\r\n"
            })
    void aBrokenFormIsRefusedInWords(String body) {
        refused(SERVER.post(SCREEN, "multipart/form-data; boundary=xx", body), "multipart/form-data");
    }

    @Test
    void aFormOfVeryManyPartsIsNotTaken() {
        Multipart form = Multipart.empty();
        for (int i = 0; i < 100; i++) {
            form = form.part("x", null, null, new byte[0]);
        }

        refused(sent(form), "multipart/form-data");
    }

    @Test
    void whatIsNoTableIsRefusedWithWhatIs() {
        assertThat(SERVER.post(SCREEN, "multipart/form-data", TABLE).body()).contains("\"status\":400", "boundary");
        HttpResponse<String> picture = sent(file("file", "a.png", "image/png", "x"));
        assertThat(picture.statusCode()).isEqualTo(415);
        assertThat(picture.headers().firstValue("Accept-Post").orElseThrow()).contains("text/csv", "multipart");
        assertThat(sent(file("file", "a.ndjson", "application/x-ndjson", "{}")).body())
                .contains("\"status\":415", "application/x-ndjson");
    }

    private static void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(words, "multipart/form-data");
    }

    private static HttpResponse<String> sent(Multipart form) {
        return SERVER.send(form.in(SERVER.request(SCREEN)));
    }

    private static Multipart file(String name, String file, String type, String text) {
        return Multipart.empty().file(name, file, type, text);
    }
}
