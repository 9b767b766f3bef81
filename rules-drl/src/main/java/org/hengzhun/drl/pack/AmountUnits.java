package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.field.Unit.Dimension;

/** What units come of each other when an amount multiplies them. */
final class AmountUnits {

    /** What is given for each: each mu, each dollar. */
    private static final ImmutableMap<List<Dimension>, Dimension> PRODUCTS = ImmutableMap.of(
            List.of(Dimension.AREA, Dimension.CNY_PER_AREA), Dimension.CNY,
            List.of(Dimension.USD, Dimension.CNY_PER_USD), Dimension.CNY);

    private static final ImmutableSet<Dimension> MONEY = ImmutableSet.of(Dimension.CNY, Dimension.USD);

    /** What may be counted off, so much money for each of it. */
    private static final ImmutableSet<Dimension> COUNTED = ImmutableSet.of(
            Dimension.COUNT,
            Dimension.MONTHS,
            Dimension.DAYS,
            Dimension.COAL_EQUIVALENT,
            Dimension.MASS,
            Dimension.ELECTRICITY);

    private AmountUnits() {}

    /** The unit of the product, where there is one. */
    static Optional<Unit> product(Unit one, Unit other) {
        if (other.dimension() == Dimension.RATIO) {
            return Optional.of(one);
        }
        if (one.dimension() == Dimension.RATIO) {
            return Optional.of(other);
        }
        if (COUNTED.contains(one.dimension()) && MONEY.contains(other.dimension())) {
            return Optional.of(other);
        }
        return Optional.ofNullable(PRODUCTS.get(List.of(one.dimension(), other.dimension())))
                .map(Unit::base);
    }
}
