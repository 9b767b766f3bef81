package org.hengzhun.core.screening;

import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.PolicyStamp;

/**
 * Screens projects by one policy. Implementations are immutable and safe for any number of threads; the same policy,
 * project and day give the same result, whatever else is screened beside it.
 */
public interface Screener {

    /** Which policy this is. */
    PolicyStamp policy();

    /** The same for somebody of this patience; who has nothing that takes long may wait for nobody. */
    default Screener within(Patience patience) {
        return this;
    }

    /** The result of one project on one day. */
    default Screening screen(Project project, LocalDate asOf) {
        return screenAll(List.of(project), asOf).get(0);
    }

    /** The results in the order of the projects. */
    List<Screening> screenAll(List<Project> projects, LocalDate asOf);
}
