package org.hengzhun.spark;

import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.StringType;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** Which types of Spark hold values that can be read exactly, and what those values are in Java (类型). */
final class CellType {

    private static final Set<DataType> PLAIN = Set.of(
            DataTypes.BooleanType,
            DataTypes.ByteType,
            DataTypes.ShortType,
            DataTypes.IntegerType,
            DataTypes.LongType,
            DataTypes.DateType,
            DataTypes.NullType);

    private CellType() {}

    /** Why no value of the type can be read, or nothing where each can be or is wrong by itself. */
    static Optional<Bilingual> complaint(DataType type) {
        if (type instanceof DoubleType || type instanceof FloatType) {
            return Optional.of(new Bilingual(
                    "不收二进制小数（%s），它不精确；读文件时不要推断类型（inferSchema、primitivesAsString），或先转成 decimal 或文字。"
                            .formatted(type.simpleString()),
                    "Binary fractions (%s) are not exact; read the file without inferring types (inferSchema, primitivesAsString), or cast to decimal or string."
                            .formatted(type.simpleString())));
        }
        return isRead(type) || type instanceof ArrayType array && isRead(array.elementType())
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        "类型 %s 读不了；请转成文字、整数、decimal、boolean、date 或文字数组。".formatted(type.simpleString()),
                        "The type %s cannot be read; cast to string, a whole number, decimal, boolean, date or an array of strings."
                                .formatted(type.simpleString())));
    }

    private static boolean isRead(DataType type) {
        return PLAIN.contains(type) || type instanceof StringType || type instanceof DecimalType;
    }

    /** What stands in the row at the place, as the readers of fields take it; null where nothing does. */
    static @Nullable Object value(Row row, int index) {
        if (row.isNullAt(index)) {
            return null;
        }
        Object value = row.get(index);
        if (value instanceof java.sql.Date date) {
            return date.toLocalDate();
        }
        return value instanceof scala.collection.Seq<?> ? row.getList(index) : value;
    }
}
