package org.hengzhun.drl.watch;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.TestPack;

/**
 * What stays behind of policies that are edited again and again in one process: writes a pack over the Henan pack with a rule that no
 * pack had before, reads, compiles and screens by it, and drops it. Prints, after a collection, the heap, metaspace and loaded classes at
 * each hundred, and what each reload of that hundred left. Words: reloads (1,000 unless told), and how often to print (100).
 */
public final class ManyReloads {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private ManyReloads() {}

    public static void main(String[] words) throws IOException {
        int reloads = words.length > 0 ? Integer.parseInt(words[0]) : 1_000;
        int often = words.length > 1 ? Integer.parseInt(words[1]) : 100;
        Path home = Files.createTempDirectory("reloads");
        try {
            run(home, reloads, often);
        } finally {
            MoreFiles.deleteRecursively(home, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static void run(Path home, int reloads, int often) throws IOException {
        Left before = null;
        for (int reload = 1; reload <= reloads; reload++) {
            reload(home, reload);
            if (reload % often == 0) {
                Left now = Left.now();
                System.out.println(reload + ": " + now + (before == null ? "" : now.since(before, often)));
                before = now;
            }
        }
    }

    private static void reload(Path home, int reload) {
        Path folder = TestPack.overHenan()
                .screening(
                        TestPack.rule("T-1", "$p : Project( name == \"第 " + reload + " 次\" )", "findings.reject( $p )"))
                .in(home);
        Screening screening = PolicySnapshot.of(List.of(folder))
                .library()
                .screener("test")
                .screen(Project.of("P").with(Project.NAME, "第 " + reload + " 次"), DAY);
        if (screening.findings().isEmpty()) {
            throw new IllegalStateException("The rule of reload %d did not fire.".formatted(reload));
        }
    }

    /** What is in use after a collection, in KB and in classes. */
    private record Left(long heap, long metaspace, int classes) {

        static Left now() {
            System.gc();
            return new Left(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024,
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                                    .filter(pool -> pool.getName().equals("Metaspace"))
                                    .mapToLong(Left::used)
                                    .sum()
                            / 1024,
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }

        private static long used(MemoryPoolMXBean pool) {
            return pool.getUsage().getUsed();
        }

        String since(Left before, int reloads) {
            return ", each %.1f KB of heap, %.1f KB of metaspace"
                    .formatted(
                            (heap - before.heap) / (double) reloads, (metaspace - before.metaspace) / (double) reloads);
        }

        @Override
        public String toString() {
            return "%,d KB of heap, %,d KB of metaspace, %,d classes".formatted(heap, metaspace, classes);
        }
    }
}
