package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.PatienceLostException;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.result.Fate;
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

        /** Told of a row that was refused, with everything wrong with it. */
        default void refused(Row.Refused<Project> row) throws IOException {
            for (Refusal refusal : row.refusals()) {
                refused(refusal);
            }
        }

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
        List<Fate<R>> outcomes = Fate.ofEach(projects, judge::judge, PatienceLostException.class::isInstance);
        int next = 0;
        for (Row<Project> row : rows) {
            if (row instanceof Row.Refused<Project> refused) {
                results.refused(refused);
            } else {
                tell((Row.Accepted<Project>) row, outcomes.get(next++), file, failed, results);
            }
        }
    }

    private void tell(Row.Accepted<Project> row, Fate<R> outcome, String file, Bilingual failed, Results<R> results)
            throws IOException {
        if (outcome.result() != null) {
            results.judged(outcome.result(), Source.of(file, row));
        } else if (outcome.failure() != null) {
            results.failed(outcome.failure());
            String id = row.value().id();
            Refusal refusal = new Refusal(file, row.row(), "", "", id, failed);
            results.refused(new Row.Refused<>(row.row(), id, false, ImmutableList.of(refusal)));
        }
    }
}
