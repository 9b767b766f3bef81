package org.hengzhun.files.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a table in text, in which a double quote that nobody closed costs its own line and not all that follow: such a
 * line passes without its quotes and is remembered. Spaces between a separator and a quote are dropped. For one thread.
 */
final class QuotedLines extends Reader {

    /** A cell of more lines is none: its quote was never closed. */
    private static final int MOST_LINES = 100;

    private static final int BLOCK = 1 << 14;

    private final Reader in;
    private final char separator;
    private final char[] block = new char[BLOCK];
    private int from;
    private int to;
    private final Deque<String> ahead = new ArrayDeque<>();
    private String ready = "";
    private int at;
    private int lines;
    private int separators = Integer.MAX_VALUE;
    private final BitSet unclosed = new BitSet();

    QuotedLines(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** Whether the quotes of the line, counted from 1 as they were handed on, were never closed. */
    boolean isUnclosed(long line) {
        return unclosed.get((int) line);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (at == ready.length() && !fill()) {
            return -1;
        }
        int count = Math.min(length, ready.length() - at);
        ready.getChars(at, at + count, into, offset);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        String line = line();
        if (line == null) {
            return false;
        }
        at = 0;
        ready = line.indexOf('"') < 0 ? line : mended(line);
        lines += count('\n', ready);
        if (separators == Integer.MAX_VALUE) {
            // The first line of some width is the header: a line within a cell has not as many separators.
            int width = count(separator, line);
            separators = width > 1 ? width : separators;
        }
        return true;
    }

    private static int count(char sign, String line) {
        int count = 0;
        for (int at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) {
            count++;
        }
        return count;
    }

    /** The line, with those its quoted cells go on in; or alone and without quotes, where they are never closed. */
    private String mended(String line) throws IOException {
        StringBuilder tidy = new StringBuilder(line.length());
        boolean open = scan(line, false, tidy);
        Deque<String> taken = new ArrayDeque<>();
        while (open && taken.size() < MOST_LINES && tidy.length() < TextSheet.LONGEST_ROW) {
            String next = line();
            if (next == null) {
                break;
            }
            taken.add(next);
            if (count(separator, next) >= separators) {
                break;
            }
            open = scan(next, true, tidy);
        }
        if (!open) {
            return tidy.toString();
        }
        while (!taken.isEmpty()) {
            ahead.addFirst(taken.removeLast());
        }
        unclosed.set(lines + 1);
        return line.replace("\"", "");
    }

    /** Copies the line without spaces before a quote that opens a cell; whether it ends within quotes. */
    private boolean scan(String line, boolean within, StringBuilder tidy) {
        boolean open = within;
        boolean start = !within;
        int copied = 0;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '"' && open) {
                open = false;
            } else if (sign == '"' && start) {
                tidy.append(line, copied, i);
                copied = i;
                while (tidy.length() > 0 && (tidy.charAt(tidy.length() - 1) == ' ')) {
                    tidy.setLength(tidy.length() - 1);
                }
                open = true;
            } else if (sign == '"' && !open && i > 0 && line.charAt(i - 1) == '"') {
                open = true;
            }
            start = !open && (sign == separator || (start && sign == ' '));
        }
        tidy.append(line, copied, line.length());
        return open;
    }

    /** The next line with its end, or a part of one that is longer than any may be; null after the last. */
    private @Nullable String line() throws IOException {
        String again = ahead.poll();
        if (again != null) {
            return again;
        }
        StringBuilder line = new StringBuilder();
        while (line.length() <= TextSheet.LONGEST_ROW) {
            if (from == to) {
                to = Math.max(0, in.read(block, 0, BLOCK));
                from = 0;
            }
            if (to == 0) {
                break;
            }
            int end = from;
            while (end < to && block[end] != '\n') {
                end++;
            }
            boolean whole = end < to;
            line.append(block, from, end - from + (whole ? 1 : 0));
            from = end + (whole ? 1 : 0);
            if (whole) {
                break;
            }
        }
        return line.length() == 0 ? null : line.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
