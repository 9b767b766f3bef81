package org.hengzhun.files.copy;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.read.InputForm;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.ProjectSearch;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.sheet.Workbook;
import org.hengzhun.files.table.Header;
import org.hengzhun.files.table.HeaderColumn;
import org.hengzhun.files.table.Separator;

/**
 * A copy of a table in which answers stand in the row of one project. Every answer is read back as the table would be: what a
 * cell of that column does not take is refused with the reason, and so is whatever would change anything else. Immutable.
 */
public final class AnsweredTable {

    private final String name;
    private final InputOptions options;
    private final CopiedCells cells;
    private final ProjectSearch.Found found;

    /** What became of an answer. */
    public sealed interface Taken {}

    /** It stands in the copy. */
    public record Written(AnsweredTable table) implements Taken {}

    /** It is none of the field, for these reasons. */
    public record Refused(ImmutableList<Bilingual> reasons) implements Taken {}

    private AnsweredTable(String name, InputOptions options, CopiedCells cells, ProjectSearch.Found found) {
        this.name = name;
        this.options = options;
        this.cells = cells;
        this.found = found;
    }

    /**
     * The table as it is, before any answer.
     *
     * @param found the project in it
     * @throws RefusedException when answers cannot be written into such a file, with what to do
     */
    public static AnsweredTable of(Path file, InputOptions options, ProjectSearch.Found found) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (found.input().understood().headers().isEmpty()) {
            throw noTable(file);
        }
        AnsweredTable table = found.input().encoding().isEmpty()
                ? ofWorkbook(file, bytes, options, found)
                : ofText(file, bytes, options, found);
        Row<Project> again = table.row(table.cells);
        if (!(again instanceof Row.Accepted<Project> same && same.value().equals(found.project()))) {
            throw new RefusedException(
                    "%s 的写法不能照原样改一格；请另存为 CSV 再问".formatted(file),
                    "one cell of %s cannot be changed with all else as it is; save it as CSV and ask again"
                            .formatted(file));
        }
        return table;
    }

    private static AnsweredTable ofText(Path file, byte[] bytes, InputOptions options, ProjectSearch.Found found)
            throws IOException {
        Charset charset = Charset.forName(found.input().encoding());
        String text = new String(bytes, charset);
        if (!Arrays.equals(text.getBytes(charset), bytes)) {
            throw new RefusedException(
                    "%s 里有不是文字的字节，照抄会改变它们；请先改正，或另存为 UTF-8 的 CSV 再问".formatted(file),
                    "%s has bytes that are not text and would change in a copy; fix them, or save it as CSV in UTF-8 and ask again"
                            .formatted(file));
        }
        char separator = Separator.of(new BufferedReader(new StringReader(text)), options.projects());
        return new AnsweredTable(
                file.toString(),
                options.encodedAs(charset).laidOutAs(InputForm.CSV),
                TextCells.of(charset, text, separator),
                found);
    }

    private static AnsweredTable ofWorkbook(Path file, byte[] bytes, InputOptions options, ProjectSearch.Found found)
            throws IOException {
        String sheet = found.input().understood().sheet();
        try (Workbook book = Workbook.open(file)) {
            String part = book.sheets().stream()
                    .filter(tab -> tab.name().equals(sheet))
                    .findFirst()
                    .map(book::part)
                    .orElseThrow(() -> noTable(file));
            return new AnsweredTable(file.toString(), options, BookCells.of(bytes, part), found);
        }
    }

    private static RefusedException noTable(Path file) {
        return new RefusedException(
                "答复只能写进 CSV、TSV 或 .xlsx 的副本，%s 不是；请另存为其中一种再问".formatted(file),
                "answers are written into a copy of a CSV, TSV or .xlsx table, which %s is not; save it as one of them and ask again"
                        .formatted(file));
    }

    /** The project with the answers so far. */
    public Project project() {
        return found.project();
    }

    /** The unit that a plain number has in the column of the field; none where it has no unit. */
    public Optional<Unit> unit(Field<?> field) {
        return column(field).map(HeaderColumn::unit).or(() -> Optional.ofNullable(field.unit()));
    }

    private Header header() {
        ImmutableList<Header> headers = found.input().understood().headers();
        return headers.stream()
                .filter(header -> header.bottom() < found.row())
                .reduce((one, later) -> later)
                .orElse(headers.get(0));
    }

    private Optional<HeaderColumn> column(Field<?> field) {
        return header().read().filter(column -> column.field() == field).findFirst();
    }

    /** The copy with this answer; a field that has no column gets one at the right end. */
    public Taken with(Field<?> field, String answer) throws IOException {
        Optional<Bilingual> cannot = cells.cannotHold(answer);
        if (cannot.isPresent()) {
            return new Refused(ImmutableList.of(cannot.get()));
        }
        Optional<HeaderColumn> column = column(field);
        if (column.isEmpty() && !header().beside().isEmpty()) {
            return refused(
                    "表的右边另有一张表，添不了“%s”列；请先在表里添上这一列".formatted(field.label()),
                    "another table stands at the right, so no column %s can be added; add it to the table first"
                            .formatted(field.words().en()));
        }
        try {
            int place = column.map(HeaderColumn::index).orElseGet(cells::width);
            CopiedCells headed = column.isPresent() ? cells : cells.headed(header().bottom(), place, field.label());
            Taken taken = taken(field, headed.with(found.row(), place, answer));
            return taken instanceof Written written && field.kind() == Kind.NUMBER
                    ? written.table.number(written, place, answer)
                    : taken;
        } catch (RefusedException unchangeable) {
            return new Refused(ImmutableList.of(unchangeable.words()));
        }
    }

    /** The same with the answer as a number, where it says the same so. */
    private Written number(Written asText, int place, String answer) throws IOException {
        CopiedCells number = cells.asNumber(found.row(), place, answer);
        return number != cells
                        && row(number) instanceof Row.Accepted<Project> same
                        && same.value().equals(found.project())
                ? new Written(new AnsweredTable(name, options, number, found))
                : asText;
    }

    private Taken taken(Field<?> field, CopiedCells changed) throws IOException {
        Row<Project> row = row(changed);
        if (row instanceof Row.Refused<Project> refused) {
            return new Refused(
                    refused.refusals().stream().map(Refusal::problem).collect(ImmutableList.toImmutableList()));
        }
        Project project = ((Row.Accepted<Project>) row).value();
        if (!project.knows(field)) {
            return refused("这等于没有填；不知道就直接按回车", "this says nothing; press enter if nobody knows");
        }
        if (!project.without(field).equals(found.project().without(field))) {
            return refused("写上它会改变这一行的其他格；请换一种写法", "with it other cells of the row would change; say it otherwise");
        }
        ProjectSearch.Found again = search(changed);
        return new Written(new AnsweredTable(name, options, changed, again));
    }

    private static Refused refused(String zh, String en) {
        return new Refused(ImmutableList.of(new Bilingual(zh, en)));
    }

    private ProjectSearch.Found search(CopiedCells changed) throws IOException {
        return new ProjectSearch(found.project().id()).in(read(changed)).orElseThrow();
    }

    private Row<Project> row(CopiedCells changed) throws IOException {
        try (ProjectReader rows = read(changed)) {
            while (rows.hasNext()) {
                Row<Project> row = rows.next();
                if (row.row() == found.row() || row instanceof Row.Refused<Project> refused && refused.wholeInput()) {
                    return row;
                }
            }
        }
        throw new IllegalStateException("The row (%s) of the copy is gone.".formatted(found.row()));
    }

    private ProjectReader read(CopiedCells changed) {
        return ProjectReader.open(new ByteArrayInputStream(changed.bytes()), name, options);
    }

    /** The bytes of the copy. */
    public byte[] bytes() {
        return cells.bytes();
    }
}
