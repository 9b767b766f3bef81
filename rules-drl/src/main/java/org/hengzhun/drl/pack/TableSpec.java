package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import org.hengzhun.drl.rule.TableColumn;

/**
 * The shape of a table of a pack.
 *
 * @param name as rules and the file {@code tables/NAME.csv} write it
 * @param label what people call it
 * @param columns the columns rules may read; every entry fills all of them
 */
public record TableSpec(String name, String label, ImmutableList<TableColumn> columns) {

    /** The column that holds what people call an entry for short. */
    private static final String SHORT = "shortName";

    /** What people call the entry for short (简称), or an empty text. */
    String brief(Entry entry) {
        return columns.stream()
                .filter(column -> column.name().equals(SHORT))
                .findFirst()
                .map(column -> entry.values().get(column.position()).toString())
                .orElse("");
    }
}
