package org.hengzhun.files.write.beside;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.book.About;
import org.hengzhun.files.book.Book;
import org.hengzhun.files.book.BookColumn;
import org.hengzhun.files.book.BookSheet;
import org.hengzhun.files.book.BookText;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.SecondReading;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.sheet.AppendedCells;
import org.hengzhun.files.sheet.CellPlace;
import org.hengzhun.files.sheet.SheetRow;
import org.hengzhun.files.sheet.WidenedBook;
import org.hengzhun.files.write.ResultWriter;

/**
 * Writes results as a workbook: of one table that may be read again the table itself with columns added, a workbook with all else
 * as it is; of anything else the fields that are filled in. Results are kept in a file until then, so there may be any number.
 *
 * @param <R> the result of one project
 */
public final class BesideWriter<R> implements ResultWriter<R> {

    /** Refusals that are listed beside the rows they are of. */
    private static final int MOST_REFUSED = 10_000;

    private final OutputStream out;
    private final Language language;
    private final ResultColumns<R> columns;
    private final Optional<OwnTables> own;
    private final KeptRows kept = new KeptRows();
    private final FilledFields fields;
    private final About about;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<Refusal> refused = new ArrayList<>();
    private int moreRefused;
    private Optional<Path> table = Optional.empty();

    /**
     * Writes to the output, which stays open.
     *
     * @param own the inputs, where they may be read again
     */
    public BesideWriter(OutputStream out, Language language, ResultColumns<R> columns, Optional<OwnTables> own) {
        this.out = out;
        this.language = language;
        this.columns = columns;
        this.own = own;
        this.fields = new FilledFields(language);
        this.about = new About(language);
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) {
        table = own.filter(tables -> inputs == 1 && tables.files().size() == 1)
                .map(tables -> tables.files().get(0))
                .filter(SecondReading::isTable);
        about.policy(policy, asOf);
        about.lines(language.say("提醒", "note"), columns.notes(policy));
    }

    @Override
    public void write(R result, Source source) throws IOException {
        counts.merge(columns.counted(result), 1, Integer::sum);
        List<String> cells = new ArrayList<>(columns.cells(result));
        if (table.isEmpty()) {
            cells.addAll(fields.of(columns.project(result)));
        }
        kept.judged(source, cells);
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        if (refused.size() < MOST_REFUSED) {
            refused.add(refusal);
        } else {
            moreRefused++;
        }
        kept.refused(refusal, BookText.cell(refusal.in(language), language));
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        about(inputs);
        boolean understood =
                inputs.size() == 1 && !inputs.get(0).understood().headers().isEmpty();
        if (table.isEmpty() || !understood) {
            gathered();
            return;
        }
        SecondReading.unchanged(table.get(), inputs.get(0));
        OwnTable understoodTable = OwnTable.of(inputs.get(0), columns, language);
        if (!copied(table.get(), understoodTable)) {
            listed(table.get(), inputs.get(0), understoodTable);
        }
    }

    private void about(List<InputSummary> inputs) {
        counts.forEach((verdict, count) ->
                about.line(verdict, language.say("%d 个", "%d").formatted(count)));
        about.sources(new Sources(ImmutableList.copyOf(inputs), ImmutableList.copyOf(refused), ImmutableList.of()));
        if (moreRefused > 0) {
            about.line(
                    language.say("未处理", "not processed"),
                    language.say("此外还有 %d 处", "%d more").formatted(moreRefused));
        }
    }

    private String between() {
        return language.say("；", "; ");
    }

    private List<String> cells(KeptRows.Kept row) {
        int width = columns.columns(language).size();
        return row.judged()
                ? row.cells().subList(0, width)
                : columns.notProcessed(row.cells().get(0));
    }

    private List<String> headers() {
        return columns.columns(language).stream()
                .map(ResultColumns.Column::header)
                .toList();
    }

