package org.hengzhun.drl.rule;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a term of a condition holds, as far as comparing it needs.
 *
 * @param many whether it is a set
 * @param unit the unit of a number, or null
 * @param choices the allowed values of a choice
 */
public record ValueType(Kind kind, boolean many, @Nullable Unit unit, ImmutableList<Choice> choices) {

    public static final ValueType TRUTH = new ValueType(Kind.TRUTH, false, null, ImmutableList.of());

    public static ValueType of(Property property) {
        return new ValueType(
                property.kind(), property.many(), property.unit(), ImmutableList.copyOf(property.choices()));
    }

    public static ValueType of(Kind kind, @Nullable Unit unit) {
        return new ValueType(kind, false, unit, ImmutableList.of());
    }

    /** Whether it is a length of time, in days or months. */
    public boolean isLength() {
        return !many
                && unit != null
                && (unit.dimension() == Unit.Dimension.DAYS || unit.dimension() == Unit.Dimension.MONTHS);
    }

    /** The type of one element of a set. */
    public ValueType one() {
        return new ValueType(kind, false, unit, choices);
    }
}
