package org.hengzhun.files.flow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;

/**
 * Rows of one input that are judged together. A row that cannot be judged is told; the others never suffer from it.
 *
 * @param <R> the result of one project
 */
public final class Chunk<R> {

    /** Judges projects: one result for each, in their order. */
    public interface Judge<R> {
        List<R> judge(List<Project> projects);
    }

    /** Takes the results of a chunk in the order of its rows. */
    public interface Results<R> {
        void judged(R result) throws IOException;

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
    public void judge(Judge<R> judge, Results<R> results) throws IOException {
        List<Project> projects = rows.stream()
                .filter(Row.Accepted.class::isInstance)
                .map(row -> ((Row.Accepted) row).project())
                .toList();
        Optional<List<R>> together = together(judge, projects);
        int next = 0;
        for (Row row : rows) {
            if (row instanceof Row.Refused refused) {
                for (Refusal refusal : refused.refusals()) {
                    results.refused(refusal);
                }
            } else if (together.isPresent()) {
                results.judged(together.get().get(next++));
            } else {
                alone(judge, (Row.Accepted) row, results);
            }
        }
        rows.clear();
    }

    private Optional<List<R>> together(Judge<R> judge, List<Project> projects) {
        try {
            return Optional.of(judge.judge(projects));
        } catch (RuntimeException oneOfThemFails) {
            return Optional.empty();
        }
    }

    private void alone(Judge<R> judge, Row.Accepted row, Results<R> results) throws IOException {
        R result;
        try {
            result = judge.judge(List.of(row.project())).get(0);
        } catch (RuntimeException failure) {
            results.failed(failure);
            results.refused(failed(row));
            return;
        }
        results.judged(result);
    }

    private Refusal failed(Row.Accepted row) {
        return new Refusal(file, row.row(), "", "", row.project().id(), failed);
    }
}
