package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hengzhun.drl.pack.PackColumn;
import org.hengzhun.drl.revision.RowRevision.Kind;

/** One table, edited: what changes in it, and its file with these changes and no others. Immutable. */
final class TableEdit {

    private final EditableTable table;
    private final EditedTable edited;
    private final CellTexts texts;
    private final ImmutableMap<EditedTable.Row, SourceRow> pairs;
    private final ImmutableList<PackColumn> further;

    /** @param shown how a text of the file looks in the edited copy while nobody edits it */
    TableEdit(EditableTable table, EditedTable edited, UnaryOperator<String> shown) {
        this.table = table;
        this.edited = edited;
        ImmutableList<PackColumn> columns = table.columns().stream()
                .filter(column -> edited.columns().contains(column.name()))
                .collect(ImmutableList.toImmutableList());
        this.texts = new CellTexts(columns, table.places(), shown);
        this.pairs = RowPairing.of(edited.rows(), data(), texts, table.table().key());
        this.further = columns.stream()
                .filter(column -> !texts.places().containsKey(column.name()))
                .filter(column -> edited.rows().stream()
                        .anyMatch(row -> !row.cell(column.name()).isEmpty()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<SourceRow> data() {
        return table.source().below().stream().filter(SourceRow::isData).collect(ImmutableList.toImmutableList());
    }

    TableRevision revision() {
        List<RowRevision> rows = new ArrayList<>();
        for (EditedTable.Row row : edited.rows()) {
            SourceRow before = pairs.get(row);
            if (before == null) {
                rows.add(new RowRevision(Kind.ADDED, key(row), row.number(), added(row)));
            } else if (!changes(before, row).isEmpty()) {
                rows.add(new RowRevision(Kind.CHANGED, key(row), row.number(), changes(before, row)));
            }
        }
        removed().forEach(row -> rows.add(new RowRevision(Kind.REMOVED, key(row), row.number(), gone(row))));
        return new TableRevision(table.table().file(), table.table().title(), ImmutableList.copyOf(rows));
    }

    private List<SourceRow> removed() {
        ImmutableSet<SourceRow> kept = ImmutableSet.copyOf(pairs.values());
        return data().stream().filter(row -> !kept.contains(row)).toList();
    }

    private ImmutableList<RowRevision.Cell> added(EditedTable.Row row) {
        return texts.columns().stream()
                .filter(column -> !row.cell(column.name()).isEmpty())
                .map(column -> cell(column, "", texts.edited(row, column)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<RowRevision.Cell> gone(SourceRow row) {
        return texts.columns().stream()
                .filter(column -> !texts.raw(row, column).isEmpty())
                .map(column -> cell(column, texts.raw(row, column), ""))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<RowRevision.Cell> changes(SourceRow before, EditedTable.Row after) {
        return texts.columns().stream()
                .filter(column -> !texts.same(before, after, column))
                .map(column -> cell(column, texts.raw(before, column), texts.edited(after, column)))
                .collect(ImmutableList.toImmutableList());
    }

    private static RowRevision.Cell cell(PackColumn column, String before, String after) {
        return new RowRevision.Cell(column.name(), column.header(), before, after);
    }

    private String key(EditedTable.Row row) {
        return key(texts.named(table.table().key()).stream()
                .map(column -> texts.edited(row, column))
                .toList());
    }

    private String key(SourceRow row) {
        return key(texts.named(table.table().key()).stream()
                .map(column -> texts.raw(row, column))
                .toList());
    }

    private static String key(List<String> parts) {
        return String.join(" ", Iterables.filter(parts, part -> !part.isEmpty()));
    }

    /** Whether the rows that stay come in another order than in the file, which the file keeps. */
    boolean isReordered() {
        int last = 0;
        for (EditedTable.Row row : edited.rows()) {
            SourceRow before = pairs.get(row);
            if (before != null && before.number() < last) {
                return true;
            }
            last = before == null ? last : before.number();
        }
        return false;
    }

    /** Remarks that the file does not have and will not have. */
    ImmutableList<Integer> newRemarks() {
        ImmutableSet<String> known = table.source().below().stream()
                .filter(SourceRow::isRemark)
                .map(row -> texts.shown().apply(row.remark()))
                .collect(ImmutableSet.toImmutableSet());
        return edited.remarks().entrySet().stream()
                .filter(remark -> !known.contains(remark.getValue()))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /** The text of the file with the changes. */
    String text() {
        Map<SourceRow, EditedTable.Row> after = new HashMap<>();
        pairs.forEach((row, before) -> after.put(before, row));
        StringBuilder text = new StringBuilder();
        Map<Integer, List<EditedTable.Row>> added = addedBehind();
        append(text, header());
        added.getOrDefault(1, List.of()).forEach(row -> appendNew(text, row));
        for (SourceRow row : table.source().below()) {
            EditedTable.Row now = after.get(row);
            if (!row.isData()) {
                append(text, row.raw());
            } else if (now != null) {
                append(text, changed(row, now));
            }
            added.getOrDefault(row.number(), List.of()).forEach(one -> appendNew(text, one));
        }
        return text.toString();
    }

    /** New rows by the number of the row of the file that they follow: the one above them, else the remarks below the header. */
    private Map<Integer, List<EditedTable.Row>> addedBehind() {
        Map<Integer, List<EditedTable.Row>> added = new LinkedHashMap<>();
        int behind = table.source().below().stream()
                .takeWhile(row -> !row.isData())
                .map(SourceRow::number)
                .reduce(1, Math::max);
        for (EditedTable.Row row : edited.rows()) {
            SourceRow before = pairs.get(row);
            if (before == null) {
                added.computeIfAbsent(behind, any -> new ArrayList<>()).add(row);
            } else {
                behind = before.number();
            }
        }
        return added;
    }

    private String header() {
        SourceRow header = table.source().header();
        if (further.isEmpty()) {
            return header.raw();
        }
        boolean english = header.fields().stream()
                .anyMatch(name -> table.table()
                        .column(name.strip())
                        .filter(column -> column.name().equals(name.strip()))
                        .isPresent());
        Map<Integer, String> names = new LinkedHashMap<>();
        further.forEach(column -> names.put(place(column), english ? column.name() : column.header()));
        return header.with(names);
    }

    private int place(PackColumn column) {
        Integer place = texts.places().get(column.name());
        return place == null ? table.source().header().fields().size() + further.indexOf(column) : place;
    }

    private String changed(SourceRow row, EditedTable.Row now) {
        Map<Integer, String> cells = new LinkedHashMap<>();
        texts.columns().stream()
                .filter(column -> !texts.same(row, now, column))
                .forEach(column -> cells.put(place(column), texts.edited(now, column)));
        return cells.isEmpty() ? row.raw() : row.with(cells);
    }

    private void appendNew(StringBuilder text, EditedTable.Row row) {
        ImmutableMap.Builder<Integer, String> cells = ImmutableMap.builder();
        texts.columns().stream()
                .filter(column -> !row.cell(column.name()).isEmpty())
                .forEach(column -> cells.put(place(column), texts.edited(row, column)));
        int size = table.source().header().fields().size() + further.size();
        boolean last = text.length() > 0 && !endsLine(text);
        append(
                text,
                SourceRow.of(cells.buildOrThrow(), size)
                        + (last ? "" : table.source().lineEnd()));
    }

    /** A row begins on a line of its own, though the file ends without the end of a line. */
    private void append(StringBuilder text, String row) {
        if (text.length() > 0 && !endsLine(text)) {
            text.append(table.source().lineEnd());
        }
        text.append(row);
    }

    private static boolean endsLine(StringBuilder text) {
        char last = text.charAt(text.length() - 1);
        return last == '\n' || last == '\r';
    }
}
