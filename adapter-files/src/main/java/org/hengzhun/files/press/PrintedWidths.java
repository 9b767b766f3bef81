package org.hengzhun.files.press;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares a width among columns, in twips.
 *
 * @param weights how wide each column is beside the others, at least 1 each
 * @param whole what the columns are wide together
 */
record PrintedWidths(List<Integer> weights, int whole) {

    /** Whether there is room for columns of these widths. */
    boolean hold(List<Integer> least) {
        return least.stream().mapToLong(Integer::longValue).sum() <= whole;
    }

    /** By weight alone. */
    List<Integer> byWeight() {
        return atLeast(weights.stream().map(weight -> 0).toList());
    }

    /** By weight, but none narrower than it must be: those that are take from the others, which share what is left. */
    List<Integer> atLeast(List<Integer> least) {
        boolean[] settled = new boolean[weights.size()];
        List<Integer> widths = shared(least, settled);
        while (settleTheNarrow(widths, least, settled)) {
            widths = shared(least, settled);
        }
        return ImmutableList.copyOf(widths);
    }

    private static boolean settleTheNarrow(List<Integer> widths, List<Integer> least, boolean[] settled) {
        boolean found = false;
        for (int at = 0; at < settled.length; at++) {
            if (!settled[at] && widths.get(at) < least.get(at)) {
                settled[at] = true;
                found = true;
            }
        }
        return found;
    }

    private List<Integer> shared(List<Integer> least, boolean[] settled) {
        long room = whole;
        long weightsLeft = 0;
        for (int at = 0; at < settled.length; at++) {
            if (settled[at]) {
                room -= least.get(at);
            } else {
                weightsLeft += weights.get(at);
            }
        }
        List<Integer> widths = new ArrayList<>();
        for (int at = 0; at < settled.length; at++) {
            if (settled[at]) {
                widths.add(least.get(at));
            } else {
                // What is left of those that are left: no twip is lost to rounding.
                int width = Math.toIntExact(room * weights.get(at) / weightsLeft);
                widths.add(width);
                room -= width;
                weightsLeft -= weights.get(at);
            }
        }
        return widths;
    }
}
