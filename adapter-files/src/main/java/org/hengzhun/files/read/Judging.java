package org.hengzhun.files.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.PatienceLostException;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.routing.Router;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;

/**
 * How the projects of a table are judged by one policy on one day. A row that cannot be judged is told; the others never suffer
 * from it.
 *
 * @param <R> the result of one project
 * @param judge gives one result for each project, in their order
 */
public record Judging<R>(PolicyStamp policy, LocalDate asOf, Judge<R> judge) {

    /** Rows judged together: enough to share the engine's work, few enough to stay in little memory. */
    static final int TOGETHER = 1_000;

    /**
     * Judges projects: one result for each, in their order.
     *
     * @param <R> the result of one project
     */
    @FunctionalInterface
    public interface Judge<R> {
        List<R> judge(List<Project> projects);
    }

    /**
     * Takes what becomes of the rows, in their order.
     *
     * @param <R> the result of one project
     */
    public interface Results<R> {

        /** Told of each row as it is read, before it is judged. */
        default void read(Row<Project> row) {}

        /** Told of the result of a row, and of where it stands. */
        void judged(R result, Source source) throws IOException;

        void refused(Refusal refusal) throws IOException;

        /** Told beside the refusal of a row on which the program failed. */
        void failed(RuntimeException failure);
    }

    public static Judging<Screening> by(Screener screener, LocalDate asOf) {
        return new Judging<>(screener.policy(), asOf, projects -> screener.screenAll(projects, asOf));
    }

    public static Judging<Routing> by(Router router, LocalDate asOf) {
        return new Judging<>(router.policy(), asOf, projects -> router.routeAll(projects, asOf));
    }

    /**
     * Judges rows as they are read and hands over the results.
     *
     * @param file the input as it was named by its user
     * @param failed what to tell of a row on which the program failed, and what to do then
     */
    public void over(Iterator<Row<Project>> rows, String file, Bilingual failed, Results<R> results)
            throws IOException {
        List<Row<Project>> some = new ArrayList<>(TOGETHER);
        while (rows.hasNext()) {
            Row<Project> row = rows.next();
            results.read(row);
            some.add(row);
            if (some.size() == TOGETHER) {
                judge(some, file, failed, results);
                some.clear();
            }
        }
        judge(some, file, failed, results);
    }

    private void judge(List<Row<Project>> rows, String file, Bilingual failed, Results<R> results) throws IOException {
        List<Project> projects = rows.stream()
                .filter(Row.Accepted.class::isInstance)
                .map(row -> ((Row.Accepted<Project>) row).value())
                .toList();
        Optional<List<R>> together = together(projects);
        int next = 0;
        for (Row<Project> row : rows) {
            if (row instanceof Row.Refused<Project> refused) {
                for (Refusal refusal : refused.refusals()) {
                    results.refused(refusal);
                }
            } else if (together.isPresent()) {
                results.judged(together.get().get(next++), Source.of(file, (Row.Accepted<Project>) row));
            } else {
                alone((Row.Accepted<Project>) row, file, failed, results);
            }
        }
    }

    private Optional<List<R>> together(List<Project> projects) {
        try {
            return Optional.of(judge.judge(projects));
        } catch (PatienceLostException lost) {
            throw lost;
        } catch (RuntimeException oneOfThemFails) {
            return Optional.empty();
        }
    }

    private void alone(Row.Accepted<Project> row, String file, Bilingual failed, Results<R> results)
            throws IOException {
        R result;
        try {
            result = judge.judge(List.of(row.value())).get(0);
        } catch (PatienceLostException lost) {
            throw lost;
        } catch (RuntimeException failure) {
            results.failed(failure);
            results.refused(new Refusal(file, row.row(), "", "", row.value().id(), failed));
            return;
        }
        results.judged(result, Source.of(file, row));
    }
}
