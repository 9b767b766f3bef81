package org.hengzhun.rest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.server.Server;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.archive.Trust;
import org.hengzhun.drl.archive.TrustedCertificates;
import org.hengzhun.drl.watch.CurrentPolicies;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.drl.watch.PolicyWatch;
import org.hengzhun.drl.watch.Poller;
import org.hengzhun.files.leftover.TemporaryFolder;
import org.hengzhun.rest.endpoint.JobCalls;
import org.hengzhun.rest.endpoint.OperatorCalls;
import org.hengzhun.rest.endpoint.Route;
import org.hengzhun.rest.endpoint.Routes;
import org.hengzhun.rest.endpoint.Service;
import org.hengzhun.rest.guard.AccessControl;
import org.hengzhun.rest.guard.ConcurrencyLimits;
import org.hengzhun.rest.guard.DiskRoom;
import org.hengzhun.rest.guard.JobLimits;
import org.hengzhun.rest.guard.KeyFile;
import org.hengzhun.rest.job.JobWorkers;
import org.hengzhun.rest.job.Jobs;
import org.hengzhun.rest.ops.DecisionFile;
import org.hengzhun.rest.ops.DecisionLog;
import org.hengzhun.rest.ops.JobRecord;
import org.hengzhun.rest.ops.KeysRecord;
import org.hengzhun.rest.ops.LogLines;
import org.hengzhun.rest.ops.Metrics;
import org.hengzhun.rest.ops.ReloadRecord;
import org.hengzhun.rest.ops.RequestRecord;
import org.jspecify.annotations.Nullable;

/** The library over HTTP, from {@link #start} until it is closed. */
public final class RestServer implements AutoCloseable {

    private final Javalin javalin;
    private final ImmutableList<Route> routes;
    private final PolicyWatch watch;
    private final TemporaryFolder folder = folder();
    private final JobWorkers workers;
    private final Metrics metrics = new Metrics();
    private final @Nullable DecisionLog decisions;
    private final @Nullable KeyFile keys;
    private final ImmutableList<Poller> pollers;

    private RestServer(ServerSettings settings, Clock clock, Writer log) {
        Trust trust = TrustedCertificates.trust(
                Optional.ofNullable(settings.trust()),
                Optional.ofNullable(System.getenv(TrustedCertificates.PASSWORD)));
        PolicySnapshot first = PolicySnapshot.of(settings.policies(), trust);
        CurrentPolicies policies = new CurrentPolicies(first);
        LogLines lines = new LogLines(log, clock);
        metrics.serving(first);
        watch = new PolicyWatch(settings.policies(), trust, policies, new ReloadRecord(lines, metrics));
        keys = keys(settings.keys(), new KeysRecord(lines));
        AccessControl door = new AccessControl(keys, settings.rate());
        ConcurrencyLimits places = ConcurrencyLimits.of(settings.limits().places());
        DiskRoom room = new DiskRoom(settings.limits().disk().streams(), folder.path());
        metrics.watch(places::taken, places::waiting, room::taken);
        decisions = decisions(settings.decisions(), lines);
        Service service = new Service(
                policies,
                () -> LocalDate.now(clock),
                settings.limits(),
                room,
                decisions == null ? metrics : metrics.and(decisions));
        JobLimits bounds = settings.limits().jobs();
        Jobs jobs = new Jobs(bounds, clock, folder.path());
        metrics.watchJobs(jobs::waiting, jobs::running, jobs::disk);
        workers = new JobWorkers(
                jobs,
                bounds.running(),
                new JobRecord(lines, metrics),
                this::http,
                settings.limits().times().stop());
        routes = ImmutableList.<Route>builder()
                .addAll(new OperatorCalls(policies, watch, metrics, door, settings.base()).routes())
                .addAll(Routes.of(service))
                .addAll(new JobCalls(service, jobs, workers, settings.base(), owners(settings)).routes())
                .build();
        javalin = new HttpSetup(settings, routes, door, places, lines, metrics).create();
        pollers = pollers(settings);
    }

    /**
     * Compiles the policies and answers requests from then on.
     *
     * @param clock whose day stands for none given
     * @param log takes a line of JSON for each request and each change of policies
     * @throws org.hengzhun.drl.refusal.BrokenPackException when a policy is wrong
     * @throws RefusedException when a folder holds no policy, or the file of keys is wrong or cannot be read
     * @throws UncheckedIOException when a folder cannot be read
     * @throws io.javalin.util.JavalinBindException when the port is taken
     */
    public static RestServer start(ServerSettings settings, Clock clock, Writer log) {
        RestServer server = new RestServer(settings, clock, log);
        server.javalin.start();
        server.pollers.forEach(Poller::startAsync);
        return server;
    }

    /** Whose jobs a request may see: those of its key, and without keys all there are, for then all callers are on this machine. */
    private static Function<Context, String> owners(ServerSettings settings) {
        return settings.keys() == null ? any -> "" : RequestRecord::callerOf;
    }

    private Server http() {
        return javalin.jettyServer().server();
    }

    private static TemporaryFolder folder() {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            return TemporaryFolder.of(parent, "hengzhun-serve");
        } catch (IOException unwritable) {
            throw new RefusedException(
                    "临时目录 %s 写不了；请核对权限和空间".formatted(parent),
                    "the folder of temporary files %s cannot be written; check its permissions and space"
                            .formatted(parent));
        }
    }

    private static @Nullable KeyFile keys(@Nullable Path file, KeysRecord record) {
        return file == null
                ? null
                : new KeyFile(file, new KeyFile.Listener() {
                    @Override
                    public void taken(ImmutableSortedSet<String> names) {
                        record.taken(names);
                    }

                    @Override
                    public void refused(Bilingual why) {
                        record.refused(why);
                    }

                    @Override
                    public void exposed(Bilingual warning) {
                        record.exposed(warning);
                    }
                });
    }

    private @Nullable DecisionLog decisions(@Nullable DecisionFile file, LogLines lines) {
        try {
            return file == null ? null : new DecisionLog(file, lines, metrics);
        } catch (IOException unwritable) {
            throw new RefusedException(
                    "判定记录 %s 写不了；请核对路径和权限".formatted(file.file()),
                    "the decision log %s cannot be written; check its path and permissions".formatted(file.file()));
        }
    }

    /** One each, so that a policy that is long in compiling keeps no key in force that was taken back. */
    private ImmutableList<Poller> pollers(ServerSettings settings) {
        ImmutableList.Builder<Poller> all = ImmutableList.builder();
        if (!settings.policies().isEmpty()) {
            all.add(new Poller(watch::look));
        }
        if (keys != null) {
            all.add(new Poller(keys::look));
        }
        return all.build();
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Looks after edited policies and keys now, without waiting for the clock. */
    void look() {
        watch.look();
        if (keys != null) {
            keys.look();
        }
    }

    /** Every address it answers at, beside those of the page. */
    ImmutableList<Route> routes() {
        return routes;
    }

    /** Ends jobs, takes no more requests, finishes those under way, removes its temporary files, and stops. */
    @Override
    public void close() {
        pollers.forEach(Poller::stopAsync);
        workers.close();
        javalin.stop();
        if (decisions != null) {
            decisions.close();
        }
        try {
            folder.close();
        } catch (IOException stays) {
            // The next server removes it.
        }
    }
}
