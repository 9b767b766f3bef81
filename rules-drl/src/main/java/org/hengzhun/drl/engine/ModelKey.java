package org.hengzhun.drl.engine;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Names a compiled model by everything it is made from. */
final class ModelKey {

    /** Names the version of Drools of the build: a model of one does not run on another. */
    private static final String ENGINE = "version";

    private ModelKey() {}

    static String of(String drl) {
        return "m"
                + Hashing.sha256()
                        .hashString(engine() + "\n" + DrlEmitter.VERSION + "\n" + drl, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 32);
    }

    private static String engine() {
        // Asked by a class of the module itself: no other may see what is inside.
        try (InputStream version = ModelKey.class.getResourceAsStream(ENGINE)) {
            return new String(Objects.requireNonNull(version, ENGINE).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The Java package of the compiled classes. */
    static String packageOf(String key) {
        return "org.hengzhun.drl.compiled." + key;
    }
}
