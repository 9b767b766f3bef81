package org.hengzhun.core.number;

import java.util.Arrays;
import java.util.List;

/** Figures in rising order, made for counting how many lie strictly above or below one. Immutable. */
public final class ValueOrder {

    private final long[] keys;
    private final Ratio[] values;

    private ValueOrder(long[] keys, Ratio[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** Sorts the keys, puts every value where its key belongs, and compares exactly only within runs of one key. */
    public static ValueOrder of(List<Ratio> figures) {
        long[] keys = figures.stream().mapToLong(Ratio::orderKey).toArray();
        Arrays.sort(keys);
        Ratio[] values = new Ratio[keys.length];
        int[] filled = new int[keys.length];
        for (Ratio value : figures) {
            int start = firstNotBelow(keys, value.orderKey());
            values[start + filled[start]++] = value;
        }
        for (int start = 0; start < keys.length; start += filled[start]) {
            if (filled[start] > 1) {
                Arrays.sort(values, start, start + filled[start]);
            }
        }
        return new ValueOrder(keys, values);
    }

    private static int firstNotBelow(long[] keys, long key) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many values are strictly smaller. */
    public int below(Ratio value) {
        return firstWhere(value, 0);
    }

    /** How many values are strictly greater. */
    public int above(Ratio value) {
        return keys.length - firstWhere(value, 1);
    }

    /** The first place whose comparison with the value is at least {@code sign}, by halving; keys decide nearly always. */
    private int firstWhere(Ratio value, int sign) {
        long key = value.orderKey();
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int comparison = keys[middle] == key ? values[middle].compareTo(value) : Long.compare(keys[middle], key);
            if (Integer.signum(comparison) >= sign) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
