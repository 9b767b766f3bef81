package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hengzhun.core.reading.HeaderText;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.sheet.SheetRow;
import org.hengzhun.files.table.Header;
import org.hengzhun.files.table.HeaderColumn;
import org.hengzhun.files.table.RowSort;
import org.hengzhun.files.table.SkippedRow;
import org.hengzhun.files.table.Table;

/**
 * How a table was understood: what of it was read as what, and what was left out.
 *
 * @param sheet the sheet it stands in, or an empty text where there are no sheets
 * @param unreadSheets the other sheets of the workbook, hidden ones said to be so
 * @param headers the headers rows were read by, from the top; none where the input is no table
 * @param skipped rows that were taken for no data, the first of them
 * @param moreSkipped how many more there were
 * @param hiddenRows rows of data that a spreadsheet would not show and that were read
 * @param hiddenColumns letters of columns that it would not show and that were read
 * @param headless letters of columns in which something stands below no header, and was not read
 * @param beside the letter where a second table begins beside the one that was read, or an empty text
 * @param names what the user calls what he can say of it
 */
public record Understanding(
        String sheet,
        ImmutableList<Bilingual> unreadSheets,
        ImmutableList<Header> headers,
        ImmutableList<SkippedRow> skipped,
        int moreSkipped,
        int hiddenRows,
        ImmutableSet<String> hiddenColumns,
        ImmutableSet<String> headless,
        String beside,
        OptionNames names) {

    /** Nothing to say: no table. */
    public static final Understanding NONE = new Understanding(
            "",
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            0,
            0,
            ImmutableSet.of(),
            ImmutableSet.of(),
            "",
            OptionNames.OF_COMMANDS);

    /** Rows told one by one in a sentence. */
    private static final int TOLD = 20;

    /** Columns with a header that were not read. */
    public ImmutableList<HeaderColumn> unread() {
        return headers.stream().flatMap(Header::unread).distinct().collect(ImmutableList.toImmutableList());
    }

    /** What the owner of the table should know, in sentences. */
    public ImmutableList<Bilingual> notes() {
        ImmutableList.Builder<Bilingual> notes = ImmutableList.builder();
        sheets(notes);
        columns(notes);
        rows(notes);
        return notes.build();
    }

    private void sheets(ImmutableList.Builder<Bilingual> notes) {
        if (!unreadSheets.isEmpty()) {
            notes.add(new Bilingual(
                    "读的是工作表“%s”；没有读的工作表：%s。要读别的请用 %s。"
                            .formatted(
                                    sheet,
                                    unread(Language.ZH, "、"),
                                    names.sheet().zh()),
                    "The sheet \"%s\" was read; not read: %s. Choose another with %s."
                            .formatted(
                                    sheet,
                                    unread(Language.EN, ", "),
                                    names.sheet().en())));
        }
    }

    private String unread(Language language, String between) {
        return unreadSheets.stream().map(name -> name.in(language)).collect(Collectors.joining(between));
    }

    private void columns(ImmutableList.Builder<Bilingual> notes) {
        List<HeaderColumn> unread = unread();
        boolean more = unread.size() > TOLD;
        if (!unread.isEmpty()) {
            notes.add(new Bilingual(
                    "没有读的列：%s%s。"
                            .formatted(shown(unread, Language.ZH, "、"), more ? "，等 %d 列".formatted(unread.size()) : ""),
                    "Columns not read: %s%s."
                            .formatted(
                                    shown(unread, Language.EN, ", "),
                                    more ? ", and so on, %d columns".formatted(unread.size()) : "")));
        }
        for (HeaderColumn column : unread.subList(0, Math.min(TOLD, unread.size()))) {
            Bilingual why = column.unread();
            // That nothing is known of a column is told above; what its owner may do about it, or why it gives way,
            // here.
            if (why != null && !why.equals(HeaderText.NO_SUCH_FIELD)) {
                notes.add(new Bilingual(
                        "%s列「%s」：%s".formatted(column.letter(), column.header(), why.zh()),
                        "Column %s (%s): %s".formatted(column.letter(), column.header(), why.en())));
            }
        }
        if (!headless.isEmpty()) {
            notes.add(new Bilingual(
                    "%s列有内容却没有列名，没有读；要读请补上列名。".formatted(String.join("、", headless)),
                    "Column %s has content but no header and was not read; add a header to have it read."
                            .formatted(String.join(", ", headless))));
        }
        if (!beside.isEmpty()) {
            notes.add(new Bilingual(
                    "%s列起是另一张表，没有读；请把它放到另一张工作表或另一个文件。".formatted(beside),
                    "Another table begins at column %s and was not read; move it to a sheet or file of its own."
                            .formatted(beside)));
        }
        if (!hiddenColumns.isEmpty()) {
            notes.add(new Bilingual(
                    "隐藏的列也读了：%s；不该读的请删去。".formatted(String.join("、", hiddenColumns)),
                    "Hidden columns were read as well: %s; delete those that do not count."
                            .formatted(String.join(", ", hiddenColumns))));
        }
    }

    private static String shown(List<HeaderColumn> columns, Language language, String between) {
        return String.join(
                between,
                columns.stream()
                        .limit(TOLD)
                        .map(column -> column.called().in(language))
                        .toList());
    }

    private void rows(ImmutableList.Builder<Bilingual> notes) {
        headers.stream()
                .filter(header -> header.top() < header.bottom())
                .forEach(header -> notes.add(new Bilingual(
                        "表头有几行，第 %d 至 %d 行合起来读。".formatted(header.top(), header.bottom()),
                        "The header takes several rows: %d to %d were read together."
                                .formatted(header.top(), header.bottom()))));
        for (RowSort sort : RowSort.values()) {
            List<SkippedRow> some =
                    skipped.stream().filter(row -> row.sort() == sort).toList();
            if (!some.isEmpty()) {
                notes.add(new Bilingual(
                        "没有当数据的行（%s）：%s。".formatted(sort.words().zh(), told(some, "第 %d 行「%s」", "、", "等 %d 行")),
                        "Rows taken for no data (%s): %s."
                                .formatted(
                                        sort.words().en(), told(some, "row %d \"%s\"", ", ", "and so on, %d rows"))));
            }
        }
        if (moreSkipped > 0) {
            notes.add(new Bilingual(
                    "此外还有 %d 行没有当数据。".formatted(moreSkipped),
                    "%d more rows were taken for no data.".formatted(moreSkipped)));
        }
        if (hiddenRows > 0) {
            notes.add(new Bilingual(
                    "隐藏（筛选掉）的 %d 行也读了；只要看得见的请%s。"
                            .formatted(hiddenRows, names.visible().zh()),
                    "%d hidden (filtered) rows were read as well; to leave them out %s."
                            .formatted(hiddenRows, names.visible().en())));
        }
    }

    private static String told(List<SkippedRow> rows, String shape, String between, String rest) {
        String first = String.join(
                between,
                rows.stream()
                        .limit(TOLD)
                        .map(row -> shape.formatted(row.number(), row.text()))
                        .toList());
        return rows.size() > TOLD ? first + between + rest.formatted(rows.size()) : first;
    }

    /** Takes note of what is understood while a table is read. Mutable, for one thread. */
    static final class Notes {

        private final Table table;
        private final ImmutableList<Bilingual> unreadSheets;
        private final OptionNames names;
        private final List<Header> headers = new ArrayList<>();
        private final Set<Integer> headless = new TreeSet<>();
        private int hiddenRows;
        private String beside = "";

        Notes(Table table, ImmutableList<Bilingual> unreadSheets, OptionNames names) {
            this.table = table;
            this.unreadSheets = unreadSheets;
            this.names = names;
        }

        void read(Header header) {
            headers.add(header);
        }

        void row(SheetRow row) {
            hiddenRows += row.hidden() ? 1 : 0;
        }

        void headless(int column) {
            headless.add(column);
        }

        void beside(String letter) {
            beside = letter;
        }

        Understanding understanding() {
            return new Understanding(
                    table.sheet().name(),
                    unreadSheets,
                    ImmutableList.copyOf(headers),
                    table.skipped().rows(),
                    table.skipped().more(),
                    hiddenRows,
                    hiddenColumns(),
                    headless.stream().map(HeaderColumn::letter).collect(ImmutableSet.toImmutableSet()),
                    beside,
                    names);
        }

        private ImmutableSet<String> hiddenColumns() {
            return headers.stream()
                    .flatMap(Header::read)
                    .filter(column -> table.sheet().hiddenColumns().contains(column.index()))
                    .map(HeaderColumn::letter)
                    .collect(ImmutableSet.toImmutableSet());
        }
    }
}
