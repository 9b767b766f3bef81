package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
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
}
