package org.hengzhun.core.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndustriesTest {

    @Test
    void theStandardIsThereAsItsTextCountsIt() {
        assertThat(known("%02d", 100)).isEqualTo(97);
        assertThat(known("%03d", 1_000)).isEqualTo(473);
        assertThat(known("%04d", 10_000)).isEqualTo(1_381);
    }

    private static long known(String shape, int end) {
        return IntStream.range(0, end)
                .filter(number -> Industries.nameOf(shape.formatted(number)).isPresent())
                .count();
    }

    @Test
    void everyCodeIsInASection() {
        IntStream.range(0, 100)
                .mapToObj("%02d"::formatted)
                .filter(code -> Industries.nameOf(code).isPresent())
                .forEach(code -> assertThat(Industries.sectionOf(code)).as(code).isPresent());
        assertThat(Industries.sectionOf("3011")).contains("C");
        assertThat(Industries.sectionOf("99")).isEmpty();
    }

    @Test
    void aNameOfSeveralLevelsIsTheMostExactThatSaysNoMore() {
        assertThat(Industries.codeOf("造林和更新")).contains("0220");
        assertThat(Industries.codeOf("燃气生产和供应业")).contains("45");
        assertThat(Industries.codeOf("制造业")).contains("C");
        assertThat(Industries.codeOf("水泥")).isEmpty();
    }

    @Test
    void nearCodesBeginAlikeAndNearNamesHoldTheWord() {
        assertThat(Industries.nearCode("3111", 5)).containsExactly("311", "3110");
        assertThat(Industries.nearCode("9999", 5)).isEmpty();
        assertThat(Industries.nearName("水泥", 2)).contains("3011");
    }
}
