package org.hengzhun.rest.guard;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The bearer keys that open the server, each with the name of whoever holds it. A line of their file has the name and the SHA-256 of
 * the key in 64 hexadecimal digits; lines that begin with {@code #} are remarks. A name may have several keys, so that a new one
 * can be handed out before the old one goes. A key itself is kept nowhere. Immutable.
 */
public final class Keys {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");

    private static final Splitter WORDS = Splitter.on(Pattern.compile("\\s+")).omitEmptyStrings();

    private static final String SCHEME = "Bearer ";

    private final ImmutableList<Key> keys;

    private Keys(List<Key> keys) {
        this.keys = ImmutableList.copyOf(keys);
    }

    private record Key(String name, HashCode hash) {}

    /** Whether a caller may be called so: letters, digits, {@code . _ -}, 40 at most. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** What is kept of a key, in 64 hexadecimal digits. */
    static HashCode hash(String key) {
        return Hashing.sha256().hashString(key, StandardCharsets.UTF_8);
    }

    /**
     * The keys of a file.
     *
     * @throws RefusedException with every line that is wrong, or when there is no key
     */
    public static Keys of(List<String> lines) {
        List<Key> keys = new ArrayList<>();
        List<RefusedException> wrong = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            List<String> words = WORDS.splitToList(lines.get(index));
            if (!words.isEmpty() && !words.get(0).startsWith("#")) {
                try {
                    keys.add(key(index + 1, words, keys));
                } catch (RefusedException line) {
                    wrong.add(line);
                }
            }
        }
        if (wrong.isEmpty() && keys.isEmpty()) {
            wrong.add(new RefusedException(
                    "密钥文件里没有密钥；用 hengzhun serve --new-key 名称 得到一行",
                    "the key file holds no key; hengzhun serve --new-key NAME gives a line for it"));
        }
        if (!wrong.isEmpty()) {
            throw new RefusedException(
                    String.join(
                            System.lineSeparator(),
                            wrong.stream().map(one -> one.words().zh()).toList()),
                    String.join(
                            System.lineSeparator(),
                            wrong.stream().map(one -> one.words().en()).toList()));
        }
        return new Keys(keys);
    }

    /** Of a line that is wrong nothing is shown: it may hold a key. */
    private static Key key(int number, List<String> words, List<Key> before) {
        if (words.size() != 2
                || !isName(words.get(0))
                || SHA_256.matcher(words.get(0)).matches()
                || !SHA_256.matcher(words.get(1)).matches()) {
            throw new RefusedException(
                    "密钥文件第 %d 行应写作 名称 SHA-256：名称是字、字母、数字和 . _ -，最多 40 个；SHA-256 是 64 位十六进制。用 hengzhun serve --new-key 名称 得到这一行"
                            .formatted(number),
                    "line %d of the key file must be NAME SHA-256: the name of letters, digits and . _ -, 40 at most; the SHA-256 of 64 hexadecimal digits. hengzhun serve --new-key NAME gives such a line"
                            .formatted(number));
        }
        Key key = new Key(words.get(0), HashCode.fromString(Ascii.toLowerCase(words.get(1))));
        if (before.stream().anyMatch(other -> other.hash.equals(key.hash))) {
            throw new RefusedException(
                    "密钥文件第 %d 行的密钥前面已有；请删去一行".formatted(number),
                    "the key in line %d of the key file appears twice; remove one line".formatted(number));
        }
        return key;
    }

    /** Those who hold a key. */
    public ImmutableSortedSet<String> names() {
        return keys.stream().map(Key::name).collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Who the header belongs to, by name, or nothing when no key fits. Every key is compared in full, so that the time taken tells
     * nothing.
     */
    public Optional<String> callerOf(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        byte[] given = hash(authorization.substring(SCHEME.length()).strip()).asBytes();
        Optional<String> caller = Optional.empty();
        for (Key key : keys) {
            if (MessageDigest.isEqual(key.hash.asBytes(), given)) {
                caller = Optional.of(key.name);
            }
        }
        return caller;
    }
}
