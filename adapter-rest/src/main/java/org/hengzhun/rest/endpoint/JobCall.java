package org.hengzhun.rest.endpoint;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Set;
import org.hengzhun.core.policy.PolicyStamp;

/** A call that nobody need wait for: it can be made as a job. */
interface JobCall extends Endpoint {

    /**
     * Finds out whether a request asks for what there is, before its body has come.
     *
     * @param beside names of parameters that are not the call's own
     * @throws org.hengzhun.rest.reply.RefusedRequest when it does not
     */
    Checked checked(Context context, Set<String> beside);

    /**
     * What is known before the body has come.
     *
     * @param policy that will judge
     * @param asOf as of which day
     */
    record Checked(PolicyStamp policy, LocalDate asOf) {}
}
