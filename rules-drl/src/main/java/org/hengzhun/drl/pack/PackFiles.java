package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hengzhun.core.words.RefusedException;

/**
 * The bytes of a pack, file by file, taken once: what is checked is what is compiled.
 *
 * @param name the folder's name, for messages
 * @param contents by path inside the pack, with {@code /} between folders
 */
public record PackFiles(String name, ImmutableSortedMap<String, ByteSource> contents) {

    private static final long LARGEST = 16L * 1024 * 1024;
    private static final int MOST = 1_000;

    /**
     * Reads a folder.
     *
     * @throws UncheckedIOException when it cannot be read
     * @throws RefusedException when it holds more or larger files than any policy needs
     */
    public static PackFiles of(Path folder) {
        TreeMap<String, ByteSource> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder, 4)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String inside = folder.relativize(path).toString().replace('\\', '/');
                boolean hidden = Stream.of(inside.split("/")).anyMatch(part -> part.startsWith("."));
                if (!hidden) {
                    contents.put(inside, ByteSource.wrap(readWithin(path)));
                }
                if (contents.size() > MOST) {
                    throw new RefusedException(
                            "政策包 %s 的文件超过 %d 个".formatted(folder, MOST),
                            "the pack %s holds more than %d files".formatted(folder, MOST));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PackFiles(
                folder.toAbsolutePath().normalize().getFileName().toString(), ImmutableSortedMap.copyOf(contents));
    }

    private static byte[] readWithin(Path path) throws IOException {
        if (Files.size(path) > LARGEST) {
            throw new RefusedException(
                    "文件 %s 超过 %d 字节".formatted(path, LARGEST),
                    "the file %s is larger than %d bytes".formatted(path, LARGEST));
        }
        return Files.readAllBytes(path);
    }

    public boolean has(String path) {
        return contents.containsKey(path);
    }

    /** The bytes of one file, if the pack has it. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(contents.get(path)).map(PackFiles::read);
    }

    private static byte[] read(ByteSource source) {
        try {
            return source.read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Feeds every path and every byte to the hash, in the order of paths. */
    void into(Hasher hasher) {
        contents.forEach((path, source) -> {
            byte[] bytes = read(source);
            hasher.putString(path, StandardCharsets.UTF_8).putByte((byte) 0);
            hasher.putInt(bytes.length).putBytes(bytes);
        });
    }

    /** The hash of these files alone, as 64 hexadecimal digits. */
    public String hash() {
        Hasher hasher = Hashing.sha256().newHasher();
        into(hasher);
        return hasher.hash().toString();
    }
}
