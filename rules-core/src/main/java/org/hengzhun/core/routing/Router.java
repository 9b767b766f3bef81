package org.hengzhun.core.routing;

import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.PolicyStamp;

/**
 * Routes projects by one policy. Implementations are immutable and safe for any number of threads; the same policy, project
 * and day give the same result.
 */
public interface Router {

    /** Which policy this is. */
    PolicyStamp policy();

    /** The same for somebody of this patience; who has nothing that takes long may wait for nobody. */
    default Router within(Patience patience) {
        return this;
    }

    /** The result of one project on one day. */
    default Routing route(Project project, LocalDate asOf) {
        return routeAll(List.of(project), asOf).get(0);
    }

    /** The results in the order of the projects. */
    List<Routing> routeAll(List<Project> projects, LocalDate asOf);
}
