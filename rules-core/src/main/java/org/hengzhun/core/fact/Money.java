package org.hengzhun.core.fact;

import java.math.BigDecimal;
import org.hengzhun.core.field.Decimals;

/**
 * An amount of money (金额) in one currency, exact, never negative, without trailing zeros.
 *
 * @param amount in whole units of the currency (元 or 美元), at least 0
 */
public record Money(BigDecimal amount, Currency currency) {

    public Money {
        amount = Decimals.notNegative(amount, "金额", "amount of money");
    }

    public static Money cny(String yuan) {
        return new Money(new BigDecimal(yuan), Currency.CNY);
    }

    public static Money usd(String dollars) {
        return new Money(new BigDecimal(dollars), Currency.USD);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
