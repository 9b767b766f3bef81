package org.hengzhun.rest.call;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.routing.Router;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.files.flow.Chunk;
import org.hengzhun.rest.operate.Decisions;

/**
 * How the projects of one request are judged.
 *
 * @param noted takes note of each result
 */
record Judging<R>(PolicyStamp policy, Chunk.Judge<R> judge, Consumer<R> noted) {

    static Judging<Screening> screening(Screener screener, LocalDate asOf, Decisions decisions) {
        String policy = screener.policy().id();
        return new Judging<>(
                screener.policy(),
                projects -> screener.screenAll(projects, asOf),
                screening -> decisions.decided(policy, screening));
    }

    static Judging<Routing> routing(Router router, LocalDate asOf) {
        return new Judging<>(router.policy(), projects -> router.routeAll(projects, asOf), routing -> {});
    }
}
