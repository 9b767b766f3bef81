package org.hengzhun.core.difference;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.policy.PolicyStamp;

/**
 * What lies between two policies on a day.
 *
 * @param before the policy as it was
 * @param after the policy beside it
 * @param supposed whether the second is only supposed (假设): no file says so
 * @param edits what reads otherwise and bears on what is judged, by kind and name
 */
public record PolicyChange(PolicyStamp before, PolicyStamp after, LocalDate asOf, boolean supposed, List<Edit> edits) {

    public PolicyChange {
        edits = ImmutableList.copyOf(edits);
    }
}
