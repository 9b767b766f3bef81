package org.hengzhun.files.write.beside;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.hengzhun.files.write.LineSpool;
import org.jspecify.annotations.Nullable;

/** Rows of texts kept for later, few in memory and many in a temporary file. For one thread. */
final class RowSpool implements Closeable {

    private static final char BETWEEN = '\u001F';
    private static final char LINE = '\u001E';
    private static final char RETURN = '\u001D';

    private final LineSpool lines = new LineSpool();

    /** Keeps a row; signs that no table shows may be lost. */
    void add(List<String> cells) throws IOException {
        lines.add(cells.stream().map(RowSpool::plain).collect(Collectors.joining(String.valueOf(BETWEEN))));
    }

    private static String plain(String cell) {
        StringBuilder plain = new StringBuilder(cell.length());
        for (int at = 0; at < cell.length(); at++) {
            char sign = cell.charAt(at);
            plain.append(
                    switch (sign) {
                        case '\n' -> LINE;
                        case '\r' -> RETURN;
                        case BETWEEN, LINE, RETURN -> '\uFFFD';
                        default -> sign;
                    });
        }
        return plain.toString();
    }

    /** The rows in their order; to be closed. */
    Rows rows() throws IOException {
        return new Rows(lines.open());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** The rows handed out one after the other. */
    static final class Rows implements Iterator<List<String>>, Closeable {

        private static final Splitter CELLS = Splitter.on(BETWEEN);

        private final BufferedReader lines;
        private @Nullable String ready;

        private Rows(BufferedReader lines) throws IOException {
            this.lines = lines;
            this.ready = lines.readLine();
        }

        @Override
        public boolean hasNext() {
            return ready != null;
        }

        @Override
        public List<String> next() {
            if (ready == null) {
                throw new NoSuchElementException();
            }
            List<String> cells = new ArrayList<>();
            for (String cell : CELLS.split(ready)) {
                cells.add(cell.replace(LINE, '\n').replace(RETURN, '\r'));
            }
            try {
                ready = lines.readLine();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return cells;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
