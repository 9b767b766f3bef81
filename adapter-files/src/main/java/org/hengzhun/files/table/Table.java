package org.hengzhun.files.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.reading.HeaderText;
import org.hengzhun.files.sheet.BrokenSheetException;
import org.hengzhun.files.sheet.Sheet;
import org.hengzhun.files.sheet.SheetCell;
import org.hengzhun.files.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** The table in a sheet: its header, found out, and then its rows of data one by one. For one thread. */
public final class Table implements Closeable {

    private final Sheet sheet;
    private final Set<String> keys;
    private final boolean visibleOnly;
    private final ColumnNames names;
    private final Deque<SheetRow> ahead = new ArrayDeque<>();
    private final Skipped skipped = new Skipped();
    private @Nullable Header header;
    private List<HeaderColumn> keyed = List.of();
    private UnitLine units = UnitLine.of(List.of());
    private boolean begun;
    private @Nullable BrokenSheetException broken;

    /**
     * A table in this sheet.
     *
     * @param fields what its columns may be
     * @param keys names of the fields that say what a row is of, such as an id and a name
     * @param own what the bureau's own headers mean
     * @param visibleOnly whether rows that a spreadsheet hides are skipped
     */
    public Table(Sheet sheet, FieldDictionary fields, Set<String> keys, ColumnMapping own, boolean visibleOnly)
            throws IOException {
        this.sheet = sheet;
        this.visibleOnly = visibleOnly;
        this.keys = keys;
        this.names = new ColumnNames(fields, own);
        List<SheetRow> first = peek();
        Optional<HeaderSearch.Found> found = new HeaderSearch(names).in(first);
        if (found.isPresent()) {
            List<SheetRow> above = first.subList(0, found.get().from());
            above.forEach(row -> skipped.add(row, RowSort.TITLE));
            units = UnitLine.of(above);
            read(Header.of(first.subList(found.get().from(), found.get().to()), names, units));
            ahead.addAll(first.subList(found.get().to(), first.size()));
        } else {
            ahead.addAll(first);
        }
    }

    /** Reads on by this header. */
    private void read(Header next) {
        header = next;
        keyed = next.read().filter(column -> keys.contains(name(column))).toList();
    }

