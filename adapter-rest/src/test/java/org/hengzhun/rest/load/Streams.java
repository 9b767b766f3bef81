package org.hengzhun.rest.load;

import com.google.common.collect.Iterators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is hard on a server of streams; prints how it went. Start the server with {@code -Xmx256m}. Words: the address of the server, the
 * number of lines (200,000 unless told), the length of the note in each (900 unless told).
 */
public final class Streams {

    private static final String JUDGED = "/v1/screen?policy=xuchang-2022-sw70&asOf=2022-09-30";

    private static final String LINE =
            "{\"id\":\"P%d\",\"industryCode\":\"3011\",\"stage\":\"拟签约\",\"annualEnergyEquivalent\":62000,\"note\":\"%s\"}\n";

    private static final int DRIPPING = 16;

    private static final int CALLS = 1_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;

    private Streams(String server) {
        this.server = URI.create(server);
    }

    public static void main(String[] words) throws Exception {
        Streams streams = new Streams(words[0]);
        streams.allBeforeReading(
                words.length > 1 ? Integer.parseInt(words[1]) : 200_000,
                "x".repeat(words.length > 2 ? Integer.parseInt(words[2]) : 900));
        streams.besideDrips();
    }

    private HttpRequest.Builder request(String type) {
        return HttpRequest.newBuilder(server.resolve(JUDGED)).header("Content-Type", type);
    }

    /** The client of the JDK reads nothing of an answer before it has sent the whole body. */
    private void allBeforeReading(int lines, String note) throws IOException, InterruptedException {
        Iterator<InputStream> pieces = IntStream.range(0, lines)
                .mapToObj(i -> LINE.formatted(i, note).getBytes(StandardCharsets.UTF_8))
                .<InputStream>map(ByteArrayInputStream::new)
                .iterator();
        long begun = System.nanoTime();
        HttpResponse<Stream<String>> answer = client.send(
                request("application/x-ndjson")
                        .POST(BodyPublishers.ofInputStream(
                                () -> new SequenceInputStream(Iterators.asEnumeration(pieces))))
                        .build(),
                BodyHandlers.ofLines());
        long sent = System.nanoTime();
        long[] read = new long[2];
        answer.body().forEach(line -> {
            read[0]++;
            read[1] += line.length();
        });
        System.out.printf(
                "all before reading: status %d, %d lines of %d bytes in, %d lines of %d characters out, answer after %.1f s, whole after %.1f s%n",
                answer.statusCode(),
                lines,
                LINE.formatted(0, note).getBytes(StandardCharsets.UTF_8).length,
                read[0],
                read[1],
                (sent - begun) / 1e9,
                (System.nanoTime() - begun) / 1e9);
    }

    /** Sixteen streams drip a line every six seconds while somebody else asks for single screenings. */
    private void besideDrips() throws IOException, InterruptedException {
        List<Socket> dripping = new ArrayList<>();
        ScheduledExecutorService drips = Executors.newScheduledThreadPool(1);
        for (int i = 0; i < DRIPPING; i++) {
            Socket socket = new Socket(server.getHost(), server.getPort());
            dripping.add(socket);
            write(
                    socket,
                    "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .formatted(JUDGED));
        }
        ScheduledFuture<?> dripped =
                drips.scheduleAtFixedRate(() -> dripping.forEach(Streams::drip), 0, 6, TimeUnit.SECONDS);
        Map<Integer, Long> statuses = new TreeMap<>();
        long begun = System.nanoTime();
        for (int call = 0; call < CALLS; call++) {
            HttpResponse<Void> answer = client.send(
                    request("application/json")
                            .POST(BodyPublishers.ofString("{\"id\":\"P1\",\"industryCode\":\"3011\"}"))
                            .build(),
                    BodyHandlers.discarding());
            statuses.merge(answer.statusCode(), 1L, Long::sum);
        }
        System.out.printf(
                "beside %d dripping streams: %d single calls in %.1f s, by status %s%n",
                DRIPPING, CALLS, (System.nanoTime() - begun) / 1e9, statuses);
        dripped.cancel(true);
        drips.shutdownNow();
        for (Socket socket : dripping) {
            socket.close();
        }
    }

    private static void drip(Socket socket) {
        String line = "{\"id\":\"P%d\"}\n".formatted(System.nanoTime());
        try {
            write(socket, "%x\r\n%s\r\n".formatted(line.length(), line));
        } catch (IOException letGo) {
            // The server may let go of whoever is too slow.
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
