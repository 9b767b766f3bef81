package org.hengzhun.core.question;

import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Screening;

/**
 * Finds what to ask next of projects by one policy. Implementations are safe for any number of threads; the same policy, project and
 * day give the same question, whatever else was asked before.
 */
public interface Questioner {

    /** Which policy this is. */
    PolicyStamp policy();

    /** The same for somebody of this patience. */
    Questioner within(Patience patience);

    /** What to ask next of the screened project; nothing where the verdict is final. */
    default Optional<NextQuestion> next(Screening screening) {
        return next(screening, Set.of());
    }

    /**
     * The same where nobody knows some fields.
     *
     * @param unknown fields that are not asked for; nothing is asked when only such are missing
     */
    Optional<NextQuestion> next(Screening screening, Set<Field<?>> unknown);
}
