package org.hengzhun.core.score;

import com.google.common.base.Suppliers;
import com.google.common.collect.ForwardingList;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lines that are made when somebody first looks at them, and then kept: who ranks thousands of units reads the lines of few. Immutable
 * to whoever reads, and safe for any number of threads.
 */
final class LinesOnDemand extends ForwardingList<ScoreLine> {

    private final Supplier<ImmutableList<ScoreLine>> lines;

    /** @param made gives the same lines whenever it is asked */
    LinesOnDemand(Supplier<ImmutableList<ScoreLine>> made) {
        this.lines = Suppliers.memoize(made::get);
    }

    @Override
    protected List<ScoreLine> delegate() {
        return lines.get();
    }
}
