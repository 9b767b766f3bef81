package org.hengzhun.rest.endpoint;

import com.google.common.util.concurrent.Uninterruptibles;
import io.javalin.http.Context;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeoutException;
import org.hengzhun.rest.guard.Backlog;
import org.hengzhun.rest.guard.BoundedBody;
import org.hengzhun.rest.guard.DiskRoom;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.guard.PacedOutput;
import org.hengzhun.rest.guard.Presence;
import org.hengzhun.rest.ops.Account;

/** A stream of lines while it arrives, on a thread of its own, and the answer to it. Of as many as there are places of streams. */
final class Arriving implements Closeable {

    private final Context context;
    private final Backlog backlog;
    private final Thread sender;
    private final Limits limits;

    private Arriving(Context context, Limits limits, DiskRoom room, InputStream body) {
        this.context = context;
        this.limits = limits;
        this.backlog = new Backlog(limits.disk().stream(), room);
        this.sender = new Thread(() -> backlog.pour(body), "stream");
        sender.setDaemon(true);
    }

    /** Begins to take the body in. */
    static Arriving of(Context context, InputStream body, Limits limits, DiskRoom room) {
        Arriving arriving = new Arriving(context, limits, room, body);
        arriving.sender.start();
        return arriving;
    }

    /** The lines. */
    InputStream lines() {
        return backlog.read();
    }

    /** The answer; its reader is let go when he takes nothing of it, once he has nothing left to send. */
    OutputStream answer() throws IOException {
        return new PacedOutput(backlog.answering(context.res().getOutputStream()), limits.pace(), backlog::idle);
    }

    /** Notes who cut the stream off, if anybody did. */
    void note(Account account) {
        IOException broken = backlog.failure();
        if (broken != null) {
            account.cutOff(
                    broken instanceof BoundedBody.Exceeded || broken.getCause() instanceof TimeoutException
                            ? Account.CutOff.LIMIT
                            : Account.CutOff.SENDER);
        }
    }

    /**
     * Lets go of what was not worked on. Where no answer has begun to leave, the rest of the body is let in and dropped, so that a
     * sender who reads nothing before he has sent all still gets it; else nobody can make any use of the connection.
     */
    @Override
    public void close() throws IOException {
        backlog.close();
        if (!backlog.ended() && context.res().isCommitted()) {
            Presence.hangUp(context.req());
        }
        Uninterruptibles.joinUninterruptibly(sender);
    }
}
