package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.reading.Cells.refused;
import static org.hengzhun.core.reading.Cells.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Yes and no, as people write them. */
class TruthCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"是", "true", "TRUE", "Y", "yes", "1", "√", "有", "Ｙ"})
    void yesIsRead(String cell) {
        assertThat(value("高排放", cell)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "false", "N", "no", "0", "×", "无"})
    void noIsRead(String cell) {
        assertThat(value("高排放", cell)).isEqualTo(false);
    }

    @Test
    void truthsOtherwiseWrittenAreRefused() {
        assertThat(refused("高排放", "大概").zh()).contains("是 或 否");
        assertThat(refused("高排放", "x").en()).contains("yes or no");
    }
}
