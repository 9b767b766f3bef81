package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the parts of a branch for the units that have all of them. A part that no unit is asked for is an empty column, and
 * costs nobody a place in the table.
 *
 * @param units those with every figure
 * @param columns one for each part, each empty or with a figure for every unit
 */
record PartTable(List<CountyPeriod> units, List<List<Ratio>> columns) {

    public PartTable {
        units = ImmutableList.copyOf(units);
        columns = columns.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }

    /** @param rows one for each unit, with a figure for each part or null */
    static PartTable of(List<CountyPeriod> units, List<List<@Nullable Ratio>> rows, int parts) {
        List<CountyPeriod> complete = new ArrayList<>();
        List<List<Ratio>> columns = new ArrayList<>();
        boolean[] asked = new boolean[parts];
        for (int part = 0; part < parts; part++) {
            int column = part;
            asked[part] = rows.stream().anyMatch(row -> row.get(column) != null);
            columns.add(new ArrayList<>());
        }
        for (int unit = 0; unit < rows.size(); unit++) {
            if (isComplete(rows.get(unit), asked)) {
                complete.add(units.get(unit));
                for (int part = 0; part < parts; part++) {
                    if (asked[part]) {
                        columns.get(part)
                                .add(Objects.requireNonNull(rows.get(unit).get(part)));
                    }
                }
            }
        }
        return new PartTable(complete, columns);
    }

    private static boolean isComplete(List<@Nullable Ratio> row, boolean[] asked) {
        for (int part = 0; part < asked.length; part++) {
            if (asked[part] && row.get(part) == null) {
                return false;
            }
        }
        return true;
    }
}
