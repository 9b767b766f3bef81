package org.hengzhun.core.number;

import org.jspecify.annotations.Nullable;

/**
 * Places for fractions, side by side: one that fits into two longs takes these and no object of its own, which is what a table of
 * millions needs. Filled by one thread; safe for any number of threads once nothing is set any more.
 */
public final class Ratios {

    /** Numerator and denominator by turns; a denominator of 0 where nothing is, or nothing that fits. */
    private final long[] parts;

    /** What does not fit; null until there is such a fraction. */
    private @Nullable Ratio @Nullable [] big;

    /** As many empty places as {@code size} says. */
    public Ratios(int size) {
        this.parts = new long[2 * size];
    }

    /** Puts a fraction where none was. */
    public void set(int place, Ratio value) {
        if (!value.isBig()) {
            parts[2 * place] = value.top;
            parts[2 * place + 1] = value.bottom;
            return;
        }
        if (big == null) {
            big = new Ratio[parts.length / 2];
        }
        big[place] = value;
    }

    /** The fraction at this place, or null where none was put. */
    public @Nullable Ratio get(int place) {
        long bottom = parts[2 * place + 1];
        if (bottom > 0) {
            return Ratio.of(parts[2 * place], bottom);
        }
        return big == null ? null : big[place];
    }
}
