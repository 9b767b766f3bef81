package org.hengzhun.drl;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.drl.refusal.BrokenPackException;

/**
 * Does what packs ask for on a thread of its own, so that whatever they do to it the caller goes on: an error of the machine is a
 * problem of the packs, and work that takes too long is interrupted and left.
 */
public final class BoundedWork {

    /** How long packs may take until they are ready; the shipped ones take seconds. */
    public static final Duration LONGEST = Duration.ofMinutes(2);

    private static final String PLACE = "policies";

    private BoundedWork() {}

    /**
     * What the work gives; exceptions it throws are thrown on.
     *
     * @param longest how long it may take
     * @throws BrokenPackException too when it takes longer, nests too deep, is too large for the memory or fails by another error
     */
    public static <T> T of(Supplier<T> work, Duration longest) {
        return of(work, longest, () -> {});
    }

    /**
     * The same, telling when its thread has ended, which may be long after this was left.
     *
     * @param ended is called once, whatever became of the work, even where it never began
     */
    public static <T> T of(Supplier<T> work, Duration longest, Runnable ended) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } finally {
                        ended.run();
                    }
                },
                "policy-work");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            task.cancel(/* mayInterruptIfRunning= */ true);
            throw broken("too-slow", tooSlow(longest));
        } catch (InterruptedException stopped) {
            task.cancel(/* mayInterruptIfRunning= */ true);
            Thread.currentThread().interrupt();
            throw broken("stopped", new Bilingual("正在停止，没有读完", "stopping; it was not read to its end"));
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw broken(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    private static BrokenPackException broken(Throwable failure) {
        if (failure instanceof StackOverflowError) {
            return broken(
                    "too-deep",
                    new Bilingual("政策包嵌套太深，程序读不完；请改浅", "the packs nest too deep to be read; make them flatter"));
        }
        if (failure instanceof OutOfMemoryError) {
            return broken(
                    "too-large",
                    new Bilingual(
                            "政策包太大，内存不够；请改小", "the packs are too large for the memory there is; make them smaller"));
        }
        String told = VisibleText.of(String.valueOf(failure.getMessage()));
        String kind = failure.getClass().getSimpleName();
        return broken(
                "unreadable",
                new Bilingual(
                        "政策包没有读成（%s：%s）".formatted(kind, told),
                        "the packs were not read (%s: %s)".formatted(kind, told)));
    }

    private static BrokenPackException broken(String code, Bilingual words) {
        return new BrokenPackException(ImmutableList.of(Problem.error(PLACE, 0, 0, code, words)));
    }

    private static Bilingual tooSlow(Duration longest) {
        return new Bilingual(
                "政策包超过 %d 秒还没有检查完，没有使用；请改小".formatted(longest.toSeconds()),
                "the packs were not checked within %d seconds and are not used; make them smaller"
                        .formatted(longest.toSeconds()));
    }
}
