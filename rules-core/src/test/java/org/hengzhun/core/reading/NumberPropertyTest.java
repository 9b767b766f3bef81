package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Unit;

class NumberPropertyTest {

    record Written(Unit unit, String spelling) {}

    @Provide
    Arbitrary<Written> units() {
        List<Written> all = Arrays.stream(Unit.values())
                .flatMap(unit -> unit.spellings().stream().map(spelling -> new Written(unit, spelling)))
                .toList();
        return Arbitraries.of(all);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TEN.pow(20)),
                        Arbitraries.integers().between(0, 10))
                .as(BigDecimal::new);
    }

    @Property
    void aNumberInAnyUnitIsReadExactly(@ForAll("numbers") BigDecimal number, @ForAll("units") Written unit) {
        Reading inCell =
                NumberCell.of(unit.unit().dimension()).read(number.toPlainString() + " " + unit.spelling(), null);
        Reading inHeader = NumberCell.of(unit.unit().dimension()).read(number.toPlainString(), unit.unit());
        Reading exact = new Reading.Known(Decimals.plain(unit.unit().toBase(number)));
        assertThat(inCell).isEqualTo(exact);
        assertThat(inHeader).isEqualTo(exact);
    }

    @Property
    void digitsAloneSayAsMuchAsWithTheirUnitBehindThem(@ForAll("digits") String digits) {
        Reading alone = NumberCell.of(Unit.Dimension.CNY).read(digits, null);
        Reading inYuan = NumberCell.of(Unit.Dimension.CNY).read(digits + "元", null);
        assertThat(known(alone)).isEqualTo(known(inYuan));
    }

    /** Numbers, more digits than anybody writes, and points where none may stand. */
    @Provide
    Arbitrary<String> digits() {
        Arbitrary<String> integer = Arbitraries.strings().numeric().ofMaxLength(42);
        return Combinators.combine(integer, Arbitraries.of("", ".", ".."), integer)
                .as((before, point, after) -> before + point + after)
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Object> known(Reading reading) {
        return reading instanceof Reading.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    @Property
    void thousandsCommasAndExponentsChangeNothing(@ForAll("numbers") BigDecimal number) {
        NumberCell cell = NumberCell.of(Unit.Dimension.CNY);
        Reading plain = cell.read(number.toPlainString(), null);
        String grouped = "%,d".formatted(number.toBigInteger());
        assertThat(cell.read(grouped, null))
                .isEqualTo(cell.read(number.toBigInteger().toString(), null));
        assertThat(cell.read(number.toString(), null)).isEqualTo(plain);
    }

    @Property
    void noTextMakesTheReaderFail(@ForAll String text) {
        for (Unit.Dimension dimension : Unit.Dimension.values()) {
            assertThat(NumberCell.of(dimension).read(text, null)).isNotNull();
        }
    }
}
