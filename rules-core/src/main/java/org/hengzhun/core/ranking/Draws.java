package org.hengzhun.core.ranking;

import java.nio.charset.StandardCharsets;
import org.hengzhun.core.number.Ratio;

/**
 * Fractions that look random and are a pure function of seed, draw and name (SplitMix64, Steele, Lea and Flood 2014), so that no
 * order of evaluation and no number of threads changes them.
 */
final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long GRID = 1_000_000;

    private Draws() {}

    /** A fraction between -1 and 1, both possible, in steps of a millionth. */
    static Ratio between(long seed, int draw, String name) {
        long state = mixed(seed + GOLDEN * (draw + 1L));
        for (byte letter : name.getBytes(StandardCharsets.UTF_8)) {
            state = mixed((state ^ letter) + GOLDEN);
        }
        return Ratio.of(Math.floorMod(mixed(state), 2 * GRID + 1) - GRID, GRID);
    }

    private static long mixed(long state) {
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
