package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.drl.pack.PackColumn;
import org.hengzhun.drl.pack.PackTable;

/**
 * A table of a pack as it is handed out to be edited: the columns of its file in their order, then those it may have besides.
 *
 * @param columns all of them
 */
public record EditableTable(PackTable table, ImmutableList<PackColumn> columns, SourceTable source, boolean present) {

    /** @param source what the file holds; nothing where there is none yet */
    static EditableTable of(PackTable table, Optional<SourceTable> source) {
        SourceTable written = source.orElseGet(() -> unwritten(table));
        Set<PackColumn> columns = new LinkedHashSet<>();
        written.header().fields().forEach(name -> table.column(name.strip()).ifPresent(columns::add));
        columns.addAll(table.columns());
        return new EditableTable(table, ImmutableList.copyOf(columns), written, source.isPresent());
    }

    private static SourceTable unwritten(PackTable table) {
        ImmutableList<String> names =
                table.columns().stream().map(PackColumn::name).collect(ImmutableList.toImmutableList());
        return new SourceTable(
                WrittenText.EMPTY, ImmutableList.of(new SourceRow(1, String.join(",", names) + "\n", names)));
    }

    /** The rows below the header as the file has them, each a text for each of {@link #columns}; a remark is one text alone. */
    public ImmutableList<ImmutableList<String>> rows() {
        ImmutableMap<String, Integer> places = places();
        return source.below().stream()
                .map(row -> row.isRemark() ? ImmutableList.of(row.remark()) : texts(row, places))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> texts(SourceRow row, ImmutableMap<String, Integer> places) {
        return columns.stream()
                .map(column -> Optional.ofNullable(places.get(column.name()))
                        .map(row::field)
                        .map(String::strip)
                        .orElse(""))
                .collect(ImmutableList.toImmutableList());
    }

    /** Where each column stands in the file. */
    ImmutableMap<String, Integer> places() {
        ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
        Set<String> seen = new HashSet<>();
        List<String> header = new ArrayList<>(source.header().fields());
        for (int place = 0; place < header.size(); place++) {
            Optional<PackColumn> column = table.column(header.get(place).strip());
            if (column.isPresent() && seen.add(column.get().name())) {
                places.put(column.get().name(), place);
            }
        }
        return places.buildOrThrow();
    }
}
