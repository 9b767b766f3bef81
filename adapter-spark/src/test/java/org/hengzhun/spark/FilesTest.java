package org.hengzhun.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.hengzhun.Policies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

    private static final Policies POLICIES = Policies.shipped();
    private static final Hengzhun HENGZHUN = Hengzhun.by(POLICIES);
    private static final String SW70 = "xuchang-2022-sw70";
    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final Dataset<Row> CANDIDATES = TestSession.example("candidates.csv");

    private static List<String> lines(Dataset<Row> screened) {
        return Lines.of(screened, "项目编号");
    }

    @Test
    void projectsReadFromParquetAndJsonAreJudgedAsThoseFromCsv(@TempDir Path folder) {
        String parquet = folder.resolve("parquet").toString();
        String json = folder.resolve("json").toString();
        CANDIDATES.write().parquet(parquet);
        CANDIDATES.write().json(json);
        List<String> expected = lines(HENGZHUN.screen(CANDIDATES, SW70, DAY));

        assertThat(lines(HENGZHUN.screen(TestSession.SPARK.read().parquet(parquet), SW70, DAY)))
                .isEqualTo(expected);
        assertThat(lines(HENGZHUN.screen(
                        TestSession.SPARK
                                .read()
                                .option("primitivesAsString", true)
                                .json(json),
                        SW70,
                        DAY)))
                .isEqualTo(expected);
    }

    @Test
    void resultsComeBackFromParquetAndJsonAsTheyWere(@TempDir Path folder) {
        String parquet = folder.resolve("parquet").toString();
        String json = folder.resolve("json").toString();
        Dataset<Row> screened = HENGZHUN.explain(CANDIDATES, SW70, DAY);
        screened.write().parquet(parquet);
        screened.write().json(json);

        assertThat(TestSession.SPARK.read().parquet(parquet).collectAsList())
                .containsExactlyInAnyOrderElementsOf(screened.collectAsList());
        assertThat(lines(TestSession.SPARK.read().schema(screened.schema()).json(json)))
                .isEqualTo(lines(screened));
    }

    @Test
    void resultsInCsvHaveListsAsJson(@TempDir Path folder) {
        String csv = folder.resolve("csv").toString();
        Dataset<Row> screened = HENGZHUN.screen(CANDIDATES, SW70, DAY);
        Hengzhun.flat(screened)
                .write()
                .option("header", true)
                .option("escape", "\"")
                .csv(csv);

        Dataset<Row> back = TestSession.SPARK
                .read()
                .option("header", true)
                .option("escape", "\"")
                .csv(csv);

        assertThat(back.columns()).isEqualTo(screened.columns());
        Row cement = back.filter(back.col("项目编号").equalTo("SL-003")).first();
        assertThat(cement.<String>getAs("verdict")).isEqualTo("JOINT_REVIEW");
        assertThat(cement.<String>getAs("findings"))
                .startsWith("[{\"rule\":\"HN-0-1\"")
                .contains("\"clause\":\"HN-0\"");
        assertThat(cement.<String>getAs("errors")).isEqualTo("[]");
    }
}
