package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.table.ColumnMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of counties, read by the same rows as projects. */
class CountyReaderTest {

    private static CountyTable read(String name, String text) {
        return CountyReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                name,
                InputOptions.DEFAULT,
                CountyPeriod.dictionary());
    }

    private static List<String> units(CountyTable table) {
        return table.units().stream().map(CountyPeriod::unit).toList();
    }

    @Test
    void aBrokenLineIsRefusedAndTheNextGoesOn() {
        CountyTable table =
                read("c.ndjson", "{\"unit\":\"甲县\"}\n{\"unit\":\n\n[]\n{\"unit\":\"丁县\"} {}\n{\"unit\":\"乙县\"}\n");
        assertThat(units(table)).containsExactly("甲县", "乙县");
        assertThat(table.refusals()).extracting(Refusal::row).containsExactly(2, 4, 5);
        assertThat(table.summary().rows()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "\"2022\""})
    void aPeriodMayBeANumberOfJson(String period) {
        CountyTable table = read("c.json", "[{\"unit\":\"甲县\",\"period\":" + period + ",\"signedProjects\":3}]");
        assertThat(table.refusals()).isEmpty();
        assertThat(table.units())
                .containsExactly(CountyPeriod.builder("甲县", "", "2022")
                        .set("signedProjects", 3)
                        .build());
    }

    @Test
    void aRowTooLongIsToldAsSuch() {
        CountyTable table = read("c.csv", "unit,signedProjects\n甲县,3\n" + "x".repeat((1 << 20) + 1) + ",1\n");
        assertThat(units(table)).containsExactly("甲县");
        assertThat(table.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.problem().zh()).contains("一行超过"));
    }

    @Test
    void aUnitTwiceInOnePeriodIsRefusedTheSecondTime() {
        CountyTable table = read("c.csv", "unit,period,signedProjects\n甲县,2022,3\n甲县,2023,3\n甲县,2022,4\n,2022,1\n");
        assertThat(table.units()).hasSize(2);
        assertThat(table.refusals())
                .extracting(Refusal::row, Refusal::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, "unit"), org.assertj.core.groups.Tuple.tuple(5, "unit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"unit\":\"甲县\"}", "[{\"unit\":\"甲县\"}]", "{\"units\":[{\"unit\":\"甲县\"}]}"})
    void anArrayAnObjectAndAnObjectWithUnitsAreRead(String text) {
        assertThat(units(read("c.json", text))).containsExactly("甲县");
    }

    @Test
    void whatIsNoUnitIsNotCalledAProject() {
        assertThat(read("c.json", "[1]").refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(
                                refusal.problem().zh() + refusal.problem().en())
                        .contains("考核单位", "unit")
                        .doesNotContain("项目", "project"));
        assertThat(read("c.csv", "unit\n").refusals()).hasSize(1);
        assertThat(read("c.json", "[]").refusals()).hasSize(1);
    }

    /** The shape of a public table: a header of three rows, its groups merged, none of it an indicator by its name. */
    private static final String BULLETIN = """
            项目招引建设情况通报表,,,,
            市（区）,①签约项目情况,,,投资
            ,1亿元以下项目,,1亿元以上项目,年度计划
            ,总数,当月新增,☆总数,
            示例一市,12,1,5,30.5
            """;

    @Test
    void aTableWithoutAnyIndicatorNamesItsColumnsAndWhatToWrite() {
        CountyTable table = read("c.csv", BULLETIN);
        assertThat(table.units()).isEmpty();
        assertThat(table.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.in(Language.ZH))
                    .isEqualTo("c.csv 第4行：没有一列是认识的指标（表头第 2 至 4 行合起来读），没有读的列："
                            + "B列「①签约项目情况/1亿元以下项目/总数」、C列「①签约项目情况/1亿元以下项目/当月新增」、"
                            + "D列「①签约项目情况/1亿元以上项目/☆总数」、E列「投资/年度计划」；"
                            + "一行一个单位，每项指标的数字要各占一列。请把列名改成政策的指标（用 policy show 查看），"
                            + "或用 --columns 给出对照表，例如一行“①签约项目情况/1亿元以下项目/总数,签约项目数”。");
            assertThat(refusal.in(Language.EN))
                    .contains("(rows 2 to 4 were read together as the header); not read: B (", "say with --columns");
        });
    }

    @Test
    void theLineItGivesMakesAnIndicatorOfTheColumn() throws IOException {
        ColumnMapping own = ColumnMapping.read(new StringReader("①签约项目情况/1亿元以上项目/☆总数,签约项目数\n投资/年度计划,合同资金,亿元\n"));
        CountyTable table = CountyReader.read(
                new ByteArrayInputStream(BULLETIN.getBytes(StandardCharsets.UTF_8)),
                "c.csv",
                InputOptions.DEFAULT.asTable(new TableOptions("", false, own)),
                CountyPeriod.dictionary());
        assertThat(table.units())
                .containsExactly(CountyPeriod.builder("示例一市", "", "")
                        .set("signedProjects", 5)
                        .set("contractedFunds", new BigDecimal("3050000000"))
                        .build());
    }

    @Test
    void aRowOfWordsUnderAHeaderIsDataWhereItSaysWhoseItIs() {
        CountyTable table = read("c.csv", "单位,签约项目数,联系人,\n甲县,3,某某,请核对\n");
        assertThat(units(table)).isEmpty();
        assertThat(table.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.row()).isEqualTo(2));
    }
}
