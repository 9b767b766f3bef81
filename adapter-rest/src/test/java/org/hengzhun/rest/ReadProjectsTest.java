package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadProjectsTest {

    private static final String CSV = "text/csv";

    @AutoClose
    private static final Running SERVER = Running.plain();

    private static JsonNode read(String table) {
        return Json.of(SERVER.post("/v1/projects?policy=" + Running.XUCHANG, CSV, table)
                .body());
    }

    private static List<String> verdicts(String mediaType, String body) {
        List<String> verdicts = new ArrayList<>();
        Json.of(SERVER.post("/v1/screen" + Running.JUDGED, mediaType, body).body())
                .path("projects")
                .forEach(project -> verdicts.add(
                        "%s %s %s".formatted(project.path("id"), project.path("verdict"), project.path("undecided"))));
        return verdicts;
    }

    @Test
    void whatIsReadOfATableIsJudgedAsTheTableIs() {
        String table = Running.text(Running.example("candidates.csv"));
        List<String> facts = new ArrayList<>();
        read(table)
                .path("projects")
                .forEach(project -> facts.add(project.path("facts").toString()));

        assertThat(verdicts("application/json", facts.toString())).hasSize(60).isEqualTo(verdicts(CSV, table));
    }

    @Test
    void factsAreInBaseUnitsAndEachProjectKnowsItsRow() {
        JsonNode project =
                read("招商项目台账\n项目编号,项目名称,总投资（亿元）\nP1,水泥,3\n").path("projects").get(0);

        assertThat(project.path("row").asInt()).isEqualTo(3);
        assertThat(project.path("facts").path("totalInvestment").asString()).isEqualTo("300000000");
    }

    @Test
    void aProjectWithoutAnIdHasTheNumberOfItsRow() {
        assertThat(read("项目名称,行业代码\n水泥,3011\n")
                        .path("projects")
                        .get(0)
                        .path("facts")
                        .path("id")
                        .asString())
                .isEqualTo("#2");
    }

    @Test
    void columnsAndRowsThatAreNotReadAreNamed() {
        JsonNode read = read("项目编号,项目名称,我的备注,阶段\nP1,水泥,甲,签约\nP2,水泥,乙,谈谈\n");

        assertThat(read.path("inputs")
                        .get(0)
                        .path("unread")
                        .get(0)
                        .path("header")
                        .asString())
                .isEqualTo("我的备注");
        assertThat(read.path("refused").get(0).path("row").asInt()).isEqualTo(3);
        assertThat(read.path("projects").size()).isOne();
    }

    @Test
    void whatIsNoTableOfProjectsIsRefused() {
        assertThat(SERVER.post("/v1/projects", CSV, "姓名,年龄\n甲,3\n").body()).contains("没有找到表头");
    }
}
