package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Between which values of a figure projects keep their verdicts, as the server says it. */
class FigureBandsServedTest {

    private static final String AT = "/v1/diff/figure?policy=henan-two-high-2021&asOf=2022-09-30&figure=";

    private static final String CEMENT =
            "{\"id\":\"P%d\",\"industryCode\":\"3011\",\"stage\":\"PROPOSED_SIGNING\",\"constructionKind\":\"NEW\",\"annualEnergyEquivalent\":%s}";

    @AutoClose
    private static final Running SERVER = Running.plain();

    private static HttpResponse<String> asked(String figure, String... energies) {
        StringBuilder body = new StringBuilder("[");
        for (int place = 0; place < energies.length; place++) {
            body.append(place == 0 ? "" : ",").append(CEMENT.formatted(place + 1, energies[place]));
        }
        return SERVER.post(AT + figure, "application/json", body + "]");
    }

    private static HttpResponse<String> accepting(String at, String type) {
        return SERVER.send(SERVER.request(at).header("Accept", type).GET());
    }

    private static String set(String... lines) {
        return "&set=" + URLEncoder.encode(String.join("\n", lines), StandardCharsets.UTF_8);
    }

    @Test
    void everyProjectComesWithItsOwnBorder() {
        JsonNode answer = Json.of(asked("secondClass.lower", "12000.5", "9000").body());

        JsonNode first = answer.at("/projects/0/bands");
        assertThat(first.size()).isEqualTo(2);
        assertThat(first.at("/0/to").asString()).isEqualTo("12000.5");
        assertThat(first.at("/0/toIncluded").asBoolean()).isTrue();
        assertThat(first.at("/1/lowest").asString()).isEqualTo("12000.6");
        assertThat(first.at("/0/verdict").asString())
                .isNotEqualTo(first.at("/1/verdict").asString());
        assertThat(first.at("/0/findings").valueStream().map(JsonNode::asString))
                .isNotEmpty();
        assertThat(answer.at("/projects/1/bands/0/to").asString()).isEqualTo("9000");
    }

    @Test
    void onBothSidesOfABorderTheScreeningItselfSaysTheSame() {
        for (String value : List.of("9000", "9001")) {
            JsonNode flips = Json.of(SERVER.post(
                            "/v1/diff?policy=henan-two-high-2021&asOf=2022-09-30" + set("secondClass.lower=" + value),
                            "application/json",
                            "[" + CEMENT.formatted(1, "9000") + "]")
                    .body());
            assertThat(flips.at("/counts/flips").asInt()).as(value).isEqualTo(value.equals("9000") ? 1 : 0);
        }
        JsonNode bands = Json.of(asked("secondClass.lower", "9000").body()).at("/projects/0/bands");
        assertThat(bands.at("/0/highest").asString()).isEqualTo("9000");
        assertThat(bands.at("/1/lowest").asString()).isEqualTo("9001");
    }

    @Test
    void otherFiguresMayBeSupposedBeside() {
        JsonNode beside = Json.of(asked("secondClass.lower" + set("secondClass.upper=8000"), "9000")
                .body());

        assertThat(beside.at("/projects/0/bands").size()).isEqualTo(1);
        assertThat(beside.at("/policy").asString()).isEqualTo("henan-two-high-2021?secondClass.upper=8000");
    }

    @Test
    void aStreamIsAnsweredLineByLine() {
        String answer = SERVER.post(
                        AT + "secondClass.lower",
                        "application/x-ndjson",
                        CEMENT.formatted(1, "9000") + "\nbroken\n" + CEMENT.formatted(2, "100") + "\n")
                .body();

        List<JsonNode> lines = Splitter.on('\n')
                .omitEmptyStrings()
                .splitToStream(answer)
                .map(Json::of)
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).at("/bands").size()).isEqualTo(2);
        assertThat(lines.get(1).at("/error/problem").asString()).isNotEmpty();
        assertThat(lines.get(2).at("/id").asString()).isEqualTo("P2");
    }

    @Test
    void aFigureThatThereIsNotIsRefusedWithOneThatIsNear() {
        HttpResponse<String> answer = asked("secondClass.lowr", "9000");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.of(answer.body()).at("/errors/0/field").asString()).isEqualTo("figure");
        assertThat(answer.body()).contains("secondClass.lower");
        assertThat(SERVER.post("/v1/diff/figure?policy=henan-two-high-2021", "application/json", "[]")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theHandbookComesInEveryFormItIsPrintedIn() {
        String at = "/v1/policies/henan-two-high-2021/handbook?asOf=2022-09-30";
        assertThat(SERVER.get(at).body()).contains("规则手册", "逐条对照");
        HttpResponse<String> page = accepting(at, "text/html");
        assertThat(page.body()).startsWith("<!DOCTYPE html>");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        HttpResponse<String> word =
                accepting(at, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(word.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"handbook.docx\"");
        assertThat(accepting(at, "application/json").statusCode()).isEqualTo(406);
    }

    @Test
    void aSentenceIsCutWhereItNamesAFigureAndClausesComeInTheOrderOfTheirDocument() {
        JsonNode policy = Json.of(SERVER.get("/v1/policies/henan-two-high-2021").body());

        JsonNode rule = policy.at("/rules")
                .valueStream()
                .filter(one -> one.path("parts_zh").valueStream().anyMatch(part -> part.has("parameter")))
                .findFirst()
                .orElseThrow();
        StringBuilder whole = new StringBuilder();
        rule.path("parts_zh")
                .forEach(part -> whole.append(
                        part.has("text")
                                ? part.path("text").asString()
                                : "参数 " + part.path("parameter").asString()));
        assertThat(whole).hasToString(rule.path("sentence_zh").asString());
        assertThat(policy.at("/clauses")
                        .valueStream()
                        .map(one -> one.path("clause").asString()))
                .containsExactly("HN-0", "HN-1", "HN-2", "HN-3", "HN-4", "HN-5");
        assertThat(policy.at("/tables/0/columns").size()).isPositive();
    }
}
