package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Duties of a policy and of projects in one call, with what was done; of one unit or of all. */
class DutiesServedTest {

    private static final String SPAN = "/v1/duties?policy=jiaozuo-2020-9&from=2020-04-01&to=2020-12-31&asOf=2020-09-30";

    private static final String PROJECTS = "项目编号,项目名称,阶段,签约日期\nP1,甲,签约,2020-04-10\nP2,乙,不知道的阶段,\n";

    private static final String DONE = Running.text(Running.example("jiaozuo-2020-done.csv"));

    @AutoClose
    private static final Running SERVER = Running.plain();

    private static HttpResponse<String> sent(String address, Multipart form) {
        return SERVER.send(form.in(SERVER.request(address)));
    }

    private static Multipart both() {
        return Multipart.empty()
                .file("projects", "项目.csv", "text/csv", PROJECTS)
                .file("done", "完成.csv", "text/csv", DONE);
    }

    @Test
    void projectsAndWhatWasDoneInOneCallGiveTheBytesOfTheCommand() {
        String projects = Running.example("candidates.csv").toString();
        String done = Running.example("jiaozuo-2020-done.csv").toString();

        String answer = sent(
                        SPAN,
                        Multipart.empty()
                                .file("projects", "a.csv", "text/csv", Running.text(Running.example("candidates.csv")))
                                .file("done", "b.csv", "text/csv", DONE))
                .body();

        assertThat(answer.replace("\"file\":\"projects\"", "\"file\":\"" + projects + '"')
                        .replace("\"file\":\"done\"", "\"file\":\"" + done + '"'))
                .contains("\"state\":\"OVERDUE\"")
                .isEqualTo(CommandLineTest.printed(
                        null,
                        "duties",
                        projects,
                        "--done=" + done,
                        "--policy=jiaozuo-2020-9",
                        "--from=2020-04-01",
                        "--to=2020-12-31",
                        "--as-of=2020-09-30",
                        "--format=json"));
    }

    @ParameterizedTest
    @CsvSource({"text/csv,csv", "text/calendar,ics", "text/html,html"})
    void theOtherFormsAreThoseOfTheCommandToo(String mediaType, String form) {
        HttpResponse<String> answer = SERVER.send(Multipart.empty()
                .file("done", "b.csv", "text/csv", DONE)
                .in(SERVER.request(SPAN))
                .header("Accept", mediaType));

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(mediaType);
        assertThat(answer.body().replace("输入：done，", "输入：-，"))
                .isEqualTo(CommandLineTest.printed(
                        Running.example("jiaozuo-2020-done.csv"),
                        "duties",
                        "--done=-",
                        "--policy=jiaozuo-2020-9",
                        "--from=2020-04-01",
                        "--to=2020-12-31",
                        "--as-of=2020-09-30",
                        "--format=" + form));
    }

    @Test
    void whatIsWrongInEitherTableIsToldWithTheNameOfItsTable() {
        JsonNode answer = Json.of(sent(
                        SPAN,
                        Multipart.empty()
                                .file("projects", "a.csv", "text/csv", PROJECTS)
                                .file("done", "b.csv", "text/csv", DONE + "没有的义务,,,2020-05-01,,\n"))
                .body());

        assertThat(answer.path("refused")
                        .valueStream()
                        .map(one -> one.path("file").asString() + one.path("row")))
                .containsExactly("projects3", "done" + (DONE.lines().count() + 1));
        assertThat(answer.at("/projects/0/duties/0/unit").asString()).isEqualTo("承接县区");
    }

