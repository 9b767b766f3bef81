package org.hengzhun.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.rand;
import static org.apache.spark.sql.functions.sum;

import com.google.common.hash.Hashing;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.hengzhun.Policies;
import org.hengzhun.Policy;
import org.hengzhun.core.fact.Project;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.ProjectReader;

/**
 * The load of docs/scale.md: made-up projects in one CSV file, judged by Spark, by one thread of the library, or by the command {@code screen}, and what
 * that took. All print the sum of the hashes of all lines, which is the same when every row was judged alike, in whatever order.
 */
final class ScaleRun {

    private static final String POLICY = "xuchang-2022-sw70";
    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final String ID = "项目编号";
    private static final int TOGETHER = 1_000;
    private static final int PARTITIONS = 7;
    private static final int ATTEMPTS = 4;

    private ScaleRun() {}

    /**
     * Arguments: {@code make FILE ROWS}; {@code library FILE}; {@code spark FILE CORES}; {@code shuffled FILE CORES}, in seven partitions and any order, with tasks
     * that fail; {@code keep FILE CORES FOLDER}, which keeps the result as Parquet; {@code again FILE CORES FOLDER}, on such a result; {@code command FILE},
     * the NDJSON that {@code screen} wrote.
     */
    public static void main(String[] arguments) throws IOException {
        String what = arguments[0];
        Path file = Path.of(arguments[1]);
        switch (what) {
            case "make" -> make(file, Long.parseLong(arguments[2]));
            case "library" -> Measured.print(what, () -> library(file));
            case "command" -> Measured.print(what, () -> CommandLines.hashed(file));
            default -> onSpark(what, arguments);
        }
    }

    private static void onSpark(String what, String[] arguments) throws IOException {
        String csv = arguments[1];
        String cores = arguments[2];
        String who = what + " local[" + cores + "]";
        switch (what) {
            case "spark" ->
                Measured.print(who, () -> spark(cores, session -> hashed(screened(session, csv, rows -> rows))));
            case "shuffled" ->
                Measured.print(who, () -> spark(cores, session -> hashed(screened(session, csv, ScaleRun::shuffled))));
            case "keep" -> Measured.print(who, () -> spark(cores, session -> kept(session, csv, arguments[3])));
            case "again" ->
                Measured.print(who, () -> spark(cores, session -> hashed(again(session, csv, arguments[3]))));
            default -> throw new IllegalArgumentException(what);
        }
    }

    /** Something asked of Spark. */
    private interface Asked {
        Measured.Outcome of(SparkSession session);
    }

    private static SparkSession session(String cores) {
        return SparkSession.builder()
                .master("local[" + cores + "," + ATTEMPTS + "]")
                .appName("scale")
                .config("spark.ui.enabled", false)
                .getOrCreate();
    }

    private static Measured.Outcome spark(String cores, Asked asked) throws IOException {
        TaskFigures figures = new TaskFigures();
        Measured.Outcome outcome;
        try (SparkSession session = session(cores)) {
            session.sparkContext().addSparkListener(figures);
            outcome = asked.of(session);
        }
        return new Measured.Outcome(outcome.rows(), outcome.hash(), figures.words());
    }

    private static Dataset<Row> read(SparkSession session, String csv) {
        return session.read().option("header", true).option("escape", "\"").csv(csv);
    }

    private static Dataset<Row> screened(SparkSession session, String csv, UnaryOperator<Dataset<Row>> first) {
        return Hengzhun.by(Policies.shipped()).screen(first.apply(read(session, csv)), POLICY, DAY);
    }

    private static Dataset<Row> shuffled(Dataset<Row> rows) {
        return rows.repartition(PARTITIONS, rand(PARTITIONS))
                .mapPartitions(new FailingOnce(), Encoders.row(rows.schema()));
    }

    private static Measured.Outcome kept(SparkSession session, String csv, String folder) {
        screened(session, csv, rows -> rows).write().parquet(folder);
        return new Measured.Outcome(session.read().parquet(folder).count(), 0, "");
    }

    private static Dataset<Row> again(SparkSession session, String csv, String folder) {
        return Hengzhun.by(Policies.shipped())
                .screenAgain(read(session, csv), session.read().parquet(folder), POLICY, DAY);
    }

    private static Measured.Outcome hashed(Dataset<Row> screened) {
        Row all = screened.map((MapFunction<Row, Long>) row -> hash(Lines.of(row, ID)), Encoders.LONG())
                .toDF("hash")
                .agg(count(col("hash")), sum(col("hash")))
                .first();
        return new Measured.Outcome(all.getLong(0), all.getLong(1), "");
    }

    private static void make(Path file, long rows) throws IOException {
        try (SparkSession spark = session("1");
                BufferedWriter out = Files.newBufferedWriter(file)) {
            Dataset<Row> candidates = spark.read()
                    .option("header", true)
                    .csv(Path.of("..", "examples", "candidates.csv").toString());
            MadeUpProjects made = MadeUpProjects.of(candidates);
            out.write(String.join(",", candidates.columns()));
            out.newLine();
            for (long number = 0; number < rows; number++) {
                out.write(MadeUpProjects.csv(made.call(number)));
                out.newLine();
            }
        }
    }

    private static Measured.Outcome library(Path file) throws IOException {
        Policy policy = Policies.shipped().policy(POLICY);
        List<Project> some = new ArrayList<>(TOGETHER);
        long rows = 0;
        long hash = 0;
        try (ProjectReader reader = ProjectReader.open(file, InputOptions.DEFAULT.ofProjects(policy.fields()))) {
            while (reader.hasNext()) {
                var row = reader.next();
                rows++;
                if (row instanceof org.hengzhun.files.read.Row.Accepted<Project> accepted) {
                    some.add(accepted.value());
                } else {
                    hash += hash(Lines.of((org.hengzhun.files.read.Row.Refused<Project>) row));
                }
                if (some.size() == TOGETHER || !reader.hasNext()) {
                    for (String line : Lines.of(some, policy, DAY)) {
                        hash += hash(line);
                    }
                    some.clear();
                }
            }
        }
        return new Measured.Outcome(rows, hash, "");
    }

    /** 40 bits, so that the sum of as many rows as anybody has fits into a long. */
    static long hash(String line) {
        return Hashing.sha256().hashString(line, StandardCharsets.UTF_8).asLong() & 0xFF_FFFF_FFFFL;
    }
}
