package org.hengzhun.rest.guard;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The bearer keys that open the server. Their file holds the SHA-256 of each key in 64 hexadecimal digits, one a line; what
 * follows on a line, and lines that begin with {@code #}, are remarks. A key itself is kept nowhere.
 */
public final class Keys {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

    private static final String SCHEME = "Bearer ";

    private static final int SHOWN = 8;

    private final ImmutableList<byte[]> hashes;

    private Keys(List<byte[]> hashes) {
        this.hashes = ImmutableList.copyOf(hashes);
    }

    /**
     * The keys of a file.
     *
     * @throws IOException when it cannot be read
     * @throws RefusedException when a line is no hash, or there is none
     */
    public static Keys of(Path file) throws IOException {
        ImmutableList.Builder<byte[]> hashes = ImmutableList.builder();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            String word = line.strip().split("\\s+", 2)[0];
            if (!word.isEmpty() && !word.startsWith("#")) {
                if (!SHA_256.matcher(word).matches()) {
                    throw new RefusedException(
                            "密钥文件第 %d 行不是 SHA-256（64 位十六进制）；可用 sha256sum 算出".formatted(number),
                            "line %d of the key file is not a SHA-256 of 64 hexadecimal digits; sha256sum gives it"
                                    .formatted(number));
                }
                hashes.add(HexFormat.of().parseHex(word));
            }
        }
        Keys keys = new Keys(hashes.build());
        if (keys.hashes.isEmpty()) {
            throw new RefusedException("密钥文件里没有密钥", "the key file holds no key");
        }
        return keys;
    }

    /**
     * Who the header belongs to: the beginning of the hash of its key, or nothing when no key fits. Every key is compared in
     * full, so that the time taken tells nothing.
     */
    public Optional<String> callerOf(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        byte[] given = Hashing.sha256()
                .hashString(authorization.substring(SCHEME.length()).strip(), StandardCharsets.UTF_8)
                .asBytes();
        boolean fits = false;
        for (byte[] hash : hashes) {
            fits |= MessageDigest.isEqual(hash, given);
        }
        return fits ? Optional.of(HexFormat.of().formatHex(given).substring(0, SHOWN)) : Optional.empty();
    }
}
