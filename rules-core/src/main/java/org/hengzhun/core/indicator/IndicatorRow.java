package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;

/**
 * One row of a pack's indicators.csv, read but not yet understood; kinds and their arguments are those of {@link IndicatorKind}. A
 * term is a number, a column or another indicator.
 *
 * @param name key of the indicator, unique in its table
 * @param label what people call it
 * @param kind a word of a kind
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
