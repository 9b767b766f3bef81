package org.hengzhun.files.copy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of a table stand in its text, rows counted as a spreadsheet counts them. Whoever changes something of it changes
 * nothing else: no other quote, separator or line end.
 */
record TextCells(String text, char separator, ImmutableList<ImmutableList<Span>> rows) {

    private static final char QUOTE = '"';

    /** A cell, from its first sign to after its last. */
    record Span(int from, int to) {}

    static TextCells of(String text, char separator) {
        ImmutableList.Builder<ImmutableList<Span>> rows = ImmutableList.builder();
        List<Span> row = new ArrayList<>();
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length() || !row.isEmpty()) {
            int end = end(text, at, separator);
            row.add(new Span(at, end));
            if (end < text.length() && text.charAt(end) == separator) {
                at = end + 1;
            } else {
                rows.add(ImmutableList.copyOf(row));
                row.clear();
                at = end + (text.startsWith("\r\n", end) ? 2 : 1);
            }
        }
        return new TextCells(text, separator, rows.build());
    }

    /** Where the cell that begins here ends. */
    private static int end(String text, int from, char separator) {
        int at = from;
        if (at < text.length() && text.charAt(at) == QUOTE) {
            at++;
            while (at < text.length() && (text.charAt(at) != QUOTE || text.startsWith("\"\"", at))) {
                at += text.charAt(at) == QUOTE ? 2 : 1;
            }
        }
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return Math.min(at, text.length());
    }

    /** How many cells the longest row has. */
    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    boolean has(int row) {
        return row >= 1 && row <= rows.size();
    }

    /** The table with this cell, 0-based in a row that is there; what a short row lacks up to it is added empty. */
    TextCells with(int row, int column, String cell) {
        List<Span> spans = rows.get(row - 1);
        int last = spans.get(spans.size() - 1).to;
        boolean there = column < spans.size();
        int from = there ? spans.get(column).from : last;
        int to = there ? spans.get(column).to : last;
        boolean quoted = there && from < to && text.charAt(from) == QUOTE;
        String missing = String.valueOf(separator).repeat(there ? 0 : column - spans.size() + 1);
        return of(text.substring(0, from) + missing + written(cell, quoted) + text.substring(to), separator);
    }

    private String written(String cell, boolean quoted) {
        boolean special =
                cell.chars().anyMatch(sign -> sign == separator || sign == QUOTE || sign == '\n' || sign == '\r');
        return quoted || special ? QUOTE + cell.replace("\"", "\"\"") + QUOTE : cell;
    }
}
