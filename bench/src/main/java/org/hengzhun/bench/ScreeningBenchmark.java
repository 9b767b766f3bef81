package org.hengzhun.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hengzhun.bench.peer.Judge;
import org.hengzhun.bench.peer.Peer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Warm screening of projects with gaps, which only Hengzhun and the yardstick can judge. Every figure is for one project. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScreeningBenchmark extends Warm {

    private static final int COUNT = 1_000;

    @Param({"HAND_WRITTEN", "HENGZHUN_SINGLE", "HENGZHUN_BATCH"})
    private Peer peer = Peer.HAND_WRITTEN;

    private Judge<?> judge = peer.over(List.of());

    @Setup
    public void start() {
        judge = Agreement.of(peer, Candidates.patchy(COUNT, 42));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public List<?> patchy() {
        return judge.judge();
    }
}
