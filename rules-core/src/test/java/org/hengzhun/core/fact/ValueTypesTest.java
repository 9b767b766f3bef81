package org.hengzhun.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {

    @Property(tries = 300)
    void equalFiguresAreEqualValuesWhateverTheirScale(
            @ForAll @Scale(6) @BigRange(min = "0", max = "1e12") BigDecimal number,
            @ForAll @IntRange(max = 8) int zeros) {
        BigDecimal padded = number.setScale(number.scale() + zeros);
        assertThat(new Money(padded, Currency.CNY)).isEqualTo(new Money(number, Currency.CNY));
        assertThat(new Energy(padded, EnergyBasis.EQUIVALENT)).isEqualTo(new Energy(number, EnergyBasis.EQUIVALENT));
        assertThat(Decimals.plain(padded)).isEqualTo(Decimals.plain(number)).isEqualByComparingTo(number);
        assertThat(Decimals.plain(padded).scale()).isNotNegative();
    }

    @Test
    void aPlainDecimalHasNoExponentAndNoTrailingZeros() {
        assertThat(Decimals.plain(new BigDecimal("1E+3")).toString()).isEqualTo("1000");
        assertThat(Decimals.plain(new BigDecimal("1.50")).toString()).isEqualTo("1.5");
        assertThat(Decimals.plain(new BigDecimal("0.000")).toString()).isEqualTo("0");
    }

    /** {@code 1e999999999} is a valid decimal of a billion digits; written out it would take the machine. */
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-1e999999999"})
    void refusesADecimalOfMoreDigitsThanAnyFigureHas(String written) {
        assertThatThrownBy(() -> Decimals.plain(new BigDecimal(written)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("位数")
                .hasMessageContaining("digits");
        assertThatThrownBy(() -> Project.LAND_AREA.fromPlain(new BigDecimal(written)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesNegativeAmountsInBothLanguages() {
        assertThatThrownBy(() -> Money.cny("-0.01"))
                .hasMessageContaining("不能为负数")
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> Energy.equivalent("-1")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Project.LAND_AREA.fromPlain(new BigDecimal("-1")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("用地面积");
    }

    @Test
    void moneyOfTwoCurrenciesIsNeverEqual() {
        assertThat(Money.cny("1")).isNotEqualTo(Money.usd("1"));
        assertThat(Money.cny("1e4")).hasToString("10000 CNY");
        assertThat(Currency.USD.unit()).isEqualTo(Unit.USD);
    }

    @Test
    void energyOnTwoBasesIsNeverEqual() {
        assertThat(Energy.equivalent("5")).isNotEqualTo(Energy.calorific("5"));
        assertThat(Energy.equivalent("5.0")).hasToString("5 tce 等价值");
        assertThat(Energy.calorific("5")).hasToString("5 tce 当量值");
    }

    @Test
    void anIndustryCodeKnowsItsDivisionGroupAndClass() {
        IndustryCode code = IndustryCode.of("C3011");
        assertThat(code).isEqualTo(IndustryCode.of(" 3011 ")).hasToString("3011");
        assertThat(code.division()).isEqualTo("30");
        assertThat(code.group()).contains("301");
        assertThat(code.subclass()).contains("3011");
    }

    @Test
    void aShorterIndustryCodeLeavesWhatLiesBelowUnknown() {
        assertThat(IndustryCode.of("30").group()).isEmpty();
        assertThat(IndustryCode.of("301").group()).contains("301");
        assertThat(IndustryCode.of("301").subclass()).isEmpty();
    }

    @Test
    void anIndustryCodeKeepsItsLeadingZero() {
        assertThat(IndustryCode.of("06")).hasToString("06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "30111", "Z30", "３０１１", "水泥", "30.1"})
    void refusesWhatIsNoIndustryCode(String written) {
        assertThatThrownBy(() -> IndustryCode.of(written)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aCountyIsOneValueByNameAndByCode() {
        assertThat(County.of("411081")).isEqualTo(County.of(" 禹州市 ")).hasToString("禹州市");
        assertThat(County.of("禹州市").code()).contains("411081");
        assertThat(County.of("某某新区").code()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "999999"})
    void refusesACountyWithoutANameAndACodeItDoesNotKnow(String written) {
        assertThatThrownBy(() -> County.of(written)).isInstanceOf(RefusedException.class);
    }

    @Test
    void energyPerUnitOfProductKeepsItsOwnUnit() {
        UnitEnergy energy = Project.UNIT_ENERGY.fromPlain(" 86.50 kgce/t ");
        assertThat(energy).isEqualTo(new UnitEnergy(new BigDecimal("86.5"), "kgce/t"));
        assertThat(Project.UNIT_ENERGY.fromPlain(energy.toString())).isEqualTo(energy);
        assertThatThrownBy(() -> new UnitEnergy(BigDecimal.ONE, " ")).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"86", "kgce/t", "", "1.2.3 kgce/t", ". kgce/t"})
    void refusesEnergyPerUnitOfProductWithoutNumberOrUnit(String written) {
        assertThatThrownBy(() -> Project.UNIT_ENERGY.fromPlain(written))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("单位产品能耗");
    }

    @Test
    void noTwoChoicesOfAFieldShareALabelOrAlias() {
        Stream.of(Stage.values(), ConstructionKind.values(), InvestorKind.values(), Obstacle.values())
                .forEach(choices -> assertThat(Stream.of(choices)
                                .map(Choice.class::cast)
                                .flatMap(choice -> Stream.concat(Stream.of(choice.label()), choice.aliases().stream())))
                        .doesNotHaveDuplicates()
                        .allSatisfy(label -> assertThat(label).isNotBlank()));
    }
}
