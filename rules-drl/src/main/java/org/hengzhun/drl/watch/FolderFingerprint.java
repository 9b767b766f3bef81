package org.hengzhun.drl.watch;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Tells cheaply whether anything in some folders has changed: names, sizes and times of their files, not their bytes. */
final class FolderFingerprint {

    /** Packs are two folders deep; nothing below is read. */
    private static final int DEPTH = 4;

    private FolderFingerprint() {}

    /** The same text as long as nothing changes. A folder that cannot be read has a print of its own. */
    static String of(List<Path> folders) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder, DEPTH)) {
                files.sorted().forEach(file -> add(hasher, file));
            } catch (IOException | UncheckedIOException unreadable) {
                hasher.putString("unreadable " + folder, StandardCharsets.UTF_8);
            }
        }
        return hasher.hash().toString();
    }

    private static void add(Hasher hasher, Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                hasher.putString(
                        "%s %d %s %s\n"
                                .formatted(
                                        file, attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()),
                        StandardCharsets.UTF_8);
            }
        } catch (IOException gone) {
            hasher.putString("gone " + file, StandardCharsets.UTF_8);
        }
    }
}
