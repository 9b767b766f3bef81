package org.hengzhun.rest;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.archive.TrustedCertificates;
import org.hengzhun.drl.watch.CurrentPolicies;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.rest.endpoint.JobCalls;
import org.hengzhun.rest.endpoint.Route;
import org.hengzhun.rest.endpoint.Routes;
import org.hengzhun.rest.endpoint.Service;
import org.hengzhun.rest.guard.AccessControl;
import org.hengzhun.rest.guard.ConcurrencyLimits;
import org.hengzhun.rest.guard.DiskRoom;
import org.hengzhun.rest.guard.JobLimits;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.job.JobWorkers;
import org.hengzhun.rest.job.Jobs;
import org.hengzhun.rest.ops.Decisions;
import org.hengzhun.rest.ops.JobRecord;
import org.hengzhun.rest.ops.LogLines;
import org.hengzhun.rest.ops.Metrics;

/** A server of jobs whose projects are judged only as a test lets them be, and whose clock goes as the test says. */
final class HeldJobs implements AutoCloseable {

    private static final String SCREEN = "/v1/jobs?call=screen&policy=" + Running.XUCHANG + "&asOf=2022-09-30";

    private static final PolicySnapshot SHIPPED = snapshot();

    private static final String OWNER = "X-Owner";

    private final Semaphore mayBeJudged = new Semaphore(0);
    private final CurrentPolicies policies = new CurrentPolicies(SHIPPED);
    private final StringWriter log = new StringWriter();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Metrics metrics = new Metrics();
    private final JobWorkers workers;
    private final Javalin javalin;
    private volatile Instant now = Instant.parse("2022-09-30T04:00:00Z");

    HeldJobs(JobLimits bounds, Path folder) {
        // Nobody waits long for connections that the client keeps.
        Limits.Times quick = new Limits.Times(
                Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofSeconds(20), Duration.ofMillis(50));
        Limits limits = Limits.DEFAULT.with(bounds).with(Limits.Sizes.DEFAULT, quick);
        LogLines lines = new LogLines(log, Clock.systemUTC());
        Jobs jobs = new Jobs(bounds, new TestClock(), folder);
        metrics.watchJobs(jobs::waiting, jobs::running, jobs::disk);
        workers = new JobWorkers(
                jobs,
                bounds.running(),
                new JobRecord(lines, metrics),
                () -> server().jettyServer().server(),
                Duration.ofSeconds(30));
        Service service = new Service(
                policies, () -> LocalDate.of(2022, 9, 30), limits, new DiskRoom(0, folder), new HeldDecisions());
        List<Route> routes = ImmutableList.<Route>builder()
                .addAll(Routes.of(service))
                .addAll(new JobCalls(service, jobs, workers, "", HeldJobs::owner).routes())
                .build();
        javalin = new HttpSetup(
                        Running.settings(limits),
                        ImmutableList.copyOf(routes),
                        new AccessControl(null, 0),
                        ConcurrencyLimits.of(limits.places()),
                        lines,
                        metrics)
                .create()
                .start();
    }

    private Javalin server() {
        return javalin;
    }

    private static String owner(Context context) {
        return String.valueOf(context.header(OWNER));
    }

    private static PolicySnapshot snapshot(Path... folders) {
        return PolicySnapshot.of(
                ImmutableList.copyOf(folders), TrustedCertificates.trust(Optional.empty(), Optional.empty()));
    }

    /** Goes on only where the test lets it. */
    private final class HeldDecisions implements Decisions {
        @Override
        public void decided(PolicyStamp policy, LocalDate asOf, Screening screening) {
            mayBeJudged.acquireUninterruptibly();
        }

        @Override
        public void failed(String policy, RuntimeException failure) {
            throw failure;
        }
    }

    private final class TestClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    /** Lets so many more projects be judged. */
    void judge(int projects) {
        mayBeJudged.release(projects);
    }

    /** So much time goes by. */
    void later(Duration time) {
        now = now.plus(time);
    }

    /** Puts other policies in force. */
    void edit(Path folder) {
        policies.put(snapshot(folder));
    }

    HttpResponse<String> order(String owner, String lines) {
        return order(owner, SCREEN, lines);
    }

    HttpResponse<String> order(String owner, String call, String lines) {
        return send(owner, "POST", call, BodyPublishers.ofString(lines));
    }

    HttpResponse<String> send(String owner, String method, String path) {
        return send(owner, method, path, BodyPublishers.noBody());
    }

    private HttpResponse<String> send(String owner, String method, String path, HttpRequest.BodyPublisher body) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + javalin.port() + path))
                            .header(OWNER, owner)
                            .header("Content-Type", "application/x-ndjson")
                            .method(method, body)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The state of the job, asked for until it is this one. */
    void await(String owner, String job, String state) {
        String wanted = "\"state\":\"%s\"".formatted(state);
        String told = send(owner, "GET", job).body();
        while (!told.contains(wanted)) {
            if (!told.contains("\"state\":\"waiting\"") && !told.contains("\"state\":\"running\"")) {
                throw new AssertionError("not " + state + ": " + told + "\n" + log());
            }
            Thread.onSpinWait();
            told = send(owner, "GET", job).body();
        }
    }

    /** Waits until the figure is this one. */
    void awaitFigure(String figure) {
        while (!metrics.text().contains(figure)) {
            Thread.onSpinWait();
        }
    }

    String log() {
        synchronized (log) {
            return log.toString();
        }
    }

    /** Ends the jobs as the end of the server does. Those at work go on once all are cancelled and are waited for, so that none ends by itself before. */
    void stop() {
        Thread ending = new Thread(workers::close);
        ending.start();
        while (ending.getState() != Thread.State.TIMED_WAITING && ending.isAlive()) {
            Thread.onSpinWait();
        }
        mayBeJudged.release(1_000_000);
        Uninterruptibles.joinUninterruptibly(ending);
    }

    @Override
    public void close() {
        stop();
        javalin.stop();
    }
}
