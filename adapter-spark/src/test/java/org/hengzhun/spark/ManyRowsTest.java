package org.hengzhun.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.hengzhun.Policies;
import org.hengzhun.Policy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the tasks, and however the rows lie, each row is judged once and as the command judges it. */
class ManyRowsTest {

    private static final int ROWS = 20_000;
    private static final Policies POLICIES = Policies.shipped();
    private static final String SW70 = "xuchang-2022-sw70";
    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static Dataset<Row> projects;
    private static List<String> expected;

    @BeforeAll
    static void judgeByTheCommand(@TempDir Path folder) throws IOException {
        Dataset<Row> candidates = TestSession.example("candidates.csv");
        projects = MadeUpProjects.of(candidates, ROWS, 2);
        Path file = folder.resolve("projects.csv");
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", candidates.columns()));
        projects.toLocalIterator().forEachRemaining(row -> lines.add(MadeUpProjects.csv(row)));
        Files.write(file, lines, StandardCharsets.UTF_8);
        Policy policy = POLICIES.policy(SW70);
        expected = Lines.ofCommand(file, policy, DAY);
    }

    private static List<String> judged(Dataset<Row> rows) {
        return Lines.of(Hengzhun.by(POLICIES).screen(rows, SW70, DAY), "项目编号");
    }

    @Test
    void manyRowsAreJudgedAsTheCommandJudgesTheirFile() {
        assertThat(expected).hasSize(ROWS).anyMatch(line -> line.contains("refused"));

        assertThat(judged(projects)).isEqualTo(expected);
    }

    @Test
    void neitherTheirOrderNorTheirPartitionsMatter() {
        assertThat(judged(projects.orderBy(functions.rand(7)).repartition(7))).isEqualTo(expected);
    }

    @Test
    void tasksThatFailInTheMiddleAreTriedAgain() {
        Dataset<Row> failing =
                projects.repartition(7).mapPartitions(new FailingOnce(), Encoders.row(projects.schema()));

        assertThat(judged(failing)).isEqualTo(expected);
    }

    @Test
    void aTaskThatIsKilledInTheMiddleLosesAndDoublesNothing() throws Exception {
        Holding.taskHeld = new CompletableFuture<>();
        Dataset<Row> held = projects.repartition(3).mapPartitions(new Holding(), Encoders.row(projects.schema()));
        CompletableFuture<List<String>> lines = CompletableFuture.supplyAsync(() -> judged(held));

        long task = Holding.taskHeld.get();
        TestSession.SPARK.sparkContext().killTaskAttempt(task, true, "meant to be killed");

        assertThat(lines.get()).isEqualTo(expected);
    }

    /** Waits at the 701st row of one partition, the first time, until somebody kills the task. */
    private static final class Holding implements MapPartitionsFunction<Row, Row> {

        private static final long serialVersionUID = 1L;

        private static CompletableFuture<Long> taskHeld = new CompletableFuture<>();

        @Override
        public Iterator<Row> call(Iterator<Row> rows) {
            TaskContext task = TaskContext.get();
            return task.partitionId() == 1 && task.attemptNumber() == 0
                    ? new InterruptedRows(rows, () -> {
                        taskHeld.complete(task.taskAttemptId());
                        try {
                            new CountDownLatch(1).await();
                        } catch (InterruptedException killed) {
                            throw new IllegalStateException(killed);
                        }
                    })
                    : rows;
        }
    }
}
