package org.hengzhun.spark;

import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Fails at the 701st row of every other partition, the first time. */
final class FailingOnce implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        TaskContext task = TaskContext.get();
        return task.partitionId() % 2 == 0 && task.attemptNumber() == 0
                ? new InterruptedRows(rows, () -> {
                    throw new IllegalStateException("meant to fail");
                })
                : rows;
    }
}
