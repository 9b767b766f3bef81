package org.hengzhun.files.write;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of text, its columns aligned by what terminals show: two spaces between columns, a rule under the header. Where it is wider
 * than the place, its columns of words become narrower and their cells go on in further lines; where that is not enough, each row
 * becomes a block of lines with the headers as labels.
 */
public final class TextTable {

    static final String BETWEEN = "  ";

    /** Longer cells, which only strangers write, are cut. */
    private static final int LONGEST_CELL = 400;

    private final TextLayout layout;
    private final List<String> headers = new ArrayList<>();
    private final List<Boolean> breakable = new ArrayList<>();
    private final List<ImmutableList<String>> rows = new ArrayList<>();

    /** A table without columns for a place laid out so. */
    public TextTable(TextLayout layout) {
        this.layout = layout;
    }

    /** Adds columns whose cells are never broken: numbers, days, places, ids, verdicts. */
    @CanIgnoreReturnValue
    public TextTable columns(String... added) {
        return add(false, added);
    }

    /** Adds columns whose cells hold words and may go on in further lines. */
    @CanIgnoreReturnValue
    public TextTable words(String... added) {
        return add(true, added);
    }

    private TextTable add(boolean words, String... added) {
        for (String header : added) {
            headers.add(header);
            breakable.add(words);
        }
        return this;
    }

    /** Adds a row with a cell for each column. */
    @CanIgnoreReturnValue
    public TextTable row(String... cells) {
        rows.add(Arrays.stream(cells)
                .map(cell -> DisplayWidth.NARROW.cut(cell, LONGEST_CELL))
                .collect(ImmutableList.toImmutableList()));
        return this;
    }

    /** The lines of the table, without spaces at their ends. */
    public List<String> lines() {
        return groups().stream().flatMap(List::stream).toList();
    }

    /** The lines of the header, which blocks have not, and of each row. */
    public List<List<String>> groups() {
        int room = layout.width() - BETWEEN.length() * (headers.size() - 1);
        int[] widths = new ColumnWidths(headers, breakable, rows).within(room);
        List<List<String>> groups = new ArrayList<>();
        if (widths.length == 0) {
            groups.add(List.of());
            RowBlock block = new RowBlock(headers, breakable, layout.width());
            rows.forEach(row -> groups.add(block.lines(row)));
        } else {
            List<String> header = new ArrayList<>(aligned(headers, widths, true));
            header.add(rule(widths));
            groups.add(header);
            rows.forEach(row -> groups.add(aligned(row, widths, false)));
        }
        return groups;
    }

    private List<String> aligned(List<String> cells, int[] widths, boolean heading) {
        List<List<String>> parts = IntStream.range(0, widths.length)
                .mapToObj(column -> Wrapping.cell(cells.get(column), widths[column]))
                .toList();
        int height = parts.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> line(
                        parts.stream()
                                .map(part -> line < part.size() ? part.get(line) : "")
                                .toList(),
                        widths,
                        heading))
                .toList();
    }

    private String line(List<String> row, int[] widths, boolean heading) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = heading ? layout.toned(Tone.HEADING, row.get(i)) : row.get(i);
            line.append(i == 0 ? "" : BETWEEN).append(DisplayWidth.NARROW.pad(cell, widths[i]));
        }
        return line.toString().stripTrailing();
    }

    private static String rule(int[] widths) {
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            rule.append(i == 0 ? "" : BETWEEN).append("-".repeat(widths[i]));
        }
        return rule.toString();
    }
}
