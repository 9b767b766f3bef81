package org.hengzhun.drl.engine;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.hengzhun.drl.pack.Rulebook;
import org.jspecify.annotations.Nullable;

/** Finds the compiled model for emitted rules: made when the project was built, kept from before, or compiled now. */
public final class ModelStore {

    private final @Nullable ModelCache cache;

    private ModelStore(@Nullable ModelCache cache) {
        this.cache = cache;
    }

    /** Compiles what was not compiled when the project was built, and keeps nothing. */
    public static ModelStore unkept() {
        return new ModelStore(null);
    }

    /** Keeps what it compiles in the cache. */
    public static ModelStore keptIn(ModelCache cache) {
        return new ModelStore(cache);
    }

    /**
     * The model of a rulebook.
     *
     * @param drl writes the rules for the engine; asked only where the build has not noted the rulebook itself
     */
    CompiledModel model(Rulebook book, Supplier<String> drl) {
        String key = key(book, drl);
        Optional<String> shipped = note(noteOf(key));
        return shipped.isPresent()
                ? CompiledModel.onClassPath(key, shipped.get())
                : CompiledModel.ofJar(key, jar(key, drl));
    }

    /** Compiles the model of a rulebook where nobody has yet, so that whoever asks for it later need not; nothing is made ready to run. */
    void keep(Rulebook book, Supplier<String> drl) {
        String key = key(book, drl);
        if (note(noteOf(key)).isEmpty()) {
            jar(key, drl);
        }
    }

    private static String key(Rulebook book, Supplier<String> drl) {
        return note(noteOfBook(book)).orElseGet(() -> ModelKey.of(drl.get()));
    }

    private byte[] jar(String key, Supplier<String> drl) {
        Supplier<byte[]> compile = () -> ModelCompiler.compile(key, drl.get());
        return cache == null ? compile.get() : cache.get(key, compile);
    }

    /** Where the build notes the key of the model of a shipped rulebook, by the hash of its pack. */
    static String noteOfBook(Rulebook book) {
        return "org/hengzhun/drl/compiled/%s-%s"
                .formatted(
                        Ascii.toLowerCase(book.task().name()),
                        book.pack().hash().replaceFirst("^sha256:", ""));
    }

    /** Where the build notes the name of the model class of a shipped pack. */
    static String noteOf(String key) {
        return ModelKey.packageOf(key).replace('.', '/') + "/model";
    }

    private static Optional<String> note(String name) {
        try (InputStream note = ModelStore.class.getResourceAsStream("/" + name)) {
            return note == null
                    ? Optional.empty()
                    : Optional.of(new String(note.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