    private List<SheetRow> peek() throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        while (rows.size() < HeaderSearch.DEEPEST) {
            SheetRow row = fromSheet();
            if (row == null) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    /** The header rows are now read by, or null where none was found. */
    public @Nullable Header header() {
        return header;
    }

    /** The sheet it stands in. */
    public Sheet sheet() {
        return sheet;
    }

    /** Rows so far that were taken for no data. */
    public Skipped skipped() {
        return skipped;
    }

    /** How many fields a sheet's header names; 0 where it has none. */
    public long known() {
        return header == null ? 0 : header.read().count();
    }

    /** The first row that says anything, where no header was found. */
    public @Nullable SheetRow firstRow() {
        return ahead.stream().filter(row -> !row.isBlank()).findFirst().orElse(null);
    }

    /** The next row of data, or null after the last. What is no data is skipped and remembered. */
    public @Nullable SheetRow next() throws IOException {
        for (SheetRow row = pull(); row != null; row = pull()) {
            Header now = header;
            if (now == null || row.isBlank()) {
                continue;
            }
            RowSort sort = sort(row, now);
            boolean first = !begun;
            begun |= sort == null;
            if (sort == null && first && RowSort.isNumbers(row.cells())) {
                sort = RowSort.NUMBERS;
            }
            if (sort == null) {
                return row;
            }
            skipped.add(row, sort);
        }
        return null;
    }

    private @Nullable SheetRow pull() throws IOException {
        SheetRow row = ahead.poll();
        if (row == null && broken != null) {
            throw broken;
        }
        return row == null ? sheet.next() : row;
    }

    /** The next row of the sheet; where it breaks off, null until everything before that has been read. */
    private @Nullable SheetRow fromSheet() throws IOException {
        try {
            return broken == null ? sheet.next() : null;
        } catch (BrokenSheetException off) {
            broken = off;
            return null;
        }
    }

    private @Nullable RowSort sort(SheetRow row, Header now) throws IOException {
        if (visibleOnly && row.hidden()) {
            return RowSort.HIDDEN;
        }
        SheetCell leading = leading(row);
        String text = leading.text();
        if (comesAgain(row, now, text)) {
            return RowSort.HEADER;
        }
        if (RowSort.isTotal(text) || isTotalByKey(row)) {
            return RowSort.TOTAL;
        }
        if (RowSort.standsAlone(row)) {
            return alone(text);
        }
        if (RowSort.isNote(text)
                && row.cells().stream()
                        .map(SheetCell::text)
                        .filter(said -> !said.isEmpty())
                        .allMatch(RowSort::isAside)) {
            return RowSort.NOTE;
        }
        return RowSort.isGroup(text) && onlyFigures(row, now) ? RowSort.GROUP : null;
    }

    private @Nullable RowSort alone(String text) throws IOException {
        if (RowSort.isGroup(text)) {
            return RowSort.GROUP;
        }
        if (RowSort.isAside(text)) {
            return RowSort.NOTE;
        }
        SheetRow next = nextSaying();
        return next != null && beginsAgain(next) ? RowSort.TITLE : null;
    }

    /** The next row that says anything, which stays to be read. */
    private @Nullable SheetRow nextSaying() throws IOException {
        while (!ahead.isEmpty() && ahead.peek().isBlank()) {
            ahead.poll();
        }
        for (SheetRow row = ahead.isEmpty() ? fromSheet() : null; row != null; row = fromSheet()) {
            if (!row.isBlank()) {
                ahead.add(row);
                break;
            }
        }
        return ahead.peek();
    }

    private static SheetCell leading(SheetRow row) {
        for (SheetCell cell : row.cells()) {
            if (cell.says()) {
                return cell;
            }
        }
        return SheetCell.EMPTY;
    }

    /** Whether a total stands where other rows say what they are of. */
    private boolean isTotalByKey(SheetRow row) {
        for (HeaderColumn column : keyed) {
            if (RowSort.isTotal(row.cell(column.index()).text())) {
                return true;
            }
        }
        return false;
    }

    private static String name(HeaderColumn column) {
        Field<?> field = column.field();
        return field == null ? "" : field.name();
    }

    /** Whether all that a row says beside its first cell is figures: the sums of a group. */
    private static boolean onlyFigures(SheetRow row, Header now) {
        boolean first = true;
        for (int i = 0; i < row.cells().size(); i++) {
            HeaderColumn column = now.at(i);
            Field<?> field = column == null ? null : column.field();
            boolean says = !row.cell(i).text().isEmpty();
            if (says && !first && field != null && field.kind() != Kind.NUMBER) {
                return false;
            }
            first &= !says;
        }
        return true;
    }

    /** Takes a row that is a header for one: the same as before is skipped, another one counts from here on. */
    private boolean comesAgain(SheetRow row, Header now, String leading) {
        boolean same = now.texts().contains(leading)
                && row.cells().stream()
                        .map(SheetCell::text)
                        .allMatch(text -> text.isEmpty() || now.texts().contains(text));
        if (same && inPlace(row, now)) {
            return !RowSort.standsAlone(row) || now.columns().size() == 1;
        }
        if (beginsAgain(row)) {
            read(Header.of(List.of(row), names, units));
            return true;
        }
        return false;
    }

    private static boolean inPlace(SheetRow row, Header now) {
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i).text();
            int column = i;
            if (!text.isEmpty()
                    && now.rows().stream()
                            .noneMatch(level -> level.cell(column).text().equals(text))) {
                return false;
            }
        }
        return true;
    }

    /** Whether most cells of the row, and at least two, are headers. */
    private boolean beginsAgain(SheetRow row) {
        // Nearly every row is told by its first cell, without taking it apart.
        if (!mayHead(firstText(row))) {
            return false;
        }
        List<String> said = row.cells().stream()
                .map(SheetCell::text)
                .filter(text -> !text.isEmpty())
                .toList();
        long known = said.stream()
                .filter(text -> names.plainly(text) instanceof HeaderText.Known)
                .count();
        return known >= 2 && known * 5 >= said.size() * 3L;
    }

    private static String firstText(SheetRow row) {
        for (SheetCell cell : row.cells()) {
            if (!cell.text().isEmpty()) {
                return cell.text();
            }
        }
        return "";
    }

    private boolean mayHead(String leading) {
        return names.heads(leading) || (header != null && header.texts().contains(leading));
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
