package org.hengzhun.drl.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The bands of one given field (分段): the values within one are one to every rule. The last band is that nobody knows it.
 *
 * @param bands of a number or a day in rising order
 * @param cuts values that rules compare it with
 */
public record Axis(Field<?> field, ImmutableList<Band> bands, ImmutableSet<Object> cuts) {

    /**
     * Values that no rule tells apart.
     *
     * @param samples plain values of the band, rising where they have an order; none of the band of the unknown, but
     *     where something too vague is known
     */
    public record Band(ImmutableList<Object> samples) {

        /** The value that stands for the band, or null for the unknown. */
        @Nullable
        public Object sample() {
            return samples.isEmpty() ? null : samples.get(samples.size() > 2 ? 1 : 0);
        }
    }

    /** Whether its bands have an order. */
    public boolean ordered() {
        return ordered(field);
    }

    /** Whether the values of the field have one. */
    public static boolean ordered(Property property) {
        return property.kind() == Kind.NUMBER || property.kind() == Kind.DATE;
    }

    /** Where the known bands from one to another begin and end, such as 大于 50000、小于 60000 吨标准煤. */
    public Bilingual between(int from, int to) {
        NavigableSet<Object> at = new TreeSet<>(cuts);
        Object first = bands.get(from).samples().get(0);
        ImmutableList<Object> samples = bands.get(to).samples();
        Object last = samples.get(samples.size() - 1);
        List<String> limits = new ArrayList<>();
        @Nullable Object low = at.floor(first);
        if (low != null) {
            limits.add((low.equals(first) ? "≥ " : "> ") + shown(low));
        }
        @Nullable Object high = at.ceiling(last);
        if (high != null) {
            limits.add((high.equals(last) ? "≤ " : "< ") + shown(high));
        }
        Unit unit = field.unit();
        return new Bilingual(
                field.label() + " " + String.join(" 且 ", limits) + (unit == null ? "" : " " + unit.symbol()),
                field.name() + " " + String.join(" and ", limits) + (unit == null ? "" : " " + unit.code()));
    }

    /** A value as messages show it. */
    public static String shown(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** The place of the band of the unknown. */
    public int unknown() {
        return bands.size() - 1;
    }
}
