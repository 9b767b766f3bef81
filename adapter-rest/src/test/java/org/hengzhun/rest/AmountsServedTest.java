package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hengzhun.rest.guard.Limits;
import org.junit.jupiter.api.Test;

/** What a project is entitled to, over HTTP. */
class AmountsServedTest {

    private static final String BY = "?policy=incentives&asOf=2026-03-01";
    private static final String PROJECT = "[{\"id\":\"A-1\",\"stage\":\"签约\",\"equipment\":\"1.2亿元\"}]";

    private static Running serving() {
        return Running.with(Running.settings(Limits.DEFAULT, Path.of("../examples/policies/incentives")));
    }

    @Test
    void screeningAndExplanationSayHowMuchAndHowItWasWorkedOut() throws Exception {
        try (Running server = serving()) {
            for (String operation : new String[] {"/v1/screen", "/v1/explain"}) {
                assertThat(server.post(operation + BY, "application/json", PROJECT)
                                .body())
                        .as(operation)
                        .contains(
                                "\"amount\":\"equipmentAward\"",
                                "\"value\":5000000,\"unit\":\"CNY\"",
                                "\"working\":\"设备投资 120000000 元 × 5% = 6000000 元，超过最高 5000000 元，按 5000000 元 计\"",
                                "\"limit\":\"CAP\"",
                                "\"openAmounts\":[{\"amount\":\"foreignAward\"");
            }
        }
    }

    @Test
    void thePolicyNamesWhatItsRulesGrant() throws Exception {
        try (Running server = serving()) {
            assertThat(server.get("/v1/policies/incentives").body())
                    .contains("\"kind\":\"grants\"", "\"amount\":\"equipmentAward\"", "\"stage\":\"amounts\"");
        }
    }
}
