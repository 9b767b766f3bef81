package org.hengzhun.example;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.hengzhun.Policies;
import org.hengzhun.spark.Hengzhun;

/**
 * Screens a ledger of projects: arguments are a CSV file, a policy, a day and the folder for the result. On this machine alone, or where
 * spark-submit says.
 */
public final class Ledger {

    private Ledger() {}

    public static void main(String[] arguments) throws IOException {
        SparkConf where = new SparkConf().setAppName("ledger").setIfMissing("spark.master", "local[*]");
        try (SparkSession spark = SparkSession.builder().config(where).getOrCreate()) {
            Dataset<Row> projects = spark.read().option("header", true).csv(arguments[0]);
            Hengzhun hengzhun = Hengzhun.by(Policies.shipped());
            hengzhun.unread(projects, arguments[1])
                    .forEach(column -> System.out.println(
                            column.header() + " – " + column.why().en()));
            hengzhun.screen(projects, arguments[1], LocalDate.parse(arguments[2]))
                    .write()
                    .mode("overwrite")
                    .parquet(arguments[3]);

            Dataset<Row> screened = spark.read().parquet(arguments[3]);
            screened.groupBy("verdict", "final")
                    .count()
                    .orderBy("verdict", "final")
                    .show();
            screened.filter(size(col("errors")).gt(0)).select("项目编号", "errors").show(false);
        }
    }
}
