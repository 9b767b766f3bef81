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

    /** Both take note. */
    default Decisions and(Decisions other) {
        Decisions first = this;
        return new Decisions() {
            @Override
            public void decided(PolicyStamp policy, LocalDate asOf, Screening screening) {
                first.decided(policy, asOf, screening);
                other.decided(policy, asOf, screening);
            }

            @Override
            public void failed(String policy, RuntimeException failure) {
                first.failed(policy, failure);
                other.failed(policy, failure);
            }
        };
    }
}
