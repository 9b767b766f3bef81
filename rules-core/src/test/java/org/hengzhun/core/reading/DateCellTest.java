package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.reading.Cells.note;
import static org.hengzhun.core.reading.Cells.refused;
import static org.hengzhun.core.reading.Cells.value;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, as people and spreadsheets write them. */
class DateCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-09-30",
                "2022/9/30",
                "2022.9.30",
                "2022年9月30日",
                "2022年 9月 30日",
                "20220930",
                "2022/9/30 0:00",
                "２０２２-０９-３０",
                "2022年9月30号",
                "2022年9月30",
                "2022-09-30 14:05:33",
                "2022-09-30 14:05:33.125",
                "2022-09-30T14:05",
                "2022-09-30T14:05:33+08:00",
                "2022-09-30T06:05:33Z",
                "2022/9/30 2:05:33 PM",
                "2022年9月30日 14时5分",
                "2022年9月30日 14:05:33",
                "2022年9月30日 下午2时5分33秒",
                "二〇二二年九月三十日",
                "二○二二年九月三十号",
                "二零二二年九月三十日"
            })
    void daysAreReadInManyShapes(String cell) {
        assertThat(value("签约日期", cell)).isEqualTo(LocalDate.of(2022, 9, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-30 25:00,时间不对",
        "2022-9,只写到月",
        "2022年9月,只写到月",
        "2022年9月份,只写到月",
        "202209,只写到月",
        "22-09-30,四位年份",
        "22.9.30,四位年份",
        "22年9月30日,四位年份",
        "2202-09-30,年份 2202 不在",
        "0202-09-30,年份 0202 不在",
        "1900-01-01,年份 1900 不在",
        "二〇二二年十三月三十日,没有这一天",
        "2022-02-30,没有这一天",
        "44834,2022-09-30",
        "2022-09,年月日都要有",
        "去年,年月日都要有",
        "2022-9/30,年月日都要有",
        "20221301,没有这一天"
    })
    void daysThatAreNoneAreRefused(String cell, String advice) {
        assertThat(refused("签约日期", cell).zh()).contains(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-09-30T00:00:00", "2022-09-30 00:00", "2022年9月30日 0:00"})
    void aMidnightThatASpreadsheetAddedIsDropped(String cell) {
        assertThat(value("签约日期", cell)).isEqualTo(LocalDate.of(2022, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.9.2022", "4483", "2022年9月底", "2022-09-30 晚", "9月30日", "2022第三季度", "2022年9月3 14:05"})
    void whatIsNotAYearAMonthAndADayIsRefusedWithTheShapes(String cell) {
        assertThat(refused("签约日期", cell).zh()).contains("年月日都要有", "2022年9月30日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-29", "2022年2月29日", "20220229", "2022.13.01", "2022/0/1"})
    void aDayThatNeverWasIsRefused(String cell) {
        assertThat(refused("签约日期", cell).en()).contains("no such date");
    }

    @Test
    void theLeapDayOfALeapYearIsOne() {
        assertThat(value("签约日期", "2024年2月29日")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    /** Day 60 of spreadsheets is 1900-02-29; from day 61 on they count as everybody does. */
    @ParameterizedTest
    @CsvSource({"44834,2022-09-30", "44834.75,2022-09-30", "36526,2000-01-01"})
    void theSerialNumberOfASpreadsheetIsToldAsTheDayItProbablyMeans(String cell, String day) {
        assertThat(refused("签约日期", cell).zh()).contains("日期序号，大概是 " + day);
    }

    /** Programs write the midnight of China in Greenwich, a day earlier. */
    @Test
    void aTimeOfAnotherZoneIsTheDayItIsInChinaAndTold() {
        assertThat(value("签约日期", "2022-09-29T16:00:00.000Z")).isEqualTo(LocalDate.of(2022, 9, 30));
        assertThat(note("签约日期", "2022-09-29T16:00:00.000Z"))
                .extracting(Bilingual::zh)
                .asString()
                .contains("北京时间", "2022-09-30");
        assertThat(note("签约日期", "2022-09-30T06:05:33Z")).isNull();
    }

    @Property
    void anyDayOfOurTimeIsReadInEveryShape(@ForAll @IntRange(min = 0, max = 55_516) int days) {
        LocalDate day = LocalDate.of(1949, 1, 1).plusDays(days);
        for (String shape :
                new String[] {"%d-%02d-%02d", "%d/%d/%d", "%d.%d.%d", "%d年%d月%d日", "%d年%d月%d号", "%d%02d%02d"}) {
            String written = shape.formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            assertThat(value("签约日期", written)).as(written).isEqualTo(day);
            if (!shape.endsWith("d%02d")) {
                assertThat(value("签约日期", written + " 23:59:59")).as(written).isEqualTo(day);
            }
        }
    }
}
