package org.hengzhun.rest;

import com.google.common.collect.ImmutableList;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.hengzhun.rest.endpoint.Endpoint;
import org.hengzhun.rest.endpoint.Route;
import org.hengzhun.rest.guard.AccessControl;
import org.hengzhun.rest.guard.ConcurrencyLimits;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.guard.Presence;
import org.hengzhun.rest.ops.LogLines;
import org.hengzhun.rest.ops.Metrics;

/** A server whose one endpoint does what no proper one does. */
final class Failing implements AutoCloseable {

    private static final String REQUEST = "GET /v1/x HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";

    private final Javalin server;
    private final StringWriter log;
    private final CountDownLatch begun;
    private final CountDownLatch noticed;

    private Failing(Endpoint endpoint, CountDownLatch begun, CountDownLatch noticed) {
        this.log = new StringWriter();
        this.begun = begun;
        this.noticed = noticed;
        LogLines lines = new LogLines(log, Clock.systemUTC());
        server = new HttpSetup(
                        Running.settings(Limits.DEFAULT),
                        ImmutableList.of(new Route(HandlerType.GET, "/v1/x", endpoint)),
                        new AccessControl(null, 0),
                        ConcurrencyLimits.of(Limits.DEFAULT.places()),
                        lines,
                        new Metrics())
                .create()
                .start();
    }

    static Failing with(Endpoint endpoint) {
        return new Failing(endpoint, new CountDownLatch(0), new CountDownLatch(0));
    }

    static Failing untilTheCallerLeaves() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch noticed = new CountDownLatch(1);
        return new Failing(
                context -> {
                    begun.countDown();
                    while (!Presence.gone(context.req())) {
                        Thread.onSpinWait();
                    }
                    noticed.countDown();
                },
                begun,
                noticed);
    }

    String answer() {
        try {
            return RawCall.answerTo(server.port(), REQUEST);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void askAndLeave() throws IOException, InterruptedException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(REQUEST.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            begun.await();
        }
    }

    /** True once the endpoint has seen that its caller left; waits for it. */
    boolean noticed() throws InterruptedException {
        noticed.await();
        return true;
    }

    String log() {
        synchronized (log) {
            return log.toString();
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
