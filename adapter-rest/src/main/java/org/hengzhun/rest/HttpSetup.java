package org.hengzhun.rest;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.staticfiles.Location;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.hengzhun.rest.endpoint.Route;
import org.hengzhun.rest.guard.AccessControl;
import org.hengzhun.rest.guard.ConcurrencyLimits;
import org.hengzhun.rest.guard.Presence;
import org.hengzhun.rest.job.Job;
import org.hengzhun.rest.ops.LogLines;
import org.hengzhun.rest.ops.Metrics;
import org.hengzhun.rest.ops.RequestRecord;
import org.hengzhun.rest.reply.Reply;
import org.hengzhun.rest.reply.ServerFaults;
import org.hengzhun.rest.reply.StandardHeaders;

/** Sets the HTTP server up: strict about what it takes, silent about itself, bounded in everything. */
record HttpSetup(
        ServerSettings settings,
        List<Route> routes,
        AccessControl door,
        ConcurrencyLimits places,
        LogLines lines,
        Metrics metrics) {

    /** Threads beside those that work on requests: they accept, read headers and answer health checks. */
    private static final int SPARE_THREADS = 24;

    private static final String API = "/v1/";

    Javalin create() {
        return Javalin.create(this::configure);
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.defaultContentType = Reply.JSON;
        config.http.prefer405over404 = true;
        // Bodies have limits of their own, for documents and for streams.
        config.http.maxRequestSize = Long.MAX_VALUE;
        config.router.ignoreTrailingSlashes = false;
        if (!settings.base().isEmpty()) {
            config.router.contextPath = settings.base();
        }
        config.jetty.addConnector(this::connector);
        config.jetty.threadPool = threads();
        config.jetty.modifyHttpConfiguration(this::strict);
        config.jetty.modifyServer(this::prepare);
        config.staticFiles.add(files -> {
            files.hostedPath = "/";
            files.directory = "/web";
            files.location = Location.CLASSPATH;
        });
        config.routes.before(this::admit);
        routes.forEach(route -> methods(route)
                .forEach(method ->
                        config.routes.addHttpHandler(method, route.path(), context -> answer(route, context))));
        new FailureReplies(routes, settings.base(), lines).tell(config.routes);
    }

    /** Whoever asks for the head alone is told what stands above the answer; the server leaves the rest out. */
    private static List<HandlerType> methods(Route route) {
        return route.method().equals(HandlerType.GET)
                ? List.of(HandlerType.GET, HandlerType.HEAD)
                : List.of(route.method());
    }

    private QueuedThreadPool threads() {
        QueuedThreadPool threads =
                new QueuedThreadPool(settings.limits().places().all() + SPARE_THREADS);
        threads.setName("http");
        if (VirtualThreads.areSupported()) {
            threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        }
        return threads;
    }

    private void strict(HttpConfiguration http) {
        http.setHttpCompliance(HttpCompliance.STRICT);
        http.setUriCompliance(UriCompliance.RFC3986);
        http.setRequestHeaderSize(settings.limits().sizes().headers());
        http.setSendServerVersion(false);
        http.addCustomizer(new StandardHeaders());
        http.addCustomizer(new Presence());
    }

    private ServerConnector connector(Server server, HttpConfiguration http) {
        ServerConnector connector = settings.tls() == null
                ? new ServerConnector(server, new HttpConnectionFactory(http))
                : settings.tls().connector(server, http);
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.limits().times().idle().toMillis());
        connector.setShutdownIdleTimeout(
                settings.limits().times().idleWhileStopping().toMillis());
        return connector;
    }

    private void prepare(Server server) {
        server.setErrorHandler(new ServerFaults());
        RequestRecord record = new RequestRecord(lines, metrics);
        // Jobs are taken note of as such.
        server.setRequestLog((request, response) -> {
            if (Job.of(request).isEmpty()) {
                record.log(request, response);
            }
        });
        server.setStopTimeout(settings.limits().times().stop().toMillis());
        server.setHandler(new GracefulHandler());
        server.addBean(new NetworkConnectionLimit(settings.limits().connections(), server));
    }

    /** Addresses of the library and its figures are for callers; health, contract and page are for everybody. */
    private void admit(Context context) {
        Optional<Job> job = Job.of(context.req());
        if (job.isPresent()) {
            // Whoever ordered it was let in then.
            context.attribute(RequestRecord.CALLER, job.get().order().caller());
            return;
        }
        AccessControl.requirePlainTransfer(context.header("Transfer-Encoding"), context.protocol());
        door.requireOwnName(context.header("Host"));
        if (settings.others().answered(context)) {
            context.skipRemainingHandlers();
            return;
        }
        String path = context.path().substring(settings.base().length());
        if (path.startsWith(API) || path.equals("/metrics")) {
            String caller = door.admit(context.header("Authorization"), context.ip());
            context.attribute(RequestRecord.CALLER, caller);
            if (door.knowsNames()) {
                metrics.asked(caller);
            }
        }
    }

    private void answer(Route route, Context context) throws Exception {
        context.attribute(RequestRecord.ROUTE, route.path());
        Optional<Job> job = Job.of(context.req());
        Passage passage = new Passage(settings.limits(), places, RequestRecord.callerOf(context), lines);
        if (job.isPresent()) {
            passage.beside(request -> job.get().order().work().answer(job.get(), request), context);
        } else if (route.path().startsWith(API)) {
            passage.through(route.endpoint(), context);
        } else {
            passage.beside(route.endpoint(), context);
        }
    }
}
