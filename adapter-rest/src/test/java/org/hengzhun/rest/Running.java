package org.hengzhun.rest;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hengzhun.rest.guard.Limits;

/** A running server with a client of its own, and what it logged. */
final class Running implements AutoCloseable {

    static final String XUCHANG = "xuchang-2022-sw70";

    /** The query every screening of the examples has. */
    static final String JUDGED = "?policy=" + XUCHANG + "&asOf=2022-09-30";

    /** The day tests call today. */
    static final Clock TODAY = Clock.fixed(Instant.parse("2022-09-30T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final RestServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final StringWriter log;

    private Running(RestServer server, StringWriter log) {
        this.server = server;
        this.log = log;
    }

    static Running plain() {
        return with(settings(Limits.DEFAULT));
    }

    static Running with(ServerSettings settings) {
        return with(settings, TODAY, new StringWriter());
    }

    static Running with(ServerSettings settings, Clock clock, StringWriter log) {
        return new Running(RestServer.start(settings.checked(), clock, log), log);
    }

    static ServerSettings settings(Limits limits, Path... policies) {
        return new ServerSettings(ServerSettings.LOOPBACK, 0, ImmutableList.copyOf(policies), null, 0, limits);
    }

    RestServer server() {
        return server;
    }

    int port() {
        return server.port();
    }

    String log() {
        synchronized (log) {
            return log.toString();
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    /** The statuses of as many requests, all sent at once. */
    List<Integer> statusesOf(String path, int requests) {
        List<CompletableFuture<Integer>> answers = Stream.generate(
                        () -> client.sendAsync(request(path).GET().build(), BodyHandlers.discarding())
                                .thenApply(HttpResponse::statusCode))
                .limit(requests)
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String mediaType, String body) {
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postFile(String path, String mediaType, Path file) {
        try {
            return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofFile(file)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A file of the folder of examples. */
    static Path example(String name) {
        return Path.of("..", "examples", name);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
