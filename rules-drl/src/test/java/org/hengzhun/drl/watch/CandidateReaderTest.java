package org.hengzhun.drl.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.BoundedWork;
import org.hengzhun.drl.refusal.BrokenPackException;
import org.junit.jupiter.api.Test;

/** Whatever a candidate does, its caller goes on and is told. */
class CandidateReaderTest {

    private static List<Problem> problems(Supplier<PolicySnapshot> source) {
        return problems(new CandidateReader(source, Duration.ofMinutes(1)));
    }

    private static List<Problem> problems(CandidateReader reader) {
        return ((CandidateReader.Unfit) reader.read()).problems();
    }

    private static Supplier<PolicySnapshot> failing(Throwable failure) {
        return () -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        };
    }

    @Test
    void soundPoliciesAreReady() {
        CandidateReader reader = new CandidateReader(() -> PolicySnapshot.of(List.of()), Duration.ofMinutes(5));
        assertThat(reader.read()).isInstanceOf(CandidateReader.Ready.class);
    }

    @Test
    void errorsAreToldLikeAnyFailure() {
        assertThat(problems(failing(new StackOverflowError())))
                .extracting(Problem::code)
                .containsExactly("too-deep");
        assertThat(problems(failing(new OutOfMemoryError())))
                .extracting(Problem::code)
                .containsExactly("too-large");
        assertThat(problems(failing(new LinkageError("x"))))
                .extracting(Problem::code)
                .containsExactly("unreadable");
        assertThat(problems(failing(new IllegalStateException("a\nb"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("a\\u000Ab"));
    }

    @Test
    void anEndlessCandidateIsInterruptedAndLeft() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CandidateReader reader = new CandidateReader(
                () -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException told) {
                        interrupted.countDown();
                    }
                    return PolicySnapshot.of(List.of());
                },
                Duration.ofMillis(50));
        do {
            assertThat(problems(reader)).extracting(Problem::code).containsExactly("too-slow");
        } while (begun.getCount() > 0);
        Uninterruptibles.awaitUninterruptibly(interrupted);
    }

    @Test
    void candidatesThatHearNothingPileUpSlowlyAndTheNextIsReadAllTheSame() {
        CountDownLatch end = new CountDownLatch(1);
        CandidateReader reader = new CandidateReader(
                () -> {
                    Uninterruptibles.awaitUninterruptibly(end);
                    return PolicySnapshot.of(List.of());
                },
                Duration.ofMillis(300));
        int left = 0;
        while (!reader.crowded()) {
            assertThat(problems(reader)).extracting(Problem::code).containsExactly("too-slow");
            left++;
        }
        assertThat(left).isEqualTo(4);
        for (int later = 0; later < 3; later++) {
            int looks = 0;
            while (reader.crowded()) {
                looks++;
            }
            assertThat(looks).isLessThanOrEqualTo(CandidateReader.PUT_OFF);
            assertThat(problems(reader)).extracting(Problem::code).containsExactly("too-slow");
        }
        end.countDown();
    }

    /** A thread that was slow to start is told to stop before it has begun; it must not count as working for ever. */
    @Test
    void candidatesThatNeverBeganAreNotCountedAsWorking() throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(1_000);
        for (int time = 0; time < 1_000; time++) {
            try {
                BoundedWork.of(() -> "ready", Duration.ZERO, gone::countDown);
            } catch (BrokenPackException slow) {
                assertThat(slow.problems()).extracting(Problem::code).containsExactly("too-slow");
            }
        }
        gone.await();
        assertThat(gone.getCount()).isZero();
    }
}
