package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the query says of a table in the body, in the words of who sends a request. */
class TableParametersTest {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final byte[] QUARTERS = new SmallWorkbook()
            .sheet("二季度")
            .row("项目编号", "行业代码")
            .row("P2", "3011")
            .sheet("三季度")
            .row("项目编号", "行业代码")
            .row("P3", "3011")
            .hiddenRow("P4", "2710")
            .bytes();

    @AutoClose
    private static final Running SERVER = Running.plain();

    private static HttpResponse<String> send(String type, byte[] body, String... said) {
        StringBuilder query = new StringBuilder(Running.JUDGED);
        for (int i = 0; i < said.length; i += 2) {
            query.append("&%s=%s".formatted(said[i], URLEncoder.encode(said[i + 1], StandardCharsets.UTF_8)));
        }
        return SERVER.send(SERVER.request("/v1/screen" + query)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static JsonNode judged(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.of(answer.body());
    }

    private static String problem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isBetween(400, 422);
        return answer.body();
    }

    @Test
    void theSheetIsNamedOrNumbered() {
        assertThat(judged(send(WORKBOOK, QUARTERS, "sheet", "二季度"))
                        .at("/projects/0/id")
                        .asString())
                .isEqualTo("P2");
        assertThat(judged(send(WORKBOOK, QUARTERS, "sheet", "2"))
                        .at("/projects/0/id")
                        .asString())
                .isEqualTo("P3");
    }

    @Test
    void whereSeveralSheetsHoldATableTheParameterIsAskedFor() {
        assertThat(problem(send(WORKBOOK, QUARTERS)))
                .contains("有几张工作表都有能读的表：二季度、三季度；请用 参数 sheet 指明一张")
                .doesNotContain("--sheet");
        assertThat(problem(send(WORKBOOK, QUARTERS, "sheet", "四季度", "lang", "en")))
                .contains("There is no sheet", "name one of these with the parameter sheet")
                .doesNotContain("--sheet");
    }

    @Test
    void hiddenRowsAreReadAndSaidUnlessTheyAreLeftOut() {
        JsonNode all = judged(send(WORKBOOK, QUARTERS, "sheet", "三季度"));
        assertThat(all.at("/projects").size()).isEqualTo(2);
        assertThat(all.at("/inputs/0/notes").toString()).contains("1 行也读了；只要看得见的请加参数 visible=true", "请用 参数 sheet");
        assertThat(judged(send(WORKBOOK, QUARTERS, "sheet", "三季度", "visible", "true"))
                        .at("/projects")
                        .size())
                .isEqualTo(1);
        assertThat(problem(send(WORKBOOK, QUARTERS, "sheet", "三季度", "visible", "yes")))
                .contains("应为 true 或 false");
    }

    @Test
    void headersOfABureauAreListedInTheQuery() {
        byte[] table = "编码,国标,产能\nP1,3011,9\n".getBytes(StandardCharsets.UTF_8);
        assertThat(problem(send("text/csv", table))).contains("或用参数 columns 给出列名对照表");
        JsonNode read = judged(send("text/csv", table, "columns", "表头,字段,单位\n编码,项目编号\n国标,行业代码\n产能,,\n"));
        assertThat(read.at("/projects/0/id").asString()).isEqualTo("P1");
        assertThat(read.at("/inputs/0/unread/0/header").asString()).isEqualTo("产能");
    }

    @Test
    void aListThatNamesNoFieldIsRefusedWithItsLine() {
        byte[] table = "编码,国标\nP1,3011\n".getBytes(StandardCharsets.UTF_8);
        assertThat(problem(send("text/csv", table, "columns", "编码,项目编好")))
                .contains("地址参数 columns", "对照表第 1 行：没有字段“项目编好”，是不是“项目编号");
        assertThat(problem(send("text/csv", table, "columns", "编码,\"项目编号"))).contains("对照表第 1 行：这一行的双引号没有成对");
        assertThat(problem(send("text/csv", table, "columns", "国".repeat(1001))))
                .contains("最多 1000 个字");
    }

    @Test
    void whatCannotBeSaidOfABodyIsRefused() {
        byte[] json = "{\"id\":\"P1\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(problem(send("application/json", json, "sheet", "1"))).contains("只用于工作簿（.xlsx）");
        assertThat(problem(send("text/csv", "项目编号\nP1\n".getBytes(StandardCharsets.UTF_8), "visible", "true")))
                .contains("只用于工作簿");
        assertThat(problem(send("application/x-ndjson", json, "columns", "编码,项目编号")))
                .contains("只用于表格（CSV、.xlsx）");
    }

    @Test
    void whatHasNoBodyTakesNoneOfThem() {
        assertThat(problem(SERVER.get("/v1/duties?policy=jiaozuo-2020-9&from=2020-04-01&to=2020-04-30&sheet=1")))
                .contains("没有这个参数");
    }
}
