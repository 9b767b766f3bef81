package org.hengzhun.rest;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.rest.answer.Fault;
import org.hengzhun.rest.answer.FaultKind;
import org.hengzhun.rest.answer.Refused;
import org.hengzhun.rest.answer.Reply;
import org.hengzhun.rest.answer.ServerFaults;
import org.hengzhun.rest.answer.StandardHeaders;
import org.hengzhun.rest.call.Asked;
import org.hengzhun.rest.call.Route;
import org.hengzhun.rest.call.Routes;
import org.hengzhun.rest.call.Service;
import org.hengzhun.rest.guard.BoundedBody;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.operate.Decisions;
import org.hengzhun.rest.policy.PolicyShelf;
import org.hengzhun.rest.policy.Serving;

/** The library over HTTP, from {@link #start} until it is closed. */
public final class RestServer implements AutoCloseable {

    private static final int THREADS = 32;

    private final ServerSettings settings;
    private final Javalin javalin;

    private RestServer(ServerSettings settings, List<Route> routes) {
        this.settings = settings;
        this.javalin = Javalin.create(config -> configure(config, routes));
    }

    /**
     * Compiles the policies and answers requests from then on.
     *
     * @param today the day that stands for none given
     * @throws org.hengzhun.drl.BrokenPackException when a policy is wrong
     * @throws io.javalin.util.JavalinBindException when the port is taken
     */
    public static RestServer start(ServerSettings settings, Supplier<LocalDate> today) {
        PolicyShelf policies = new PolicyShelf(Serving.of(settings.policies()));
        Decisions decisions = new Decisions() {
            @Override
            public void decided(String policy, Screening screening) {}

            @Override
            public void failed(String policy, RuntimeException failure) {}
        };
        Service service = new Service(policies, today, settings.limits(), decisions);
        RestServer server = new RestServer(settings, Routes.of(service));
        server.javalin.start();
        return server;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Takes no more requests, finishes those under way, and stops. */
    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig config, List<Route> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.defaultContentType = Reply.JSON;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = false;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.threadPool = threads();
        config.jetty.modifyHttpConfiguration(http -> strict(http, settings.limits()));
        config.jetty.modifyServer(this::prepare);
        config.staticFiles.add(files -> {
            files.hostedPath = "/";
            files.directory = "/web";
            files.location = Location.CLASSPATH;
        });
        routes.forEach(route -> config.routes.addHttpHandler(
                route.method(), route.path(), context -> route.endpoint().answer(context)));
        tellFaults(config);
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("http");
        if (VirtualThreads.areSupported()) {
            threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        }
        return threads;
    }

    private static void strict(HttpConfiguration http, Limits limits) {
        http.setHttpCompliance(HttpCompliance.STRICT);
        http.setUriCompliance(UriCompliance.RFC3986);
        http.setRequestHeaderSize(limits.headerBytes());
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.addCustomizer(new StandardHeaders());
    }

    private void prepare(Server server) {
        server.setErrorHandler(new ServerFaults());
        server.setStopTimeout(settings.limits().stop().toMillis());
        server.setHandler(new GracefulHandler());
        server.addBean(new NetworkConnectionLimit(settings.limits().connections(), server));
    }

    private static void tellFaults(JavalinConfig config) {
        config.routes.exception(Refused.class, (refused, context) -> tell(context, refused.fault()));
        config.routes.exception(BoundedBody.Exceeded.class, (exceeded, context) -> tell(context, exceeded.fault()));
        config.routes.exception(HttpResponseException.class, (wrong, context) -> tell(context, known(wrong, context)));
        config.routes.exception(Exception.class, (failure, context) -> tell(context, unexpected(failure)));
    }

    private static Fault known(HttpResponseException wrong, Context context) {
        Fault fault = ServerFaults.fault(wrong.getStatus());
        return fault;
    }

    private static Fault unexpected(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException known) {
                return ServerFaults.fault(known.getCode());
            }
        }
        return ServerFaults.fault(FaultKind.FAILED.status());
    }

    private static void tell(Context context, Fault fault) {
        Reply.fault(context, fault, Asked.languageOf(context.queryParam("lang")));
    }
}
