package org.hengzhun.rest.endpoint;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.hengzhun.drl.watch.CurrentPolicies;
import org.hengzhun.rest.guard.DiskRoom;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.ops.Decisions;

/**
 * What every endpoint works with.
 *
 * @param policies what is served
 * @param today the day that stands for none given
 * @param limits what one request may ask for
 * @param room on disk for streams that nobody reads yet
 * @param decisions takes note of verdicts
 */
public record Service(
        CurrentPolicies policies, Supplier<LocalDate> today, Limits limits, DiskRoom room, Decisions decisions) {

    /** The same for a job: by what is in force now and as of today, whatever comes into force before it is done. */
    Service ofJob() {
        LocalDate day = today.get();
        return new Service(new CurrentPolicies(policies.now()), () -> day, limits.ofJobs(), room, decisions);
    }
}
