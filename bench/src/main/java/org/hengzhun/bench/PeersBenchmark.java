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

/**
 * Warm screening of projects without gaps by every engine, each in a JVM of its own. Every figure is for one project; only the
 * ratios of one run mean anything on another machine.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeersBenchmark extends Warm {

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
