package org.hengzhun.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.ranking.Ranker;
import org.hengzhun.core.ranking.Ranking;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A warm ranking of 60 indicators with every score line, and how it grows with the number of units. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RankingBenchmark extends Warm {

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
