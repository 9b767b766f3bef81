package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hengzhun.core.score.TieMethod;

/** Ranks against definitions that count. */
@PropertyDefaults(tries = 1000)
class PlacePropertyTest {

    private static final Comparator<Integer> BEST_FIRST = Comparator.reverseOrder();

    @Property
    void ranksAreWhatACounterSays(@ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> scores) {
        List<Integer> ordered = scores.stream().sorted(BEST_FIRST).toList();
        for (TieMethod method : TieMethod.values()) {
            List<Place> places = Place.of(ordered, BEST_FIRST, method);
            for (int i = 0; i < ordered.size(); i++) {
                assertThat(places.get(i).rank())
                        .as("%s of %s in %s", method, ordered.get(i), ordered)
                        .isEqualByComparingTo(counted(ordered, i, method));
            }
        }
    }

    private static BigDecimal counted(List<Integer> all, int i, TieMethod method) {
        int own = all.get(i);
        long better = all.stream().filter(score -> score > own).count();
        long notWorse = all.stream().filter(score -> score >= own).count();
        return switch (method) {
            case MIN -> BigDecimal.valueOf(better + 1);
            case MAX -> BigDecimal.valueOf(notWorse);
            case DENSE ->
                BigDecimal.valueOf(
                        all.stream().filter(score -> score > own).distinct().count() + 1);
            case AVERAGE -> BigDecimal.valueOf(better + 1 + notWorse).divide(BigDecimal.valueOf(2));
            case ORDINAL -> BigDecimal.valueOf(i + 1L);
        };
    }

    @Property
    void averageAndOrdinalRanksAddUpToTheTriangleNumber(
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> scores) {
        List<Integer> ordered = scores.stream().sorted(BEST_FIRST).toList();
        long n = ordered.size();
        for (TieMethod method : List.of(TieMethod.AVERAGE, TieMethod.ORDINAL)) {
            BigDecimal sum = Place.of(ordered, BEST_FIRST, method).stream()
                    .map(Place::rank)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(n * (n + 1) / 2));
        }
    }
}
