package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.field.Unit.Dimension;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a formula are counted in (计量), followed through quotients and products: 吨标准煤 by 元 is counted in
 * 吨标准煤/万元, as documents write it, and that by 元 in 吨标准煤 again. Immutable.
 *
 * @param powers the base units multiplied, with their powers; empty for a plain number
 * @param plain of a plain number, whether it counts (COUNT), marks (POINTS) or is no more than a figure (RATIO); null where it may be
 *     anything, such as a figure a table writes without a unit
 */
public record Measure(
        SortedMap<Dimension, Integer> powers, @Nullable Dimension plain) {

    /** Of what nobody says: fits everything. */
    public static final Measure ANY = new Measure(ImmutableSortedMap.of(), null);

    public static final Measure RATIO = new Measure(ImmutableSortedMap.of(), Dimension.RATIO);

    public static final Measure COUNT = new Measure(ImmutableSortedMap.of(), Dimension.COUNT);

    /** Points, weights and what is compared with them. */
    public static final Measure POINTS = new Measure(ImmutableSortedMap.of(), Dimension.POINTS);

    /** The units that are quotients of others: above the line, below it. */
    private static final ImmutableMap<Dimension, Map<Dimension, Integer>> QUOTIENTS = ImmutableMap.of(
            Dimension.CNY_PER_AREA, Map.of(Dimension.CNY, 1, Dimension.AREA, -1),
            Dimension.COAL_EQUIVALENT_PER_CNY, Map.of(Dimension.COAL_EQUIVALENT, 1, Dimension.CNY, -1),
            Dimension.MASS_PER_CNY, Map.of(Dimension.MASS, 1, Dimension.CNY, -1),
            Dimension.ELECTRICITY_PER_CNY, Map.of(Dimension.ELECTRICITY, 1, Dimension.CNY, -1));

    public Measure {
        powers = ImmutableSortedMap.copyOf(powers);
    }

    /** Of figures kept in the base unit of this one's dimension; of plain figures for none. */
    public static Measure of(@Nullable Unit unit) {
        if (unit == null) {
            return RATIO;
        }
        Dimension dimension = unit.dimension();
        return switch (dimension) {
            case RATIO -> RATIO;
            case COUNT -> COUNT;
            case POINTS -> POINTS;
            default -> {
                Map<Dimension, Integer> parts = QUOTIENTS.get(dimension);
                yield new Measure(
                        parts == null ? ImmutableSortedMap.of(dimension, 1) : ImmutableSortedMap.copyOf(parts), null);
            }
        };
    }

    /** Whether figures of this and of the other can be compared and added. */
    public boolean fits(Measure other) {
        if (equals(ANY) || other.equals(ANY)) {
            return true;
        }
        boolean loose = plain == Dimension.RATIO || other.plain == Dimension.RATIO;
        return powers.equals(other.powers) && (loose || plain == other.plain);
    }

    /** Whether its figures are numbers without a unit of measurement. */
    public boolean isPlain() {
        return powers.isEmpty();
    }

    Measure times(Measure other) {
        return combined(other, 1);
    }

    Measure over(Measure other) {
        return combined(other, -1);
    }

    private Measure combined(Measure other, int sign) {
        if (other.equals(RATIO) || other.equals(ANY)) {
            return this;
        }
        SortedMap<Dimension, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((dimension, power) -> sum.merge(dimension, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        return sum.isEmpty() ? RATIO : new Measure(sum, null);
    }

    /** How many products of base units one of what its figures are counted in is: 1/10000 for 吨标准煤/万元. */
    Ratio size() {
        return unit().filter(Measure::isPerWan).isPresent() ? Ratio.of(1, 10_000) : Ratio.ONE;
    }

    private static boolean isPerWan(Unit unit) {
        return QUOTIENTS.containsKey(unit.dimension()) && unit != Unit.YUAN_PER_MU;
    }

    /** The unit its figures are counted in, where there is one for it. */
    public Optional<Unit> unit() {
        if (powers.isEmpty()) {
            return Optional.ofNullable(plain).map(Unit::base);
        }
        return Arrays.stream(Dimension.values())
                .map(Unit::base)
                .filter(unit -> of(unit).powers.equals(powers))
                .findFirst();
    }

    /** The way people write what it is counted in: a unit, or base units above and below a line. */
    public Bilingual label() {
        return unit().map(unit -> new Bilingual(unit.symbol(), unit.code()))
                .orElseGet(() -> powers.isEmpty()
                        ? new Bilingual("没有单位", "no unit")
                        : Bilingual.same(side(1) + (side(-1).isEmpty() ? "" : "/" + side(-1))));
    }

    private String side(int sign) {
        return powers.entrySet().stream()
                .filter(entry -> entry.getValue() * sign > 0)
                .map(entry -> Unit.base(entry.getKey()).symbol() + raised(entry.getValue() * sign))
                .collect(Collectors.joining("·"));
    }

    private static String raised(int power) {
        return power == 1 ? "" : "^" + power;
    }
}
