package org.hengzhun.rest.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Asks a running server for single screenings one after the other, then for one stream of many lines, and prints figures.
 * Words: the address of the server, single screenings, lines of the stream.
 */
public final class Throughput {

    private static final String QUERY = "/v1/screen?policy=xuchang-2022-sw70&asOf=2022-09-30";

    private static final String PROJECT =
            "{\"id\":\"P%d\",\"industryCode\":\"3011\",\"stage\":\"PROPOSED_SIGNING\",\"constructionKind\":\"NEW\",\"annualEnergyEquivalent\":62000}";

    private Throughput() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        singles(client, words[0], Integer.parseInt(words[1]));
        stream(words[0], Integer.parseInt(words[2]));
    }

    private static void singles(HttpClient client, String server, int count) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + QUERY))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(PROJECT.formatted(1)))
                .build();
        long[] nanos = new long[count];
        for (int warm = 0; warm < 2; warm++) {
            for (int i = 0; i < count; i++) {
                long begun = System.nanoTime();
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                nanos[i] = System.nanoTime() - begun;
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(answer.body());
                }
            }
        }
        long all = Arrays.stream(nanos).sum();
        Arrays.sort(nanos);
        System.out.printf(
                "single: %d in %.1f s, %.0f/s, p50 %.2f ms, p99 %.2f ms%n",
                count, all / 1e9, count / (all / 1e9), nanos[count / 2] / 1e6, nanos[count * 99 / 100] / 1e6);
    }

    /** Over a socket of its own: the JDK's client reads nothing until it has sent everything. */
    private static void stream(String server, int lines) throws IOException {
        URI address = URI.create(server);
        long begun = System.nanoTime();
        long answered = 0;
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            Thread writer = new Thread(() -> send(socket, address, lines));
            writer.setDaemon(true);
            writer.start();
            byte[] some = new byte[1 << 16];
            byte before = 0;
            InputStream in = socket.getInputStream();
            for (int got = in.read(some); got >= 0; got = in.read(some)) {
                for (int i = 0; i < got; i++) {
                    // Results end with a line feed alone, headers and chunks with one behind a carriage return.
                    answered += some[i] == '\n' && before != '\r' ? 1 : 0;
                    before = some[i];
                }
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("stream: %d lines, %d answered, %.1f s, %.0f/s%n", lines, answered, seconds, lines / seconds);
    }

    private static void send(Socket socket, URI address, int lines) {
        try {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            out.write(("POST " + QUERY + " HTTP/1.1\r\nHost: " + address.getAuthority()
                            + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < lines; i++) {
                byte[] line = (PROJECT.formatted(i) + "\n").getBytes(StandardCharsets.UTF_8);
                out.write((Integer.toHexString(line.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(line);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
