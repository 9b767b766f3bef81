package org.hengzhun.rest;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.hengzhun.rest.guard.Limits;

/** What the launcher runs once, so that Java can keep the classes that the server uses ready to start. */
public final class Training {

    private static final String JUDGED = "?policy=xuchang-2022-sw70&asOf=2022-09-30";

    private Training() {}

    /**
     * Starts a server that only this machine can reach, asks it the usual, and throws the answers away.
     *
     * @param words one: a table of projects
     */
    public static void main(String[] words) throws IOException {
        byte[] table = Files.readAllBytes(Path.of(words[0]));
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        new ServeTool(Map.of()).run(nowhere, nowhere, "--print-config");
        ServerSettings settings =
                new ServerSettings(ServerSettings.LOOPBACK, 0, ImmutableList.of(), null, 0, Limits.DEFAULT);
        try (RestServer server = RestServer.start(settings, Clock.systemUTC(), Writer.nullWriter())) {
            String address = settings.address(server.port());
            for (String path : new String[] {"", "readyz", "metrics", "v1/policies", "v1/nothing"}) {
                ask(address + path, new byte[0]);
            }
            ask(address + "v1/screen" + JUDGED, table);
            ask(address + "v1/explain" + JUDGED + "&id=XC-007", table);
        }
    }

    private static void ask(String address, byte[] table) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection(Proxy.NO_PROXY);
        if (table.length > 0) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "text/csv");
            try (OutputStream out = connection.getOutputStream()) {
                out.write(table);
            }
        }
        if (connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST) {
            connection.getInputStream().readAllBytes();
        }
        connection.disconnect();
    }
}
