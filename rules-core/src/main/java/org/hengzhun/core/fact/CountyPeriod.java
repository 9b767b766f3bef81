package org.hengzhun.core.fact;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.reading.FieldReader;
import org.hengzhun.core.reading.HeaderText;
import org.hengzhun.core.reading.RecordReading;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The raw figures of one ranked unit (考核单位: a county, district, zone or team) in one period. The columns are open: those of
 * {@link CountyColumns} have labels and units, a pack may name any other. A column without a figure is unknown, never 0.
 * Immutable; built by {@link #builder}, changed by {@link #with} and {@link #without}, which give a new one.
 */
public final class CountyPeriod implements Fact {

    private final String unit;
    private final String group;
    private final String period;
    private final ImmutableMap<String, BigDecimal> figures;
    private final boolean anyNegative;

    private CountyPeriod(String unit, String group, String period, Map<String, BigDecimal> figures) {
        this.unit = unit;
        this.group = group;
        this.period = period;
        this.figures = ImmutableMap.copyOf(figures);
        this.anyNegative = figures.values().stream().anyMatch(figure -> figure.signum() < 0);
    }

    /** The labelled columns and their headers; see {@link CountyColumns}. */
    public static FieldDictionary dictionary() {
        return CountyColumns.DICTIONARY;
    }

    /** The labelled columns and those a pack adds. */
    public static FieldDictionary dictionaryWith(Collection<OwnColumn> further) {
        return CountyColumns.with(further);
    }

    /**
     * Starts the figures of one unit.
     *
     * @param unit name of the unit, not blank
     * @param group units are ranked within their group; an empty text when there is only one
     * @param period such as {@code 2022}, {@code 2022H1}, {@code 2022Q3} or {@code 2022-09}
     */
    public static Builder builder(String unit, String group, String period) {
        return new Builder(unit, group, period, new LinkedHashMap<>());
    }

    /** The name a unit is kept by: of a county the one name it has however it is written; see {@link County}. */
    public static String unitName(String written) {
        return DivisionNames.canonical(written);
    }

    /**
     * The unit these members tell of, read as a row of a table is: by English names, Chinese labels or other headers, from texts or
     * exact numbers.
     *
     * @throws FlawedInputException with everything that is wrong with them
     */
    public static CountyPeriod of(Map<String, ?> members) {
        return of(members, dictionary());
    }

    /** The same by the columns of a pack; see {@link #dictionaryWith}. */
    public static CountyPeriod of(Map<String, ?> members, FieldDictionary columns) {
        Map<String, Object> values = new LinkedHashMap<>();
        RecordReading record =
                new RecordReading(FieldReader.of(columns), (field, value) -> values.put(field.name(), value));
        record.addAll(members);
        List<Flaw> flaws = new ArrayList<>(record.flaws());
        boolean told = flaws.stream().anyMatch(flaw -> isUnit(columns, flaw.part()));
        if (!values.containsKey("unit") && !told) {
            flaws.add(
                    Flaw.error("unit", "", "missing-unit", "没有单位名称；请补上。", "The name of the unit is missing; add it."));
        }
        FlawedInputException.throwIfAnyError(flaws);
        return made(values);
    }

    private static boolean isUnit(FieldDictionary columns, String header) {
        return HeaderText.of(header, columns) instanceof HeaderText.Known known
                && known.field().name().equals("unit");
    }

    /** The unit of values by the names of their columns; {@code unit} must be among them. */
    private static CountyPeriod made(Map<String, Object> values) {
        Builder unit = builder(text(values, "unit"), text(values, "group"), text(values, "period"));
        values.forEach((column, value) -> {
            if (value instanceof BigDecimal figure) {
                unit.set(column, figure);
            }
        });
        return unit.build();
    }

    private static String text(Map<String, Object> values, String column) {
        return values.getOrDefault(column, "").toString();
    }

    /** Name of the unit (单位). */
    public String unit() {
        return unit;
    }

    /** Name of its group (分组), or an empty text. */
    public String group() {
        return group;
    }

    /** The period (期次) as written. */
    public String period() {
        return period;
    }

    /** The figure of a column in the base unit of that column, or null when it is unknown. */
    public @Nullable BigDecimal figure(String column) {
        return figures.get(column);
    }

    /** All known figures by column, in the order they were set. */
    public Map<String, BigDecimal> figures() {
        return figures;
    }

    /** Whether any figure is below 0. */
    public boolean anyNegative() {
        return anyNegative;
    }

    /** The same unit with this figure known. */
    public CountyPeriod with(String column, BigDecimal figure) {
        return new Builder(unit, group, period, new LinkedHashMap<>(figures))
                .set(column, figure)
                .build();
    }

    /** The same unit in this group. */
    public CountyPeriod inGroup(String other) {
        return new CountyPeriod(unit, other, period, figures);
    }

    /** The same unit with this figure unknown. */
    public CountyPeriod without(String column) {
        Map<String, BigDecimal> fewer = new LinkedHashMap<>(figures);
        fewer.remove(column);
        return new CountyPeriod(unit, group, period, fewer);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Field<T> field) {
        return (T) plain(field.name());
    }

    private @Nullable Object plain(String name) {
        return switch (name) {
            case "unit" -> unit;
            case "group" -> group.isEmpty() ? null : group;
            case "period" -> period;
            default -> figures.get(name);
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountyPeriod that
                && unit.equals(that.unit)
                && group.equals(that.group)
                && period.equals(that.period)
                && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return unit.hashCode() * 31 + figures.hashCode();
    }

    @Override
    public String toString() {
        return "CountyPeriod(" + unit + ", " + group + ", " + period + ", " + figures + ")";
    }

    /** Collects the figures of one unit. Mutable, for one thread; what it builds is immutable. */
    public static final class Builder {

        private final String unit;
        private final String group;
        private final String period;
        private final Map<String, BigDecimal> figures;

        private Builder(String unit, String group, String period, Map<String, BigDecimal> figures) {
            this.unit = unitName(unit);
            if (this.unit.isEmpty()) {
                throw new RefusedException("单位名称不能为空", "the name of a unit must not be blank");
            }
            this.group = group.strip();
            this.period = period.strip();
            this.figures = figures;
        }

        /**
         * Sets the figure of a column, in the base unit of the column.
         *
         * @throws IllegalArgumentException when a labelled count is negative
         */
        @CanIgnoreReturnValue
        public Builder set(String column, BigDecimal figure) {
            figures.put(column.intern(), CountyColumns.accepted(column, figure));
            return this;
        }

        /** The same, from a decimal written out. */
        @CanIgnoreReturnValue
        public Builder set(String column, String figure) {
            return set(column, new BigDecimal(figure));
        }

        /** The same, from a whole number. */
        @CanIgnoreReturnValue
        public Builder set(String column, long figure) {
            return set(column, BigDecimal.valueOf(figure));
        }

        public CountyPeriod build() {
            return new CountyPeriod(unit, group, period, figures);
        }
    }
}
