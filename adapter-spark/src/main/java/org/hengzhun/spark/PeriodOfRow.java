package org.hengzhun.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;

/** Which period (期次) a row is of; of rows that do not say so, an empty text. */
final class PeriodOfRow implements MapFunction<Row, String> {

    private static final long serialVersionUID = 1L;

    private final PolicyParcel parcel;
    private final ArrayList<ReadColumn> columns;

    PeriodOfRow(PolicyParcel parcel, List<ReadColumn> columns) {
        this.parcel = parcel;
        this.columns = new ArrayList<>(columns);
        this.columns.removeIf(column -> !column.field().equals("period"));
    }

    @Override
    public String call(Row row) {
        return new RowReading(columns, parcel.open().columns())
                .read(row)
                .value("period")
                .map(Object::toString)
                .orElse("");
    }
}
