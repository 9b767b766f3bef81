package org.hengzhun.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.hengzhun.Policies;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedAgainTest {

    private static final Policies POLICIES = Policies.shipped();
    private static final String SW70 = "xuchang-2022-sw70";
    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final Dataset<Row> CANDIDATES = TestSession.example("candidates.csv");
    private static final int ALL = 60;

    private final LongAccumulator judged = TestSession.SPARK.sparkContext().longAccumulator("judged in a test");

    private Judging<?> by(String policy, LocalDate asOf) {
        return new Judging<>(
                PolicyParcel.of(POLICIES, policy, asOf, Language.ZH, TestSession.SPARK),
                ScreeningQuestion.VERDICT,
                POLICIES.policy(policy).fields(),
                judged);
    }

    private static List<String> lines(Dataset<Row> screened) {
        return Lines.of(screened, "项目编号");
    }

    @Test
    void onlyRowsWhoseInputChangedAreJudgedAgain(@TempDir Path folder) {
        Hengzhun hengzhun = Hengzhun.by(POLICIES);
        hengzhun.screen(CANDIDATES, SW70, DAY)
                .write()
                .parquet(folder.resolve("earlier").toString());
        Dataset<Row> earlier =
                TestSession.SPARK.read().parquet(folder.resolve("earlier").toString());
        Dataset<Row> changed = CANDIDATES.withColumn(
                "阶段",
                when(col("项目编号").isin("SL-001", "SL-002", "SL-060"), lit("投产")).otherwise(col("阶段")));

        Dataset<Row> again = by(SW70, DAY).of(changed, earlier).cache();

        assertThat(lines(again)).isEqualTo(lines(hengzhun.screen(changed, SW70, DAY)));
        assertThat(judged.value()).isEqualTo(3);
        assertThat(again.columns()).isEqualTo(earlier.columns());
        again.unpersist();
    }

    @Test
    void otherColumnsAndTheOrderOfColumnsAreNoChange() {
        Dataset<Row> earlier = by(SW70, DAY).of(CANDIDATES).cache();
        assertThat(earlier.count()).isEqualTo(ALL);
        String[] columns = CANDIDATES.columns();
        Dataset<Row> sorted = CANDIDATES
                .select(
                        "阶段",
                        List.of(columns).stream()
                                .filter(name -> !name.equals("阶段"))
                                .toArray(String[]::new))
                .withColumn("exported by", lit("somebody else"))
                .withColumnRenamed("项目名称", "name");
        judged.reset();

        assertThat(lines(by(SW70, DAY).of(sorted, earlier))).isEqualTo(lines(earlier));
        assertThat(judged.value()).isZero();
        earlier.unpersist();
    }

    @Test
    void anotherPolicyOrDayIsJudgedAnew() {
        Dataset<Row> earlier = by(SW70, DAY).of(CANDIDATES).cache();
        assertThat(earlier.count()).isEqualTo(ALL);
        judged.reset();

        lines(by("energy-review", DAY).of(CANDIDATES, earlier));
        assertThat(judged.value()).isEqualTo(ALL);
        lines(by(SW70, DAY.plusDays(1)).of(CANDIDATES, earlier));
        assertThat(judged.value()).isEqualTo(2 * ALL);
        earlier.unpersist();
    }

    @Test
    void anEarlierResultThatLacksColumnsIsRefused() {
        Hengzhun hengzhun = Hengzhun.by(POLICIES);
        Dataset<Row> partly = hengzhun.screen(CANDIDATES, SW70, DAY).drop("inputHash", "missing");

        assertThatThrownBy(() -> hengzhun.screenAgain(CANDIDATES, partly, SW70, DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("missing, inputHash");
    }
}
