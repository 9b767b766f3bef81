package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.regex.Pattern;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.reading.Reading;
import org.hengzhun.core.reading.ReadingMemo;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.files.sheet.BrokenSheetException;
import org.hengzhun.files.sheet.SheetCell;
import org.hengzhun.files.sheet.SheetRow;
import org.hengzhun.files.table.Header;
import org.hengzhun.files.table.HeaderColumn;
import org.hengzhun.files.table.Table;
import org.jspecify.annotations.Nullable;

/** The rows of the table in a sheet, whatever its file. */
final class SheetRows<T> implements RowSource<T> {

    private static final Pattern BEFORE_A_COMMA = Pattern.compile("[0-9]{1,3}");
    private static final Pattern BEHIND_A_COMMA = Pattern.compile("[0-9]{3}(?:\\.[0-9]+)?");

    private final String file;
    private final Table table;
    private final Assembly<T> assembly;
    private final ReadingMemo reader;
    private final OptionNames names;
    private final Understanding.Notes notes;
    private final boolean emptyFits;
    private @Nullable Header told;
    private int dataRows;
    private boolean ended;

    SheetRows(
            String file,
            Table table,
            Assembly<T> assembly,
            ImmutableList<Bilingual> unreadSheets,
            InputOptions options) {
        this.file = file;
        this.table = table;
        this.assembly = assembly;
        this.reader = new ReadingMemo(assembly.reader());
        this.names = options.names();
        this.emptyFits = options.emptyFits();
        this.notes = new Understanding.Notes(table, unreadSheets, names);
    }

