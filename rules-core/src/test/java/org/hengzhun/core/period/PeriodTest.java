package org.hengzhun.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A period is one however it is written, and knows those before it. */
class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-10", "2024年10月", "2024年10月份", "202410", "2024/10", "2024.10", " 2024 年 10 月 "})
    void anOctoberIsOneHoweverItIsWritten(String written) {
        assertThat(Period.canonical(written)).isEqualTo("2024-10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024Q3", "2024-Q3", "2024年三季度", "2024年第三季度", "2024年3季度", "2024第3季度"})
    void aQuarterIsOneHoweverItIsWritten(String written) {
        assertThat(Period.canonical(written)).isEqualTo("2024Q3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"202413", "本季度", "2024年13月", ""})
    void whatNamesNoPeriodStaysAsItIs(String written) {
        assertThat(Period.written(written)).isEmpty();
        assertThat(Period.canonical(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2023, 2023",
        "2024H1, 2023H2, 2023H1",
        "2024Q1, 2023Q4, 2023Q1",
        "2024-03/04, 2024-01/02, 2023-03/04",
        "2024-01, 2023-12, 2023-01"
    })
    void aPeriodKnowsTheOneBeforeItAndThatOfTheYearBefore(String period, String before, String yearBefore) {
        Period now = Period.written(period).orElseThrow();
        assertThat(now.before()).map(Period::label).hasValue(before);
        assertThat(now.yearBefore()).map(Period::label).hasValue(yearBefore);
    }

    @Test
    void aWeekHasAWeekBeforeItButNoneOfTheYearBefore() {
        Period week = Period.written("2024-W01").orElseThrow();
        assertThat(week.before()).map(Period::label).hasValue("2023-W52");
        assertThat(week.yearBefore()).isEmpty();
    }

    @Test
    void aDayHasNeither() {
        Period day = Period.written("2024-03-05").orElseThrow();
        assertThat(day.before()).isEmpty();
        assertThat(day.yearBefore()).isEmpty();
    }
}
