package org.hengzhun.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.hengzhun.Policies;
import org.hengzhun.Policy;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.drl.refusal.UnknownSchemeException;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Policies POLICIES = Policies.shipped();
    private static final String XINXIANG = "xinxiang-2020-42";
    private static final LocalDate DAY = LocalDate.of(2021, 1, 10);
    private static final Hengzhun HENGZHUN = Hengzhun.by(POLICIES);

    private static Dataset<Row> quarters() {
        Dataset<Row> third = TestSession.example("xinxiang-2020q3.csv");
        return third.unionByName(TestSession.example("xinxiang-2020q4.csv").select(third.columns()[0], rest(third)));
    }

    private static String[] rest(Dataset<Row> dataset) {
        return List.of(dataset.columns()).subList(1, dataset.columns().length).toArray(String[]::new);
    }

    @Test
    void eachPeriodIsRankedAsTheLibraryRanksIt() {
        Policy policy = POLICIES.policy(XINXIANG);
        List<String> expected = new ArrayList<>();
        for (String period : List.of("2020Q3", "2020Q4")) {
            List<CountyPeriod> units = quarters().collectAsList().stream()
                    .map(row -> policy.county(cells(row)))
                    .filter(unit -> unit.period().equals(period))
                    .toList();
            var ranking = policy.rank("quarterly", units, DAY).result().ranking();
            ranking.unranked().forEach(one -> expected.add("%s unranked %s".formatted(period, one.unit())));
            ranking.groups()
                    .forEach(group -> group.rows()
                            .forEach(row -> expected.add("%s %s %s %s %s %s"
                                    .formatted(
                                            period,
                                            group.group(),
                                            row.unit(),
                                            row.rank().stripTrailingZeros().toPlainString(),
                                            row.score()
                                                    .total()
                                                    .stripTrailingZeros()
                                                    .toPlainString(),
                                            row.outcomes().stream()
                                                    .map(one -> one.code())
                                                    .toList()))));
        }

        assertThat(HENGZHUN.rank(quarters(), XINXIANG, "quarterly", DAY).collectAsList())
                .extracting(RankingTest::line)
                .containsExactlyInAnyOrderElementsOf(expected)
                .hasSizeGreaterThan(10);
    }

    private static Map<String, String> cells(Row row) {
        Map<String, String> cells = new HashMap<>();
        for (String column : row.schema().fieldNames()) {
            cells.put(column, row.getAs(column));
        }
        return cells;
    }

    private static String line(Row row) {
        if (!row.<String>getList(row.fieldIndex("unranked")).isEmpty()) {
            return "%s unranked %s".formatted(row.<String>getAs("期次"), row.<String>getAs("单位"));
        }
        return "%s %s %s %s %s %s"
                .formatted(
                        row.<String>getAs("期次"),
                        row.<String>getAs("rankedIn"),
                        row.<String>getAs("单位"),
                        row.getDecimal(row.fieldIndex("rank"))
                                .stripTrailingZeros()
                                .toPlainString(),
                        row.getDecimal(row.fieldIndex("score"))
                                .stripTrailingZeros()
                                .toPlainString(),
                        row.<Row>getList(row.fieldIndex("outcomes")).stream()
                                .map(one -> one.<String>getAs("outcome"))
                                .toList());
    }

    @Test
    void rowsOfWhichNobodyKnowsWhatCountsKeepTheirPlaceAndTakeNone() {
        Dataset<Row> third = TestSession.example("xinxiang-2020q3.csv");
        Row first = third.first();
        Object[] nameless = cellsOf(first);
        nameless[0] = null;
        Object[] wrong = cellsOf(first);
        wrong[0] = "示例新县";
        wrong[3] = "十五个左右";
        Dataset<Row> all = third.union(TestSession.SPARK.createDataFrame(
                List.of(first, RowFactory.create(nameless), RowFactory.create(wrong)), third.schema()));

        List<Row> rows = HENGZHUN.rank(all, XINXIANG, "quarterly", DAY).collectAsList();

        assertThat(rows).hasSize(9);
        List<String> refused = rows.stream()
                .filter(row -> row.isNullAt(row.fieldIndex("rank")))
                .map(row -> row.getAs("单位") + ":"
                        + row.<Row>getList(row.fieldIndex("errors")).get(0).<String>getAs("column"))
                .toList();
        assertThat(refused)
                .containsExactlyInAnyOrder(
                        first.getString(0) + ":unit", first.getString(0) + ":unit", "null:unit", "示例新县:signedProjects");
    }

    private static Object[] cellsOf(Row row) {
        Object[] cells = new Object[row.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.get(i);
        }
        return cells;
    }

    @Test
    void anUnknownSchemeIsRefusedBeforeAnyRowIsRead() {
        assertThatThrownBy(() -> HENGZHUN.rank(quarters(), XINXIANG, "quaterly", DAY))
                .isInstanceOf(UnknownSchemeException.class)
                .hasMessageContaining("quarterly");
    }
}
