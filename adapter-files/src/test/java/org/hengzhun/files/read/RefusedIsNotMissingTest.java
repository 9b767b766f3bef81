package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.ranking.Unranked;
import org.junit.jupiter.api.Test;

/** What becomes of units whose rows were refused, of groups left empty and of names written in two ways. */
class RefusedIsNotMissingTest {

    private static CountyTable read(String text) {
        return CountyReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "c.csv",
                InputOptions.DEFAULT,
                CountyPeriod.dictionary());
    }

    @Test
    void aUnitWhoseRowWasRefusedIsNamedWithItsRow() {
        CountyTable table = read("单位,签约项目数\n禹州,3\n长葛市,约五\n");
        assertThat(table.units()).extracting(CountyPeriod::unit).containsExactly("禹州市");
        assertThat(table.unrankedIn("2022Q3")).extracting(Unranked::unit).containsExactly("长葛市");
        assertThat(table.unrankedIn("2022Q3").get(0).reasons().get(0).zh()).contains("第 3 行被拒收", "不按零分或退出计");
        assertThat(table.refusedNames("2022Q3")).containsExactly("长葛市");
    }

    @Test
    void aCopyOfAnAcceptedRowLeavesItsUnitRanked() {
        CountyTable table = read("单位,签约项目数\n襄城县,3\n襄 城 县,3\n");
        assertThat(table.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.row()).isEqualTo(3));
        assertThat(table.unrankedIn("2022Q3")).isEmpty();
    }

    @Test
    void anEmptyGroupBelowAFilledOneIsThatGroupAndSaid() {
        CountyTable table = read("单位,分组,签约项目数\n甲县,县（市）,3\n乙县,,3\n丙区,城区,3\n丁区,,3\n");
        assertThat(table.units()).extracting(CountyPeriod::group).containsExactly("县（市）", "县（市）", "城区", "城区");
        assertThat(table.notes())
                .extracting(note -> note.zh())
                .hasSize(2)
                .first()
                .asString()
                .contains("第 3 行（乙县）", "“县（市）”");
    }

    @Test
    void groupsThatAreEmptyThroughoutStayEmpty() {
        assertThat(read("单位,分组,签约项目数\n甲县,,3\n乙县,,3\n").notes()).isEmpty();
        assertThat(read("单位,签约项目数\n甲县,3\n乙县,3\n").notes()).isEmpty();
    }
}
