package org.hengzhun.drl.pack;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A shipped pack as the build found it when it checked it: without a problem, and what its texts say. It is believed while the texts and
 * the form itself have the hashes that the build noted, and what the pack extends has the hash it had then. Who believes it need not read
 * the texts, which stay the only place where a pack is written; who does not reads and checks them as those of any other pack.
 *
 * <p>The file is named by the hash of the pack's own files. It holds, of SHA-256 each: the hash of all that follows, the hash of the pack's
 * own files, of the pack with its bases, and of the pack it extends, or zeros; then the id of that pack after its length; then the pack.
 */
public final class CheckedForm {

    private static final int HASH = 32;

    private static final String PREFIX = "sha256:";

    private static final String NO_BASE = PREFIX + "0".repeat(2 * HASH);

    private final Optional<String> base;
    private final String baseHash;
    private final String hash;
    private final byte[] bytes;
    private final int start;

    private CheckedForm(Optional<String> base, String baseHash, String hash, byte[] bytes, int start) {
        this.base = base;
        this.baseHash = baseHash;
        this.hash = hash;
        this.bytes = bytes;
        this.start = start;
    }

    /** Where the build notes the form of a pack, by the hash of its own files. */
    public static String noteOf(String own) {
        return "org/hengzhun/drl/compiled/checked-" + own;
    }

    /** The form of the pack where it is one of those inside the library and neither it nor the form was changed since the build. */
    static Optional<CheckedForm> of(PackFiles files) {
        if (!ShippedPacks.areShipped(files)) {
            return Optional.empty();
        }
        String own = files.hash();
        byte[] noted = noted(noteOf(own));
        return noted == null ? Optional.empty() : of(noted, own);
    }

    /** The form that the bytes hold; nothing where they are not as they were written, or are of other files. */
    static Optional<CheckedForm> of(byte[] bytes, String own) {
        int idAt = 4 * HASH;
        if (bytes.length <= idAt
                || !hashAt(bytes, 0).equals(PREFIX + Hashing.sha256().hashBytes(bytes, HASH, bytes.length - HASH))
                || !hashAt(bytes, HASH).equals(PREFIX + own)) {
            return Optional.empty();
        }
        int start = idAt + 1 + (bytes[idAt] & 0xFF);
        String base = new String(bytes, idAt + 1, start - idAt - 1, StandardCharsets.UTF_8);
        return Optional.of(new CheckedForm(
                base.isEmpty() ? Optional.empty() : Optional.of(base),
                hashAt(bytes, 3 * HASH),
                hashAt(bytes, 2 * HASH),
                bytes,
                start));
    }

    private static byte @Nullable [] noted(String name) {
        try (InputStream note = CheckedForm.class.getResourceAsStream("/" + name)) {
            return note == null ? null : note.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hashAt(byte[] bytes, int at) {
        return PREFIX + HashCode.fromBytes(Arrays.copyOfRange(bytes, at, at + HASH));
    }

    /**
     * The form of a pack that was found without a problem; nothing where it holds what the form has no word for.
     *
     * @return the bytes of the file
     */
    public static Optional<byte[]> written(PolicyPack pack) {
        return CheckedFormWriter.write(pack).map(body -> {
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            rest.writeBytes(HashCode.fromString(pack.files().hash()).asBytes());
            rest.writeBytes(digits(pack.hash()));
            rest.writeBytes(digits(pack.base().map(PolicyPack::hash).orElse(NO_BASE)));
            byte[] base = pack.base().map(one -> one.manifest().id()).orElse("").getBytes(StandardCharsets.UTF_8);
            rest.write(base.length);
            rest.writeBytes(base);
            rest.writeBytes(body);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(Hashing.sha256().hashBytes(rest.toByteArray()).asBytes());
            all.writeBytes(rest.toByteArray());
            return all.toByteArray();
        });
    }

    private static byte[] digits(String hash) {
        return HashCode.fromString(hash.substring(PREFIX.length())).asBytes();
    }

    /** The id of the pack it extends. */
    Optional<String> base() {
        return base;
    }

    /**
     * The pack, where the one it extends is what it was; nothing where that is another now.
     *
     * @param extended the pack it extends as it is at hand, if it is
     */
    Optional<PolicyPack> pack(PackFiles files, Optional<PolicyPack> extended) {
        String found = extended.map(PolicyPack::hash).orElse(NO_BASE);
        return extended.isPresent() == base.isPresent() && found.equals(baseHash)
                ? Optional.of(CheckedFormReader.read(bytes, start, extended, files, hash))
                : Optional.empty();
    }
}
