package org.hengzhun.rest;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.hengzhun.rest.endpoint.Arrival;
import org.hengzhun.rest.endpoint.Endpoint;
import org.hengzhun.rest.guard.Budget;
import org.hengzhun.rest.guard.ConcurrencyLimits;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.guard.PacedOutput;
import org.hengzhun.rest.guard.Presence;
import org.hengzhun.rest.ops.LogLines;
import org.hengzhun.rest.reply.Allowance;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.LongAnswer;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.Reply;
import org.hengzhun.rest.reply.RequestId;
import org.hengzhun.rest.reply.ServerFaults;
import org.hengzhun.rest.reply.Spool;

/**
 * The way of a request through the server: it arrives, is worked on and leaves, each on a place of its own kind, so that nobody
 * who is slow keeps others from being worked on. A stream does all three at once, on a place of streams.
 */
record Passage(Limits limits, ConcurrencyLimits places, String caller, LogLines lines) {

    void through(Endpoint endpoint, Context context) throws IOException {
        try {
            if (endpoint.streams(context)) {
                places.streams().pass(caller, () -> endpoint.answer(context));
            } else {
                document(endpoint, context);
            }
        } catch (OutOfMemoryError | StackOverflowError beyond) {
            throw refused(beyond, context);
        } finally {
            Spool.empty(context);
        }
    }

    /** The way of one that the library does no work for, or that has had its place before: it needs none. */
    void beside(Endpoint endpoint, Context context) throws IOException {
        try {
            endpoint.answer(context);
            leave(context);
        } catch (OutOfMemoryError | StackOverflowError beyond) {
            throw refused(beyond, context);
        } finally {
            Spool.empty(context);
        }
    }

    private void document(Endpoint endpoint, Context context) throws IOException {
        if (Arrival.brings(context)) {
            places.arriving().pass(caller, () -> Arrival.receive(context, limits));
        }
        Budget budget = limits.budget();
        new Allowance(budget.answerBytes(), budget.time(), () -> Presence.gone(context.req())).give(context);
        places.working().pass(caller, () -> endpoint.answer(context));
        if (Reply.longAnswer(context).isPresent()) {
            places.leaving().pass(caller, () -> leave(context));
        }
    }

    private void leave(Context context) throws IOException {
        Optional<LongAnswer> answer = Reply.longAnswer(context);
        if (answer.isPresent()) {
            Reply.send(context, answer.get(), new PacedOutput(context.res().getOutputStream(), limits.pace()));
        }
    }

    /** One request that was too much must not look like an answer without words. */
    private RefusedRequest refused(Error beyond, Context context) {
        lines.failure(String.valueOf(context.res().getHeader(RequestId.HEADER)), beyond);
        FaultKind kind = beyond instanceof OutOfMemoryError ? FaultKind.BUSY : FaultKind.FAILED;
        return new RefusedRequest(ServerFaults.fault(kind.status()));
    }
}
