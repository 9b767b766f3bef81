package org.hengzhun.core.fact;

import java.math.BigDecimal;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.words.RefusedException;

/**
 * Energy per unit of product (单位产品能耗), with the unit it was stated in, such as {@code kgce/t} or {@code kWh/t}.
 *
 * @param amount at least 0
 * @param unit as written, never blank
 */
public record UnitEnergy(BigDecimal amount, String unit) {

    public UnitEnergy {
        amount = Decimals.notNegative(amount, "单位产品能耗", "energy per unit of product");
        unit = unit.strip();
        if (unit.isEmpty()) {
            throw new RefusedException("单位产品能耗要写明单位，例如 86 kgce/t", "energy per unit of product needs its unit");
        }
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }
}
