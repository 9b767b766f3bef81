package org.hengzhun.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures are published as bureaus write them. */
class DisplayTest {

    private static Display of(String kind, String... arguments) {
        var pairs = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            pairs.put(arguments[i], arguments[i + 1]);
        }
        return IndicatorCatalogue.of(List.of(new IndicatorRow("made", Bilingual.same("made"), kind, pairs)))
                .named("made")
                .orElseThrow()
                .display();
    }

    @ParameterizedTest
    @CsvSource({
        "9000000000, 90 亿元",
        "9050000000, 90.5 亿元",
        "123456, 12.3456 万元",
        "9999, 9999 元",
        "0, 0 元",
        "-250000000, -2.5 亿元"
    })
    void moneyIsWrittenInTheLargestUnitItReaches(String yuan, String written) {
        assertThat(of("column", "column", "contractedFunds").text(Ratio.of(new BigDecimal(yuan))))
                .isEqualTo(written);
    }

    @Test
    void foreignMoneyIsWrittenInItsOwnUnit() {
        assertThat(of("column", "column", "contractedForeign").text(Ratio.of(27_620_000)))
                .isEqualTo("2762 万美元");
        assertThat(of("column", "column", "contractedForeign").text(Ratio.of(27_620_000), Language.EN))
                .isEqualTo("27.62 million USD");
    }

    @ParameterizedTest
    @CsvSource({
        "9000000000, 9 billion CNY",
        "999999999, 999.999999 million CNY",
        "1000000, 1 million CNY",
        "999999.5, 999999.5 CNY",
        "0, 0 CNY",
        "-2500000000, -2.5 billion CNY"
    })
    void englishWritesAmountsInMillionsAndBillions(String yuan, String written) {
        assertThat(of("column", "column", "contractedFunds").text(Ratio.of(new BigDecimal(yuan)), Language.EN))
                .isEqualTo(written);
    }

    @Test
    void countsHaveNoPlaces() {
        assertThat(of("column", "column", "signedProjects").text(Ratio.of(12))).isEqualTo("12");
        assertThat(of("column", "unit", "家").text(Ratio.of(7))).isEqualTo("7");
    }

    @Test
    void growthIsAPercentageAndALeadOnTimeIsInPoints() {
        assertThat(of("growth", "current", "signedProjects").text(Ratio.of(376, 10_000)))
                .isEqualTo("3.76%");
        assertThat(of("progress", "actual", "signedProjects").text(Ratio.of(1, 15)))
                .isEqualTo("6.67 个百分点");
        assertThat(of("progress", "actual", "signedProjects").text(Ratio.of(1, 15), Language.EN))
                .isEqualTo("6.67 points");
    }

    @Test
    void whatTheRowSaysHolds() {
        assertThat(of("growth", "current", "signedProjects", "show", "plain").text(Ratio.of(1, 8)))
                .isEqualTo("0.1250");
        assertThat(of("column", "column", "signedProjects", "show", "plain", "scale", "1")
                        .text(Ratio.of(12)))
                .isEqualTo("12.0");
    }
}
