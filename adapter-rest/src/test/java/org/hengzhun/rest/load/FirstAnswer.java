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
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts a server, and prints how long it takes to its first answer to a single screening, what of the processor, and its memory then and
 * after many more, one after the other. Words: the port it will serve at, how many more, and the command that starts it.
 */
public final class FirstAnswer {

    private static final String QUERY = "/v1/screen?policy=xuchang-2022-sw70&asOf=2022-09-30";

    private static final String PROJECT = "{\"id\":\"P1\",\"industryCode\":\"3011\",\"stage\":\"PROPOSED_SIGNING\"}";

    private static final int BETWEEN = 20;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest request;

    private FirstAnswer(String port) {
        this.request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + QUERY))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(PROJECT))
                .build();
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        List<String> command = Arrays.asList(words).subList(2, words.length);
        FirstAnswer asking = new FirstAnswer(words[0]);
        long begun = System.nanoTime();
        Process server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (!asking.answered()) {
                if (!server.isAlive()) {
                    throw new IllegalStateException("the server ended with " + server.exitValue());
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN);
            }
            System.out.printf("first answer after %d ms, %s%n", (System.nanoTime() - begun) / 1_000_000, state(server));
            int more = Integer.parseInt(words[1]);
            for (int i = 0; i < more; i++) {
                asking.answered();
            }
            System.out.printf("after %d more: %s%n", more, state(server));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private boolean answered() throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What it took of the processor, and what it holds of memory, in this moment and at most. */
    private static String state(Process server) throws IOException {
        Duration processor = server.info().totalCpuDuration().orElse(Duration.ZERO);
        StringBuilder said = new StringBuilder().append(processor.toMillis()).append(" ms of processor");
        for (String line : Files.readAllLines(Path.of("/proc/" + server.pid() + "/status"))) {
            if (line.startsWith("VmRSS") || line.startsWith("VmHWM")) {
                said.append(", ").append(line.replaceAll("\\s+", " "));
            }
        }
        return said.toString();
    }
}
