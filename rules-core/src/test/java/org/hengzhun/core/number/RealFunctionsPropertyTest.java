package org.hengzhun.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class RealFunctionsPropertyTest {

    private static final Ratio TINY = Ratio.of(new BigDecimal("1E-30"));

    @Provide
    Arbitrary<Ratio> positive() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), new BigDecimal("1000000"))
                .ofScale(4)
                .map(Ratio::of);
    }

    /** Digits of ln 2 and ln 10 from the Handbook of Mathematical Functions, table 1.1. */
    @Example
    void knowsTheLogarithmsOfTwoAndTen() {
        assertThat(RealFunctions.ln(Ratio.of(2)).round(30, RoundingMode.HALF_EVEN))
                .isEqualTo("0.693147180559945309417232121458");
        assertThat(RealFunctions.ln(Ratio.of(10)).round(30, RoundingMode.HALF_EVEN))
                .isEqualTo("2.302585092994045684017991454684");
        assertThat(RealFunctions.ln(Ratio.ONE)).isEqualTo(Ratio.ZERO);
    }

    @Example
    void aMeanThatIsAShortDecimalIsExact() {
        assertThat(mean(Ratio.of(2), Ratio.of(8))).isEqualTo(Ratio.of(4));
        assertThat(mean(Ratio.of(1, 2), Ratio.of(32))).isEqualTo(Ratio.of(4));
        assertThat(mean(Ratio.ZERO, Ratio.of(8))).isEqualTo(Ratio.ZERO);
    }

    private static Ratio mean(Ratio... figures) {
        return RealFunctions.geometricMean(List.of(figures), Collections.nCopies(figures.length, Ratio.ONE));
    }

    @Property
    void theLogarithmOfAProductIsTheSum(@ForAll("positive") Ratio a, @ForAll("positive") Ratio b) {
        Ratio difference =
                RealFunctions.ln(a.times(b)).minus(RealFunctions.ln(a).plus(RealFunctions.ln(b)));
        assertThat(difference.abs()).isLessThan(TINY);
    }

    @Property
    void theMeanOfEqualFiguresIsThatFigure(@ForAll("positive") Ratio a) {
        assertThat(mean(a, a, a)).isEqualTo(a);
    }

    @Property
    void theMeanLiesBetweenItsFiguresAndBelowTheArithmeticMean(
            @ForAll @Size(min = 1, max = 5) List<@net.jqwik.api.From("positive") Ratio> figures) {
        Ratio mean = mean(figures.toArray(Ratio[]::new));
        Ratio arithmetic = figures.stream().reduce(Ratio.ZERO, Ratio::plus).dividedBy(Ratio.of(figures.size()));
        assertThat(mean).isGreaterThanOrEqualTo(Collections.min(figures));
        assertThat(mean.minus(arithmetic)).isLessThan(TINY);
    }
}
