package org.hengzhun.files.write.policy;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.revision.PackRevision;

/**
 * What edited tables make of a policy.
 *
 * @param id of the policy
 * @param notes what of the edited tables does not count, and why
 * @param problems what is wrong with them, and with the policy that comes of them
 * @param written whether it is in the folder now
 */
public record RevisedPolicy(
        String id,
        PackRevision revision,
        ImmutableList<Bilingual> notes,
        ImmutableList<Problem> problems,
        boolean written) {

    /** Whether something is so wrong that nothing may be written. */
    public boolean isRefused() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
