package org.hengzhun.drl.watch;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.drl.BoundedWork;
import org.hengzhun.drl.refusal.BrokenPackException;

/**
 * Makes ready the policies that may replace those in force, as {@link BoundedWork}: a candidate that takes too long is interrupted
 * and left. For one caller at a time.
 */
final class CandidateReader {

    /** What came of a candidate. */
    sealed interface Candidate permits Ready, Unfit {}

    /** It may take over. */
    record Ready(PolicySnapshot policies) implements Candidate {}

    /** It must not, because of these problems; never empty. */
    record Unfit(ImmutableList<Problem> problems) implements Candidate {}

    /** Left candidates still working beside which another is read at once; each keeps a part of the machine busy. */
    private static final int MOST_LEFT = 4;

    /** How often a caller is put off before one more is read beside those that do not end: ten minutes of looks. */
    static final int PUT_OFF = 2_400;

    private final Supplier<PolicySnapshot> source;
    private final Supplier<Duration> longest;
    private final AtomicInteger left = new AtomicInteger();
    private int putOff;

    /**
     * Reads candidates.
     *
     * @param source reads, checks, compiles and tests them
     * @param longest how long a candidate may take
     */
    CandidateReader(Supplier<PolicySnapshot> source, Duration longest) {
        this(source, () -> longest);
    }

    /** The same with a patience that is asked for with each candidate. */
    CandidateReader(Supplier<PolicySnapshot> source, Supplier<Duration> longest) {
        this.source = source;
        this.longest = longest;
    }

    /** Whether so many candidates were left working that another has to wait, until one ends or it was put off long enough. */
    boolean crowded() {
        boolean crowded = left.get() >= MOST_LEFT && putOff < PUT_OFF;
        putOff = crowded ? putOff + 1 : 0;
        return crowded;
    }

    Candidate read() {
        left.incrementAndGet();
        try {
            return new Ready(BoundedWork.of(source, longest.get(), left::decrementAndGet));
        } catch (BrokenPackException broken) {
            return new Unfit(ImmutableList.copyOf(broken.problems()));
        } catch (HengzhunException wrong) {
            return unreadable(wrong.words());
        } catch (RuntimeException failure) {
            String told = VisibleText.of(String.valueOf(failure.getMessage()));
            String kind = failure.getClass().getSimpleName();
            return unreadable(new Bilingual(
                    "政策包没有读成（%s：%s）".formatted(kind, told), "the packs were not read (%s: %s)".formatted(kind, told)));
        }
    }

    private static Candidate unreadable(Bilingual words) {
        return new Unfit(ImmutableList.of(Problem.error("policies", 0, 0, "unreadable", words)));
    }
}
