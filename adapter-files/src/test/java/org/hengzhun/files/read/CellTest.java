package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.files.read.Inputs.cell;
import static org.hengzhun.files.read.Inputs.refusal;
import static org.hengzhun.files.read.Inputs.warnings;

import org.junit.jupiter.api.Test;

/** What a table adds to a cell that the core has read: its place, its text as shown, and doubts of the whole row. */
class CellTest {

    @Test
    void anIndustryCodeOfThreeDigitsMayHaveLostItsZero() {
        assertThat(warnings(cell("行业代码", "610")))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message().zh()).contains("0610"));
    }

    @Test
    void aSpellingThatLeavesSomethingOpenIsToldWithItsColumn() {
        assertThat(warnings(cell("建设性质", "改扩建"))).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("read-as");
            assertThat(warning.message().zh()).startsWith("B列 “改扩建”按扩建读");
        });
    }

    @Test
    void aTextTooLongIsRefusedAndCutInTheMessage() {
        Refusal refusal = refusal(cell("项目名称", "长".repeat(10_001)));
        assertThat(refusal.value()).hasSize(40).endsWith("…");
        assertThat(refusal.problem().zh()).contains("10001");
    }

    @Test
    void controlAndBidirectionalCharactersAreShownEscaped() {
        assertThat(refusal(cell("总投资", "1\u001B[31m\u202E2")).value()).isEqualTo("1\\u001B[31m\\u202E2");
    }

    @Test
    void coreSaysWhatItRefusesInBothLanguages() {
        Refusal refusal = refusal(cell("承接县区", "999999"));
        assertThat(refusal.problem().zh()).contains("999999").doesNotContain("the county");
        assertThat(refusal.problem().en()).startsWith("the county code (999999)");
    }
}
