package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.patience.PatienceLostException;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.Units;
import org.junit.jupiter.api.Test;

/** Ranking, shaking and lifting look at the patience of who asked as often as they do something, and end where it is lost. */
class PatienceTest {

    private static final int UNITS = 20;

    private static final List<CountyPeriod> FIGURES = Units.of(
            "2022",
            "unit,group,signedProjects,y",
            IntStream.range(0, UNITS)
                    .mapToObj(i -> "县%02d,,%d,%d".formatted(i, i * 7 % UNITS, i * 3 % UNITS))
                    .toArray(String[]::new));

    private static Scheme scheme() {
        return SchemeTable.of("total,,,sum,,total=100", "a,total,x,min-max,60,", "b,total,y,rank-decay,40,step=1%")
                .indicators("x,column,column=signedProjects", "y,column")
                .scheme();
    }

    /** Looks of endless patience, which must be many; then patience that is lost at the last of them, in the middle, at once. */
    private static void assertLooksAt(int least, Consumer<Patience> work) {
        AtomicInteger looks = new AtomicInteger();
        work.accept(looks::incrementAndGet);
        assertThat(looks.get()).isGreaterThanOrEqualTo(least);
        for (int last : new int[] {looks.get(), looks.get() / 2, 1}) {
            AtomicInteger left = new AtomicInteger(last);
            assertThatThrownBy(() -> work.accept(() -> {
                        if (left.decrementAndGet() <= 0) {
                            throw new PatienceLostException("a test");
                        }
                    }))
                    .isInstanceOf(PatienceLostException.class);
        }
    }

    @Test
    void rankingLooksForEachUnit() {
        assertLooksAt(3 * UNITS, patience -> Ranker.of(scheme(), patience).rank(FIGURES, List.of()));
    }

    @Test
    void shakingLooksForEachUnitOfEachDrawAndOfEachLeaving() {
        RobustnessPlan plan = new RobustnessPlan(1, 50, Ratio.of(1, 5));
        assertLooksAt(
                (50 + UNITS - 1) * UNITS,
                patience -> new RobustnessAnalysis(scheme(), plan, patience).of(FIGURES, List.of()));
    }

    @Test
    void liftingLooksForEachUnitOfEachTrial() {
        assertLooksAt(
                LiftSearch.SCANNED * UNITS,
                patience -> new LiftSearch(scheme(), FIGURES, List.of(), patience).lifts("县00", UNITS));
    }

    @Test
    void whoIsInterruptedHasLostIt() {
        Patience.UNTIL_INTERRUPTED.check();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(Patience.UNTIL_INTERRUPTED::check).isInstanceOf(PatienceLostException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
