package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.reading.Cells.refused;
import static org.hengzhun.core.reading.Cells.value;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"P1", "Ｐ１", " P1 ", "P\u200B1", "\uFEFFP1", "P1\u202C", "P\u00AD1"})
    void idsThatLookAlikeAreOne(String cell) {
        assertThat(value("项目编号", cell)).isEqualTo("P1");
    }

    @Test
    void aSpaceInsideAnIdStaysAndOnlyOne() {
        assertThat(value("项目编号", "许 招　01")).isEqualTo("许 招 01");
        assertThat(value("项目编号", "许  01")).isEqualTo("许 01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.11081E+17", "4.11081e+17", "4E+17", "４.１E+17"})
    void anIdThatASpreadsheetTookForANumberIsRefused(String cell) {
        assertThat(refused("项目编号", cell).zh()).contains("位数已经丢了", "文本");
    }

    @ParameterizedTest
    @ValueSource(strings = {"411081202200000017", "2E10", "E+17", "2022-E+1"})
    void anIdThatOnlyLooksALittleLikeItIsRead(String cell) {
        assertThat(value("项目编号", cell)).isEqualTo(cell);
    }

    @Property
    void aKeyReadAgainIsTheSame(@ForAll String text) {
        if (new KeyCell().read(text, null) instanceof Reading.Known known) {
            assertThat(new KeyCell().read((String) known.value(), null)).isEqualTo(known);
        }
    }
}
