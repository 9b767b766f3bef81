package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/**
 * How far the rank of one unit moves (名次区间) over draws of the weights, and with each item left out.
 *
 * @param rank the rank by the scheme as it stands
 * @param best the best rank in any draw
 * @param low the rank at the 5 % quantile, by nearest rank
 * @param median the rank at the 50 % quantile
 * @param high the rank at the 95 % quantile
 * @param worst the worst rank in any draw
 * @param without the rank with one item left out, by name of the item; an item is absent where the unit is then not ranked
 */
public record RankRange(
        String unit,
        BigDecimal rank,
        BigDecimal best,
        BigDecimal low,
        BigDecimal median,
        BigDecimal high,
        BigDecimal worst,
        Map<String, BigDecimal> without) {

    public RankRange {
        without = ImmutableMap.copyOf(without);
    }

    static RankRange of(
            String unit, BigDecimal rank, Collection<BigDecimal> drawn, ImmutableMap<String, BigDecimal> without) {
        ImmutableList<BigDecimal> sorted = ImmutableList.sortedCopyOf(Ordering.natural(), drawn);
        return new RankRange(
                unit,
                rank,
                sorted.get(0),
                quantile(sorted, 5),
                quantile(sorted, 50),
                quantile(sorted, 95),
                sorted.get(sorted.size() - 1),
                without);
    }

    /** The value at place ⌈n·percent/100⌉ of n. */
    private static BigDecimal quantile(ImmutableList<BigDecimal> sorted, int percent) {
        long place = Math.max(1, ((long) sorted.size() * percent + 99) / 100);
        return sorted.get(Math.toIntExact(place - 1));
    }
}
