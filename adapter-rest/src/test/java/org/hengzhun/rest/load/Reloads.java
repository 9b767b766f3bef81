package org.hengzhun.rest.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Edits a pack again and again under a running server while threads ask it for screenings. No request may fail, and of two
 * answers with the same policy hash the bytes must be the same, or one has seen half an edit. Words: the address of the server,
 * the pack's parameters.csv with {@code firstClass.lower}, edits, seconds.
 */
public final class Reloads {

    private static final String QUERY = "/v1/screen?policy=xuchang-2022-sw70&asOf=2022-09-30";

    private static final String PROJECT =
            "{\"id\":\"P\",\"industryCode\":\"3011\",\"stage\":\"PROPOSED_SIGNING\",\"constructionKind\":\"NEW\",\"annualEnergyEquivalent\":62000}";

    private static final int THREADS = 2;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong mixed = new AtomicLong();
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    private Reloads(String server) {
        this.server = server;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        new Reloads(words[0]).run(Path.of(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3]));
    }

    private void run(Path parameters, int edits, int seconds) throws IOException, InterruptedException {
        String sound = Files.readString(parameters);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(this::ask);
            thread.start();
            threads.add(thread);
        }
        System.out.println("before: " + classes());
        for (int edit = 1; edit <= edits; edit++) {
            Files.writeString(
                    parameters, sound.replaceFirst("firstClass.lower,\\d+", "firstClass.lower," + (50_000 + edit)));
            Thread.sleep(seconds * 1_000L / edits);
        }
        Files.writeString(parameters, sound);
        Thread.sleep(10_000);
        ended.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf(
                "requests %d, failed %d, mixed %d, policies seen %d%n",
                answered.get(), failed.get(), mixed.get(), answers.size());
        System.out.println("after: " + classes());
    }

    private void ask() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + QUERY))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(PROJECT))
                .build();
        while (!ended.get()) {
            try {
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                String hash = answer.headers().firstValue("Policy-Hash").orElse("");
                String first = answers.putIfAbsent(hash, answer.body());
                mixed.addAndGet(first == null || first.equals(answer.body()) ? 0 : 1);
                failed.addAndGet(answer.statusCode() == 200 ? 0 : 1);
                answered.incrementAndGet();
            } catch (IOException broken) {
                failed.incrementAndGet();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private String classes() throws IOException, InterruptedException {
        HttpRequest metrics =
                HttpRequest.newBuilder(URI.create(server + "/metrics")).build();
        return String.join(
                "; ",
                client.send(metrics, BodyHandlers.ofString())
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("jvm_classes")
                                || line.startsWith("hengzhun_policy_reloads_total")
                                || line.contains("Metaspace\"") && line.startsWith("jvm_memory_used"))
                        .toList());
    }
}
