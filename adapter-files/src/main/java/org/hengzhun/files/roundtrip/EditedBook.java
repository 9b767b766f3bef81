package org.hengzhun.files.roundtrip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.pack.PackColumn;
import org.hengzhun.drl.revision.EditablePack;
import org.hengzhun.drl.revision.EditableTable;
import org.hengzhun.drl.revision.EditedTable;
import org.hengzhun.files.sheet.BrokenSheetException;
import org.hengzhun.files.sheet.CellPlace;
import org.hengzhun.files.sheet.FileKind;
import org.hengzhun.files.sheet.Sheet;
import org.hengzhun.files.sheet.SheetCell;
import org.hengzhun.files.sheet.SheetRow;
import org.hengzhun.files.sheet.Workbook;

/**
 * What a workbook of a policy says after somebody edited it.
 *
 * @param id of the policy it is of, if it says one
 * @param hash of the files it was made of, if it says one
 * @param tables the tables that are in it
 * @param notes what of it does not count, and why
 * @param problems cells that cannot be read; nothing is to be written while there are any
 */
public record EditedBook(
        Optional<String> id,
        Optional<String> hash,
        ImmutableList<EditedTable> tables,
        ImmutableList<Bilingual> notes,
        ImmutableList<Problem> problems) {

    /** How a text of a pack looks in a workbook while nobody edits it. */
    public static final UnaryOperator<String> SHOWN = PackWorkbook::shown;

    /**
     * Reads the workbook.
     *
     * @param pack whose tables it should hold
     * @throws RefusedException when it is none, or damaged
     */
    public static EditedBook read(Path file, EditablePack pack) throws IOException {
        Bilingual other = FileKind.of(file).refusal().orElse(null);
        if (other != null) {
            throw refused(file, other);
        }
        Reading reading = new Reading(String.valueOf(file.getFileName()), PackWorkbook.sheets(pack));
        try (Workbook book = Workbook.open(file)) {
            for (Workbook.Tab tab : book.sheets()) {
                reading.tab(book, tab);
            }
        } catch (BrokenSheetException broken) {
            throw refused(file, broken.problem());
        }
        return reading.done();
    }

    private static RefusedException refused(Path file, Bilingual why) {
        return new RefusedException(file + "：" + why.zh(), file + ": " + why.en());
    }

    /** Gathers what the sheets say. Mutable, for one thread. */
    private static final class Reading {

        private static final String REMARK = "#";

        /** What a spreadsheet makes of 1-2. */
        private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        private final String file;
        private final ImmutableMap<String, EditableTable> sheets;
        private final Map<String, String> about = new HashMap<>();
        private final List<EditedTable> tables = new ArrayList<>();
        private final List<Bilingual> notes = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(String file, ImmutableMap<String, EditableTable> sheets) {
            this.file = file;
            this.sheets = sheets;
        }

        void tab(Workbook book, Workbook.Tab tab) throws IOException {
            EditableTable table = sheets.get(tab.name());
            if (tab.name().equals(PackWorkbook.ABOUT)) {
                about(book, tab);
            } else if (table != null) {
                table(book, tab, table);
            } else if (tab.visibility() == Workbook.Visibility.VISIBLE) {
                notes.add(new Bilingual(
                        "工作表“%s”不是导出时就有的，没有读".formatted(tab.name()),
                        "the sheet %s was not in the workbook when it was exported and was not read"
                                .formatted(tab.name())));
            }
        }

        private void about(Workbook book, Workbook.Tab tab) throws IOException {
            try (Sheet sheet = book.open(tab)) {
                for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                    about.putIfAbsent(row.cell(0).text(), row.cell(1).text());
                }
            }
        }

        private void table(Workbook book, Workbook.Tab tab, EditableTable table) throws IOException {
            try (Sheet sheet = book.open(tab)) {
                SheetRow header = sheet.next();
                if (header == null) {
                    notes.add(new Bilingual(
                            "工作表“%s”是空的，没有读；各行都留着，要删请逐行删".formatted(tab.name()),
                            "the sheet %s is empty and was not read; all its rows stay".formatted(tab.name())));
                    return;
                }
                tables.add(new TableReading(tab.name(), table, columns(header, tab.name(), table)).rows(sheet));
            }
        }

        private ImmutableMap<Integer, PackColumn> columns(SheetRow header, String name, EditableTable table) {
            Map<Integer, PackColumn> columns = new LinkedHashMap<>();
            for (int place = 0; place < header.cells().size(); place++) {
                String written = header.cell(place).text();
                Optional<PackColumn> column = table.table().column(written);
                if (column.isPresent() && !columns.containsValue(column.get())) {
                    columns.put(place, column.get());
                } else if (!written.isEmpty()) {
                    notes.add(new Bilingual(
                            "工作表“%s”%s列“%s”不认识或出现两次，没有读".formatted(name, CellPlace.letters(place), written),
                            "the column %s (%s) of the sheet %s is not known or appears twice and was not read"
                                    .formatted(CellPlace.letters(place), written, name)));
                }
            }
            return ImmutableMap.copyOf(columns);
        }

        EditedBook done() {
            return new EditedBook(
                    Optional.ofNullable(about.get(PackWorkbook.ID)),
                    Optional.ofNullable(about.get(PackWorkbook.HASH)),
                    ImmutableList.copyOf(tables),
                    ImmutableList.copyOf(notes),
                    ImmutableList.copyOf(problems));
        }

        /** Reads the rows of one sheet. Mutable, for one thread. */
        private final class TableReading {

            private final String name;
            private final EditableTable table;
            private final ImmutableMap<Integer, PackColumn> columns;
            private final ImmutableList.Builder<EditedTable.Row> rows = ImmutableList.builder();
            private final ImmutableMap.Builder<Integer, String> remarks = ImmutableMap.builder();

            TableReading(String name, EditableTable table, ImmutableMap<Integer, PackColumn> columns) {
                this.name = name;
                this.table = table;
                this.columns = columns;
            }

            EditedTable rows(Sheet sheet) throws IOException {
                for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                    if (row.cell(0).text().startsWith(REMARK)) {
                        remarks.put(row.number(), row.cell(0).text());
                    } else {
                        row(row);
                    }
                }
                return new EditedTable(
                        table.table().file(),
                        columns.values().stream().map(PackColumn::name).collect(ImmutableSet.toImmutableSet()),
                        rows.build(),
                        remarks.buildOrThrow());
            }

            private void row(SheetRow row) {
                ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
                columns.forEach((place, column) -> {
                    String text = text(row, place, column);
                    if (!text.isEmpty()) {
                        cells.put(column.name(), text);
                    }
                });
                ImmutableMap<String, String> said = cells.buildOrThrow();
                if (!said.isEmpty()) {
                    rows.add(new EditedTable.Row(row.number(), said));
                }
            }

            private String text(SheetRow row, int place, PackColumn column) {
                SheetCell cell = row.cell(place);
                Bilingual trouble = cell.trouble();
                Bilingual note = cell.note();
                if (trouble != null) {
                    problem(row, place, Problem.Severity.ERROR, "cell", trouble);
                } else if (note != null
                        && !column.day()
                        && DAY.matcher(cell.text()).matches()) {
                    problem(row, place, Problem.Severity.ERROR, "made-a-day", madeADay(cell.text()));
                } else if (note != null) {
                    problem(row, place, Problem.Severity.WARNING, "cell", note);
                }
                String text = cell.text().isEmpty() ? cell.mergedFrom() : cell.text();
                return text.substring(0, Math.min(text.length(), EditedTable.LONGEST_CELL));
            }

            private void problem(SheetRow row, int place, Problem.Severity severity, String code, Bilingual words) {
                String at = name + "!" + CellPlace.letters(place) + row.number();
                problems.add(new Problem(
                        file,
                        row.number(),
                        place + 1,
                        code,
                        severity,
                        new Bilingual(at + " " + words.zh(), at + " " + words.en())));
            }
        }

        private static Bilingual madeADay(String day) {
            return new Bilingual(
                    "这一格被表格软件变成了日期（%s）；请把单元格设为文本，重新填写原来的编号".formatted(day),
                    "a spreadsheet made a date of this cell (%s); format it as text and write the id again"
                            .formatted(day));
        }
    }
}
