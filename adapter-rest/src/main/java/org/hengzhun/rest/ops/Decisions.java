package org.hengzhun.rest.ops;

import org.hengzhun.core.screening.Screening;

/** Takes note of what was decided. */
public interface Decisions {

    /** One project was judged by the policy. */
    void decided(String policy, Screening screening);

    /** The program failed on one project. */
    void failed(String policy, RuntimeException failure);
}
