package org.hengzhun.files.copy;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;

/**
 * Where the cells of a table stand in its text, rows counted as a spreadsheet counts them. Whoever changes something of it changes
 * nothing else: no other quote, separator or line end.
 */
record TextCells(Charset charset, String text, char separator, ImmutableList<ImmutableList<Span>> rows)
        implements CopiedCells {

    private static final char QUOTE = '"';

    /** A cell, from its first sign to after its last. */
    record Span(int from, int to) {}

    static TextCells of(Charset charset, String text, char separator) {
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
        return new TextCells(charset, text, separator, rows.build());
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
    @Override
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    @Override
    public Optional<Bilingual> cannotHold(String cell) {
        return charset.newEncoder().canEncode(cell)
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        "表的编码 %s 写不了这些字；请换一种写法".formatted(charset),
                        "the encoding of the table, %s, cannot write this; say it otherwise".formatted(charset)));
    }

    @Override
    public TextCells with(int row, int column, String cell) {
        List<Span> spans = rows.get(row - 1);
        int last = spans.get(spans.size() - 1).to;
        boolean there = column < spans.size();
        int from = there ? spans.get(column).from : last;
        int to = there ? spans.get(column).to : last;
        boolean quoted = there && from < to && text.charAt(from) == QUOTE;
        String missing = String.valueOf(separator).repeat(there ? 0 : column - spans.size() + 1);
        return of(charset, text.substring(0, from) + missing + written(cell, quoted) + text.substring(to), separator);
    }

    @Override
    public TextCells headed(int row, int column, String label) {
        return with(row, column, label);
    }

    @Override
    public TextCells asNumber(int row, int column, String cell) {
        return this;
    }

    @Override
    public byte[] bytes() {
        return text.getBytes(charset);
    }

    private String written(String cell, boolean quoted) {
        boolean special =
                cell.chars().anyMatch(sign -> sign == separator || sign == QUOTE || sign == '\n' || sign == '\r');
        return quoted || special ? QUOTE + cell.replace("\"", "\"\"") + QUOTE : cell;
    }
}
