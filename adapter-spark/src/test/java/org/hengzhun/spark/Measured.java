package org.hengzhun.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What a piece of work on many rows took of this process. */
final class Measured {

    private Measured() {}

    /** What came out: how many rows, the sum of their hashes, and what else is worth saying. */
    record Outcome(long rows, long hash, String more) {}

    /** Something that takes long. */
    interface Work {
        Outcome run() throws IOException;
    }

    /** Does the work and prints rows, seconds, seconds of CPU, the peak of memory and the sum of hashes. */
    static void print(String who, Work work) throws IOException {
        long start = System.nanoTime();
        Outcome outcome = work.run();
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        System.out.printf(
                "%s: %d rows in %.1f s, %.0f rows/s, %d s of CPU, %s, hash %016x%s%n",
                who,
                outcome.rows,
                seconds,
                outcome.rows / seconds,
                cpuSeconds(),
                peak(),
                outcome.hash,
                outcome.more.isEmpty() ? "" : "; " + outcome.more);
    }

    /** What the process took of processors, which other work on the machine does not change much. */
    private static long cpuSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toSeconds)
                .orElse(-1L);
    }

    /** The most memory the process has had, as Linux counts it. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "peak unknown";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .findFirst()
                    .orElse("peak unknown");
        }
    }
}
