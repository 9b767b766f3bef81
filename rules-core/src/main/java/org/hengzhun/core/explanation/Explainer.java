package org.hengzhun.core.explanation;

import java.time.LocalDate;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.PolicyStamp;

/**
 * Lays open how one policy judges projects. Implementations are immutable and safe for any number of threads; the same policy,
 * project and day give the same explanation.
 */
public interface Explainer {

    /** Which policy this is. */
    PolicyStamp policy();

    /** The same for somebody of this patience; who has nothing that takes long may wait for nobody. */
    default Explainer within(Patience patience) {
        return this;
    }

    /** What the policy says of the project, and every rule laid open: each condition, what it read, how far it was from it. */
    Explanation explain(Project project, LocalDate asOf);
}
