package org.hengzhun.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengzhun.bench.peer.Peer;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What a run gave as lines of Markdown: for each benchmark of peers a table of their ratios to the rules written by hand. */
final class RatioTable {

    static final String PEER = "peer";
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private RatioTable() {}

    /** The tables, one below the other; none for benchmarks of something else. */
    static List<String> of(Collection<RunResult> results) {
        Map<String, Map<Peer, RunResult>> tables = new LinkedHashMap<>();
        for (RunResult result : results) {
            String peer = result.getParams().getParam(PEER);
            if (peer != null) {
                tables.computeIfAbsent(result.getParams().getBenchmark(), name -> new LinkedHashMap<>())
                        .put(Peer.valueOf(peer), result);
            }
        }
        List<String> lines = new ArrayList<>();
        tables.forEach((name, rows) -> addTable(lines, name, rows));
        return lines;
    }

    private static void addTable(List<String> lines, String name, Map<Peer, RunResult> rows) {
        RunResult yardstick = rows.get(Peer.HAND_WRITTEN);
        lines.add("");
        lines.add("`" + shortName(name) + "`");
        lines.add("");
        lines.add("| a project | time, µs | to hand-written | allocation, KB |");
        lines.add("|---|---|---|---|");
        rows.forEach((peer, row) -> lines.add("| %s | %s | %s | %s |"
                .formatted(
                        peer.title(),
                        time(row.getPrimaryResult()),
                        yardstick == null ? "" : ratio(row, yardstick),
                        allocation(row))));
    }

    /** Class and method of a benchmark. */
    static String shortName(String benchmark) {
        return benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
    }

    /** With no error where there were too few rounds to know one. */
    static String time(Result<?> time) {
        double error = time.getScoreError();
        return Double.isNaN(error) ? digits(time.getScore()) : digits(time.getScore()) + " ± " + digits(error);
    }

    private static String ratio(RunResult row, RunResult yardstick) {
        return digits(
                row.getPrimaryResult().getScore() / yardstick.getPrimaryResult().getScore());
    }

    /** The profiler tells bytes of one operation, which is a project. */
    static String allocation(RunResult row) {
        Result<?> bytes = row.getSecondaryResults().get(ALLOCATION);
        return bytes == null ? "" : digits(bytes.getScore() / 1_000);
    }

    /** As many digits as mean something: two below ten, none from a hundred on. */
    static String digits(double value) {
        int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
