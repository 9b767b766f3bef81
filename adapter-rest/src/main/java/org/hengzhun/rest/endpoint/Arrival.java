package org.hengzhun.rest.endpoint;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import org.hengzhun.rest.guard.Limits;

/** Takes the body of a request in before anybody works on it. */
public final class Arrival {

    private Arrival() {}

    /** Whether the request has a body of its own to be received. */
    public static boolean brings(Context context) {
        return HandlerType.POST.equals(context.method());
    }

    /**
     * Receives it.
     *
     * @throws org.hengzhun.rest.reply.RefusedRequest when it is too long, comes too slowly, breaks off or is framed wrongly
     */
    public static void receive(Context context, Limits limits) throws IOException {
        Body.receive(context, limits);
    }
}
