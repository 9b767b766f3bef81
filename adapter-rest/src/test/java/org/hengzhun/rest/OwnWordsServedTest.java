package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.hengzhun.rest.guard.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields that the pack of a user declares, over HTTP. */
class OwnWordsServedTest {

    private static final Path PACK = Path.of("../examples/policies/own-words");
    private static final String BY = "?policy=own-words&asOf=2026-03-01";

    private static Running serving() {
        return Running.with(Running.settings(Limits.DEFAULT, PACK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/json|[{\"id\":\"A-1\",\"stage\":\"在谈\",\"secret\":true,\"安全风险等级\":\"低风险\",\"waterUse\":\"0.001万吨\"}]",
                "application/x-ndjson|{\"id\":\"A-1\",\"stage\":\"在谈\",\"涉密\":\"涉密\",\"riskLevel\":\"LOW\",\"waterUse\":10}",
                "text/csv|`编号,阶段,涉密,安全风险等级,年取水量（万吨）\nA-1,在谈,是,绿色,0.001\n`"
            })
    void aBodyOfAnyKindMayHaveThem(String type, String body) throws Exception {
        try (Running server = serving()) {
            HttpResponse<String> answer = server.post("/v1/screen" + BY, type, body);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"verdict\":\"JOINT_REVIEW\"", "\"secret\":true", "\"final\":true");
        }
    }

    @Test
    void theExplanationAndTheRefusalSpeakOfThem() throws Exception {
        try (Running server = serving()) {
            assertThat(server.post("/v1/explain" + BY, "application/json", "[{\"id\":\"A-1\",\"secret\":false}]")
                            .body())
                    .contains("\"missing\":[\"stage\",\"riskLevel\",\"waterUse\",\"annualOutput\"]");
            HttpResponse<String> refused =
                    server.post("/v1/screen" + BY, "application/json", "[{\"id\":\"A-1\",\"riskLevel\":\"紫色\"}]");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("\"field\":\"riskLevel\"", "可填：高风险、中风险、低风险");
        }
    }

    @Test
    void theListOfFieldsHasThemForWhoNamesThePolicy() throws Exception {
        try (Running server = serving()) {
            assertThat(server.get("/v1/fields?policy=own-words").body()).contains("\"riskLevel\"", "\"安全风险等级\"");
            assertThat(server.get("/v1/fields").body()).doesNotContain("riskLevel");
            assertThat(server.get("/v1/fields?policy=none").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anotherPolicyAtTheSameServerDoesNotKnowThem() throws Exception {
        try (Running server = serving()) {
            assertThat(server.post(
                                    "/v1/screen" + Running.JUDGED,
                                    "application/json",
                                    "[{\"id\":\"A-1\",\"secret\":true}]")
                            .body())
                    .contains("secret", "没有");
        }
    }
}
