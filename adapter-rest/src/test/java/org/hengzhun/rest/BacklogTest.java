package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.hengzhun.rest.guard.Backlog;
import org.hengzhun.rest.guard.DiskRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever sends all before he reads anything finds a server that takes it in, within bounds. */
class BacklogTest {

    private static final int MEGABYTE = 1 << 20;

    /** Far more than is held in memory. */
    private static final byte[] MUCH = new byte[5 * MEGABYTE];

    static {
        new Random(7).nextBytes(MUCH);
    }

    @TempDir
    private Path folder;

    /** An answer nobody takes until the latch opens. */
    private static OutputStream until(CountDownLatch taken) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                try {
                    taken.await();
                } catch (InterruptedException stopped) {
                    throw new IOException(stopped);
                }
            }
        };
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @Test
    void allThatIsSentWhileTheAnswerWaitsIsThereInItsOrderAfterwards() throws Exception {
        DiskRoom room = new DiskRoom(100L * MEGABYTE, folder);
        CountDownLatch sent = new CountDownLatch(1);
        try (Backlog backlog = new Backlog(100L * MEGABYTE, room)) {
            Thread sender = new Thread(() -> {
                backlog.pour(new ByteArrayInputStream(MUCH));
                sent.countDown();
            });
            sender.start();
            // The answer is taken only once all has been sent: without a file this would never end.
            backlog.answering(until(sent)).write(new byte[1]);
            assertThat(room.taken()).isGreaterThan(4L * MEGABYTE);
            assertThat(files()).isOne();

            assertThat(backlog.read().readAllBytes()).isEqualTo(MUCH);
            sender.join();
        }
        assertThat(room.taken()).isZero();
        assertThat(files()).isZero();
    }

    @Test
    void whatIsSentWhileTheAnswerIsTakenNeedsNoDisk() throws Exception {
        DiskRoom none = new DiskRoom(0, folder);
        try (Backlog backlog = new Backlog(0, none)) {
            Thread sender = new Thread(() -> backlog.pour(new ByteArrayInputStream(MUCH)));
            sender.start();

            assertThat(backlog.read().readAllBytes()).isEqualTo(MUCH);
            sender.join();
        }
    }

    @Test
    void aSenderBeyondTheBoundWaitsAndCountsAsIdle() throws Exception {
        DiskRoom room = new DiskRoom(MEGABYTE, folder);
        CountDownLatch never = new CountDownLatch(1);
        try (Backlog backlog = new Backlog(100L * MEGABYTE, room)) {
            Thread sender = new Thread(() -> backlog.pour(new ByteArrayInputStream(MUCH)));
            Thread answer = new Thread(() -> {
                try {
                    backlog.answering(until(never)).write(new byte[1]);
                } catch (IOException ended) {
                    // As it must.
                }
            });
            long begun = System.nanoTime();
            sender.start();
            answer.start();
            while (backlog.idle(begun, Long.MAX_VALUE) == 0) {
                Thread.onSpinWait();
            }
            assertThat(room.taken()).isBetween(MEGABYTE - (1L << 15), (long) MEGABYTE);
            assertThat(backlog.ended()).isFalse();
            never.countDown();
            answer.join();
            assertThat(backlog.read().readAllBytes()).isEqualTo(MUCH);
            sender.join();
        }
        assertThat(room.taken()).isZero();
    }

    @Test
    void aSenderWhoLeavesIsToldAfterAllThatHeSent() throws Exception {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[] {1, 2}), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        });
        try (Backlog backlog = new Backlog(0, new DiskRoom(0, folder))) {
            backlog.pour(broken);
            InputStream read = backlog.read();

            assertThat(read.readNBytes(2)).containsExactly(1, 2);
            assertThatThrownBy(read::read).hasMessage("gone");
            assertThat(backlog.failure()).hasMessage("gone");
        }
    }

    @Test
    void whatNobodyWillReadIsDroppedWithItsFile() throws Exception {
        DiskRoom room = new DiskRoom(100L * MEGABYTE, folder);
        CountDownLatch sent = new CountDownLatch(1);
        Backlog backlog = new Backlog(100L * MEGABYTE, room);
        Thread sender = new Thread(() -> {
            backlog.pour(new ByteArrayInputStream(MUCH));
            sent.countDown();
        });
        sender.start();
        backlog.answering(until(sent)).write(new byte[1]);
        backlog.close();
        sender.join();

        assertThat(room.taken()).isZero();
        assertThat(files()).isZero();
    }
}
