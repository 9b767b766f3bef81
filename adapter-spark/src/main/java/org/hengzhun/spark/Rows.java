package org.hengzhun.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Puts rows together. */
final class Rows {

    private Rows() {}

    /** The values of all parts, one part after the other. */
    static Row joined(@Nullable Object[]... parts) {
        List<@Nullable Object> values = new ArrayList<>();
        for (@Nullable Object[] part : parts) {
            Collections.addAll(values, part);
        }
        return RowFactory.create(values.toArray());
    }
}
