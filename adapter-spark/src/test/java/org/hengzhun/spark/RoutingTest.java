package org.hengzhun.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.hengzhun.Policies;
import org.hengzhun.Policy;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.routing.Lead;
import org.hengzhun.core.routing.Routing;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final Policies POLICIES = Policies.shipped();

    @Test
    void projectsGoWhereTheLibrarySendsThem() {
        Policy policy = POLICIES.policy("xinxiang-2020-42");
        Dataset<Row> candidates =
                TestSession.example("xuchang-published-projects.csv").select("项目编号", "行业代码", "产业领域", "总投资（亿元）", "阶段");
        List<Project> projects = candidates.collectAsList().stream()
                .map(row -> policy.project(cells(row)))
                .toList();

        List<String> lines = Hengzhun.by(POLICIES).route(candidates, "xinxiang-2020-42", DAY).collectAsList().stream()
                .map(RoutingTest::line)
                .toList();

        assertThat(lines)
                .isEqualTo(policy.routeAll(projects, DAY).result().stream()
                        .map(RoutingTest::line)
                        .toList())
                .anyMatch(line -> line.contains("CHAIN/"));
    }

    private static Map<String, String> cells(Row row) {
        Map<String, String> cells = new HashMap<>();
        for (String column : row.schema().fieldNames()) {
            cells.put(column, row.getAs(column));
        }
        return cells;
    }

    private static String line(Routing routing) {
        Lead lead = routing.lead();
        return "%s %s %s %s %s"
                .formatted(
                        routing.project().id(),
                        lead instanceof Lead.Only only
                                ? only.group()
                                : lead instanceof Lead.ByLocalOrder ordered ? ordered.group() : null,
                        routing.assignments().stream()
                                .map(one -> one.role() + "/" + one.destination() + "/"
                                        + one.reasons().get(0).rule())
                                .toList(),
                        routing.tags().stream().map(tag -> tag.name()).toList(),
                        routing.missing());
    }

    private static String line(Row row) {
        return "%s %s %s %s %s"
                .formatted(
                        row.<String>getAs("项目编号"),
                        row.<String>getAs("lead"),
                        row.<Row>getList(row.fieldIndex("assignments")).stream()
                                .map(one -> one.<String>getAs("role") + "/" + one.<String>getAs("destination") + "/"
                                        + one.<Row>getList(one.fieldIndex("reasons"))
                                                .get(0)
                                                .<String>getAs("rule"))
                                .toList(),
                        row.<Row>getList(row.fieldIndex("tags")).stream()
                                .map(tag -> tag.<String>getAs("tag"))
                                .toList(),
                        row.<String>getList(row.fieldIndex("missing")));
    }
}
