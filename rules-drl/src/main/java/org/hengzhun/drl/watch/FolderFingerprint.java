package org.hengzhun.drl.watch;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Tells cheaply whether anything in some folders has changed: names, sizes and times of their files, not their bytes. Links are
 * followed, so that switching one to another folder is a change. Used once, by one thread.
 */
final class FolderFingerprint {

    /** Packs stand one folder below the one given, and have folders themselves; nothing deeper is read. */
    private static final int DEPTH = 5;

    /** Far more than packs may hold; links in a circle must not keep the look from ending. */
    private static final int MOST = 20_000;

    private final Hasher hasher = Hashing.sha256().newHasher();
    private int seen;

    private FolderFingerprint() {}

    /** The same text as long as nothing changes. A folder that cannot be read has a print of its own. */
    static String of(List<Path> folders) {
        FolderFingerprint print = new FolderFingerprint();
        folders.forEach(folder -> print.add(folder, DEPTH));
        return print.hasher.hash().toString();
    }

    private void add(Path path, int depth) {
        if (++seen > MOST) {
            return;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            put("%s %s\n".formatted(path, path.toRealPath()));
            if (attributes.isRegularFile()) {
                put("%d %s %s\n".formatted(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()));
            } else if (attributes.isDirectory() && depth > 0) {
                for (Path inside : sorted(path)) {
                    add(inside, depth - 1);
                }
            }
        } catch (IOException gone) {
            put("gone %s\n".formatted(path));
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            return StreamSupport.stream(inside.spliterator(), /* parallel= */ false)
                    .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .limit(MOST)
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private void put(String text) {
        hasher.putString(text, StandardCharsets.UTF_8);
    }
}
