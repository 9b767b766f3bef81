package org.hengzhun.spark;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The one session of all tests: two at a time, and a task that fails is tried again. */
final class TestSession {

    static final SparkSession SPARK = SparkSession.builder()
            .master("local[2,4]")
            .appName("tests")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 4)
            .config(
                    "spark.sql.warehouse.dir",
                    Path.of("target", "warehouse").toUri().toString())
            .getOrCreate();

    private TestSession() {}

    /** A file of examples as Spark reads it, every cell a text. */
    static Dataset<Row> example(String name) {
        return SPARK.read().option("header", true).csv(path(name).toString());
    }

    static Path path(String name) {
        return Path.of("..", "examples", name).toAbsolutePath().normalize();
    }
}