    /** A copy of the workbook with all else as it is; false where it cannot be. */
    private boolean copied(Path file, OwnTable own) throws IOException {
        if (!SecondReading.isWorkbook(file)) {
            return false;
        }
        List<Integer> widths = columns.columns(language).stream()
                .map(ResultColumns.Column::width)
                .toList();
        WidenedBook.Plan plan = new WidenedBook.Plan(
                own.sheet(),
                own.headerTop(),
                own.earlier(),
                widths,
                language.say("衡准", "Hengzhun"),
                About.name(language));
        Optional<WidenedBook> opened = WidenedBook.of(file, plan);
        if (opened.isEmpty()) {
            return false;
        }
        try (WidenedBook book = opened.get();
                KeptRows.Rows rows = kept.rows(between())) {
            book.write(out, widths, appended(own, rows), told());
        }
        out.flush();
        return true;
    }

    private Iterator<AppendedCells> appended(OwnTable own, Iterator<KeptRows.Kept> rows) {
        Iterator<AppendedCells> headers = own.headerBottoms().stream()
                .map(row -> new AppendedCells(row, shown(headers()), Map.of()))
                .iterator();
        Iterator<AppendedCells> results = Iterators.transform(
                Iterators.filter(
                        rows, row -> row.row() > 0 && !own.headerBottoms().contains(row.row())),
                row -> new AppendedCells(row.row(), shown(cells(row)), remarks(row)));
        return Iterators.mergeSorted(List.of(headers, results), Comparator.comparingInt(AppendedCells::row));
    }

    private List<String> shown(List<String> cells) {
        return cells.stream().map(cell -> BookText.cell(cell, language)).toList();
    }

    private List<List<String>> told() {
        return about.rows().stream().map(this::shown).toList();
    }

    private static Map<Integer, String> remarks(KeptRows.Kept row) {
        Map<Integer, String> remarks = new HashMap<>();
        row.remarks().forEach((letter, words) -> {
            CellPlace place = CellPlace.of(letter + "1");
            if (place != null) {
                remarks.put(place.column(), words);
            }
        });
        return remarks;
    }

    /** The table of the clerk in a workbook of its own. */
    private void listed(Path file, InputSummary input, OwnTable own) throws IOException {
        try (Book book = new Book(language);
                SecondReading again = SecondReading.open(file, input);
                KeptRows.Rows rows = kept.rows(between())) {
            List<BookColumn> all = own.columns();
            int width = all.size();
            headers().forEach(header -> all.add(BookColumn.words(header)));
            BookSheet sheet = book.sheet(own.sheet().isEmpty() ? columns.sheet() : own.sheet(), all);
            KeptRows.Kept next = rows.hasNext() ? rows.next() : null;
            for (SheetRow row = again.next(); row != null; row = again.next()) {
                while (next != null && next.row() < row.number()) {
                    next = rows.hasNext() ? rows.next() : null;
                }
                if (row.number() <= own.headerBottom()) {
                    continue;
                }
                List<String> cells = own.cells(row);
                if (next != null && next.row() == row.number()) {
                    cells.addAll(cells(next));
                    Map<Integer, String> remarks = remarks(next);
                    remarks.keySet().removeIf(column -> column >= width);
                    sheet.row(cells, remarks);
                } else {
                    sheet.row(cells);
                }
            }
            finish(book);
        }
    }

    /** Of inputs that are no one table: what is known of each project, and where it is from. */
    private void gathered() throws IOException {
        try (Book book = new Book(language);
                KeptRows.Rows rows = kept.rows(between())) {
            List<BookColumn> all = new ArrayList<>(List.of(
                    BookColumn.words(language.say("来源文件", "file")), BookColumn.figures(language.say("来源行", "row"))));
            all.addAll(fields.columns());
            headers().forEach(header -> all.add(BookColumn.words(header)));
            BookSheet sheet = book.sheet(columns.sheet(), all);
            int width = columns.columns(language).size();
            while (rows.hasNext()) {
                KeptRows.Kept row = rows.next();
                List<String> cells =
                        new ArrayList<>(List.of(row.file(), row.row() > 0 ? String.valueOf(row.row()) : ""));
                cells.addAll(fields.cells(
                        row.judged() ? row.cells().subList(width, row.cells().size()) : List.of()));
                cells.addAll(cells(row));
                sheet.row(cells);
            }
            finish(book);
        }
    }

    private void finish(Book book) throws IOException {
        about.into(book);
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }
}
