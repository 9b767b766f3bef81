package org.hengzhun.files.press;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.paper.Block.Content;
import org.hengzhun.files.paper.Block.Grid;
import org.hengzhun.files.write.DisplayWidth;

/**
 * How a table gets onto a page: in the largest letters that tear no figure apart.
 *
 * @param widths of the columns, in twips; together as wide as the page
 */
record GridFit(Letters letters, List<Integer> widths) {

    /** More columns than these are never in the largest letters. */
    private static final int FEW_COLUMNS = 6;

    /** Words are broken anywhere, but not into fewer columns of a terminal than these: four characters. */
    private static final int WORD_COLUMNS = 8;

    /** A figure that is longer is no figure, and may be torn. */
    private static final int LONGEST_FIGURE = 24;

    private static final Pattern SCRIPTS_MEET =
            Pattern.compile("(?<=\\p{IsHan})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?=\\p{IsHan})");

    /** The fit on such a page; in the smallest letters where none fit. */
    static GridFit of(Grid grid, WordPage page) {
        List<Integer> needs = needs(grid);
        PrintedWidths columns =
                new PrintedWidths(grid.columns().stream().map(Column::weight).toList(), page.textWidth());
        for (Letters letters : Letters.values()) {
            List<Integer> least = needs.stream().map(letters::cellOf).toList();
            if (columns.hold(least) && (letters != Letters.LARGE || needs.size() <= FEW_COLUMNS)) {
                return new GridFit(letters, columns.atLeast(least));
            }
        }
        return new GridFit(Letters.TINY, columns.byWeight());
    }

    /** Whether the table needs a page that lies across: upright its letters would be smaller than anyone likes to read. */
    static boolean needsAcross(Grid grid) {
        return of(grid, WordPage.UPRIGHT).letters() == Letters.TINY;
    }

    private static List<Integer> needs(Grid grid) {
        return IntStream.range(0, grid.columns().size())
                .mapToObj(at -> need(grid, at))
                .collect(ImmutableList.toImmutableList());
    }

    private static int need(Grid grid, int at) {
        Column column = grid.columns().get(at);
        int most = column.content() == Content.WORDS ? WORD_COLUMNS : LONGEST_FIGURE;
        int need = Math.min(columns(column.header()), WORD_COLUMNS);
        for (List<String> row : grid.rows()) {
            for (String line : PrintedText.lines(row.get(at))) {
                need = Math.max(need, Math.min(most, columns(line)));
            }
        }
        return need;
    }

    /** Columns of a terminal, and half of one where a program parts Chinese from figures and Latin letters. */
    private static int columns(String line) {
        return DisplayWidth.WIDE.of(line)
                + (int) (SCRIPTS_MEET.matcher(line).results().count() + 1) / 2;
    }
}
