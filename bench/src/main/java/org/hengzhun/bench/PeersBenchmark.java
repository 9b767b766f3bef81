package org.hengzhun.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hengzhun.bench.peer.Judge;
import org.hengzhun.bench.peer.Peer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Warm screening of projects without gaps by every engine, each in a JVM of its own. Every figure is for one project; only the
 * ratios of one run mean anything on another machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PeersBenchmark {

    private static final int COUNT = 1_000;

    @Param
    private Peer peer = Peer.HAND_WRITTEN;

    private Judge<?> judge = peer.over(List.of());

    @Setup
    public void start() {
        judge = Agreement.of(peer, Candidates.complete(COUNT, 42));
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public List<?> complete() {
        return judge.judge();
    }
}
