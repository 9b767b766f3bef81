package org.hengzhun.drl.engine;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hengzhun.core.words.Bilingual;

/**
 * Compiled models kept in a folder, so that an edited pack is compiled once. A compiled model is a program: each entry
 * carries a seal made with a secret that only this user can read, and an entry whose seal does not match is refused
 * and compiled anew.
 */
public final class ModelCache {

    private static final int SECRET_BYTES = 32;

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
     * @param secretFile where the secret of this user lives; made if it is not there, readable by its owner only
     * @param notices told when an entry is refused or cannot be kept
     * @throws UncheckedIOException when folder or secret cannot be made
     */
    public static ModelCache in(Path folder, Path secretFile, Consumer<Bilingual> notices) {
        try {
            makePrivate(folder);
            makePrivate(
                    java.util.Objects.requireNonNull(secretFile.toAbsolutePath().getParent()));
            return new ModelCache(folder, secret(secretFile), notices);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
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
            byte[] bytes = Files.readAllBytes(jar);
            if (MessageDigest.isEqual(sealOf(key, bytes).asBytes(), Files.readAllBytes(seal))) {
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

    private void write(String key, byte[] jar) {
        try {
            replace(folder.resolve(key + ".jar"), jar);
            replace(folder.resolve(key + ".seal"), sealOf(key, jar).asBytes());
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
        Path draft = Files.createTempFile(file.getParent(), "draft", ".tmp");
        Files.write(draft, bytes);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] fresh = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(fresh);
            replace(file, fresh);
        }
        byte[] secret = Files.readAllBytes(file);
        if (secret.length < SECRET_BYTES) {
            throw new IOException(
                    "密钥文件 %s 不完整，请删除它 / the secret file %s is incomplete; delete it".formatted(file, file));
        }
        return secret;
    }

    private static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (!posix) {
            return;
        }
        Set<PosixFilePermission> others = EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
        others.retainAll(Files.getPosixFilePermissions(folder));
        if (!others.isEmpty()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
