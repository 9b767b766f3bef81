package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The papers of offices over HTTP: each that is listed, in each of its forms, as the command writes them. */
class PapersServedTest {

    private static final String OFFICE = "&office=%E8%AE%B8%E6%98%8C%E5%B8%82%E5%95%86%E5%8A%A1%E5%B1%80";

    private static final Map<String, String> ADDRESSES = Map.of(
            "screening", "/v1/screen" + Running.JUDGED,
            "routing", "/v1/route?policy=xuchang-2022-kf1&asOf=2022-09-30",
            "ranking", "/v1/rank?policy=xinxiang-2020-42&scheme=quarterly&period=2020Q4&asOf=2021-01-10",
            "duties", "/v1/duties?policy=jiaozuo-2020-9&from=2020-04-01&to=2020-12-31&asOf=2020-09-30");

    private static final Map<String, Path> BODIES = Map.of(
            "screening", Running.example("candidates.csv"),
            "routing", Running.example("candidates.csv"),
            "ranking", Running.example("xinxiang-2020q4.csv"),
            "duties", Running.example("jiaozuo-2020-done.csv"));

    @AutoClose
    private static final Running SERVER = Running.plain();

    private static JsonNode listed() {
        return Json.of(SERVER.get("/v1/papers").body()).path("papers");
    }

    private static HttpRequest.Builder asking(String of, String query) throws IOException {
        return SERVER.request(ADDRESSES.get(of) + query)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofFile(BODIES.get(of)));
    }

    @TestFactory
    Stream<DynamicTest> eachPaperThatIsListedIsWrittenInEachOfItsForms() {
        return listed().valueStream()
                .flatMap(paper -> paper.path("forms")
                        .valueStream()
                        .map(JsonNode::asString)
                        .map(form ->
                                DynamicTest.dynamicTest(paper.path("label_zh").asString() + " as " + form, () -> {
                                    HttpResponse<String> answer = SERVER.send(asking(
                                                    paper.path("of").asString(),
                                                    "&paper="
                                                            + paper.path("paper")
                                                                    .asString() + OFFICE)
                                            .header("Accept", form));
                                    assertThat(answer.statusCode())
                                            .as(answer.body())
                                            .isEqualTo(200);
                                    assertThat(answer.headers()
                                                    .firstValue("Content-Type")
                                                    .orElseThrow())
                                            .startsWith(form);
                                })));
    }

    @Test
    void thePapersOfEachResultAreListedWithTheirNames() {
        assertThat(listed().valueStream()
                        .map(paper -> paper.path("of").asString() + " "
                                + paper.path("label_zh").asString()))
                .containsExactly(
                        "screening 报告",
                        "screening 审查意见表",
                        "screening 会审单",
                        "screening 补充材料函",
                        "routing 交办单",
                        "ranking 通报",
                        "ranking 报告",
                        "duties 督办单");
    }

    @Test
    void aLetterIsByteForByteTheOneTheCommandWrites(@TempDir Path folder) throws Exception {
        Path letters = folder.resolve("letters.docx");
        CommandLineTest.printed(
                Running.example("candidates.csv"),
                "screen",
                "-",
                "--policy=" + Running.XUCHANG,
                "--as-of=2022-09-30",
                "--paper=补充材料函",
                "--office=许昌市商务局",
                "--out=" + letters);
        HttpRequest request = asking("screening", "&paper=supplement" + OFFICE)
                .header("Accept", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .build();

        byte[] answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body();

        assertThat(answer).isEqualTo(Files.readAllBytes(letters));
    }

    @Test
    void theOfficeSignsThePaperThatIsTheFormOfTheResultToo() throws IOException {
        String page = SERVER.send(asking("duties", OFFICE).header("Accept", "text/html"))
                .body();

        assertThat(page).contains("许昌市商务局");
        assertThat(SERVER.send(asking("duties", "").header("Accept", "text/html"))
                        .body())
                .doesNotContain("许昌市商务局");
    }

    @Test
    void anUnknownPaperIsRefusedWithThoseThereAre() throws IOException {
        assertThat(SERVER.send(asking("screening", "&paper=bulletin")).body())
                .contains("\"status\":400", "报告、审查意见表、会审单、补充材料函");
        assertThat(SERVER.send(asking("ranking", "&paper=notices&lang=en")).body())
                .contains("\"status\":400", "bulletin, report");
        assertThat(SERVER.send(asking("duties", "&paper=x")).body()).contains("\"status\":400", "督办单");
    }

    @Test
    void aFormNoPaperHasIsNotOffered() throws IOException {
        assertThat(SERVER.send(asking("screening", "&paper=review").header("Accept", "text/csv"))
                        .body())
                .contains("\"status\":406", "wordprocessingml");
    }

    @Test
    void aStreamOfLinesIsNoPaper() {
        assertThat(SERVER.post(
                                "/v1/screen" + Running.JUDGED + "&paper=review",
                                "application/x-ndjson",
                                "{\"id\":\"A\"}\n")
                        .body())
                .contains("\"status\":400", "文书按整张表写");
    }
}
