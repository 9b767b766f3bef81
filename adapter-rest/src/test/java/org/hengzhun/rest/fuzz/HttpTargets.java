package org.hengzhun.rest.fuzz;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.hengzhun.rest.RestServer;
import org.hengzhun.rest.ServerSettings;
import org.hengzhun.rest.guard.Limits;

/**
 * A server of this process: whatever the bytes are, its parser and its handlers give answers that are no failure of the program,
 * or close the connection, and the next caller is answered.
 */
public final class HttpTargets {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2022-09-30T04:00:00Z"), ZoneOffset.ofHours(8));
    private static final RestServer SERVER = RestServer.start(
            new ServerSettings(ServerSettings.LOOPBACK, 0, ImmutableList.of(), null, 0, Limits.DEFAULT),
            TODAY,
            Writer.nullWriter());
    private static final Pattern FAILED = Pattern.compile("(^|\n)HTTP/1\\.[01] 500 ");
    private static final String ALIVE = "GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";

    private HttpTargets() {}

    /** All a caller sends, from the first byte on. */
    public static void raw(byte[] bytes) {
        String answer = answerTo(bytes);
        if (!answer.isEmpty() && !answer.startsWith("HTTP/1.")
                || FAILED.matcher(answer).find()) {
            throw new AssertionError("answered: " + answer);
        }
        String next = answerTo(ALIVE.getBytes(StandardCharsets.ISO_8859_1));
        if (!next.startsWith("HTTP/1.1 200 ")) {
            throw new AssertionError("the next caller was answered: " + next);
        }
    }

    /** A sound request whose first line holds the address and whose rest holds the body: what reaches the handlers. */
    public static void handled(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        String address = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).replaceAll("[^!-~]", "");
        int length = Math.max(0, bytes.length - end - 1);
        String head =
                "POST /v1/%s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(
                                address,
                                length > 0 && bytes[end + 1] == '{' || length > 0 && bytes[end + 1] == '['
                                        ? "application/json"
                                        : "text/csv",
                                length);
        byte[] whole = new byte[head.length() + length];
        System.arraycopy(head.getBytes(StandardCharsets.ISO_8859_1), 0, whole, 0, head.length());
        System.arraycopy(bytes, Math.min(bytes.length, end + 1), whole, head.length(), length);
        raw(whole);
    }

    private static String answerTo(byte[] bytes) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
            try {
                OutputStream out = socket.getOutputStream();
                out.write(bytes);
                out.flush();
                // Whoever says no more need not be waited for.
                socket.shutdownOutput();
                return new String(ByteStreams.toByteArray(socket.getInputStream()), StandardCharsets.ISO_8859_1);
            } catch (SocketException closed) {
                return "";
            }
        } catch (IOException refused) {
            throw new AssertionError("the server takes no connection", refused);
        }
    }
}
