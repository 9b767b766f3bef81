package org.hengzhun.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Which period (期次) a row is of; of rows that do not say so, an empty text. */
final class PeriodOfRow implements MapFunction<Row, String> {

    private static final long serialVersionUID = 1L;

    private final PolicyParcel parcel;
    private final ArrayList<ReadColumn> columns;
    private transient @Nullable RowReading reading;

    PeriodOfRow(PolicyParcel parcel, List<ReadColumn> columns) {
        this.parcel = parcel;
        this.columns = new ArrayList<>(columns);
        this.columns.removeIf(column -> !column.field().equals("period"));
    }

    @Override
    public String call(Row row) {
        return reading().read(row).value("period").map(Object::toString).orElse("");
    }

    /** Made where the rows are, once for each task. */
    private RowReading reading() {
        RowReading made = reading;
        if (made == null) {
            made = new RowReading(columns, parcel.open().columns());
            reading = made;
        }
        return made;
    }
}