    @Override
    public @Nullable Row<T> next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            return pull();
        } catch (BrokenSheetException broken) {
            ended = true;
            return Row.Refused.rest(broken.row(), refusal(broken.row(), "", "", "", broken.problem()));
        }
    }

    private @Nullable Row<T> pull() throws IOException {
        if (table.header() == null) {
            ended = true;
            return noHeader();
        }
        SheetRow row = table.next();
        Header header = table.header();
        if (header != null && (told == null || told.top() != header.top())) {
            told = header;
            notes.read(header);
            ImmutableList<Refusal> faults = faults(header);
            if (!faults.isEmpty()) {
                ended = true;
                return new Row.Refused<>(header.bottom(), true, faults);
            }
            if (!header.beside().isEmpty() && row != null) {
                // Told once, beside the rows of the table that is read.
                notes.beside(header.beside());
            }
        }
        if (row == null || header == null) {
            ended = true;
            return dataRows == 0 && !emptyFits ? Row.Refused.input(file, nothing()) : null;
        }
        dataRows++;
        return assemble(header, row);
    }

    private ImmutableList<Refusal> faults(Header header) {
        ImmutableList.Builder<Refusal> faults = ImmutableList.builder();
        Refusals some = new Refusals(file);
        header.faults()
                .forEach(fault -> some.add(refusal(
                        header.bottom(), fault.column().header(), fault.column().letter(), "", fault.problem())));
        assembly.unfit(header, names).ifPresent(problem -> faults.add(refusal(header.bottom(), "", "", "", problem)));
        return faults.addAll(some.all()).build();
    }

    private Row<T> noHeader() {
        SheetRow first = table.firstRow();
        return first == null
                ? Row.Refused.input(
                        file, new Bilingual("文件里没有内容；请检查是否导出完整。", "The file has no content; check the export."))
                : Row.Refused.rest(first.number(), refusal(first.number(), "", "", "", Headless.words(first, names)));
    }

    private Row<T> assemble(Header header, SheetRow row) {
        RowDraft draft = new RowDraft(
                file, table.sheet().name(), row.number(), assembly.reader().fields());
        notes.row(row);
        if (row.trouble() != null) {
            draft.refuse("", "", "", row.trouble());
            return draft.refused();
        }
        int width = Math.max(row.cells().size(), header.columns().size());
        for (int i = 0; i < width; i++) {
            HeaderColumn column = header.at(i);
            SheetCell cell = row.cell(i);
            Field<?> field = column == null ? null : column.field();
            if (column != null && field != null) {
                read(draft, column, field, cell);
                warnOfShift(draft, field, header.at(i + 1), cell, row.cell(i + 1));
            } else if (!cell.text().isEmpty()
                    && (column == null || column.header().isEmpty())) {
                headless(draft, i, cell, header);
            }
        }
        if (row.struck()) {
            draft.warn(
                    "struck-row",
                    "",
                    new Bilingual(
                            "这一行有删除线，仍照常读；若已作废请删去。",
                            "This row is struck out and was read all the same; delete it if it no longer counts."));
        }
        return assembly.finish(draft);
    }

    private void read(RowDraft draft, HeaderColumn column, Field<?> field, SheetCell cell) {
        Bilingual trouble = cell.trouble();
        if (trouble != null) {
            draft.add(field, column.letter(), cell.text(), new Reading.Bad(trouble));
            return;
        }
        boolean merged = cell.text().isEmpty() && !cell.mergedFrom().isEmpty();
        boolean filled = merged && field.kind() != Kind.NUMBER && field.kind() != Kind.QUANTITY;
        String text = filled ? cell.mergedFrom() : cell.text();
        draft.add(field, column.letter(), text, reader.text(field, text, column.unit()));
        if (filled) {
            draft.warn(
                    "merged-cell",
                    column.letter(),
                    new Bilingual(
                            "「%s」是合并单元格，按“%s”读；若不对请逐行填写。".formatted(field.label(), text),
                            "The cell (%s) is merged and was read as \"%s\"; write it row by row if that is wrong."
                                    .formatted(field.words().en(), text)));
        } else if (merged) {
            draft.warn(
                    "merged-figure",
                    column.letter(),
                    new Bilingual(
                            "「%s」的“%s”合并了几行，只算在第一行上；请按行填写。".formatted(field.label(), cell.mergedFrom()),
                            "\"%s\" (%s) is merged over several rows and counts for the first only; write it row by row."
                                    .formatted(cell.mergedFrom(), field.words().en())));
        }
        Bilingual note = cell.note();
        if (note != null) {
            draft.warn("cell-note", column.letter(), note);
        }
    }

    /** 1,200 without quotes makes two cells of one, and everything behind it stands under the wrong header. */
    private void warnOfShift(
            RowDraft draft, Field<?> field, @Nullable HeaderColumn next, SheetCell cell, SheetCell behind) {
        boolean unread = next == null || next.field() == null || next.field().kind() == Kind.TEXT;
        if (table.sheet().cellsMayShift()
                && field.kind() == Kind.NUMBER
                && unread
                && BEFORE_A_COMMA.matcher(cell.text()).matches()
                && BEHIND_A_COMMA.matcher(behind.text()).matches()) {
            draft.refuse(
                    field,
                    new Bilingual(
                            "与右边一格“%s”像是被千分位逗号分成两格的一个数；请去掉千分位逗号，或用双引号括起整个数。".formatted(behind.text()),
                            "This and the cell to its right (%s) look like one number parted at its thousands comma; leave the comma out or put the number in double quotes."
                                    .formatted(behind.text())));
        }
    }

    private void headless(RowDraft draft, int index, SheetCell cell, Header header) {
        if (!header.beside().isEmpty() && index >= header.columns().size()) {
            return;
        }
        if (table.sheet().cellsMayShift()) {
            draft.refuse(
                    "",
                    HeaderColumn.letter(index),
                    cell.text(),
                    new Bilingual(
                            "这一格上面没有列名；请在表头补上列名，或清空这一格（多出的逗号要用双引号括起整格）。",
                            "There is no header above this cell; add one or empty the cell (a cell with the separator"
                                    + " in it needs double quotes around it)."));
        } else {
            notes.headless(index);
        }
    }

    private Bilingual nothing() {
        return new Bilingual("只有表头，没有数据行；请检查是否导出完整。", "There is a header but no row of data; check the export.");
    }

    private Refusal refusal(int row, String column, String letter, String value, Bilingual problem) {
        return new Refusal(
                file, row, column, letter, value, problem, table.sheet().name());
    }

    @Override
    public Understanding understood() {
        return notes.understanding();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
