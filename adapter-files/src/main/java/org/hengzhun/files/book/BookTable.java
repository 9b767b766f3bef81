package org.hengzhun.files.book;

import com.google.common.collect.ImmutableMap;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.ReportWriter;

/**
 * How a result that is rows of texts, the header first, becomes a workbook: one sheet of them and one of what they rest on. Immutable.
 *
 * @param name of the sheet
 * @param cells what the columns hold, by their 0-based place; those not named hold words
 */
public record BookTable(Bilingual name, ImmutableMap<Integer, BookColumn.Cells> cells) {

    /** A table of words. */
    public static BookTable called(String zh, String en) {
        return new BookTable(new Bilingual(zh, en), ImmutableMap.of());
    }

    /** The same with figures in these columns. */
    public BookTable figures(int... columns) {
        return with(BookColumn.Cells.FIGURES, columns);
    }

    /** The same with days in these columns. */
    public BookTable days(int... columns) {
        return with(BookColumn.Cells.DAYS, columns);
    }

    private BookTable with(BookColumn.Cells kind, int... columns) {
        ImmutableMap.Builder<Integer, BookColumn.Cells> more =
                ImmutableMap.<Integer, BookColumn.Cells>builder().putAll(cells);
        IntStream.of(columns).forEach(column -> more.put(column, kind));
        return new BookTable(name, more.buildOrThrow());
    }

    /**
     * A writer of a result as the rows made of it.
     *
     * @param about tells what the result rests on; what was read is told beside it
     */
    public <R> ReportWriter<R> of(
            OutputStream out,
            Language language,
            BiFunction<R, Sources, List<List<String>>> rows,
            BiConsumer<R, About> about) {
        return (report, sources) -> {
            try (Book book = new Book(language)) {
                into(book, rows.apply(report, sources));
                About told = new About(language);
                about.accept(report, told);
                told.sources(sources);
                if (!told.rows().isEmpty()) {
                    told.into(book);
                }
                book.write(out);
            }
        };
    }

    /** The same of a result that rests on nothing to be told. */
    public <R> ReportWriter<R> of(OutputStream out, Language language, Function<R, List<List<String>>> rows) {
        return of(out, language, (report, sources) -> rows.apply(report), (report, about) -> {});
    }

    /** Adds a sheet of the rows, the header first, to a workbook. */
    public void into(Book book, List<List<String>> rows) {
        List<String> header = rows.get(0);
        List<BookColumn> columns = IntStream.range(0, header.size())
                .mapToObj(column ->
                        new BookColumn(header.get(column), cells.getOrDefault(column, BookColumn.Cells.WORDS)))
                .toList();
        book.sheet(name.in(book.language()), columns, rows.subList(1, rows.size()));
    }
}
