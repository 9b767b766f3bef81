package org.hengzhun.bench;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What a run gave as lines of Markdown: for each benchmark with one parameter a table of how time grows with it. */
final class GrowthTable {

    private GrowthTable() {}

    /** The tables, one below the other; none for benchmarks of peers. Those without a parameter share the table of their class. */
    static List<String> of(Collection<RunResult> results) {
        Map<String, Map<String, RunResult>> tables = new LinkedHashMap<>();
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            if (params.getParam(RatioTable.PEER) == null) {
                boolean alone = params.getParamsKeys().isEmpty();
                String name = RatioTable.shortName(params.getBenchmark());
                int dot = name.indexOf('.');
                String table = alone ? name.substring(0, dot) : name;
                String row = alone
                        ? name.substring(dot + 1)
                        : params.getParam(Iterables.getOnlyElement(params.getParamsKeys()));
                tables.computeIfAbsent(table, key -> new LinkedHashMap<>()).put(row, result);
            }
        }
        List<String> lines = new ArrayList<>();
        tables.forEach((name, rows) -> addTable(lines, name, rows));
        return lines;
    }

    private static void addTable(List<String> lines, String name, Map<String, RunResult> rows) {
        Result<?> first = rows.values().iterator().next().getPrimaryResult();
        lines.add("");
        lines.add("| `%s` | time, %s | to the row above | to the first | allocation, KB |"
                .formatted(name, first.getScoreUnit().replace("us/op", "µs").replace("/op", "")));
        lines.add("|---|---|---|---|---|");
        Result<?> above = first;
        for (Map.Entry<String, RunResult> row : rows.entrySet()) {
            Result<?> time = row.getValue().getPrimaryResult();
            lines.add("| %s | %s | %s | %s | %s |"
                    .formatted(
                            row.getKey(),
                            RatioTable.time(time),
                            time == first ? "" : RatioTable.digits(time.getScore() / above.getScore()),
                            time == first ? "" : RatioTable.digits(time.getScore() / first.getScore()),
                            RatioTable.allocation(row.getValue())));
            above = time;
        }
    }
}
