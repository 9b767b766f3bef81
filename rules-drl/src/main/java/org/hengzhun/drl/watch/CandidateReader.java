package org.hengzhun.drl.watch;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.drl.refusal.BrokenPackException;

/**
 * Makes ready the policies that may replace those in force, on a thread of its own, so that whatever they do to it the caller goes
 * on: a candidate that takes too long is interrupted and left. For one caller at a time.
 */
final class CandidateReader {

    /** What came of a candidate. */
    sealed interface Answer permits Ready, Unfit {}

    /** It may take over. */
    record Ready(PolicySnapshot policies) implements Answer {}

    /** It must not, because of these problems; never empty. */
    record Unfit(ImmutableList<Problem> problems) implements Answer {}

    /** Left candidates still working; with more of them the machine is better left alone until one ends. */
    private static final int MOST_LEFT = 4;

    private static final String PLACE = "policies";

    private final Callable<PolicySnapshot> source;
    private final Duration longest;
    private final AtomicInteger left = new AtomicInteger();

    /**
     * Reads candidates.
     *
     * @param source reads, checks, compiles and tests them
     * @param longest how long a candidate may take
     */
    CandidateReader(Callable<PolicySnapshot> source, Duration longest) {
        this.source = source;
        this.longest = longest;
    }

    /** Whether so many candidates were left working that another has to wait. */
    boolean crowded() {
        return left.get() >= MOST_LEFT;
    }

    Answer read() {
        left.incrementAndGet();
        FutureTask<PolicySnapshot> task = new FutureTask<>(source);
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } finally {
                        left.decrementAndGet();
                    }
                },
                "policy-candidate");
        thread.setDaemon(true);
        thread.start();
        try {
            return new Ready(task.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            task.cancel(/* mayInterruptIfRunning= */ true);
            return unfit("too-slow", tooSlow());
        } catch (InterruptedException stopped) {
            task.cancel(/* mayInterruptIfRunning= */ true);
            Thread.currentThread().interrupt();
            return unfit("stopped", new Bilingual("正在停止，没有读完", "stopping; it was not read to its end"));
        } catch (ExecutionException failed) {
            return unfit(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    private static Answer unfit(Throwable failure) {
        if (failure instanceof BrokenPackException broken && !broken.problems().isEmpty()) {
            return new Unfit(ImmutableList.copyOf(broken.problems()));
        }
        if (failure instanceof HengzhunException wrong) {
            return unfit("unreadable", wrong.words());
        }
        if (failure instanceof StackOverflowError) {
            return unfit(
                    "too-deep",
                    new Bilingual("政策包嵌套太深，程序读不完；请改浅", "the packs nest too deep to be read; make them flatter"));
        }
        if (failure instanceof OutOfMemoryError) {
            return unfit(
                    "too-large",
                    new Bilingual(
                            "政策包太大，内存不够；请改小", "the packs are too large for the memory there is; make them smaller"));
        }
        String told = VisibleText.of(String.valueOf(failure.getMessage()));
        String kind = failure.getClass().getSimpleName();
        return unfit(
                "unreadable",
                new Bilingual(
                        "政策包没有读成（%s：%s）".formatted(kind, told),
                        "the packs were not read (%s: %s)".formatted(kind, told)));
    }

    private static Answer unfit(String code, Bilingual words) {
        return new Unfit(ImmutableList.of(Problem.error(PLACE, 0, 0, code, words)));
    }

    private Bilingual tooSlow() {
        return new Bilingual(
                "政策包超过 %d 秒还没有检查完，没有使用；请改小".formatted(longest.toSeconds()),
                "the packs were not checked within %d seconds and are not used; make them smaller"
                        .formatted(longest.toSeconds()));
    }
}
