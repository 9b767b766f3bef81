package org.hengzhun.core.duty;

import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.PolicyStamp;

/**
 * Says what single projects owe by one policy. Implementations are immutable and safe for any number of threads; the same
 * policy, project and day give the same result.
 */
public interface DutyFinder {

    /** Which policy this is. */
    PolicyStamp policy();

    /** The same for somebody of this patience; who has nothing that takes long may wait for nobody. */
    default DutyFinder within(Patience patience) {
        return this;
    }

    /** The results in the order of the projects. */
    List<ProjectDuties> dutiesOf(List<Project> projects, LocalDate asOf);
}
