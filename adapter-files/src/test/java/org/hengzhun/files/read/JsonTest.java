package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.files.read.Inputs.project;
import static org.hengzhun.files.read.Inputs.refusal;
import static org.hengzhun.files.read.Inputs.refusals;
import static org.hengzhun.files.read.Inputs.rows;

import java.util.List;
import org.hengzhun.core.fact.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static List<Row<Project>> json(String text) {
        return rows("a.json", text);
    }

    @Test
    void anArrayAnObjectAndAnObjectWithProjectsAreRead() {
        assertThat(project(json("[{\"id\":\"P1\"}]").get(0)).id()).isEqualTo("P1");
        assertThat(project(json("{\"id\":\"P1\"}").get(0)).id()).isEqualTo("P1");
        assertThat(project(json("{\"projects\":[{\"id\":\"P1\"}]}").get(0)).id())
                .isEqualTo("P1");
    }

    @Test
    void valuesOfEveryKindAreRead() {
        Row<Project> row = json("""
                [{"项目编号":"P1","industryCode":"0610","总投资":"6.2亿元","annualEnergyEquivalent":62000.50,
                  "highEmission":true,"高风险":"否","stage":"拟签约","signedOn":"2022-09-30","obstacles":["LAND","能耗"],
                  "processes":["1,2-二氯乙烷","水泥"],"investorOrigins":"fr;HK","unitEnergy":"86 kgce/t","park":null,"county":"禹州市"}]
                """).get(0);
        assertThat(project(row))
                .hasToString("Project(id=P1, county=禹州市, investorOrigins=[FR, HK], industryCode=0610,"
                        + " processes=[1,2-二氯乙烷, 水泥], totalInvestment=620000000, stage=PROPOSED_SIGNING,"
                        + " annualEnergyEquivalent=62000.5, unitEnergy=86 kgce/t, highEmission=true, highRisk=false,"
                        + " obstacles=[LAND, ENERGY], signedOn=2022-09-30)");
    }

    @Test
    void aWholeNumberMayBeAnId() {
        assertThat(project(json("[{\"id\":7}]").get(0)).id()).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "industryCode":3011          | 加引号
            "industryCode":"3011.0"      | 文本
            "landArea":1e999999          | 太长
            "landArea":true              | 数值
            "landArea":{"a":[1]}         | 对象
            "landArea":[1]               | 数组
            "stage":1                    | 加引号
            "name":1.50                  | 加引号
            "signedOn":20220930          | 加引号
            "obstacles":[1]              | 加引号
            "obstacles":["水"]           | 没有“水”
            "totalInvestmen":1           | 是不是“totalInvestment”
            "爱好":1                     | 没有这个字段
            "landArea":1,"用地面积":2      | 重复
            "landArea":1,"landArea":2    | 重复
            "landArea":"-"               |
            """)
    void badMembersAreRefusedByElement(String member, @org.jspecify.annotations.Nullable String advice) {
        List<Row<Project>> rows = json("[{\"id\":\"P1\"," + member + "},{\"id\":\"P2\"}]");
        if (advice == null) {
            assertThat(project(rows.get(0)).id()).isEqualTo("P1");
        } else {
            assertThat(refusal(rows.get(0)).problem().zh()).contains(advice);
            assertThat(refusal(rows.get(0)).row()).isEqualTo(1);
        }
        assertThat(project(rows.get(1)).id()).isEqualTo("P2");
    }

    @Test
    void allBadMembersOfAnElementAreTold() {
        assertThat(refusals(
                        json("[{\"landArea\":\"五百多\",\"x\":1,\"stage\":\"睡\"}]").get(0)))
                .hasSize(3);
    }

    @Test
    void anElementThatIsNoObjectIsRefusedAlone() {
        List<Row<Project>> rows = json("[1,{\"id\":\"P2\"},[[]]]");
        assertThat(refusal(rows.get(0)).problem().zh()).contains("对象");
        assertThat(project(rows.get(1)).id()).isEqualTo("P2");
        assertThat(refusal(rows.get(2)).row()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":\"P1\"},{\"id\":\"P2\"",
                "[{\"id\":\"P1\"},{'id':1}]",
                "[{\"id\":\"P1\"},{\"landArea\":NaN}]",
                "[{\"id\":\"P1\"},{\"landArea\":Infinity}]",
                "[{\"id\":\"P1\"},]",
                "[{\"id\":\"P1\"}] {}",
                "[{\"id\":\"P1\"}]]",
                "{\"projects\":[{\"id\":\"P1\"}],\"x\":1}",
                "{\"projects\":[{\"id\":\"P1\"}],\"projects\":[]}"
            })
    void elementsBeforeAFaultAreProcessedAndTheRestIsRefused(String text) {
        List<Row<Project>> rows = json(text);
        assertThat(project(rows.get(0)).id()).isEqualTo("P1");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1))
                .isInstanceOfSatisfying(
                        Row.Refused.class,
                        refused -> assertThat(refused.wholeInput()).isTrue());
    }

    @Test
    void aFaultOfSyntaxHasItsLineAndColumn() {
        Refusal refusal = refusal(json("[\n{\"id\" \"P1\"}]").get(0));
        assertThat(refusal.problem().zh()).contains("第 2 行第 7 列");
    }

    @Test
    void nestingTooDeepAndTextsTooLongAreRefused() {
        assertThat(refusal(json("[{\"id\":" + "[".repeat(100)).get(0)).problem().zh())
                .contains("限度");
        assertThat(refusal(json("[{\"id\":\"" + "x".repeat((1 << 20) + 1) + "\"}]")
                                .get(0))
                        .problem()
                        .zh())
                .contains("限度");
        assertThat(refusal(json("7").get(0)).problem().zh()).contains("数组");
    }

    @Test
    void aBrokenLineIsRefusedAndTheNextGoesOn() {
        List<Row<Project>> rows = rows(
                "a.jsonl", "{\"id\":\"P1\"}\n{\"id\":\n\n[]\r\n{\"id\":\"P1\"}\n{\"id\":\"P6\"} {}\n{\"id\":\"P7\"}\n");
        assertThat(rows).extracting(Row::row).containsExactly(1, 2, 4, 5, 6, 7);
        assertThat(refusal(rows.get(1)).problem().zh()).contains("JSON");
        assertThat(refusal(rows.get(3)).problem().zh()).contains("第 1 行重复");
        assertThat(project(rows.get(5)).get(Project.ID)).isEqualTo("P7");
    }

    @Test
    void aLineTooLongIsRefusedAndTheNextGoesOn() {
        List<Row<Project>> rows = rows("a.ndjson", "x".repeat((1 << 20) + 1) + "\n{\"id\":\"P2\"}");
        assertThat(refusal(rows.get(0)).problem().zh()).contains("超过");
        assertThat(project(rows.get(1)).id()).isEqualTo("P2");
    }
}
