package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.reading.Cells.refused;
import static org.hengzhun.core.reading.Cells.value;

import java.time.LocalDate;
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
                "２０２２-０９-３０"
            })
    void daysAreReadInManyShapes(String cell) {
        assertThat(value("签约日期", cell)).isEqualTo(LocalDate.of(2022, 9, 30));
    }

    @ParameterizedTest
    @CsvSource({
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
    @ValueSource(strings = {"2022-09-30 08:00", "22-09-30", "2022-9", "2022年9月", "2022年9月30", "30.9.2022", "4483"})
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
}
