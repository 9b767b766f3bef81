package org.hengzhun.rest.endpoint;

import io.javalin.http.Context;
import java.io.IOException;

/** Answers one kind of request. For any number of threads. */
public interface Endpoint {

    /**
     * Answers a request.
     *
     * @throws org.hengzhun.rest.reply.RefusedRequest when the caller must ask otherwise
     * @throws IOException when the connection broke
     */
    void answer(Context context) throws IOException;

    /** Whether it takes the body of this request as a stream of lines and answers while they come. */
    default boolean streams(Context context) {
        return false;
    }
}
