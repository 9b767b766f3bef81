package org.hengzhun.files.flow;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;

/** Rows of one input that are judged together. A row that cannot be judged is told; the others never suffer from it. */
public final class Chunk {

    /** Takes the results of a chunk in the order of its rows. */
    public interface Results {
        void judged(Screening screening) throws IOException;

        void refused(Refusal refusal) throws IOException;

        /** Told beside the refusal of a row on which the program failed. */
        void failed(RuntimeException failure);
    }

    /** Rows judged together: enough to share the engine's work, few enough to stay in little memory. */
    static final int ROWS = 1_000;

    private final String file;
    private final Bilingual failed;
    private final List<Row> rows = new ArrayList<>(ROWS);

    /**
     * Rows of one input.
     *
     * @param file the input as it was named by its user
     * @param failed what to tell of a row on which the program failed, and what to do then
     */
    public Chunk(String file, Bilingual failed) {
        this.file = file;
        this.failed = failed;
    }

    public void add(Row row) {
        rows.add(row);
    }

    public boolean isFull() {
        return rows.size() == ROWS;
    }

    /** Judges the rows, hands over the results, and is empty again. */
    public void judge(Screener screener, LocalDate asOf, Results results) throws IOException {
        List<Project> projects = rows.stream()
                .filter(Row.Accepted.class::isInstance)
                .map(row -> ((Row.Accepted) row).project())
                .toList();
        Optional<List<Screening>> together = together(screener, projects, asOf);
        int next = 0;
        for (Row row : rows) {
            if (row instanceof Row.Refused refused) {
                for (Refusal refusal : refused.refusals()) {
                    results.refused(refusal);
                }
            } else if (together.isPresent()) {
                results.judged(together.get().get(next++));
            } else {
                alone(screener, (Row.Accepted) row, asOf, results);
            }
        }
        rows.clear();
    }

    private static Optional<List<Screening>> together(Screener screener, List<Project> projects, LocalDate asOf) {
        try {
            return Optional.of(screener.screenAll(projects, asOf));
        } catch (RuntimeException oneOfThemFails) {
            return Optional.empty();
        }
    }

    private void alone(Screener screener, Row.Accepted row, LocalDate asOf, Results results) throws IOException {
        Screening screening;
        try {
            screening = screener.screen(row.project(), asOf);
        } catch (RuntimeException failure) {
            results.failed(failure);
            results.refused(failed(row));
            return;
        }
        results.judged(screening);
    }

    private Refusal failed(Row.Accepted row) {
        return new Refusal(file, row.row(), "", "", row.project().id(), failed);
    }
}
