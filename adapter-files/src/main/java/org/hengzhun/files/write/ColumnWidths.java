package org.hengzhun.files.write;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** How wide each column of a table is: as its cells need, and where that is too much, so that its rows take few lines. */
final class ColumnWidths {

    /** Columns that words need at least to be read in. */
    private static final int NARROWEST_WORDS = 12;

    /** Columns of a header that is never broken. */
    private static final int SHORT_HEADER = 6;

    private final List<String> headers;
    private final List<Boolean> words;
    private final List<? extends List<String>> rows;
    private final int[][] cells;

    /**
     * The columns of a table.
     *
     * @param words which of them hold words, whose cells may take several lines
     */
    ColumnWidths(List<String> headers, List<Boolean> words, List<? extends List<String>> rows) {
        this.headers = headers;
        this.words = words;
        this.rows = rows;
        this.cells = rows.stream()
                .map(row -> row.stream().mapToInt(DisplayWidth.NARROW::of).toArray())
                .toArray(int[][]::new);
    }

    /** The widths of all columns, which have so much room together; nothing where they do not fit. */
    int[] within(int room) {
        int[] natural = columns(column -> Math.max(widest(column), DisplayWidth.NARROW.of(headers.get(column))));
        if (sum(natural) <= room) {
            return natural;
        }
        int[] least = columns(this::least);
        return sum(least) > room ? new int[0] : shortest(alike(natural, least, room), least);
    }

    private int[] columns(IntUnaryOperator width) {
        return IntStream.range(0, headers.size()).map(width).toArray();
    }

    private static int sum(int[] widths) {
        return Arrays.stream(widths).sum();
    }

    private int widest(int column) {
        return Arrays.stream(cells).mapToInt(row -> row[column]).max().orElse(0);
    }

    /** A header may take two lines; of the cells only words go on in further ones. */
    private int least(int column) {
        String header = headers.get(column);
        int whole = DisplayWidth.NARROW.of(header);
        int least = whole <= SHORT_HEADER ? whole : Math.max(new Joints(header).widest(), (whole + 3) / 4 * 2);
        if (!words.get(column)) {
            return Math.max(least, widest(column));
        }
        for (int row = 0; row < cells.length; row++) {
            if (cells[row][column] > least) {
                least = Math.max(least, narrowest(row, column));
            }
        }
        return least;
    }

    private int narrowest(int row, int column) {
        return cells[row][column] <= NARROWEST_WORDS
                ? cells[row][column]
                : Math.max(NARROWEST_WORDS, new Joints(rows.get(row).get(column)).widest());
    }

    /** Headers of other columns than words give way first, then the widest columns of words, all to the same width. */
    private int[] alike(int[] natural, int[] least, int room) {
        int[] widths = natural;
        int limit = Arrays.stream(natural).max().orElse(0);
        while (sum(widths) > room) {
            int most = limit;
            widths = columns(column ->
                    words.get(column) ? Math.max(least[column], Math.min(natural[column], most)) : least[column]);
            limit--;
        }
        int left = room - sum(widths);
        for (int column = 0; column < widths.length && left > 0; column++) {
            if (words.get(column) && widths[column] < natural[column]) {
                widths[column]++;
                left--;
            }
        }
        return widths;
    }

    /** Moves room from one column of words to another as long as the rows take fewer lines by it. */
    private int[] shortest(int[] start, int[] least) {
        int[] best = start;
        for (int[] better = better(best, least); better != best; better = better(best, least)) {
            best = better;
        }
        return best;
    }

    private int[] better(int[] widths, int[] least) {
        int[] best = widths;
        int fewest = lines(widths);
        for (int from = 0; from < widths.length; from++) {
            for (int to = 0; to < widths.length; to++) {
                int most = from != to && words.get(from) && words.get(to) ? widths[from] - least[from] : 0;
                for (int moved = 1; moved <= most; moved++) {
                    int[] tried = widths.clone();
                    tried[from] -= moved;
                    tried[to] += moved;
                    int lines = lines(tried);
                    best = lines < fewest ? tried : best;
                    fewest = Math.min(fewest, lines);
                }
            }
        }
        return best;
    }

    /** About how many lines the rows take; a Chinese character needs two columns. */
    private int lines(int[] widths) {
        int lines = 0;
        for (int[] row : cells) {
            int height = 1;
            for (int column = 0; column < widths.length; column++) {
                int whole = Math.max(1, widths[column]);
                int even = Math.max(1, whole - whole % 2);
                height = row[column] <= whole ? height : Math.max(height, (row[column] + even - 1) / even);
            }
            lines += height;
        }
        return lines;
    }
}
