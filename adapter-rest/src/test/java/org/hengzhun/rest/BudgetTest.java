package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.rest.guard.Budget;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.guard.Pace;
import org.junit.jupiter.api.Test;

/** What one request may cost is bounded, and whoever asks for more is told so in the form of every failure. */
class BudgetTest {

    private static final Budget SMALL = new Budget(100, 100, 50, 1_000, 12, 200_000, Duration.ofSeconds(60));

    private static final String JSON = "application/json";

    private static final String CSV = "text/csv";

    private static final String SCREEN = "/v1/screen" + Running.JUDGED;

    private static final String ROUTE = "/v1/route?policy=xuchang-2022-kf1&asOf=2022-09-30";

    private static final String RANK = "?policy=xinxiang-2020-42&scheme=quarterly&period=2020Q3&asOf=2020-09-30";

    private static Running server(Budget budget) {
        return Running.with(Running.settings(Limits.DEFAULT.with(budget, Pace.DEFAULT)));
    }

    private static void refused(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(words);
    }

    private static String projects(int count) {
        return IntStream.range(0, count).mapToObj(i -> "{}").collect(Collectors.joining(",", "[", "]"));
    }

    private static String units(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "县%d,2020Q3,1\n".formatted(i))
                .collect(Collectors.joining("", "unit,period,signedProjects\n", ""));
    }

    @Test
    void moreRowsThanADocumentMayHaveAreTooMany() {
        try (Running server = server(SMALL)) {
            refused(server.post(SCREEN, JSON, projects(101)), 413, "100 行", "NDJSON");
            refused(server.post(SCREEN, CSV, "id,onNegativeList\n" + ",是\n".repeat(101)), 413, "100 行");
            refused(server.post(ROUTE, JSON, projects(101)), 413, "100 行");
            refused(server.post("/v1/explain" + Running.JUDGED + "&id=P", JSON, projects(101)), 413, "100 行");
            refused(
                    server.post(
                            "/v1/duties/projects?policy=zhengzhou-2018-15&from=2022-01-01&to=2022-12-31",
                            JSON,
                            projects(101)),
                    413,
                    "100 行");
            refused(server.post("/v1/rank" + RANK, CSV, units(51)), 413, "50 行");
            assertThat(server.post(SCREEN, JSON, projects(10)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aStreamMayHaveAnyNumberOfRows() {
        try (Running server = server(SMALL)) {
            HttpResponse<String> answer = server.post(SCREEN, "application/x-ndjson", "{}\n".repeat(1_000));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().lines()).hasSize(1_000);
        }
    }

    @Test
    void anAnswerLongerThanAllowedIsRefusedAsAWhole() {
        try (Running server = server(SMALL)) {
            refused(server.post(SCREEN, JSON, projects(100)), 413, "200000 字节");
        }
    }

    @Test
    void aLongAnswerArrivesWhole() {
        try (Running server = Running.plain()) {
            HttpResponse<String> answer = server.post(SCREEN, JSON, projects(500));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue(JSON);
            assertThat(answer.headers().firstValueAsLong("Content-Length").orElse(0))
                    .isGreaterThan(1_000_000);
            assertThat(Json.of(answer.body()).path("projects").size()).isEqualTo(500);
        }
    }

    @Test
    void workThatTakesTooLongIsStopped() {
        Budget noTime = new Budget(100, 100, 50, 1_000, 12, 200_000, Duration.ZERO);
        String units = "unit,period,signedProjects\n甲,2020Q3,1\n乙,2020Q3,2\n";
        String span = "&from=2022-01-01&to=2022-12-31&asOf=2022-09-30";
        try (Running server = server(noTime)) {
            for (HttpResponse<String> answer : ImmutableList.of(
                    server.post(SCREEN, JSON, projects(2)),
                    server.post(ROUTE, JSON, projects(2)),
                    server.post("/v1/explain" + Running.JUDGED, JSON, projects(1)),
                    server.post("/v1/rank" + RANK, CSV, units),
                    server.post("/v1/robustness" + RANK + "&draws=10", CSV, units),
                    server.get("/v1/duties?policy=zhengzhou-2018-15" + span),
                    server.post("/v1/duties/projects?policy=zhengzhou-2018-15" + span, JSON, projects(2)))) {
                refused(answer, 503, "秒");
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            }
        }
    }

    @Test
    void drawsTimesUnitsAndDigitsAreBounded() {
        String robust = "/v1/robustness?policy=xinxiang-2020-42&scheme=%s&asOf=2020-09-30".formatted("quarterly");
        try (Running server = server(SMALL)) {
            refused(server.post(robust + "&vary=0." + "9".repeat(190), CSV, units(2)), 400, "12 位");
            refused(
                    server.post(robust + "&vary=" + "9".repeat(60) + "/1" + "0".repeat(60), CSV, units(2)),
                    400,
                    "12 位");
        }
    }

    @Test
    void twentyThousandStrangeNamesAreRefusedAtOnce() {
        String names = IntStream.range(0, 20_000)
                .mapToObj(i -> "\"annualEnergy%d\":1".formatted(i))
                .collect(Collectors.joining(",", "{\"id\":\"P1\",", "}"));
        try (Running server = Running.plain()) {
            HttpResponse<String> answer = server.post(SCREEN, JSON, names);

            refused(answer, 422, "annualEnergy0");
            assertThat(Json.of(answer.body()).path("errors").size()).isEqualTo(100);
        }
    }

    @Test
    void anErrorOfTheProgramIsNeverAnAnswerWithoutWords() {
        for (Error beyond : ImmutableList.of(new OutOfMemoryError("a test"), new StackOverflowError("a test"))) {
            try (Failing server = Failing.with(context -> {
                throw beyond;
            })) {
                int status = beyond instanceof OutOfMemoryError ? 503 : 500;
                assertThat(server.answer())
                        .startsWith("HTTP/1.1 " + status)
                        .contains("application/problem+json", "\"requestId\"");
                assertThat(server.log()).contains("\"event\":\"failure\"");
            }
        }
    }

    @Test
    void whoHasLeftIsNoticedWhileTheWorkGoesOn() throws Exception {
        try (Failing server = Failing.untilTheCallerLeaves()) {
            server.askAndLeave();

            assertThat(server.noticed()).isTrue();
        }
    }
}
