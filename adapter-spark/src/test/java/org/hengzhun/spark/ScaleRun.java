package org.hengzhun.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.sum;

import com.google.common.hash.Hashing;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
 * The load of docs/scale.md: made-up projects in one CSV file, judged by Spark or by one thread of the library, and what that took. Both print the sum
 * of the hashes of all lines, which is the same when every row was judged alike.
 */
final class ScaleRun {

    private static final String POLICY = "xuchang-2022-sw70";
    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final String ID = "项目编号";
    private static final int TOGETHER = 1_000;

    private ScaleRun() {}

    /** Arguments: {@code make FILE ROWS}, {@code spark FILE CORES}, or {@code library FILE}. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "make" -> make(file, Long.parseLong(arguments[2]));
            case "spark" -> report("spark local[" + arguments[2] + "]", () -> spark(file, arguments[2]));
            case "library" -> report("library", () -> library(file));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** What came out: how many rows, and the sum of their hashes. */
    private record Outcome(long rows, long hash) {}

    /** Something that takes long. */
    private interface Work {
        Outcome run() throws IOException;
    }

    private static void report(String who, Work work) throws IOException {
        long start = System.nanoTime();
        Outcome outcome = work.run();
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        System.out.printf(
                "%s: %d rows in %.1f s, %.0f rows/s, %d s of CPU, %s, hash %016x%n",
                who, outcome.rows, seconds, outcome.rows / seconds, cpuSeconds(), peak(), outcome.hash);
    }

    /** What the process took of processors, which other work on the machine does not change much. */
    private static long cpuSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toSeconds)
                .orElse(-1L);
    }

    /** The most memory the process has had, as Linux counts it. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "peak unknown";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .findFirst()
                    .orElse("peak unknown");
        }
    }

    private static SparkSession session(String cores) {
        return SparkSession.builder()
                .master("local[" + cores + "]")
                .appName("scale")
                .config("spark.ui.enabled", false)
                .getOrCreate();
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

    private static Outcome spark(Path file, String cores) throws IOException {
        try (SparkSession spark = session(cores)) {
            Dataset<Row> projects =
                    spark.read().option("header", true).option("escape", "\"").csv(file.toString());
            Row all = Hengzhun.by(Policies.shipped())
                    .screen(projects, POLICY, DAY)
                    .map((MapFunction<Row, Long>) row -> hash(Lines.of(row, ID)), Encoders.LONG())
                    .toDF("hash")
                    .agg(count(col("hash")), sum(col("hash")))
                    .first();
            return new Outcome(all.getLong(0), all.getLong(1));
        }
    }

    private static Outcome library(Path file) throws IOException {
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
        return new Outcome(rows, hash);
    }

    /** 40 bits, so that the sum of as many rows as anybody has fits into a long. */
    private static long hash(String line) {
        return Hashing.sha256().hashString(line, StandardCharsets.UTF_8).asLong() & 0xFF_FFFF_FFFFL;
    }
}
