package org.hengzhun.rest.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Six callers send the heaviest requests that are allowed to a running server, a seventh asks for single screenings; prints how
 * those went. Start the server with {@code -Xmx512m}. Words: the address of the server, seconds (60 unless told).
 */
public final class HeavyCallers {

    private static final String JUDGED = "?policy=xuchang-2022-sw70&asOf=2022-09-30";

    private static final String SCHEME = "?policy=xinxiang-2020-42&scheme=quarterly&asOf=2020-12-31";

    private static final String JSON = "application/json";

    private static final String CSV = "text/csv";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;
    private final long end;
    private final Map<String, AtomicLong> heavy = new ConcurrentHashMap<>();

    /** One heavy request. */
    private record Heavy(String path, String type, String body) {}

    private HeavyCallers(String server, int seconds) {
        this.server = server;
        this.end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    }

    public static void main(String[] words) throws InterruptedException {
        new HeavyCallers(words[0], words.length > 1 ? Integer.parseInt(words[1]) : 60).run();
    }

    private void run() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (Heavy request : requests()) {
            threads.add(new Thread(() -> repeat(request)));
        }
        threads.forEach(Thread::start);
        singles();
        for (Thread thread : threads) {
            thread.join();
        }
        new TreeMap<>(heavy).forEach((name, count) -> System.out.println("heavy " + name + ": " + count));
    }

    private static List<Heavy> requests() {
        String empty = repeated(10_000, i -> "{}");
        String strange = IntStream.range(0, 150_000)
                .mapToObj(i -> "\"annualEnergy%d\":1".formatted(i))
                .collect(Collectors.joining(",", "{\"id\":\"P\",", "}"));
        return List.of(
                new Heavy("/v1/screen" + JUDGED, JSON, empty),
                new Heavy("/v1/route?policy=xuchang-2022-kf1&asOf=2022-09-30", JSON, empty),
                new Heavy("/v1/rank" + SCHEME + "&period=2020Q4", CSV, units(5_000)),
                new Heavy("/v1/robustness" + SCHEME + "&draws=1000", CSV, units(1_000)),
                new Heavy("/v1/screen" + JUDGED, JSON, strange),
                new Heavy("/v1/duties/projects?policy=xuchang-2022-kf1&from=2022-01-01&to=2072-01-01", JSON, empty));
    }

    private interface Element {
        String at(int index);
    }

    private static String repeated(int count, Element element) {
        return IntStream.range(0, count).mapToObj(element::at).collect(Collectors.joining(",", "[", "]"));
    }

    private static String units(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "县%d,2020Q4,%d,%d,%d,%d\n".formatted(i, i % 97 + 1, i % 89 + 1, i % 83 + 1, i % 79 + 1))
                .collect(Collectors.joining(
                        "", "unit,period,signedProjects,fulfilledProjects,startedProjects,producedProjects\n", ""));
    }

    private void repeat(Heavy request) {
        while (System.nanoTime() < end) {
            String result = result(request.path(), request.type(), request.body());
            String name = request.path().replaceFirst("\\?.*", "") + " " + request.type() + " " + result;
            heavy.computeIfAbsent(name, any -> new AtomicLong()).incrementAndGet();
        }
    }

    private String result(String path, String type, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            return Integer.toString(answer.statusCode());
        } catch (IOException broken) {
            return broken.toString();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "stopped";
        }
    }

    private void singles() {
        List<Long> nanos = new ArrayList<>();
        int failed = 0;
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            String result = result("/v1/screen" + JUDGED, JSON, "{\"id\":\"P1\",\"industryCode\":\"3011\"}");
            nanos.add(System.nanoTime() - begun);
            failed += result.equals("200") ? 0 : 1;
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        System.out.printf(
                "single: %d asked, %d failed, p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                sorted.size(),
                failed,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6,
                sorted.get(sorted.size() - 1) / 1e6);
    }
}
