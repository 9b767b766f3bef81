package org.hengzhun.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Bytes sent as they are, which no proper client would send, and what came back before the server closed or fell silent. */
final class RawCall {

    private static final int PATIENCE_MILLIS = 20_000;

    private RawCall() {}

    /** The whole answer in Latin-1; empty when the connection was closed without one. */
    static String answerTo(int port, String... parts) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            try {
                for (String part : parts) {
                    out.write(part.getBytes(StandardCharsets.ISO_8859_1));
                    out.flush();
                }
            } catch (IOException closed) {
                // The server may close before all of it is sent; what it said stands in the input.
            }
            return new String(read(socket), StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] read(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        try {
            for (int got = socket.getInputStream().read(some);
                    got >= 0;
                    got = socket.getInputStream().read(some)) {
                answer.write(some, 0, got);
            }
        } catch (SocketException reset) {
            // A closed connection is an answer too.
        }
        return answer.toByteArray();
    }
}
