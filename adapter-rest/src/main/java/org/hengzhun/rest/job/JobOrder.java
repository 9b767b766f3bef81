package org.hengzhun.rest.job;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import org.eclipse.jetty.http.HttpFields;
import org.hengzhun.core.policy.PolicyStamp;

/**
 * What a caller wants done: a request as he would have made it if he had waited.
 *
 * @param owner whose job it is: he alone may see it
 * @param caller as log lines name him
 * @param requestId of the request that ordered it
 * @param call what is asked, such as {@code screen}
 * @param policy that judges, whatever others come into force meanwhile
 * @param asOf day that stands for none given
 * @param address of the call with its parameters
 * @param headers of the request that say what the body is and in which form the answer is wanted
 * @param work answers the request
 */
public record JobOrder(
        String owner,
        String caller,
        String requestId,
        String call,
        PolicyStamp policy,
        LocalDate asOf,
        String address,
        HttpFields headers,
        Work work) {

    /** Answers the request of a job. */
    public interface Work {
        void answer(Job job, Context context) throws IOException;
    }
}
