package org.hengzhun.core.fact;

import java.math.BigDecimal;
import org.hengzhun.core.field.Decimals;

/**
 * Energy used in a year (年综合能耗) as coal equivalent, exact, never negative, without trailing zeros.
 *
 * @param tce tonnes of coal equivalent (吨标准煤), at least 0
 * @param basis how electricity was counted; two energies compare only on one basis
 */
public record Energy(BigDecimal tce, EnergyBasis basis) {

    public Energy {
        tce = Decimals.notNegative(tce, "能耗", "energy");
    }

    public static Energy equivalent(String tce) {
        return new Energy(new BigDecimal(tce), EnergyBasis.EQUIVALENT);
    }

    public static Energy calorific(String tce) {
        return new Energy(new BigDecimal(tce), EnergyBasis.CALORIFIC);
    }

    @Override
    public String toString() {
        return tce.toPlainString() + " tce " + (basis == EnergyBasis.EQUIVALENT ? "等价值" : "当量值");
    }
}
