package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;

/**
 * One row of a pack's indicators.csv, read but not yet understood. Kinds and their arguments ({@code +} joins terms of a sum;
 * a term is a column or another indicator):
 *
 * <ul>
 *   <li>{@code column}: {@code column} (default: the name of the row) — declares a column of the pack's own; {@code unit} (个 or 分, say) tells
 *       what it counts, without one its figures are plain
 *   <li>{@code ratio}: {@code numerator}, {@code denominator}
 *   <li>{@code growth}: {@code current}, {@code base} (default: current + LastYear), {@code negativeBase} undefined or absolute
 *   <li>{@code target-share}: {@code actual}, {@code target} (default: actual + Target)
 *   <li>{@code progress}: {@code actual}, {@code target}, {@code elapsed} (a column; default: from the period), {@code form} lead
 *       or pace
 *   <li>{@code difference}: {@code of}, {@code minus}
 *   <li>{@code capped}: {@code of}, {@code most} — the figure, but no more than the other
 * </ul>
 *
 * Every kind also takes {@code show} (percent or plain), {@code scale} and {@code rounding} for how it is published.
 *
 * @param name key of the indicator, unique in its table
 * @param label what people call it
 * @param kind one of the kinds above
 * @param arguments the arguments of the kind
 */
public record IndicatorRow(String name, Bilingual label, String kind, Map<String, String> arguments) {

    public IndicatorRow {
        arguments = ImmutableMap.copyOf(arguments);
    }

    /** The unit its column is kept in, or nothing where it names none or one that figures are not kept in. */
    public Optional<Unit> unit() {
        return Optional.ofNullable(arguments.get("unit"))
                .flatMap(Unit::written)
                .filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0);
    }
}
