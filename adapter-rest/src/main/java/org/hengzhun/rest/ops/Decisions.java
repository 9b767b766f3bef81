package org.hengzhun.rest.ops;

import java.time.LocalDate;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Screening;

/** Takes note of what was decided. */
public interface Decisions {

    /** One project was judged by the policy, as of the day. */
    void decided(PolicyStamp policy, LocalDate asOf, Screening screening);

    /** The program failed on one project. */
    void failed(String policy, RuntimeException failure);
}
