package org.hengzhun.drl.engine;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Consumer;
import org.hengzhun.core.words.Bilingual;

/**
 * Compiled models kept in a folder, so that an edited pack is compiled once. A compiled model is a program: each entry
 * carries a seal made with a secret that only this user can read, and an entry whose seal does not match is refused
 * and compiled anew. Entries are pruned by age and size; no secret and no folder of somebody else is trusted.
 */
public final class ModelCache {

    private static final int SECRET_BYTES = 32;

    /** Ten times the model of the largest pack there is. */
    private static final int LARGEST_MODEL = 64 << 20;

    private final Path folder;
    private final byte[] secret;
    private final Consumer<Bilingual> notices;

    private ModelCache(Path folder, byte[] secret, Consumer<Bilingual> notices) {
        this.folder = folder;
        this.secret = secret;
        this.notices = notices;
    }

    /**
     * A cache in the folder, made if it is not there.
     *
     * @param folder absolute, and this user's own
     * @param secretFile where the secret of this user lives, in a folder of his own; made if it is not there, readable by its
     *     owner only
     * @param notices told when an entry is refused or cannot be kept
     * @throws UncheckedIOException when folder or secret cannot be made, or are not this user's alone: what others made, or could
     *     have made, is not run
     */
    public static ModelCache in(Path folder, Path secretFile, Consumer<Bilingual> notices) {
        try {
            return in(folder, secretFile, notices, OwnFiles.ofThisUser());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static ModelCache in(Path folder, Path secretFile, Consumer<Bilingual> notices, OwnFiles own) throws IOException {
        own.makeFolder(folder);
        own.makeFolder(OwnFiles.absolute(secretFile).getParent());
        return new ModelCache(folder, secret(secretFile, own), notices);
    }

    /** The model kept under the key, or what {@code compile} makes of it, which is then kept. */
    byte[] get(String key, java.util.function.Supplier<byte[]> compile) {
        Optional<byte[]> kept = read(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] made = compile.get();
        write(key, made);
        return made;
    }

    private Optional<byte[]> read(String key) {
        Path jar = folder.resolve(key + ".jar");
        Path seal = folder.resolve(key + ".seal");
        try {
            if (!Files.isRegularFile(jar) || !Files.isRegularFile(seal)) {
                return Optional.empty();
            }
            byte[] bytes = start(jar, LARGEST_MODEL);
            if (MessageDigest.isEqual(sealOf(key, bytes).asBytes(), start(seal, SECRET_BYTES + 1))) {
                touch(jar, seal);
                return Optional.of(bytes);
            }
            notices.accept(new Bilingual(
                    "编译缓存 %s 的内容与封签不符，已拒用并重新编译".formatted(jar.getFileName()),
                    "the cached model %s does not match its seal; refused and compiled again"
                            .formatted(jar.getFileName())));
        } catch (IOException unreadable) {
            notices.accept(new Bilingual(
                    "编译缓存读不出来（%s），重新编译".formatted(unreadable.getMessage()),
                    "the cached model cannot be read (%s); compiling again".formatted(unreadable.getMessage())));
        }
        return Optional.empty();
    }

    /** The bytes of a file, but no more than so many: a longer one does not match its seal. */
    private static byte[] start(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    /** What is used stays longest; the time is that of the file system, as the engine has no clock. */
    private static void touch(Path... files) {
        try {
            Path now = Files.createTempFile(files[0].getParent(), Pruning.DRAFT, ".tmp");
            FileTime time = Files.getLastModifiedTime(now);
            Files.delete(now);
            for (Path file : files) {
                Files.setLastModifiedTime(file, time);
            }
        } catch (IOException readOnly) {
            // A cache that cannot be written to still gives what it holds.
        }
    }

    private void write(String key, byte[] jar) {
        try {
            replace(folder.resolve(key + ".jar"), jar);
            replace(folder.resolve(key + ".seal"), sealOf(key, jar).asBytes());
            Pruning.DEFAULT.of(
                    folder,
                    Files.getLastModifiedTime(folder.resolve(key + ".seal")).toInstant());
        } catch (IOException unwritable) {
            notices.accept(new Bilingual(
                    "编译结果没能存入缓存（%s），下次还要重新编译".formatted(unwritable.getMessage()),
                    "the compiled model could not be kept (%s) and will be compiled again"
                            .formatted(unwritable.getMessage())));
        }
    }

    private HashCode sealOf(String key, byte[] jar) {
        return Hashing.hmacSha256(secret)
                .newHasher()
                .putString(key, java.nio.charset.StandardCharsets.UTF_8)
                .putBytes(jar)
                .hash();
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(file.getParent(), Pruning.DRAFT, ".tmp");
        try {
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static byte[] secret(Path file, OwnFiles own) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] fresh = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(fresh);
            replace(file, fresh);
        }
        own.requireSecret(file);
        byte[] secret = start(file, SECRET_BYTES);
        if (secret.length < SECRET_BYTES) {
            throw new IOException(
                    "密钥文件 %s 不完整，请删除它 / the secret file %s is incomplete; delete it".formatted(file, file));
        }
        return secret;
    }
}
