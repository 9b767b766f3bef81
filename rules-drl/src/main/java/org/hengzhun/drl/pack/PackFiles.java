package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.hengzhun.core.words.Problem;

/**
 * The bytes of a pack, file by file, taken once: what is checked is what is compiled.
 *
 * @param name the folder's name, for messages
 * @param contents by path inside the pack, with {@code /} between folders
 * @param problems what stands in the folder and cannot be part of a pack; each makes the pack wrong
 * @param signer who vouches for the files, where that was asked for
 */
public record PackFiles(
        String name,
        ImmutableSortedMap<String, ByteSource> contents,
        ImmutableList<Problem> problems,
        Optional<String> signer) {

    /** Files nobody vouches for. */
    public PackFiles(String name, ImmutableSortedMap<String, ByteSource> contents, ImmutableList<Problem> problems) {
        this(name, contents, problems, Optional.empty());
    }

    /** Files that are all fit to be a pack. */
    public PackFiles(String name, ImmutableSortedMap<String, ByteSource> contents) {
        this(name, contents, ImmutableList.of());
    }

    /**
     * Reads a folder. What cannot be part of a pack is left out and told in {@link #problems}.
     *
     * @throws UncheckedIOException when the folder itself cannot be read
     */
    public static PackFiles of(Path folder) {
        return PackFolderReader.read(folder);
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
