package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.fact.OwnColumn;
import org.hengzhun.core.field.Range;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;

/**
 * One row of a pack's indicators.csv, read but not yet understood; kinds and their arguments are those of {@link IndicatorKind}. A
 * term is a number, a column or another indicator.
 *
 * @param name key of the indicator, unique in its table
 * @param label what people call it
 * @param kind a word of a kind
 * @param arguments the arguments of the kind
 * @param help what it counts and where its figure comes from, in a sentence; the label where the table says no more
 */
public record IndicatorRow(String name, Bilingual label, String kind, Map<String, String> arguments, Bilingual help) {

    public IndicatorRow {
        arguments = ImmutableMap.copyOf(arguments);
    }

    /** A row that says no more than its label. */
    public IndicatorRow(String name, Bilingual label, String kind, Map<String, String> arguments) {
        this(name, label, kind, arguments, label);
    }

    /** The same row with other arguments. */
    public IndicatorRow with(Map<String, String> others) {
        return new IndicatorRow(name, label, kind, others, help);
    }

    /** The unit its column is kept in, or nothing where it names none or one that figures are not kept in. */
    public Optional<Unit> unit() {
        return Optional.ofNullable(arguments.get("unit"))
                .flatMap(Unit::written)
                .filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0);
    }

    /** The figures its column takes, or nothing where it writes no range or one that is none. */
    public Optional<Range> range() {
        try {
            return writtenRange();
        } catch (RefusedException reversed) {
            return Optional.empty();
        }
    }

    /**
     * The same.
     *
     * @throws RefusedException when the lower end is above the upper one
     */
    Optional<Range> writtenRange() {
        return Optional.ofNullable(arguments.get("range"))
                .flatMap(text -> Range.written(text, unit().orElse(Unit.RATIO)));
    }

    /** The column it declares; nothing for a row of another kind. */
    public Optional<OwnColumn> column() {
        return kind.equals("column")
                ? Optional.of(new OwnColumn(
                        arguments.getOrDefault("column", name),
                        label,
                        unit().orElse(Unit.RATIO),
                        range().orElse(null),
                        help))
                : Optional.empty();
    }
}
