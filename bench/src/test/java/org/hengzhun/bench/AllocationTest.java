package org.hengzhun.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.hengzhun.bench.peer.Judge;
import org.hengzhun.bench.peer.Peer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a screening costs in memory, the one figure of speed that is the same on every machine, busy or not. */
@Tag("smoke")
class AllocationTest {

    private static final int COUNT = 1_000;
    private static final int WARMING = 20;
    private static final int ROUNDS = 5;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @CsvSource({"HENGZHUN_SINGLE, 11000", "HENGZHUN_BATCH, 5500"})
    void aWarmScreeningOfAProjectAllocatesNoMoreThanThis(Peer peer, long bytes) {
        Judge<?> judge = peer.over(Candidates.patchy(COUNT, 42));
        allocated(judge, WARMING);
        assertThat(allocated(judge, ROUNDS) / ROUNDS / COUNT).isLessThanOrEqualTo(bytes);
    }

    /** Bytes that so many rounds take; a judge that gives nothing would take none. */
    private long allocated(Judge<?> judge, int rounds) {
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int round = 0; round < rounds; round++) {
            assertThat(judge.judge()).hasSize(COUNT);
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
