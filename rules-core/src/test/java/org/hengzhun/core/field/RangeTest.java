package org.hengzhun.core.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.hengzhun.core.words.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0..100       | POINT | 应在 0 到 100 分之间  | must be between 0 and 100 points
            0..          | COUNT | 应不小于 0 个         | must be at least 0 count
            ..500亿元    | YUAN  | 应不大于 50000000000 元 | must be at most 50000000000 CNY
            -5%..12.5%   | RATIO | 应在 -0.05 到 0.125 之间 | must be between -0.05 and 0.125
            0 .. 1亿元   | YUAN  | 应在 0 到 100000000 元之间 | must be between 0 and 100000000 CNY
            """)
    void itIsWrittenWithTwoDots(String written, Unit unit, String zh, String en) {
        assertThat(Range.written(written, unit).map(range -> range.words(unit))).hasValueSatisfying(words -> {
            assertThat(words.zh()).isEqualTo(zh);
            assertThat(words.en()).isEqualTo(en);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "100", "0-100", "低..高", "0..100亩", "0..1..2"})
    void whatWritesNoneIsNone(String written) {
        assertThat(Range.written(written, Unit.POINT)).isEmpty();
    }

    @Test
    void theLowerEndIsNotAboveTheUpperOne() {
        assertThatThrownBy(() -> Range.written("100..0", Unit.POINT))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("100");
        assertThat(new Range(BigDecimal.ONE, BigDecimal.ONE).checked(BigDecimal.ONE, Unit.POINT, "得分", "marks"))
                .isEqualTo(BigDecimal.ONE);
    }
}
