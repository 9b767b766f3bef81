package org.hengzhun.rest;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form as browsers send it. Immutable. */
final class Multipart {

    private final List<byte[]> parts;

    private Multipart(List<byte[]> parts) {
        this.parts = List.copyOf(parts);
    }

    static Multipart empty() {
        return new Multipart(List.of());
    }

    /** The same with a file of text. */
    Multipart file(String name, String file, String type, String text) {
        return part(name, file, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same with another part.
     *
     * @param file its name, or null of what is no file
     */
    Multipart part(String name, @Nullable String file, @Nullable String type, byte[] content) {
        StringBuilder head = new StringBuilder("--xx\r\nContent-Disposition: form-data; name=\"" + name + "\"");
        if (file != null) {
            head.append("; filename=\"").append(file).append('"');
        }
        if (type != null) {
            head.append("\r\nContent-Type: ").append(type);
        }
        List<byte[]> more = new ArrayList<>(parts);
        more.add(head.append("\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8));
        more.add(content.clone());
        more.add("\r\n".getBytes(StandardCharsets.US_ASCII));
        return new Multipart(more);
    }

    /** Has the request bring it. */
    HttpRequest.Builder in(HttpRequest.Builder request) {
        List<byte[]> whole = new ArrayList<>(parts);
        whole.add("--xx--\r\n".getBytes(StandardCharsets.US_ASCII));
        return request.header("Content-Type", "multipart/form-data; boundary=xx")
                .POST(BodyPublishers.ofByteArrays(whole));
    }
}
