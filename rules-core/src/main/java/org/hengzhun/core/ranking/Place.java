package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hengzhun.core.score.TieMethod;

/**
 * A place in an order (名次).
 *
 * @param rank 1 for the best; a half for {@link TieMethod#AVERAGE}
 * @param tied whether another element is equal
 */
public record Place(BigDecimal rank, boolean tied) {

    /**
     * The places of elements already in order.
     *
     * @param ordered best first, equal ones next to each other, and for {@link TieMethod#ORDINAL} in the order they are to keep
     * @param order the comparison by which they are ordered
     */
    public static <T> List<Place> of(List<T> ordered, Comparator<? super T> order, TieMethod method) {
        List<Place> places = new ArrayList<>(ordered.size());
        int distinct = 0;
        int start = 0;
        while (start < ordered.size()) {
            int end = start + 1;
            while (end < ordered.size() && order.compare(ordered.get(start), ordered.get(end)) == 0) {
                end++;
            }
            distinct++;
            for (int i = start; i < end; i++) {
                places.add(new Place(rank(method, start, end, i, distinct), end - start > 1));
            }
            start = end;
        }
        return ImmutableList.copyOf(places);
    }

    /** The rank of element {@code i} of the equal elements from {@code start} up to, not including, {@code end}. */
    private static BigDecimal rank(TieMethod method, int start, int end, int i, int distinct) {
        return switch (method) {
            case MIN -> BigDecimal.valueOf(start + 1L);
            case MAX -> BigDecimal.valueOf(end);
            case DENSE -> BigDecimal.valueOf(distinct);
            case ORDINAL -> BigDecimal.valueOf(i + 1L);
            case AVERAGE -> average(start + 1L + end);
        };
    }

    private static BigDecimal average(long doubled) {
        return doubled % 2 == 0 ? BigDecimal.valueOf(doubled / 2) : BigDecimal.valueOf(doubled * 5, 1);
    }
}
