package org.hengzhun.files.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.reading.HeaderText;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.files.sheet.SheetCell;
import org.hengzhun.files.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table.
 *
 * @param rows the rows it takes, from the top
 * @param columns from the left, those without a header among them
 * @param faults columns whose header says something impossible; where there are any, nothing may be read by this header
 * @param beside the letter of the column where a second table begins beside this one, which is not read; or an empty text
 * @param texts everything that stands in it
 */
public record Header(
        ImmutableList<SheetRow> rows,
        ImmutableList<HeaderColumn> columns,
        ImmutableList<HeaderFault> faults,
        String beside,
        ImmutableSet<String> texts) {

    /** A column that stands in the way of reading the table, and why. */
    public record HeaderFault(HeaderColumn column, Bilingual problem) {}

    static Header of(List<SheetRow> rows, ColumnNames names, UnitLine units) {
        HeaderCells cells = new HeaderCells(rows, names);
        List<HeaderColumn> columns = new ArrayList<>();
        List<HeaderFault> faults = new ArrayList<>();
        Map<Field<?>, HeaderColumn> first = new HashMap<>();
        int end = cells.end();
        Set<Field<?>> full = IntStream.range(0, end)
                .mapToObj(cells::known)
                .filter(known -> known != null && !known.lesser())
                .map(HeaderText.Known::field)
                .collect(Collectors.toSet());
        for (int index = 0; index < end; index++) {
            HeaderColumn column = column(index, cells, names, units, full);
            columns.add(column);
            Field<?> field = column.field();
            HeaderColumn earlier = field == null ? null : first.putIfAbsent(field, column);
            if (field != null && earlier != null) {
                faults.add(new HeaderFault(column, doubled(field, earlier)));
            }
            impossible(column, cells, names, faults);
        }
        return new Header(
                ImmutableList.copyOf(rows),
                ImmutableList.copyOf(columns),
                ImmutableList.copyOf(faults),
                end < cells.width() ? HeaderColumn.letter(end + 1) : "",
                texts(rows));
    }

    private static HeaderColumn column(
            int index, HeaderCells cells, ColumnNames names, UnitLine units, Set<Field<?>> full) {
        String shown = cells.shown(index);
        HeaderText.Known known = cells.known(index);
        if (known == null) {
            return new HeaderColumn(
                    index,
                    shown,
                    null,
                    null,
                    shown.isEmpty() ? null : names.strange(shown).problem());
        }
        if (known.lesser() && full.contains(known.field())) {
            return new HeaderColumn(index, shown, null, null, givingWay(known.field()));
        }
        Unit kept = known.field().unit();
        Unit unit = known.unit() != null || kept == null ? known.unit() : units.of(kept);
        return new HeaderColumn(index, shown, known.field(), unit, null);
    }

    /** A unit that does not measure its column would be lost with the column: it must be mended. */
    private static void impossible(
            HeaderColumn column, HeaderCells cells, ColumnNames names, List<HeaderFault> faults) {
        if (column.field() == null
                && !column.header().isEmpty()
                && names.plainly(String.join("", cells.above(column.index()))) instanceof HeaderText.Strange strange
                && strange.code().equals("wrong-unit")) {
            faults.add(new HeaderFault(column, strange.problem()));
        }
    }

    private static Bilingual givingWay(Field<?> field) {
        return new Bilingual(
                "另有一列是“%s”，以那一列为准，这一列不读。".formatted(field.label()),
                "Another column is %s and counts; this one is not read."
                        .formatted(field.words().en()));
    }

    private static Bilingual doubled(Field<?> field, HeaderColumn first) {
        return new Bilingual(
                "与 %s列 重复，都是“%s”；请只留一列。".formatted(first.letter(), field.label()),
                "This says the same field (%s) as column %s; keep one of the two."
                        .formatted(field.words().en(), first.letter()));
    }

    /** The first row of it, as a spreadsheet counts. */
    public int top() {
        return rows.get(0).number();
    }

    /** The last row of it. */
    public int bottom() {
        return rows.get(rows.size() - 1).number();
    }

    /** The columns that are read. */
    public Stream<HeaderColumn> read() {
        return columns.stream().filter(column -> column.field() != null);
    }

    /** The columns with a header that are not read. */
    public Stream<HeaderColumn> unread() {
        return columns.stream().filter(column -> column.unread() != null);
    }

    /** The column at a 0-based place, or null where nothing stands above it. */
    public @Nullable HeaderColumn at(int index) {
        return index < columns.size() ? columns.get(index) : null;
    }

    private static ImmutableSet<String> texts(List<SheetRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(SheetCell::text)
                .filter(text -> !text.isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }
}
