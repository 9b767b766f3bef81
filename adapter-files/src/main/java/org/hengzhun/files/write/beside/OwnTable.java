package org.hengzhun.files.write.beside;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.reading.HeaderText;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.book.BookColumn;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.sheet.SheetCell;
import org.hengzhun.files.sheet.SheetRow;
import org.hengzhun.files.table.Header;
import org.hengzhun.files.table.HeaderColumn;

/** The table of the clerk as it was understood: its columns, without those an earlier result added at the end. Immutable. */
final class OwnTable {

    private final InputSummary read;
    private final Header header;
    private final OptionalInt earlier;
    private final Language language;

    private OwnTable(InputSummary read, OptionalInt earlier, Language language) {
        this.read = read;
        this.header = read.understood().headers().get(0);
        this.earlier = earlier;
        this.language = language;
    }

    /** @param columns gives the headers of the result columns in a language */
    static OwnTable of(InputSummary read, ResultColumns<?> columns, Language language) {
        Header header = read.understood().headers().get(0);
        OptionalInt earlier = OptionalInt.empty();
        for (Language each : Language.values()) {
            OptionalInt found = earlier(header, columns.columns(each));
            earlier = found.isPresent() ? found : earlier;
        }
        return new OwnTable(read, earlier, language);
    }

    /** Where the last headers are those of a result. */
    private static OptionalInt earlier(Header header, List<ResultColumns.Column> result) {
        List<HeaderColumn> columns = header.columns();
        int end = columns.size();
        while (end > 0 && columns.get(end - 1).header().isEmpty()) {
            end--;
        }
        int first = end - result.size();
        if (first < 0) {
            return OptionalInt.empty();
        }
        for (int column = 0; column < result.size(); column++) {
            String text = columns.get(first + column).header();
            if (!text.substring(text.lastIndexOf('/') + 1)
                    .equals(result.get(column).header())) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(first);
    }

    /** The 0-based column where an earlier result begins, or -1. */
    int earlier() {
        return earlier.orElse(-1);
    }

    String sheet() {
        return read.understood().sheet();
    }

    int headerTop() {
        return header.top();
    }

    /** Where the rows of data begin. */
    int headerBottom() {
        return header.bottom();
    }

    /** The rows in which headers end: there the result columns are named. */
    Set<Integer> headerBottoms() {
        return read.understood().headers().stream().map(Header::bottom).collect(ImmutableSet.toImmutableSet());
    }

    private int width() {
        return earlier.orElse(header.columns().size());
    }

    /** The columns; a unit that stood above the table stands in the header, so that no figure loses it. */
    List<BookColumn> columns() {
        return header.columns().subList(0, width()).stream()
                .map(column ->
                        isFigures(column) ? BookColumn.figures(called(column)) : BookColumn.words(called(column)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean isFigures(HeaderColumn column) {
        Field<?> field = column.field();
        return field != null && field.kind() == Kind.NUMBER && !field.many();
    }

    private String called(HeaderColumn column) {
        String header = leaf(column);
        Unit unit = column.unit();
        if (unit == null || header.contains(unit.symbol()) || header.contains(unit.code())) {
            return header;
        }
        return header + language.say("（" + unit.symbol() + "）", "(" + unit.code() + ")");
    }

    /** A header of several levels becomes one of one level that is read alike. */
    private String leaf(HeaderColumn column) {
        String whole = column.header();
        Field<?> field = column.field();
        if (header.top() == header.bottom() || field == null) {
            return whole;
        }
        String leaf = whole.substring(whole.lastIndexOf('/') + 1);
        boolean known = HeaderText.unguessed(leaf, Project.DICTIONARY) instanceof HeaderText.Known same
                && same.field().equals(field);
        return known ? leaf : language.say(field.label(), field.name());
    }

    /** The cells of a row as they stand. */
    List<String> cells(SheetRow row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            SheetCell cell = row.cell(column);
            cells.add(cell.text().isEmpty() ? cell.mergedFrom() : cell.text());
        }
        return cells;
    }
}
