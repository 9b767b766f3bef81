package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.score.Leaf;
import org.hengzhun.core.score.Scheme;

/**
 * The figures of the whole whose parts the ranked units are (合计), such as those of a city: raw figures added up, and every
 * indicator worked out on the sums, so that a growth is that of the whole and no mean of those of its parts. A figure that any
 * unit did not give has no sum.
 *
 * @param of what the whole is called
 * @param items in the order of the scheme
 */
public record Totals(String of, List<Item> items) {

    public Totals {
        items = ImmutableList.copyOf(items);
    }

    /** An item of the scheme with its value for the whole. */
    public record Item(Leaf leaf, IndicatorValue value) {}

    /** The whole of these units, or nothing where the scheme names none or there is no unit. */
    public static Optional<Totals> of(Scheme scheme, List<CountyPeriod> units) {
        if (scheme.totalOf().isEmpty() || units.isEmpty()) {
            return Optional.empty();
        }
        CountyPeriod sums = sums(scheme, units);
        return Optional.of(new Totals(
                scheme.totalOf(),
                scheme.leaves().stream()
                        .map(leaf -> new Item(leaf, leaf.indicator().value(sums)))
                        .collect(ImmutableList.toImmutableList())));
    }

    private static CountyPeriod sums(Scheme scheme, List<CountyPeriod> units) {
        CountyPeriod.Builder sums =
                CountyPeriod.builder(scheme.totalOf(), "", units.get(0).period());
        for (String column : scheme.columns()) {
            if (units.stream().allMatch(unit -> unit.figure(column) != null)) {
                sums.set(
                        column,
                        units.stream()
                                .map(unit -> Objects.requireNonNull(unit.figure(column)))
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }
        return sums.build();
    }
}