    @Test
    void twoListsOfAnObjectAreTheSameAsTwoFiles() {
        String project = "{\"id\":\"P1\",\"name\":\"甲\",\"stage\":\"SIGNED\",\"signedOn\":\"2020-04-10\"}";
        String record = "{\"duty\":\"双月听取汇报\",\"whom\":\"市委、市政府\",\"period\":\"2020-03/04\",\"doneOn\":\"2020-04-28\"}";
        JsonNode expected = Json.of(sent(
                        SPAN,
                        Multipart.empty()
                                .file("projects", "a.json", "application/json", "[" + project + "]")
                                .file("done", "b.json", "application/json", "[" + record + "]"))
                .body());

        for (String body : new String[] {
            "{\"projects\":[" + project + "],\"done\":[" + record + "]}",
            "{\"done\":[" + record + "],\"projects\":[" + project + "]}"
        }) {
            JsonNode answer =
                    Json.of(SERVER.post(SPAN, "application/json", body).body());
            assertThat(answer.path("duties")).isEqualTo(expected.path("duties"));
            assertThat(answer.path("projects")).isEqualTo(expected.path("projects"));
            assertThat(answer.at("/duties/0/state").asString()).isEqualTo("OVERDUE");
        }
    }

    @Test
    void aTableAloneIsOfWhatWasDone() {
        String plain = SERVER.post(SPAN, "text/csv", DONE).body();

        assertThat(sent(SPAN, Multipart.empty().file("file", "b.csv", "text/csv", DONE))
                        .body())
                .isEqualTo(plain);
        assertThat(Json.of(SERVER.post(SPAN, "application/json", "{\"done\":[]}")
                                .body())
                        .path("totals"))
                .isEqualTo(Json.of(SERVER.post(SPAN, "application/json", "[]").body())
                        .path("totals"));
    }

    @Test
    void anotherMemberOrFileIsRefusedByItsName() {
        assertThat(SERVER.post(SPAN, "application/json", "{\"done\":[],\"dune\":[]}")
                        .body())
                .contains("\"status\":400", "dune", "projects");
        assertThat(sent(SPAN, both().file("third", "c.csv", "text/csv", DONE)).body())
                .contains("\"status\":400", "c.csv 多余", "projects", "done");
        assertThat(sent(SPAN, both().file("done", "d.csv", "text/csv", DONE)).body())
                .contains("\"status\":400", "d.csv 多余");
        assertThat(sent("/v1/duties/projects" + SPAN.substring("/v1/duties".length()), both())
                        .body())
                .contains("\"status\":400", "2 个文件：项目.csv、完成.csv");
    }

    @Test
    void oneUnitIsShownWhatItOwesAndNothingElse() {
        JsonNode answer = Json.of(sent(SPAN + "&unit=%E6%8B%9B%E5%95%86%E4%B8%80%E7%BB%84", both())
                .body());

        assertThat(answer.path("duties")
                        .valueStream()
                        .map(duty -> duty.path("unit").asString()))
                .hasSize(14)
                .containsOnly("招商一组");
        assertThat(answer.at("/projects/0/duties")).isEmpty();
        JsonNode counties = Json.of(sent(SPAN + "&unit=%E6%89%BF%E6%8E%A5%E5%8E%BF%E5%8C%BA", both())
                .body());
        assertThat(counties.path("duties")).isEmpty();
        assertThat(counties.at("/projects/0/duties")).hasSize(1);
        assertThat(counties.path("totals")
                        .valueStream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void aUnitThatOwesNothingByThePolicyIsRefusedWithOneThatIsNear() {
        assertThat(SERVER.get(SPAN + "&unit=%E6%8B%9B%E5%95%86%E4%B8%80%E7%B5%84")
                        .body())
                .contains("\"status\":400", "是不是 招商一组");
    }

    @Test
    void eachDutySaysHowItsLastDayWasReckoned() {
        JsonNode answer = Json.of(SERVER.get(SPAN).body());

        assertThat(Stream.concat(
                                answer.path("duties").valueStream(),
                                Json.of(sent(SPAN, both()).body())
                                        .at("/projects/0/duties")
                                        .valueStream())
                        .map(duty -> duty.path("reckoned").asString())
                        .distinct())
                .contains("每月 25 日前，2020-04 这一期到 2020-04-25；当天是周六，不顺延", "常态要求，没有到期日")
                .anyMatch(words -> words.startsWith("签约日期 2020-04-10 起 "));
    }
}
