package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process of its own, as init systems start and stop it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGTERM")
class ServeProcessTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:([0-9]+)/");

    @TempDir
    private Path folder;

    private Process start(Map<String, String> variables, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.hengzhun.cli.Hengzhun",
                "serve"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(folder.resolve("log").toFile());
        builder.environment().putAll(variables);
        return builder.start();
    }

    private static int port(BufferedReader told) throws IOException {
        String line = told.readLine();
        Matcher address = ADDRESS.matcher(String.valueOf(line));
        assertThat(address.find()).as(line).isTrue();
        return Integer.parseInt(address.group(1));
    }

    @Test
    void toldToEndItFinishesWhatItHasBegunAndEndsWithNothingWrong() throws Exception {
        Process process = start(Map.of("HENGZHUN_SERVE_PORT", "0"), "--lang=en");
        try (BufferedReader told = process.errorReader(StandardCharsets.UTF_8)) {
            int port = port(told);
            try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), port)) {
                OutputStream out = slow.getOutputStream();
                out.write(("POST /v1/screen" + Running.JUDGED
                                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 11\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
                while (!get(port, "/metrics").contains("hengzhun_requests_running 1.0")) {
                    Thread.onSpinWait();
                }
                // The handle leaves what the process says readable, which the process itself would not.
                process.toHandle().destroy();
                while (canConnect(port)) {
                    Thread.onSpinWait();
                }
                out.write("{\"id\":\"P1\"}".getBytes(StandardCharsets.US_ASCII));
                out.flush();

                assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 200")
                        .contains("\"verdict\"");
            }
            assertThat(process.waitFor()).isZero();
            assertThat(told.lines()).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void whatIsWrongWithItsSettingsEndsItWithWhatItIs() throws Exception {
        Process process = start(Map.of("HENGZHUN_SERVE_PORT", "x"), "--rate", "-1", "--lang=en");
        try (BufferedReader told = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(String.join("\n", told.lines().toList()))
                    .contains("--rate (-1) must be", "the environment variable HENGZHUN_SERVE_PORT (x) must be");
            assertThat(process.waitFor()).isEqualTo(2);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static boolean canConnect(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
