package org.hengzhun.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import org.hengzhun.core.words.RefusedException;

/** The columns that results have beside those of the dataset. */
final class ResultColumns {

    static final String WARNINGS = "warnings";
    static final String ERRORS = "errors";
    static final String INPUT_HASH = "inputHash";
    static final String POLICY = "policy";
    static final String POLICY_HASH = "policyHash";
    static final String AS_OF = "asOf";

    private ResultColumns() {}

    /** The columns of an answer, with its warnings and errors. */
    static StructType answer(StructType of) {
        return of.add(WARNINGS, Grounds.TEXTS).add(ERRORS, DataTypes.createArrayType(CellError.TYPE));
    }

    /**
     * The columns of the dataset and of the answer.
     *
     * @throws RefusedException when one of the dataset has the name of one of the result
     */
    static StructType beside(StructType dataset, StructType answer) {
        Set<String> taken = Stream.concat(
                        Arrays.stream(answer.fieldNames()), Stream.of(INPUT_HASH, POLICY, POLICY_HASH, AS_OF))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String both = Arrays.stream(dataset.fieldNames())
                .filter(name -> taken.contains(name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        if (!both.isEmpty()) {
            throw new RefusedException(
                    "数据里已有与结果同名的列（%s）；请先改名或去掉（withColumnRenamed、drop）".formatted(both),
                    "the dataset has columns of the same names as the result (%s); rename or drop them first (withColumnRenamed, drop)"
                            .formatted(both));
        }
        StructType all = dataset;
        for (var column : answer.fields()) {
            all = all.add(column);
        }
        return all;
    }

    /** The result with what it was judged by. */
    static Dataset<Row> stamped(Dataset<Row> judged, PolicyParcel parcel) {
        return judged.withColumn(POLICY, lit(parcel.id()))
                .withColumn(POLICY_HASH, lit(parcel.hash()))
                .withColumn(AS_OF, lit(parcel.asOf()));
    }

    /** SHA-256 of what a row says in the columns that are read, whatever they are called and wherever they are. */
    static Column inputHash(List<ReadColumn> columns) {
        Column[] read = columns.stream()
                .map(column -> named(column.header())
                        .as(column.unit() == null ? column.field() : column.field() + "/" + column.unit()))
                .toArray(Column[]::new);
        return concat(lit("sha256:"), sha2(to_json(struct(read)).cast(DataTypes.BinaryType), 256));
    }

    /** The column of exactly this name. */
    static Column named(String name) {
        return col("`" + name.replace("`", "``") + "`");
    }

    /** The dataset with lists and structs as JSON in a text, for files that hold only plain values. */
    static Dataset<Row> flat(Dataset<Row> dataset) {
        Column[] columns = Arrays.stream(dataset.schema().fields())
                .map(column -> isNested(column.dataType())
                        ? to_json(named(column.name())).as(column.name())
                        : named(column.name()))
                .toArray(Column[]::new);
        return dataset.select(columns);
    }

    private static boolean isNested(DataType type) {
        return type instanceof ArrayType || type instanceof StructType || type instanceof MapType;
    }
}
