package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;

/**
 * A raw figure as it was given (原始数据), in the base unit of its column.
 *
 * @param column English name of the column
 * @param label what people call it; its English is the name
 * @param unit the base unit of its figures
 */
public record Column(String column, Bilingual label, Unit unit) implements Formula {

    public Column {
        column = column.intern(); // the same object as in the figures of a unit, so that a look-up need not compare
        // letters
    }

    /** A labelled column of {@link CountyPeriod}, or one that has only its name. */
    public Column(String column) {
        this(column, labelled(column, column), unit(column, Unit.RATIO));
    }

    /** The column of this name; {@code zh} and {@code unit} are its label and unit where {@link CountyPeriod} has none. */
    static Column of(String column, String zh, Unit unit) {
        return new Column(column, labelled(column, zh), unit(column, unit));
    }

    private static Unit unit(String column, Unit otherwise) {
        return CountyPeriod.dictionary()
                .field(column)
                .flatMap(field -> Optional.ofNullable(field.unit()))
                .orElse(otherwise);
    }

    private static Bilingual labelled(String column, String otherwise) {
        String zh = CountyPeriod.dictionary()
                .field(column)
                .map(field -> field.label())
                .orElse(otherwise);
        return new Bilingual(zh, Property.spoken(column));
    }

    @Override
    public IndicatorValue value(CountyPeriod unit) {
        BigDecimal figure = unit.figure(column);
        return figure == null
                ? new IndicatorValue.Missing(MissingReason.COLUMN_MISSING, label)
                : IndicatorValue.of(figure);
    }

    @Override
    public Set<Column> inputs() {
        return ImmutableSet.of(this);
    }

    @Override
    public Measure measure() {
        return Measure.of(unit);
    }
}
