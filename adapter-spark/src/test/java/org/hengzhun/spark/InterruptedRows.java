package org.hengzhun.spark;

import java.util.Iterator;
import org.apache.spark.sql.Row;

/** Rows of which one, the 701st, has something happen first. */
final class InterruptedRows implements Iterator<Row> {

    private static final int AFTER = 700;

    private final Iterator<Row> rows;
    private final Runnable event;
    private int given;

    InterruptedRows(Iterator<Row> rows, Runnable event) {
        this.rows = rows;
        this.event = event;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Row next() {
        if (given++ == AFTER) {
            event.run();
        }
        return rows.next();
    }
}
