package org.hengzhun.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecheckingTest {

    @TempDir
    private Path folder;

    /** What happens while time passes, one after the other; nobody waits after the last. */
    private static Rechecking.Pause meanwhile(Runnable... events) {
        Queue<Runnable> left = new ArrayDeque<>(List.of(events));
        return () -> {
            Runnable event = left.poll();
            if (event != null) {
                event.run();
            }
            return event != null;
        };
    }

    private void edit(String text) {
        try {
            Files.writeString(folder.resolve("policy.yaml"), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void nothing() {}

    @Test
    void theFolderIsCheckedAtOnceAndAgainAfterEachEdit() throws IOException {
        AtomicInteger checks = new AtomicInteger();

        int code = Rechecking.of(
                List.of(folder),
                checks::incrementAndGet,
                meanwhile(
                        RecheckingTest::nothing,
                        () -> edit("id: a"),
                        RecheckingTest::nothing,
                        RecheckingTest::nothing,
                        () -> edit("id: another"),
                        RecheckingTest::nothing));

        assertThat(checks).hasValue(3);
        assertThat(code).isEqualTo(3);
    }

    @Test
    void aFolderNobodyEditsIsCheckedOnce() throws IOException {
        AtomicInteger checks = new AtomicInteger();

        Rechecking.of(
                List.of(folder),
                checks::incrementAndGet,
                meanwhile(RecheckingTest::nothing, RecheckingTest::nothing, RecheckingTest::nothing));

        assertThat(checks).hasValue(1);
    }
}
