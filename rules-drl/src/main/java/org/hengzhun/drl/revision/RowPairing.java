package org.hengzhun.drl.revision;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hengzhun.drl.pack.PackColumn;

/**
 * Which row of an edited table is which row of the file: the same words first, then the same key, then the same name, each in their
 * order. Mutable, for one thread.
 */
final class RowPairing {

    private final List<EditedTable.Row> edited;
    private final List<SourceRow> written;
    private final Map<EditedTable.Row, SourceRow> pairs = new LinkedHashMap<>();
    private final Set<SourceRow> paired = new HashSet<>();

    private RowPairing(List<EditedTable.Row> edited, List<SourceRow> written) {
        this.edited = edited;
        this.written = written;
    }

    /** The rows of the file by those they have become. */
    static ImmutableMap<EditedTable.Row, SourceRow> of(
            List<EditedTable.Row> edited, List<SourceRow> written, CellTexts texts, List<String> key) {
        RowPairing pairing = new RowPairing(edited, written);
        pairing.pair(
                row -> texts.columns().stream()
                        .map(column -> texts.written(row, column))
                        .toList(),
                row -> texts.columns().stream()
                        .map(column -> row.cell(column.name()))
                        .toList());
        for (List<String> by : List.of(key, key.subList(0, 1))) {
            List<PackColumn> columns = texts.named(by);
            pairing.pair(
                    row -> columns.stream()
                            .map(column -> texts.written(row, column))
                            .toList(),
                    row -> columns.stream()
                            .map(column -> texts.edited(row, column))
                            .toList());
        }
        return ImmutableMap.copyOf(pairing.pairs);
    }

    private void pair(Function<SourceRow, List<String>> ofWritten, Function<EditedTable.Row, List<String>> ofEdited) {
        ListMultimap<List<String>, SourceRow> free = ArrayListMultimap.create();
        written.stream().filter(row -> !paired.contains(row)).forEach(row -> free.put(ofWritten.apply(row), row));
        for (EditedTable.Row row : edited) {
            List<SourceRow> same = free.get(ofEdited.apply(row));
            if (!pairs.containsKey(row) && !same.isEmpty()) {
                SourceRow first = same.remove(0);
                pairs.put(row, first);
                paired.add(first);
            }
        }
    }
}
