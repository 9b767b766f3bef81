package org.hengzhun.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.ranking.Ranker;
import org.hengzhun.core.ranking.Ranking;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A warm ranking of 60 indicators with every score line, and how it grows with the number of units. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RankingBenchmark {

    private static final int INDICATORS = 60;

    @Param({"300", "3000", "30000", "100000"})
    private int units;

    private final Ranker ranker = Ranker.of(Figures.scheme(INDICATORS));
    private List<CountyPeriod> figures = List.of();

    @Setup
    public void make() {
        figures = Figures.units(units, INDICATORS, 42);
    }

    @Benchmark
    public Ranking rank() {
        return ranker.rank(figures, List.of());
    }
}
