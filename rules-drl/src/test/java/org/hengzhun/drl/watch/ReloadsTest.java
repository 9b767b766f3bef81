package org.hengzhun.drl.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However many edits come, good, wrong, endless and huge: the last good one is in force at every moment, the last edit at the end. */
class ReloadsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final Project RISKY = Project.of("P1").with(Project.HIGH_RISK, true);
    private static final String CASE = """
            - clause: T-1
              kind: inside
              says: 高风险
              asOf: 2022-09-30
              project: {id: P1, highRisk: true}
              expect:
                fires: [T-1]
            """;

    /** A file by which an edit is endless or takes the stack or the memory, as packs nobody has found yet would. */
    private static final String BAD_MARK = "notes.txt";

    @TempDir
    private Path home;

    private Path folder;
    private CurrentPolicies current;
    private PolicyWatch watch;
    private Verdict inForce = Verdict.JOINT_REVIEW;
    private int taken;
    private int refused;

    private static TestPack good(Verdict verdict) {
        String action = verdict == Verdict.REJECTED ? "findings.reject( $p )" : "findings.jointReview( $p )";
        return TestPack.bare()
                .screening(TestPack.rule("T-1", "$p : Project( highRisk == true )", action))
                .with("cases/T.yaml", CASE);
    }

    private static final List<TestPack> WRONG = List.of(
            good(Verdict.REJECTED).with("cases/T.yaml", CASE.replace("true", "false")),
            good(Verdict.REJECTED).with("cases/T.yaml", CASE.replace("inside", "insidee")),
            good(Verdict.REJECTED).with("Cases/T.yaml", CASE),
            good(Verdict.REJECTED).screening("rule \"T-1\" when"),
            good(Verdict.REJECTED).screening(TestPack.rule("T-1", "$p : Project( nowhere == true )")),
            good(Verdict.REJECTED).parameters("a,100e2147483647,tce,,,T-1,local,"),
            good(Verdict.REJECTED).manifest("extends: test"),
            good(Verdict.REJECTED).manifest("note: " + "[".repeat(50_000)),
            good(Verdict.REJECTED).without("clauses.csv"),
            good(Verdict.REJECTED)
                    .screening(TestPack.rule(
                            "T-1", "$p : Project( " + "name == \"n\" || ".repeat(1_500) + "highRisk == true )")));

    @BeforeEach
    void watchAGoodPack() {
        put(good(inForce));
        current = new CurrentPolicies(PolicySnapshot.of(List.of(folder)));
        watch = new PolicyWatch(
                List.of(folder),
                current,
                new PolicyWatch.Listener() {
                    @Override
                    public void taken(PolicySnapshot policies) {
                        taken++;
                    }

                    @Override
                    public void refused(ImmutableList<Problem> problems) {
                        assertThat(problems).isNotEmpty();
                        refused++;
                    }
                },
                new CandidateReader(
                        this::candidate,
                        () -> mark().equals("endless") ? Duration.ofMillis(1) : Duration.ofMinutes(5)));
    }

    private String mark() {
        try {
            Path file = folder.resolve(BAD_MARK);
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads the folder as the server does, while what is in force stays so to the last moment. */
    private PolicySnapshot candidate() {
        assertThat(served()).isEqualTo(inForce);
        switch (mark()) {
            case "endless" -> untilInterrupted();
            case "stack" -> throw new StackOverflowError("a test");
            case "memory" -> throw new OutOfMemoryError("a test");
            default -> {}
        }
        PolicySnapshot read = PolicySnapshot.of(List.of(folder));
        assertThat(served()).isEqualTo(inForce);
        return read;
    }

    private static void untilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException told) {
            throw new IllegalStateException(told);
        }
    }

    private Verdict served() {
        return current.now().library().screener("test").screen(RISKY, DAY).verdict();
    }

    private void put(TestPack pack) {
        try {
            folder = home.resolve("test");
            if (Files.exists(folder)) {
                MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
            }
            pack.in(home, "test");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void putHuge(int kind) {
        put(good(Verdict.REJECTED));
        int files = kind % 2 == 0 ? 1 : 20;
        for (int number = 0; number < files; number++) {
            Path file = folder.resolve(kind % 2 == 0 ? "parameters.csv" : "note" + number + ".md");
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(kind % 2 == 0 ? 1L << 34 : 4_000_000);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private void reload(int times, int goodInTen) {
        Random chance = new Random(20_261_127);
        for (int edit = 0; edit < times; edit++) {
            int kind = edit == times - 1 ? 0 : chance.nextInt(10);
            Verdict next = edit % 2 == 0 ? Verdict.REJECTED : Verdict.JOINT_REVIEW;
            // What counts as an edit is that something differs: the number makes it so.
            String number = "edit " + edit;
            int tried = taken + refused;
            if (kind < goodInTen) {
                put(good(next).with("README.md", number));
            } else if (kind == 9) {
                putHuge(edit);
            } else if (kind >= 7) {
                put(good(next)
                        .with("README.md", number)
                        .with(BAD_MARK, List.of("endless", "stack", "memory").get(edit % 3)));
            } else {
                put(WRONG.get(chance.nextInt(WRONG.size())).with("README.md", number));
            }
            watch.look();
            assertThat(served()).isEqualTo(inForce);
            int good = taken;
            // Candidates told to stop may take a moment to end; until then an edit waits.
            for (int looks = 0; looks <= CandidateReader.PUT_OFF && taken + refused == tried; looks++) {
                watch.look();
            }
            assertThat(taken + refused).as("edit %d of kind %d", edit, kind).isEqualTo(tried + 1);
            assertThat(taken - good).isEqualTo(kind < goodInTen ? 1 : 0);
            inForce = taken > good ? next : inForce;
            assertThat(served()).isEqualTo(inForce);
        }
        assertThat(watch.problems()).isEmpty();
        assertThat(refused).isPositive();
    }

    @Test
    void thirtyEdits() {
        reload(30, 3);
    }

    @Test
    @Tag("thorough")
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void asManyEditsAsAreAskedFor() {
        reload(Integer.getInteger("hengzhun.edits", 300), 1);
    }
}
