package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.pack.PackFiles;

/**
 * What becomes of a pack whose tables were edited elsewhere.
 *
 * @param before its files as they are
 * @param after its files with the changes; all that nobody edited byte for byte as they are
 * @param tables the tables that change
 * @param notes what of the edited tables does not count, and why
 * @param problems what cannot be taken over; nothing is to be written while there are any
 */
public record PackRevision(
        PackFiles before,
        PackFiles after,
        ImmutableList<TableRevision> tables,
        ImmutableList<Bilingual> notes,
        ImmutableList<Problem> problems) {

    /**
     * What the edited tables change; tables that are not among them stay as they are.
     *
     * @param shown how a text of a file looks in an edited table while nobody edits it
     */
    public static PackRevision of(EditablePack pack, List<EditedTable> edited, UnaryOperator<String> shown) {
        Making making = new Making(pack);
        for (EditableTable table : pack.tables()) {
            edited.stream()
                    .filter(one -> one.file().equals(table.table().file()))
                    .findFirst()
                    .ifPresent(one -> making.add(table, one, shown));
        }
        return making.done();
    }

    public boolean changesNothing() {
        return tables.isEmpty();
    }

    /** Gathers what changes. Mutable, for one thread. */
    private static final class Making {

        private final EditablePack pack;
        private final TreeMap<String, ByteSource> files;
        private final List<TableRevision> tables = new ArrayList<>();
        private final List<Bilingual> notes = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Making(EditablePack pack) {
            this.pack = pack;
            this.files = new TreeMap<>(pack.files().contents());
        }

        void add(EditableTable table, EditedTable edited, UnaryOperator<String> shown) {
            String file = table.table().file();
            if (!edited.columns().containsAll(table.table().key().subList(0, 1))) {
                problem(
                        file,
                        0,
                        "missing-column",
                        "工作表里缺少列“%s”，认不出各行是哪一行；请把这一列放回去".formatted(header(table)),
                        "the column %s is missing in the sheet, so no row can be told from another; put it back"
                                .formatted(header(table)));
                return;
            }
            TableEdit edit = new TableEdit(table, edited, shown);
            note(table, edit);
            TableRevision revision = edit.revision();
            if (!revision.rows().isEmpty()) {
                tables.add(revision);
                tooLong(revision);
                write(table, edit);
            }
        }

        private static String header(EditableTable table) {
            return table.table()
                    .column(table.table().key().get(0))
                    .map(column -> column.header())
                    .orElse("");
        }

        private void note(EditableTable table, TableEdit edit) {
            if (edit.isReordered()) {
                notes.add(new Bilingual(
                        "%s：各行的次序与文件里不同；次序没有带回，文件里的各行仍按原来的次序"
                                .formatted(table.table().title()),
                        "%s: the rows are in another order than in the file; the file keeps its own order"
                                .formatted(table.table().file())));
            }
            edit.newRemarks()
                    .forEach(row -> notes.add(new Bilingual(
                            "%s 第%d行以 # 开头，是说明，没有带回；说明请直接写在文件里"
                                    .formatted(table.table().title(), row),
                            "%s row %d begins with # and is a remark; it was not brought back: write remarks into the file itself"
                                    .formatted(table.table().file(), row))));
        }

        private void tooLong(TableRevision revision) {
            for (RowRevision row : revision.rows()) {
                if (row.cells().stream().anyMatch(cell -> cell.after().length() >= EditedTable.LONGEST_CELL)) {
                    problem(
                            revision.file(),
                            row.row(),
                            "too-long",
                            "这一行有一格超过 %d 字，表格软件会截断；请直接在文件里改".formatted(EditedTable.LONGEST_CELL),
                            "a cell of this row is longer than %d characters, which a spreadsheet cuts; edit the file itself"
                                    .formatted(EditedTable.LONGEST_CELL));
                }
            }
        }

        private void write(EditableTable table, TableEdit edit) {
            String file = table.table().file();
            Optional<byte[]> bytes = table.source().text().with(edit.text());
            bytes.ifPresentOrElse(
                    written -> files.put(file, ByteSource.wrap(written)),
                    () -> problem(
                            file,
                            0,
                            "encoding",
                            "改后的文字用这个文件的编码写不出来；请先把文件另存为 UTF-8",
                            "the charset of this file cannot say the new text; save the file as UTF-8 first"));
        }

        private void problem(String file, int row, String code, String zh, String en) {
            problems.add(Problem.error(pack.files().name() + "/" + file, row, 0, code, new Bilingual(zh, en)));
        }

        PackRevision done() {
            return new PackRevision(
                    pack.files(),
                    new PackFiles(
                            pack.files().name(),
                            ImmutableSortedMap.copyOf(files),
                            pack.files().problems()),
                    ImmutableList.copyOf(tables),
                    ImmutableList.copyOf(notes),
                    ImmutableList.copyOf(problems));
        }
    }
}
