package org.hengzhun.drl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OperatorTest {

    @ParameterizedTest
    @CsvSource({
        "EQUAL,false,true,false",
        "NOT_EQUAL,true,false,true",
        "LESS,true,false,false",
        "AT_MOST,true,true,false",
        "GREATER,false,false,true",
        "AT_LEAST,false,true,true"
    })
    void ordersBelowOnAndAboveTheLimit(Operator operator, boolean below, boolean on, boolean above) {
        BigDecimal limit = new BigDecimal("50000");
        assertThat(operator.test(new BigDecimal("49999.99"), limit)).isEqualTo(below);
        assertThat(operator.test(new BigDecimal("50000.00"), limit)).isEqualTo(on);
        assertThat(operator.test(new BigDecimal("50000.01"), limit)).isEqualTo(above);
    }

    @Test
    void looksIntoListsAndSets() {
        assertThat(Operator.IN.test("a", List.of("a", "b"))).isTrue();
        assertThat(Operator.IN.test(new BigDecimal("1.0"), List.of(BigDecimal.ONE)))
                .isTrue();
        assertThat(Operator.NOT_IN.test("c", List.of("a", "b"))).isTrue();
        assertThat(Operator.NOT_IN.test("a", List.of("a", "b"))).isFalse();
        assertThat(Operator.CONTAINS.test(Set.of("a"), "a")).isTrue();
        assertThat(Operator.NOT_CONTAINS.test(Set.of("a"), "a")).isFalse();
        assertThat(Operator.NOT_CONTAINS.test(Set.of("a"), "b")).isTrue();
        assertThat(Operator.MEMBER_OF.test("a", Set.of("a"))).isTrue();
        assertThat(Operator.NOT_MEMBER_OF.test("a", Set.of("a"))).isFalse();
        assertThat(Operator.NOT_MEMBER_OF.test("b", Set.of("a"))).isTrue();
        assertThat(Operator.EQUAL.test("a", new BigDecimal("1"))).isFalse();
        assertThat(Operator.EQUAL.test(BigDecimal.ONE, "1")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IN", "NOT_IN"})
    void turnedTwiceIsItself(Operator operator) {
        assertThat(operator.flipped().flipped()).isEqualTo(operator);
        if (operator.orders() || operator == Operator.EQUAL) {
            BigDecimal a = BigDecimal.ONE;
            BigDecimal b = BigDecimal.TEN;
            assertThat(operator.flipped().test(b, a)).isEqualTo(operator.test(a, b));
        }
    }

    @Test
    void aListStandsOnTheRightOnly() {
        assertThatThrownBy(Operator.IN::flipped).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(Operator.NOT_IN::flipped).isInstanceOf(IllegalStateException.class);
        assertThat(Operator.IN.takesList()).isTrue();
        assertThat(Operator.EQUAL.takesList()).isFalse();
    }

    /** To a reader, a value that stands in a written list and one that a table's list holds both belong (属于) to it. */
    @Test
    void eachIsWrittenInItsOwnWayAndBelongingToAListInOneWay() {
        assertThat(Operator.values()).extracting(Operator::drl).doesNotHaveDuplicates();
        assertThat(Operator.values())
                .filteredOn(operator -> operator != Operator.IN && operator != Operator.NOT_IN)
                .extracting(operator -> operator.words().zh())
                .doesNotHaveDuplicates();
        assertThat(Operator.IN.words().zh())
                .isEqualTo(Operator.MEMBER_OF.words().zh());
        assertThat(Operator.NOT_IN.words().zh())
                .isEqualTo(Operator.NOT_MEMBER_OF.words().zh());
    }
}
