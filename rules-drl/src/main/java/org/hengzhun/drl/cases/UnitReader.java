package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.pack.Yaml;

/**
 * Reads the units of a case: columns by English name, Chinese label or alias, those the pack declares among them. What is not
 * written, or {@code null}, is unknown.
 */
final class UnitReader {

    private final FieldDictionary columns;

    UnitReader(FieldDictionary columns) {
        this.columns = columns;
    }

    /** The units of the list under the key, each once. */
    ImmutableList<CountyPeriod> read(Yaml written, String key, String period) {
        Map<String, Yaml> seen = new HashMap<>();
        List<CountyPeriod> units = new ArrayList<>();
        for (Yaml row : written.list(key)) {
            Optional<CountyPeriod> unit = unit(row, period);
            Yaml earlier = unit.map(one -> seen.putIfAbsent(one.unit(), row)).orElse(null);
            if (earlier != null) {
                row.complain(
                        "unit",
                        "doubled-unit",
                        "单位 %s 已见于第%d行".formatted(unit.orElseThrow().unit(), earlier.line()),
                        "the unit %s stands already in line %d"
                                .formatted(unit.orElseThrow().unit(), earlier.line()));
            }
            unit.ifPresent(units::add);
        }
        return ImmutableList.copyOf(units);
    }

    private Optional<CountyPeriod> unit(Yaml row, String period) {
        Map<Field<?>, String> keys = new HashMap<>();
        for (String key : row.keys()) {
            Optional<Field<?>> column = columns.headed(key);
            String twin = column.map(one -> keys.putIfAbsent(one, key)).orElse(null);
            if (column.isEmpty() || column.get().name().equals("period")) {
                unknown(row, key);
            } else if (twin != null) {
                row.complain(
                        key,
                        "doubled-field",
                        "“%s”与“%s”是同一列，只留一个".formatted(key, twin),
                        "%s and %s are the same column; keep one".formatted(key, twin));
            }
        }
        String name = text(row, keys, "unit");
        if (name.isEmpty()) {
            Members.missing(row, "unit");
            return Optional.empty();
        }
        CountyPeriod.Builder unit = CountyPeriod.builder(name, text(row, keys, "group"), period);
        keys.forEach((column, key) -> {
            if (column.unit() != null) {
                figure(row, key, column).ifPresent(figure -> set(unit, column, figure, row, key));
            }
        });
        return Optional.of(unit.build());
    }

    private static String text(Yaml row, Map<Field<?>, String> keys, String column) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(column))
                .findFirst()
                .flatMap(entry -> row.text(entry.getValue()))
                .orElse("");
    }

    private static Optional<BigDecimal> figure(Yaml row, String key, Field<?> column) {
        Optional<String> text = row.text(key).filter(one -> !CaseValue.UNKNOWN.contains(one));
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of((BigDecimal) CaseValue.of(column, text.get()));
        } catch (CaseValue.Wrong wrong) {
            complain(row, key, column, wrong.words());
            return Optional.empty();
        }
    }

    private static void set(CountyPeriod.Builder unit, Field<?> column, BigDecimal figure, Yaml row, String key) {
        try {
            unit.set(column.name(), figure);
        } catch (RefusedException refused) {
            complain(row, key, column, refused.words());
        }
    }

    private void unknown(Yaml row, String key) {
        String near = columns.nearestHeader(key)
                .map(name -> "，是不是 " + name + "？")
                .orElse("；期次写在案例的 period，本政策自己的列见 indicators.csv");
        row.complain(
                key,
                "unknown-column",
                "考核单位没有“%s”这一列%s".formatted(key, near),
                "a ranked unit has no column %s; the period stands in the case, own columns in indicators.csv"
                        .formatted(key));
    }

    private static void complain(Yaml row, String key, Field<?> column, Bilingual words) {
        row.complain(
                key,
                "field-value",
                "%s（%s）：%s".formatted(column.name(), column.label(), words.zh()),
                "%s: %s".formatted(column.name(), words.en()));
    }
}
