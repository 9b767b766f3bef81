package org.hengzhun.files.write.beside;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.jspecify.annotations.Nullable;

/** What became of each row of the inputs, kept until the tables are written; all refusals of a row make one. For one thread. */
final class KeptRows implements Closeable {

    private static final String JUDGED = "J";
    private static final String REFUSED = "X";

    private static final int HEAD = 3;

    private final RowSpool spool = new RowSpool();

    /**
     * One row.
     *
     * @param cells texts of the result columns and then of whatever else was kept; of a refused row one, why
     * @param remarks what is wrong with cells, by the letters of their columns
     */
    record Kept(String file, int row, boolean judged, List<String> cells, Map<String, String> remarks) {}

    void judged(Source source, List<String> cells) throws IOException {
        List<String> row = new ArrayList<>(List.of(JUDGED, source.file(), String.valueOf(source.row())));
        row.addAll(cells);
        spool.add(row);
    }

    void refused(Refusal refusal, String words) throws IOException {
        spool.add(List.of(REFUSED, refusal.file(), String.valueOf(refusal.row()), refusal.columnLetter(), words));
    }

    /** All rows in the order of the inputs. */
    Rows rows(String between) throws IOException {
        return new Rows(spool.rows(), between);
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    /** The rows handed out. */
    static final class Rows implements Iterator<Kept>, Closeable {

        private final RowSpool.Rows kept;
        private @Nullable List<String> ahead;
        private final String between;

        private Rows(RowSpool.Rows kept, String between) {
            this.kept = kept;
            this.between = between;
        }

        @Override
        public boolean hasNext() {
            return ahead != null || kept.hasNext();
        }

        @Override
        public Kept next() {
            List<String> line = ahead == null ? kept.next() : ahead;
            ahead = null;
            String file = line.get(1);
            int row = Integer.parseInt(line.get(2));
            if (line.get(0).equals(JUDGED)) {
                return new Kept(file, row, true, line.subList(HEAD, line.size()), Map.of());
            }
            List<String> reasons = new ArrayList<>();
            Map<String, String> remarks = new LinkedHashMap<>();
            add(line, reasons, remarks);
            while (ahead == null && kept.hasNext()) {
                List<String> following = kept.next();
                if (continues(following, line)) {
                    add(following, reasons, remarks);
                } else {
                    ahead = following;
                }
            }
            return new Kept(file, row, false, List.of(String.join(between, reasons)), remarks);
        }

        private static boolean continues(List<String> next, List<String> line) {
            return next.subList(0, HEAD).equals(line.subList(0, HEAD));
        }

        private static void add(List<String> line, List<String> reasons, Map<String, String> remarks) {
            String letter = line.get(HEAD);
            String words = line.get(HEAD + 1);
            reasons.add(words);
            if (!letter.isEmpty()) {
                remarks.merge(letter, words, (one, other) -> one + "\n" + other);
            }
        }

        @Override
        public void close() throws IOException {
            kept.close();
        }
    }
}
