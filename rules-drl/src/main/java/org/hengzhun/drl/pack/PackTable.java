package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A table that a pack has or may have.
 *
 * @param file its path in the pack
 * @param title what people call it
 * @param help what it is for, in Chinese
 * @param columns all it may have, in the order people write them
 * @param key the columns that tell its rows apart, the more telling first
 */
public record PackTable(
        String file, String title, String help, ImmutableList<PackColumn> columns, ImmutableList<String> key) {

    /** The column that a header calls so. */
    public Optional<PackColumn> column(String written) {
        return columns.stream()
                .filter(column ->
                        column.name().equals(written) || column.header().equals(written))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.names().contains(written))
                        .findFirst());
    }
}
