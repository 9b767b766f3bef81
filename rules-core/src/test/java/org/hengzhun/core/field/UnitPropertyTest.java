package org.hengzhun.core.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

@PropertyDefaults(tries = 1000)
class UnitPropertyTest {

    @Property(tries = 500)
    void convertingToTheBaseUnitAndBackGivesTheSameFigure(
            @ForAll Unit unit, @ForAll @Scale(10) @BigRange(min = "-1e15", max = "1e15") BigDecimal amount) {
        BigDecimal base = unit.toBase(amount);
        assertThat(base.divide(unit.factor())).isEqualByComparingTo(amount);
    }

    @Property(tries = 300)
    void conversionKeepsSumsExact(
            @ForAll Unit unit,
            @ForAll @Scale(4) @BigRange(min = "0", max = "1e9") BigDecimal a,
            @ForAll @Scale(4) @BigRange(min = "0", max = "1e9") BigDecimal b) {
        assertThat(unit.toBase(a).add(unit.toBase(b))).isEqualByComparingTo(unit.toBase(a.add(b)));
    }

    @Property
    void everySpellingNamesItsUnitInItsDimension(@ForAll Unit unit) {
        for (String spelling : unit.spellings()) {
            assertThat(Unit.written(spelling, unit.dimension())).contains(unit);
            assertThat(Unit.written(" " + spelling.toUpperCase(Locale.ROOT) + " ", unit.dimension()))
                    .contains(unit);
            assertThat(Unit.written(spelling)).isPresent();
        }
        assertThat(unit.spellings()).contains(unit.symbol(), unit.code()).doesNotHaveDuplicates();
    }

    @Property
    void everyDimensionHasOneBaseUnit(@ForAll Unit.Dimension dimension) {
        assertThat(Arrays.stream(Unit.values())
                        .filter(unit -> unit.dimension() == dimension)
                        .filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0))
                .containsExactly(Unit.base(dimension));
    }

    @Test
    void readsWanAndYiAsTheyAreCounted() {
        assertThat(Unit.WAN_YUAN.toBase(new BigDecimal("1.2345"))).isEqualByComparingTo("12345");
        assertThat(Unit.YI_YUAN.toBase(new BigDecimal("0.00000001"))).isEqualByComparingTo("1");
        assertThat(Unit.WAN_TCE.toBase(new BigDecimal("6.2"))).isEqualByComparingTo("62000");
        assertThat(Unit.HECTARE.toBase(BigDecimal.ONE)).isEqualByComparingTo("15");
    }

    @Test
    void aUnitOfAnotherDimensionIsNotFound() {
        assertThat(Unit.written("万元", Unit.Dimension.COAL_EQUIVALENT)).isEmpty();
        assertThat(Unit.written("斤")).isEmpty();
    }

    @Test
    void jsonWritesTheLatinSpellingWhereThereIsOne() {
        assertThat(Unit.TCE.code()).isEqualTo("tce");
        assertThat(Unit.WAN_YUAN_PER_MU.code()).isEqualTo("万元/亩");
    }
}
