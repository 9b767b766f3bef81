package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.guard.OtherOrigins;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server at a path of another, asked by pages of others. */
class BehindAnotherTest {

    private static final String PORTAL = "https://portal.example.gov.cn";

    @AutoClose
    private static final Running SERVER =
            Running.with(Running.settings(Limits.DEFAULT).at("/invest/hengzhun", OtherOrigins.of(List.of(PORTAL))));

    @Test
    void everyAddressStandsBehindTheBase() {
        assertThat(SERVER.get("/invest/hengzhun/livez").statusCode()).isEqualTo(200);
        assertThat(SERVER.get("/invest/hengzhun/").body()).contains("js/app.js");
        assertThat(SERVER.get("/invest/hengzhun/js/app.js").statusCode()).isEqualTo(200);
        assertThat(SERVER.post("/invest/hengzhun/v1/screen" + Running.JUDGED, "application/json", "{\"id\":\"P1\"}")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> outside = SERVER.get("/livez");
        assertThat(outside.statusCode()).isEqualTo(404);
        assertThat(outside.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void theContractNamesTheBase() {
        assertThat(SERVER.get("/invest/hengzhun/openapi.yaml").body()).contains("\n  - url: /invest/hengzhun/\n");
    }

    @Test
    void aWrongMethodIsToldTheRightOneThereToo() {
        assertThat(SERVER.get("/invest/hengzhun/v1/screen").headers().firstValue("Allow"))
                .hasValue("POST");
    }

    @Test
    void aPageOfTheListMayAsk() {
        HttpResponse<String> answer =
                SERVER.send(SERVER.request("/invest/hengzhun/v1/policies").header("Origin", PORTAL));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(PORTAL);
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
                .contains("Policy-Hash", "ETag");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
        assertThat(answer.headers().allValues("Vary")).contains("Origin");
    }

    @Test
    void aFailureIsToldToItToo() {
        HttpResponse<String> answer =
                SERVER.send(SERVER.request("/invest/hengzhun/v1/policies/none").header("Origin", PORTAL));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(PORTAL);
    }

    @Test
    void itsBrowserIsToldBeforehandWhatItMaySend() {
        HttpResponse<String> answer = preflight(PORTAL);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
                .contains("POST");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains("Authorization", "Content-Type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://portal.example.gov.cn",
                "https://portal.example.gov.cn.evil.example"
            })
    void aPageOfNobodyOnTheListMayNot(String origin) {
        HttpResponse<String> answer =
                SERVER.send(SERVER.request("/invest/hengzhun/v1/policies").header("Origin", origin));

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(preflight(origin).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "null", "https://a/", "portal.example.gov.cn", "https://A.example"})
    void anOriginIsWrittenAsBrowsersSendIt(String origin) {
        assertThatThrownBy(() -> ServerSettings.of("--cors=https://b.example, " + origin))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--cors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hengzhun", "/hengzhun/", "//x", "/..", "/a b", "/"})
    void aBaseIsAPath(String base) {
        assertThatThrownBy(() -> ServerSettings.of("--base=" + base))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--base");
    }

    private static HttpResponse<String> preflight(String origin) {
        return SERVER.send(SERVER.request("/invest/hengzhun/v1/screen")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
    }
}
