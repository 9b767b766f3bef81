package org.hengzhun.spark;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.words.RefusedException;

/**
 * How each row of a dataset is judged, planned by the driver.
 *
 * @param <R> the answer for one project
 * @param judged counts the rows that are judged and not taken over from before
 */
record Judging<R>(PolicyParcel parcel, Question<R> question, FieldDictionary fields, LongAccumulator judged) {

    /** What was judged before is found under this name; nobody sees it. */
    private static final String EARLIER = "hengzhun_earlier";

    private static final String EARLIER_HASH = "hengzhun_earlier_hash";

    /** The dataset with the answer beside each row. */
    Dataset<Row> of(Dataset<Row> projects) {
        ColumnsRead columns = new ColumnsRead(projects.schema(), fields);
        return judged(projects, hashed(projects, columns), columns);
    }

    /**
     * The same where rows were judged before: what the policy said of the same words on the same day is taken over.
     *
     * @param earlier an earlier result; of another policy or day it is of no use, and of no harm
     */
    Dataset<Row> of(Dataset<Row> projects, Dataset<Row> earlier) {
        ColumnsRead columns = new ColumnsRead(projects.schema(), fields);
        Dataset<Row> known = known(earlier);
        Dataset<Row> hashed = hashed(projects, columns);
        Column same = hashed.col(ResultColumns.INPUT_HASH).equalTo(known.col(EARLIER_HASH));
        return judged(projects, hashed.join(known, same, "left").drop(EARLIER_HASH), columns);
    }

    private static Dataset<Row> hashed(Dataset<Row> projects, ColumnsRead columns) {
        return projects.withColumn(ResultColumns.INPUT_HASH, ResultColumns.inputHash(columns.columns()));
    }

    /** What was said of each input once, under its hash. */
    private Dataset<Row> known(Dataset<Row> earlier) {
        StructType answer = ResultColumns.answer(question.columns());
        List<String> needed = Arrays.asList(answer.fieldNames());
        List<String> has = Arrays.asList(earlier.columns());
        String lacking = Stream.concat(
                        needed.stream(),
                        Stream.of(ResultColumns.INPUT_HASH, ResultColumns.POLICY_HASH, ResultColumns.AS_OF))
                .filter(name -> !has.contains(name))
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            throw new RefusedException(
                    "上次的结果缺少列 %s；请给出同一方法的完整结果（用 Parquet 保存可保留全部列）".formatted(lacking),
                    "the earlier result lacks the columns %s; give a whole result of the same method (Parquet keeps all of it)"
                            .formatted(lacking));
        }
        Column[] said = needed.stream().map(ResultColumns::named).toArray(Column[]::new);
        return earlier.filter(ResultColumns.named(ResultColumns.POLICY_HASH)
                        .equalTo(lit(parcel.hash()))
                        .and(ResultColumns.named(ResultColumns.AS_OF).equalTo(lit(parcel.asOf()))))
                .select(
                        ResultColumns.named(ResultColumns.INPUT_HASH).as(EARLIER_HASH),
                        struct(said).cast(answer).as(EARLIER))
                .dropDuplicates(new String[] {EARLIER_HASH});
    }

    private Dataset<Row> judged(Dataset<Row> projects, Dataset<Row> hashed, ColumnsRead columns) {
        StructType answer = ResultColumns.answer(question.columns());
        StructType result =
                ResultColumns.beside(projects.schema(), answer).add(ResultColumns.INPUT_HASH, "string", false);
        JudgeRows<R> rows = new JudgeRows<>(
                parcel, question, columns.columns(), projects.schema().size(), judged);
        return ResultColumns.stamped(hashed.mapPartitions(rows, Encoders.row(result)), parcel);
    }
}
