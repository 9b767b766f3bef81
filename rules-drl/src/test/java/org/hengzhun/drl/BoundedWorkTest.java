package org.hengzhun.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengzhun.drl.refusal.BrokenPackException;
import org.junit.jupiter.api.Test;

/** Work on packs somebody else wrote ends, however it ends, in a result or in words. */
class BoundedWorkTest {

    private static Object failing(Error error) {
        return BoundedWork.of(
                () -> {
                    throw error;
                },
                BoundedWork.LONGEST);
    }

    @Test
    void whatTheWorkGivesIsGivenAndWhatItThrowsIsThrown() {
        assertThat(BoundedWork.of(() -> 7, BoundedWork.LONGEST)).isEqualTo(7);
        IllegalArgumentException thrown = new IllegalArgumentException("x");
        assertThatThrownBy(() -> BoundedWork.of(
                        () -> {
                            throw thrown;
                        },
                        BoundedWork.LONGEST))
                .isSameAs(thrown);
    }

    @Test
    void aPackThatNestsTooDeepIsTooLargeOrFailsOtherwiseIsRefusedInWords() {
        assertThatThrownBy(() -> failing(new StackOverflowError()))
                .isInstanceOf(BrokenPackException.class)
                .hasMessageContaining("嵌套太深");
        assertThatThrownBy(() -> failing(new OutOfMemoryError()))
                .isInstanceOf(BrokenPackException.class)
                .hasMessageContaining("内存不够");
        assertThatThrownBy(() -> failing(new AssertionError("a\u0007b")))
                .isInstanceOf(BrokenPackException.class)
                .hasMessageContaining("没有读成（AssertionError：a\\u0007b）");
    }

    @Test
    void whoWaitsTooLongIsToldAndTheWorkIsStopped() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger stopped = new AtomicInteger();

        assertThatThrownBy(() -> BoundedWork.of(
                        () -> {
                            begun.incrementAndGet();
                            try {
                                new CountDownLatch(1).await();
                            } catch (InterruptedException told) {
                                stopped.incrementAndGet();
                            }
                            return 1;
                        },
                        Duration.ofMillis(500),
                        ended::countDown))
                .isInstanceOf(BrokenPackException.class)
                .hasMessageContaining("还没有检查完");

        ended.await();
        assertThat(stopped)
                .as("work on a busy machine may be left before it begins")
                .hasValue(begun.get());
    }

    @Test
    void whoIsStoppedWhileWaitingIsToldAndStaysStopped() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> BoundedWork.of(() -> 1, BoundedWork.LONGEST))
                .isInstanceOf(BrokenPackException.class)
                .hasMessageContaining("正在停止");

        assertThat(Thread.interrupted()).isTrue();
    }
}
