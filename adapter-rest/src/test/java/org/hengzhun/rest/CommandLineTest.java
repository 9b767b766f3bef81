package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.hengzhun.cli.Hengzhun;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.Terminal;
import org.hengzhun.rest.guard.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server answers, byte for byte, what the command prints that reads the same bytes. */
class CommandLineTest {

    private static final Path POLICIES = Running.example("policies");

    @AutoClose
    private static final Running SERVER = Running.with(Running.settings(Limits.DEFAULT, POLICIES));

    @ParameterizedTest
    @CsvSource({
        "candidates.csv, zh",
        "candidates.csv, en",
        "candidates-gb18030.csv, zh",
        "xuchang-published-projects.csv, zh"
    })
    void screens(String file, String language) {
        HttpResponse<String> answer =
                SERVER.postFile("/v1/screen" + Running.JUDGED + "&lang=" + language, "text/csv", Running.example(file));

        assertThat(answer.body())
                .isEqualTo(printed(
                        Running.example(file),
                        "screen",
                        "-",
                        "--policy=" + Running.XUCHANG,
                        "--as-of=2022-09-30",
                        "--format=json",
                        "--lang=" + language));
    }

    @Test
    void screensLinesOfJson() throws IOException {
        Path lines = lines();

        HttpResponse<String> answer = SERVER.postFile("/v1/screen" + Running.JUDGED, "application/x-ndjson", lines);

        assertThat(answer.body())
                .isEqualTo(printed(
                        lines, "screen", "-", "--policy=" + Running.XUCHANG, "--as-of=2022-09-30", "--format=ndjson"));
    }

    private static Path lines() throws IOException {
        Path lines = Files.createTempFile("projects", ".ndjson");
        lines.toFile().deleteOnExit();
        return Files.writeString(lines, """
                {"id":"A","industryCode":"3011","stage":"PROPOSED_SIGNING","annualEnergyEquivalent":62000}
                not JSON
                {"id":"A","industryCode":"3011"}
                {"项目编号":"B","行业代码":"2710","阶段":"签约"}
                """);
    }

    @Test
    void routes() {
        HttpResponse<String> answer = SERVER.postFile(
                "/v1/route?policy=xuchang-2022-kf1&asOf=2022-09-30",
                "text/csv",
                Running.example("xuchang-published-projects.csv"));

        assertThat(answer.body())
                .isEqualTo(printed(
                        Running.example("xuchang-published-projects.csv"),
                        "route",
                        "-",
                        "--policy=xuchang-2022-kf1",
                        "--as-of=2022-09-30",
                        "--format=json"));
    }

    @Test
    void listsDuties() {
        assertThat(SERVER.get("/v1/duties?policy=jiaozuo-2020-9&from=2020-04-01&to=2020-12-31")
                        .body())
                .isEqualTo(printed(
                        null,
                        "duties",
                        "--policy=jiaozuo-2020-9",
                        "--from=2020-04-01",
                        "--to=2020-12-31",
                        "--format=json"));
    }

    @Test
    void listsDutiesOfProjects() {
        HttpResponse<String> answer = SERVER.postFile(
                "/v1/duties/projects?policy=xuchang-2022-kf1&from=2022-05-01&to=2022-12-31&asOf=2022-09-30",
                "text/csv",
                Running.example("xuchang-published-projects.csv"));

        assertThat(answer.body())
                .contains("\"projects\":[\n{\"id\":\"XC-001\"")
                .isEqualTo(printed(
                        Running.example("xuchang-published-projects.csv"),
                        "duties",
                        "-",
                        "--policy=xuchang-2022-kf1",
                        "--from=2022-05-01",
                        "--to=2022-12-31",
                        "--as-of=2022-09-30",
                        "--format=json"));
    }

    @Test
    void explanationAndRobustnessCarryTheHashOfTheirInput() throws IOException {
        Path candidates = Running.example("candidates.csv");
        Path counties = Running.example("xinxiang-2020q4.csv");

        assertThat(SERVER.postFile("/v1/explain" + Running.JUDGED, "text/csv", candidates)
                        .body())
                .contains("\"sha256\":\"" + sha256(candidates));
        assertThat(SERVER.postFile(
                                "/v1/robustness?policy=xinxiang-2020-42&scheme=quarterly&draws=5", "text/csv", counties)
                        .body())
                .contains("\"sha256\":\"" + sha256(counties));
    }

