package org.hengzhun.files.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.field.Unit.Dimension;
import org.hengzhun.files.sheet.SheetCell;
import org.hengzhun.files.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** The units named above a table (单位：亿元、亩), for columns that name none. */
record UnitLine(Map<Dimension, Unit> units) {

    private static final Pattern LINE = Pattern.compile("(?:计量|金额|计算)?单位[:：]?(.+)");

    private static final Pattern IN_BRACKETS = Pattern.compile("[（(]\\s*((?:计量|金额|计算)?单位[^（）()]*)[）)]");

    private static final Pattern BETWEEN = Pattern.compile("[、,，;；/ ]+|和");

    /** The units that all these rows name; two different ones of one sort cancel each other. */
    static UnitLine of(List<SheetRow> rows) {
        Map<Dimension, Unit> units = new EnumMap<>(Dimension.class);
        Set<Dimension> doubtful = EnumSet.noneOf(Dimension.class);
        for (SheetRow row : rows) {
            for (SheetCell cell : row.cells()) {
                named(cell.text()).forEach(unit -> {
                    Unit other = units.putIfAbsent(unit.dimension(), unit);
                    if (other != null && other != unit) {
                        doubtful.add(unit.dimension());
                    }
                });
            }
        }
        units.keySet().removeAll(doubtful);
        return new UnitLine(Map.copyOf(units));
    }

    /** The unit for figures kept in this one. */
    @Nullable
    Unit of(Unit kept) {
        return units.get(kept.dimension());
    }

    /** The units a text names, or none when it names anything else (填报单位：某某局). */
    private static List<Unit> named(String text) {
        Matcher brackets = IN_BRACKETS.matcher(text);
        Matcher line = LINE.matcher(brackets.find() ? brackets.group(1).strip() : text.strip());
        if (!line.matches()) {
            return List.of();
        }
        List<Optional<Unit>> units = Arrays.stream(BETWEEN.split(line.group(1).strip()))
                .filter(word -> !word.isBlank() && !word.equals("%"))
                .map(word -> Unit.written(word))
                .toList();
        return units.stream().allMatch(Optional::isPresent)
                ? units.stream().flatMap(Optional::stream).toList()
                : List.of();
    }
}
