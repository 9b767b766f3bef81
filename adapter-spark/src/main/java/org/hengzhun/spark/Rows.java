package org.hengzhun.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** Puts rows, and what stands in them, together as Spark takes it. */
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

    /** What the row says in so many of its first columns. */
    static @Nullable Object[] first(Row row, int count) {
        @Nullable Object[] values = new @Nullable Object[count];
        Arrays.setAll(values, row::get);
        return values;
    }

    /** A map as Spark takes it. */
    static Object map(Map<String, String> map) {
        return CollectionConverters.asScala(map);
    }
}
