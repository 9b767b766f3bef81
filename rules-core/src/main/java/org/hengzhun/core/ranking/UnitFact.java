package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.OwnColumn;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDeclaration;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Range;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A ranked unit as rules read it: before the ranking as {@code CountyPeriod}, its raw figures and its indicators; after it
 * as {@code Standing}, with its place beside them. What has no value is unknown. Immutable.
 */
public final class UnitFact implements Fact {

    /**
     * More digits than any parameter is written with. A quotient that does not end is cut, not rounded, so that it compares with
     * every shorter decimal as the exact value would.
     */
    private static final MathContext DIGITS = new MathContext(60, RoundingMode.DOWN);

    private static final Range FROM_ONE = new Range(BigDecimal.ONE, null);

    private final ImmutableMap<String, Object> values;

    private UnitFact(Map<String, Object> values) {
        this.values = ImmutableMap.copyOf(values);
    }

    /**
     * The properties of a unit before the ranking.
     *
     * @param columns columns a pack adds
     * @param indicators the indicators of the pack
     */
    public static FieldDictionary countyPeriod(Collection<OwnColumn> columns, List<IndicatorRow> indicators) {
        return declare("CountyPeriod", "县区考核期", columns, indicators).build();
    }

    /** The properties of a unit after the ranking: the same, and its place. */
    public static FieldDictionary standing(Collection<OwnColumn> columns, List<IndicatorRow> indicators) {
        FieldDictionary.Builder add = declare("Standing", "名次", columns, indicators);
        number(add, "rank", "名次数").describedAs("组内名次，1 为第一", "the rank in the group, 1 is first");
        number(add, "rankFromBottom", "倒数名次")
                .describedAs("组内从末位数起的名次，1 为末位", "the rank counted from the bottom, 1 is last");
        number(add, "groupSize", "组内单位数").describedAs("组内参与排名的单位数", "how many units of the group are ranked");
        add.text("grade", "等次").describedAs("评定的等次", "the grade it got");
        add.number("score", "总得分", Unit.POINT).describedAs("公布的总得分", "the score as published");
        return add.build();
    }

    /** A figure that begins at 1. */
    private static FieldDeclaration<BigDecimal> number(FieldDictionary.Builder add, String name, String label) {
        return add.number(
                name, label, Unit.COUNT, figure -> FROM_ONE.checked(Decimals.plain(figure), Unit.COUNT, label, name));
    }

    private static FieldDictionary.Builder declare(
            String fact, String label, Collection<OwnColumn> columns, List<IndicatorRow> indicators) {
        FieldDictionary.Builder add = FieldDictionary.of(fact, label);
        add.text("scheme", "方案").describedAs("正在排名的方案编号", "the id of the scheme being ranked");
        FieldDictionary raw = CountyPeriod.dictionaryWith(columns);
        Set<String> headers = new HashSet<>(Set.of("方案", "名次数", "倒数名次", "组内单位数", "等次", "总得分"));
        raw.fields().forEach(field -> headers.add(FieldDictionary.normal(field.name())));
        indicators.forEach(row -> headers.add(FieldDictionary.normal(row.name())));
        for (Field<?> field : raw.fields()) {
            String shown = header(field.name(), field.label(), headers);
            Unit unit = field.unit();
            if (unit == null) {
                add.text(field.name(), shown)
                        .describedAs(field.meaning().zh(), field.meaning().en());
            } else {
                add.number(field.name(), shown, unit, figure -> (BigDecimal) field.fromPlain(figure))
                        .describedAs(field.meaning().zh(), field.meaning().en());
            }
        }
        for (IndicatorRow row : indicators) {
            if (raw.field(row.name()).isEmpty()) {
                add.number(row.name(), header(row.name(), row.label().zh(), headers), unitOf(row, raw))
                        .describedAs(row.label().zh(), row.label().en());
            }
        }
        return add;
    }

    /** The label, unless another field is called so already: then the name, which no other has. */
    private static String header(String name, String label, Set<String> headers) {
        String header = FieldDictionary.normal(label);
        boolean fresh = header.equals(FieldDictionary.normal(name)) || headers.add(header);
        return fresh ? label : name;
    }

    private static Unit unitOf(IndicatorRow row, FieldDictionary raw) {
        Unit column = row.kind().equals("column")
                ? raw.field(row.arguments().getOrDefault("column", row.name()))
                        .<Unit>map(Field::unit)
                        .orElse(null)
                : null;
        return column == null ? Unit.RATIO : column;
    }

    /** A unit before it is ranked by the scheme. */
    public static UnitFact before(String scheme, CountyPeriod unit, List<Indicator> indicators) {
        return new UnitFact(figures(scheme, unit, indicators));
    }

    /**
     * A unit after it was ranked by the scheme.
     *
     * @param groupSize how many units of its group are ranked
     */
    public static UnitFact after(String scheme, Standing standing, int groupSize, List<Indicator> indicators) {
        Map<String, Object> values = figures(scheme, standing.figures(), indicators);
        values.put("rank", standing.rank());
        values.put("rankFromBottom", BigDecimal.valueOf(groupSize + 1L).subtract(standing.rank()));
        values.put("groupSize", BigDecimal.valueOf(groupSize));
        values.put("score", standing.score().total());
        if (standing.grade() != null) {
            values.put("grade", standing.grade().name());
        }
        return new UnitFact(values);
    }

    private static Map<String, Object> figures(String scheme, CountyPeriod unit, List<Indicator> indicators) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            if (indicator.value(unit) instanceof IndicatorValue.Known known) {
                values.put(indicator.name(), decimal(known.value()));
            }
        }
        values.putAll(unit.figures());
        values.put("scheme", scheme);
        values.put("unit", unit.unit());
        values.put("period", unit.period());
        if (!unit.group().isEmpty()) {
            values.put("group", unit.group());
        }
        return values;
    }

    private static BigDecimal decimal(Ratio ratio) {
        return ratio.quotient(DIGITS).stripTrailingZeros();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Field<T> field) {
        return (T) values.get(field.name());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitFact that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "UnitFact" + values;
    }
}
