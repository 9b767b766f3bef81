package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.words.Bilingual;

/**
 * The figures of the whole whose parts the ranked units are (合计), such as those of a city: raw figures added up, and every
 * indicator worked out on the sums, so that a growth is that of the whole and no mean of those of its parts. A figure that any
 * unit did not give has no sum.
 *
 * @param of what the whole is called
 * @param items those the scheme names, in its order, else the items that can be added up
 */
public record Totals(String of, List<Item> items) {

    public Totals {
        items = ImmutableList.copyOf(items);
    }

    /**
     * An indicator with its value for the whole.
     *
     * @param name of the item of the scheme, or of the indicator where the scheme names what is added up
     * @param label what people call it
     * @param lacking the units that did not give a figure it is made of, by name
     */
    public record Item(String name, Bilingual label, Indicator indicator, IndicatorValue value, List<String> lacking) {

        public Item {
            lacking = ImmutableList.copyOf(lacking);
        }
    }

    /** The whole of these units, or nothing where the scheme names none or there is no unit. */
    public static Optional<Totals> of(Scheme scheme, List<CountyPeriod> units) {
        if (scheme.totalOf().isEmpty() || units.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Totals(
                scheme.totalOf(),
                asked(scheme).map(one -> one.over(scheme.totalOf(), units)).collect(ImmutableList.toImmutableList())));
    }

    private record Asked(String name, Bilingual label, Indicator indicator) {

        Item over(String whole, List<CountyPeriod> units) {
            Set<String> columns = indicator.formula().columns();
            return new Item(
                    name, label, indicator, indicator.value(sums(whole, columns, units)), lacking(columns, units));
        }
    }

    private static Stream<Asked> asked(Scheme scheme) {
        return scheme.totalled().isEmpty()
                ? scheme.leaves().stream()
                        .filter(leaf -> !leaf.indicator().formula().relative())
                        .map(leaf -> new Asked(leaf.name(), leaf.label(), leaf.indicator()))
                : scheme.totalled().stream()
                        .map(indicator -> new Asked(indicator.name(), indicator.label(), indicator));
    }

    private static CountyPeriod sums(String whole, Set<String> columns, List<CountyPeriod> units) {
        CountyPeriod.Builder sums = CountyPeriod.builder(whole, "", units.get(0).period());
        for (String column : columns) {
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

    private static List<String> lacking(Set<String> columns, List<CountyPeriod> units) {
        return units.stream()
                .filter(unit -> columns.stream().anyMatch(column -> unit.figure(column) == null))
                .map(CountyPeriod::unit)
                .sorted()
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }
}
