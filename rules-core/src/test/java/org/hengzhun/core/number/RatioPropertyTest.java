package org.hengzhun.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@PropertyDefaults(tries = 1000)
class RatioPropertyTest {

    private static final BigInteger BIG = BigInteger.TEN.pow(30);

    @Provide
    Arbitrary<Ratio> ratios() {
        Arbitrary<BigInteger> any = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-50), BigInteger.valueOf(50)),
                Arbitraries.bigIntegers().between(BIG.negate(), BIG),
                Arbitraries.longs().map(BigInteger::valueOf));
        return Combinators.combine(any, any.filter(bottom -> bottom.signum() != 0))
                .as(Ratio::of);
    }

    @Property
    void aSumLessOneTermIsTheOther(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    }

    @Property
    void aProductDividedByOneFactorIsTheOther(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(a.times(b)).isEqualTo(b.times(a));
        if (!b.isZero()) {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        }
    }

    @Property
    void comparesByTheSignOfTheDifference(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
    }

    @Property
    void roundsAsBigDecimalDoes(
            @ForAll("ratios") Ratio a, @ForAll @IntRange(max = 12) int scale, @ForAll RoundingMode mode) {
        if (mode != RoundingMode.UNNECESSARY) {
            assertThat(a.round(scale, mode))
                    .isEqualTo(new BigDecimal(a.top()).divide(new BigDecimal(a.bottom()), scale, mode));
        }
    }

    @Property
    void floorsDownwards(@ForAll("ratios") Ratio a) {
        Ratio rest = a.minus(a.floor());
        assertThat(rest).isGreaterThanOrEqualTo(Ratio.ZERO).isLessThan(Ratio.ONE);
    }

    @Property
    void holdsEveryDecimalExactly(@ForAll BigDecimal decimal) {
        BigDecimal scaled = decimal.setScale(Math.max(0, decimal.scale()), RoundingMode.UNNECESSARY);
        assertThat(Ratio.of(decimal).round(scaled.scale(), RoundingMode.UNNECESSARY))
                .isEqualTo(scaled);
    }

    @Property
    void anOrderKeyNeverContradictsTheComparison(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        if (a.orderKey() != b.orderKey()) {
            assertThat(Long.compare(a.orderKey(), b.orderKey())).isEqualTo(Integer.signum(a.compareTo(b)));
        }
    }

    @Property
    void placesGiveBackTheFractionsPutThereAndNothingElsewhere(@ForAll("rows") List<Optional<Ratio>> row) {
        Ratios places = new Ratios(row.size());
        for (int place = 0; place < row.size(); place++) {
            int at = place;
            row.get(place).ifPresent(value -> places.set(at, value));
        }
        for (int place = 0; place < row.size(); place++) {
            assertThat(Optional.ofNullable(places.get(place))).isEqualTo(row.get(place));
        }
    }

    @Provide
    Arbitrary<List<Optional<Ratio>>> rows() {
        return ratios().optional(0.7).list().ofMaxSize(8);
    }

    @Property
    void aLineGivesWhatTheFormulaGives(
            @ForAll("ratios") Ratio zero,
            @ForAll("ratios") Ratio atZero,
            @ForAll("ratios") Ratio slope,
            @ForAll("ratios") Ratio x) {
        assertThat(Line.from(zero, atZero, slope).at(x))
                .isEqualTo(atZero.plus(x.minus(zero).times(slope)));
    }
}
