package org.hengzhun.drl.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.PolicyLibrary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Warm screening with the full result against the same rules written by hand. Every figure is for one project; the
 * three are run in one go, for only their ratios mean anything on another machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScreeningBenchmark {

    private static final int COUNT = 1_000;
    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private final Screener screener = PolicyLibrary.shipped().screener("xuchang-2022-sw70");
    private final List<Project> projects = Candidates.make(COUNT, 42);

    public ScreeningBenchmark() {
        for (Project project : projects) {
            Screening screening = screener.screen(project, DAY);
            List<String> said = new ArrayList<>();
            screening.findings().forEach(finding -> said.add(finding.reason().rule()));
            screening.undecided().forEach(undecided -> said.add(undecided.rule() + "?"));
            List<String> expected = new ArrayList<>(HandWritten.screen(project));
            said.sort(null);
            expected.sort(null);
            if (!said.equals(expected)) {
                throw new IllegalStateException(
                        "The yardstick judges (%s) otherwise: %s, %s".formatted(project, said, expected));
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public int handWritten() {
        int said = 0;
        for (Project project : projects) {
            said += HandWritten.screen(project).size();
        }
        return said;
    }

    /** Each project in a call of its own, as a city system embeds it. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public int oneByOne() {
        int findings = 0;
        for (Project project : projects) {
            findings += screener.screen(project, DAY).findings().size();
        }
        return findings;
    }

    /** All in one call, as a file is screened. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public int batchOfThousand() {
        int findings = 0;
        for (Screening screening : screener.screenAll(projects, DAY)) {
            findings += screening.findings().size();
        }
        return findings;
    }
}
