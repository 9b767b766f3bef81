package org.hengzhun.core.score;

import java.util.Objects;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.number.Ratios;
import org.jspecify.annotations.Nullable;

/** The values of one unit, by leaf. Filled by one thread, then only read. */
final class ValueRow {

    private final Ratios known;
    private final int size;

    /** Null until a value is missing. */
    private @Nullable Missing @Nullable [] missing;

    ValueRow(int size) {
        this.size = size;
        this.known = new Ratios(size);
    }

    void set(int leaf, IndicatorValue value) {
        if (value instanceof Known number) {
            known.set(leaf, number.value());
            return;
        }
        if (missing == null) {
            missing = new Missing[size];
        }
        missing[leaf] = (Missing) value;
    }

    /** The value, or null where it is missing. */
    @Nullable
    Ratio known(int leaf) {
        return known.get(leaf);
    }

    /** Why there is no value, or null where there is one. */
    @Nullable
    Missing missing(int leaf) {
        return missing == null ? null : missing[leaf];
    }

    /** The value that was set. */
    IndicatorValue value(int leaf) {
        Missing none = missing(leaf);
        return none == null ? new Known(Objects.requireNonNull(known(leaf))) : none;
    }
}
