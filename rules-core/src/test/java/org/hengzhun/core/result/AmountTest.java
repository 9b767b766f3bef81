package org.hengzhun.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.result.Amount.Factor;
import org.hengzhun.core.result.Amount.Limit;
import org.hengzhun.core.result.Amount.Limits;
import org.hengzhun.core.result.Amount.Part;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;

class AmountTest {

    private static final Bilingual WORDS = new Bilingual("奖励", "award");

    private static Factor factor(String value) {
        return new Factor("figure", WORDS, new BigDecimal(value), Unit.YUAN);
    }

    private static Limits between(String floor, String cap) {
        return new Limits(Optional.of(factor(floor)), Optional.of(factor(cap)));
    }

    private static Part product(Limits limits, String... values) {
        return new Part("", List.of(values).stream().map(AmountTest::factor).toList(), limits);
    }

    private static Amount amount(Limits limits, Part... parts) {
        Reason reason = new Reason(
                "a",
                "a",
                new Citation("C-1", "文件", "一"),
                ImmutableList.of(),
                ImmutableMap.of(),
                ImmutableList.of(),
                ImmutableList.of());
        return new Amount("award", WORDS, Unit.YUAN, List.of(parts), limits, reason);
    }

    @Test
    void isTheSumOfItsProductsUnrounded() {
        Amount amount = amount(
                Limits.NONE,
                product(Limits.NONE, "1234567.89", "0.0225"),
                product(Limits.NONE, "0.1"),
                product(Limits.NONE, "0"));
        assertThat(amount.value()).isEqualTo(new BigDecimal("27777.877525"));
        assertThat(amount.before()).isEqualTo(amount.value());
    }

    @Test
    void staysBetweenTheLeastAndTheMost() {
        Limits limits = between("100", "500");
        assertThat(limits.met(new BigDecimal("99.99"))).contains(Limit.FLOOR);
        assertThat(limits.met(new BigDecimal("500.01"))).contains(Limit.CAP);
        assertThat(amount(limits, product(Limits.NONE, "99.99")).value()).isEqualByComparingTo("100");
        assertThat(amount(limits, product(Limits.NONE, "500.01")).value()).isEqualByComparingTo("500");
        assertThat(amount(limits, product(Limits.NONE, "300")).value()).isEqualByComparingTo("300");
    }

    @Test
    void aSumThatJustReachesALimitIsNotChangedByIt() {
        assertThat(between("100", "500").met(new BigDecimal("100.0"))).isEmpty();
        assertThat(between("100", "500").met(new BigDecimal("500.00"))).isEmpty();
        assertThat(Limits.NONE.met(new BigDecimal("1e12"))).isEmpty();
    }

    @Test
    void aPartHasLimitsOfItsOwnBeforeTheSumHasOne() {
        Amount amount = amount(between("0", "700"), product(between("0", "500"), "900"), product(Limits.NONE, "300"));
        assertThat(amount.before()).isEqualByComparingTo("800");
        assertThat(amount.value()).isEqualByComparingTo("700");
    }

    @Test
    void theMostHoldsWhereTheLimitsContradictEachOther() {
        Limits limits = between("500", "100");
        assertThat(amount(limits, product(Limits.NONE, "50")).value()).isEqualByComparingTo("100");
        assertThat(amount(limits, product(Limits.NONE, "900")).value()).isEqualByComparingTo("100");
        assertThat(limits.met(new BigDecimal("900"))).contains(Limit.CAP);
    }
}