    private static String sha256(Path file) throws IOException {
        return Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString();
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void asksNext(String language) {
        HttpResponse<String> answer = SERVER.postFile(
                "/v1/next" + Running.JUDGED + "&lang=" + language, "text/csv", Running.example("candidates.csv"));

        assertThat(answer.body())
                .contains("\"next\":{\"field\":", "\"next\":null")
                .isEqualTo(printed(
                        Running.example("candidates.csv"),
                        "screen",
                        "-",
                        "--next",
                        "--policy=" + Running.XUCHANG,
                        "--as-of=2022-09-30",
                        "--format=json",
                        "--lang=" + language));
    }

    @ParameterizedTest
    @CsvSource({"SL-001, zh", "SL-003, en"})
    void explains(String id, String language) {
        HttpResponse<String> answer = SERVER.postFile(
                "/v1/explain" + Running.JUDGED + "&id=" + id + "&lang=" + language,
                "text/csv",
                Running.example("candidates.csv"));

        assertThat(answer.body())
                .isEqualTo(printed(
                        Running.example("candidates.csv"),
                        "explain",
                        "-",
                        "--id=" + id,
                        "--policy=" + Running.XUCHANG,
                        "--as-of=2022-09-30",
                        "--format=json",
                        "--lang=" + language));
    }

    @ParameterizedTest
    @CsvSource({
        "luan-2022-q3.csv, start-rate, by-start-rate, 2022Q3",
        "xinxiang-2020q4.csv, xinxiang-2020-42, quarterly, 2020Q4"
    })
    void ranks(String file, String policy, String scheme, String period) {
        HttpResponse<String> answer = SERVER.postFile(
                "/v1/rank?policy=%s&scheme=%s&period=%s".formatted(policy, scheme, period),
                "text/csv",
                Running.example(file));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(printed(
                        Running.example(file),
                        "rank",
                        "-",
                        "--policies=" + POLICIES,
                        "--policy=" + policy,
                        "--scheme=" + scheme,
                        "--period=" + period,
                        "--format=json"));
    }

    @Test
    void tellsHowFirmARankingIs() {
        HttpResponse<String> answer = SERVER.postFile(
                "/v1/robustness?policy=xinxiang-2020-42&scheme=quarterly&draws=50&seed=7",
                "text/csv",
                Running.example("xinxiang-2020q4.csv"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(printed(
                        Running.example("xinxiang-2020q4.csv"),
                        "robustness",
                        "-",
                        "--policy=xinxiang-2020-42",
                        "--scheme=quarterly",
                        "--draws=50",
                        "--seed=7",
                        "--format=json"));
    }

    @Test
    void listsAndShowsPoliciesAndFields() {
        try (Running shipped = Running.plain()) {
            assertThat(shipped.get("/v1/policies").body()).isEqualTo(printed(null, "policy", "list", "--format=json"));
        }
        assertThat(SERVER.get("/v1/policies/" + Running.XUCHANG).body())
                .isEqualTo(printed(null, "policy", "show", Running.XUCHANG, "--format=json"));
        assertThat(SERVER.get("/v1/policies/henan-two-high-2021?entries=true").body())
                .isEqualTo(printed(null, "policy", "show", "henan-two-high-2021", "--entries", "--format=json"));
        assertThat(SERVER.get("/v1/fields").body()).isEqualTo(printed(null, "policy", "fields", "--format=json"));
    }

    @Test
    void comparesPolicies() {
        assertThat(SERVER.get("/v1/compare?policy=henan-two-high-2021&other=" + Running.XUCHANG + "&asOf=2022-09-30")
                        .body())
                .isEqualTo(printed(
                        null,
                        "policy",
                        "compare",
                        "henan-two-high-2021",
                        Running.XUCHANG,
                        "--as-of=2022-09-30",
                        "--format=json"));
        assertThat(SERVER.get("/v1/policies/energy-review/timeline").body())
                .isEqualTo(printed(null, "policy", "timeline", "energy-review", "--format=json"));
    }

    @Test
    void tellsWhoFlipsUnderAnotherPolicy() {
        Path candidates = Running.example("candidates.csv");

        assertThat(SERVER.postFile("/v1/diff" + Running.JUDGED + "&other=henan-two-high-2021", "text/csv", candidates)
                        .body())
                .contains("\"flips\":")
                .isEqualTo(printed(
                        candidates,
                        "policy",
                        "diff",
                        Running.XUCHANG,
                        "henan-two-high-2021",
                        "--data=-",
                        "--as-of=2022-09-30",
                        "--format=json"));
        assertThat(SERVER.postFile(
                                "/v1/diff?policy=henan-two-high-2021&asOf=2022-09-30&set="
                                        + "firstClass.lower%3D30000%0AsecondClass.lower%3D5000",
                                "text/csv", candidates)
                        .body())
                .contains("\"supposed\":true")
                .isEqualTo(printed(
                        candidates,
                        "screen",
                        "-",
                        "--policy=henan-two-high-2021",
                        "--set=firstClass.lower=30000",
                        "--set=secondClass.lower=5000",
                        "--as-of=2022-09-30",
                        "--format=json"));
    }

    @Test
    void tellsWhoMovesUnderAnotherPolicy() {
        Path counties = Running.example("xinxiang-2020q4.csv");

        assertThat(SERVER.postFile(
                                "/v1/diff/ranking?policy=xinxiang-2020-42&scheme=quarterly&period=2020Q4&set="
                                        + "startRate.weight%3D50%0AfulfilmentRate.weight%3D20",
                                "text/csv", counties)
                        .body())
                .contains("\"moving\":")
                .isEqualTo(printed(
                        counties,
                        "rank",
                        "-",
                        "--policy=xinxiang-2020-42",
                        "--scheme=quarterly",
                        "--period=2020Q4",
                        "--set=startRate.weight=50",
                        "--set=fulfilmentRate.weight=20",
                        "--format=json"));
    }

    @Test
    void givesColumnsAndEmptyTablesOfCounties() {
        assertThat(SERVER.get("/v1/fields?of=counties&policy=xinxiang-2020-42").body())
                .isEqualTo(printed(
                        null, "policy", "fields", "--of=counties", "--policy=xinxiang-2020-42", "--format=json"));
        assertThat(SERVER.get("/v1/template?of=counties&policy=xinxiang-2020-42&scheme=quarterly")
                        .body())
                .isEqualTo(printed(
                        null,
                        "policy",
                        "fields",
                        "--template",
                        "--of=counties",
                        "--policy=xinxiang-2020-42",
                        "--scheme=quarterly",
                        "--format=csv"));
    }

    @Test
    void whatIsAskedOfTwoPoliciesIsRefusedInWords() {
        String diff = "/v1/diff?policy=henan-two-high-2021&asOf=2022-09-30";

        assertThat(SERVER.post(diff, "application/json", "[]").body()).contains("\"status\":400", "只写一个");
        assertThat(SERVER.post(diff + "&set=x", "application/json", "[]").body())
                .contains("\"status\":400", "参数=值");
        assertThat(SERVER.post(diff + "&set=none%3D1", "application/json", "[]").body())
                .contains("\"status\":400", "没有参数或表格 none");
        assertThat(SERVER.post(diff + "&set=" + "a%3D1%0A".repeat(21), "application/json", "[]")
                        .body())
                .contains("\"status\":400", "最多 20 个");
        assertThat(SERVER.post(diff + "&other=none", "application/json", "[]").body())
                .contains("\"status\":404");
        assertThat(SERVER.post(diff + "&other=energy-review&otherHash=sha256:" + "0".repeat(64), "text/csv", "")
                        .body())
                .contains("\"status\":409");
        assertThat(SERVER.get("/v1/fields?of=counties").body()).contains("\"status\":400", "县区表要写明政策");
        assertThat(SERVER.get("/v1/template?scheme=quarterly").body()).contains("\"status\":400");
    }

    static String printed(@Nullable Path in, String... words) {
        StringWriter out = new StringWriter();
        try (InputStream bytes = in == null ? InputStream.nullInputStream() : Files.newInputStream(in)) {
            CliContext around = new CliContext(
                    bytes,
                    out,
                    new PrintWriter(new StringWriter()),
                    () -> LocalDate.now(Running.TODAY),
                    Map.of(),
                    Terminal.NONE);
            Hengzhun.run(around, words);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return out.toString();
    }
}
