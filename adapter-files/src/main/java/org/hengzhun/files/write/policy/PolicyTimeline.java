package org.hengzhun.files.write.policy;

import com.google.common.collect.ImmutableList;
import org.hengzhun.drl.pack.DatedChange;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Timeline;

/**
 * What of a policy changes when.
 *
 * @param changes by their days
 */
public record PolicyTimeline(PolicyPack pack, ImmutableList<DatedChange> changes) {

    public static PolicyTimeline of(PolicyPack pack) {
        return new PolicyTimeline(pack, Timeline.of(pack));
    }
}
