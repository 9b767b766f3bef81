package org.hengzhun.core.score.method;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How the value of an indicator becomes points (计分方法). A missing value never reaches a method: the scheme declares what
 * follows for each reason. A method that cannot mark a known value says so with a {@link Mark.Undefined}.
 */
public interface ScoringMethod {

    /** The word by which schemes name it. */
    String word();

    /** Full marks (满分) on its own scale, or null for a pure bonus or penalty. */
    @Nullable
    Ratio full();

    /** The most it can ever give, or null when nothing limits it. */
    @Nullable
    Ratio most();

    /** The least it can ever give, or null when nothing limits it. */
    @Nullable
    Ratio least();

    /** Which figures of other units its marks rest on. */
    default Relativity relativity() {
        return Relativity.NONE;
    }

    /** Whether its marks rest on other units, by itself or by what it reads beside the value. */
    default boolean relative() {
        return relativity() != Relativity.NONE;
    }

    /** Raw columns it reads beside the value of its indicator. */
    default Set<String> columns() {
        return ImmutableSet.of();
    }

    /** The method with its targets and conditions made ready for the units these are measured against. */
    default ScoringMethod within(Cohort cohort) {
        return this;
    }

    /** The method made ready for a group whose known values are {@code peers}. */
    GroupScorer gauge(Peers peers);

    /** Which figures of other units a mark rests on; anything but NONE can reverse the order of two units when a third leaves. */
    enum Relativity {
        NONE,
        /** The lowest and the highest value of the group. */
        EXTREMES,
        /** The order of all values of the group. */
        ORDER
    }
}
