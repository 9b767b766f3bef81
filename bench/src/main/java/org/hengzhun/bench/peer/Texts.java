package org.hengzhun.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The rules that peers read as texts, beside the classes. */
final class Texts {

    private Texts() {}

    static String of(String name) {
        try (InputStream text = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
