package org.hengzhun.core.duty;

import java.util.Optional;
import org.hengzhun.core.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * A record of something done that was refused (被拒收的完成记录), as far as it can be told what it was of. Nobody may be said to be late
 * with what it may have been.
 *
 * @param duty name of the duty, or empty when it may be any
 * @param whom who did it, as it was written; may be empty
 * @param period the period it was done for, or null when it may be any
 */
public record UnreadRecord(
        Optional<String> duty, String whom, @Nullable Period period) {

    /** Of which nothing can be told, such as a broken line. */
    public static final UnreadRecord OF_ANYTHING = new UnreadRecord(Optional.empty(), "", null);
}
