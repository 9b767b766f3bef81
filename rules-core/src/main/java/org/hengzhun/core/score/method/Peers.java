package org.hengzhun.core.score.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Collections;
import java.util.List;
import org.hengzhun.core.number.Ratio;

/** The known values of one indicator over a group of units, which relative methods measure against. May be empty. */
public final class Peers {

    private final ImmutableList<Ratio> values;

    private Peers(List<Ratio> values) {
        this.values = ImmutableList.copyOf(values);
    }

    public static Peers of(List<Ratio> values) {
        return new Peers(values);
    }

    /** Units without a known value are not among them. */
    public List<Ratio> values() {
        return values;
    }

    /**
     * The lowest value.
     *
     * @throws java.util.NoSuchElementException when there are none
     */
    public Ratio lowest() {
        return Collections.min(values);
    }

    /**
     * The highest value.
     *
     * @throws java.util.NoSuchElementException when there are none
     */
    public Ratio highest() {
        return Collections.max(values);
    }

    /** From lowest to highest. */
    public List<Ratio> sorted() {
        return ImmutableList.sortedCopyOf(Ordering.natural(), values);
    }
}
