package org.hengzhun.rest;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A stream of projects to be screened that has begun and has not ended; what is written to it arrives at once. */
final class OpenStream implements Closeable {

    private static final String BEGUN = "POST /v1/screen" + Running.JUDGED
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-ndjson\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n";

    private final Socket socket = new Socket();

    /** One of a caller with this address, which is one of the machine itself. */
    OpenStream(Running server, String from) throws IOException {
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        write(BEGUN);
    }

    OpenStream(Running server) throws IOException {
        this(server, "127.0.0.1");
    }

    /** Sends a project of which nothing but its number is known. */
    void project(int number) throws IOException {
        String line = "{\"id\":\"P%d\"}\n".formatted(number);
        write("%x\r\n%s\r\n".formatted(line.length(), line));
    }

    void write(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Ends it; what comes back begins with this line. */
    String ended() throws IOException {
        write("0\r\n\r\n");
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
