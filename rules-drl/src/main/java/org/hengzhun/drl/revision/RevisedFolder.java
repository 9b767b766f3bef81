package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.pack.PackFiles;

/** Writes into a folder what changed in its pack, and nothing else. */
public final class RevisedFolder {

    private RevisedFolder() {}

    /** The files that are other than they were, by path. */
    public static ImmutableList<String> changed(PackFiles before, PackFiles after) {
        return after.contents().keySet().stream()
                .filter(file -> !same(before.bytes(file), after.bytes(file)))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
        return one.isPresent() && other.isPresent() && Arrays.equals(one.get(), other.get());
    }

    /**
     * Writes the files that are other than they were, each whole or not at all.
     *
     * @throws RefusedException when the folder is no longer as it was read; nothing is written then
     * @throws IOException when a file cannot be written
     */
    public static void write(PackFiles before, PackFiles after, Path folder) throws IOException {
        if (!PackFiles.of(folder).hash().equals(before.hash())) {
            throw new RefusedException(
                    "文件夹 %s 在读过以后又改了，什么都没有写；请重新运行".formatted(folder),
                    "the folder %s changed after it was read and nothing was written; run again".formatted(folder));
        }
        for (String file : before.contents().keySet()) {
            if (!after.has(file)) {
                Files.delete(folder.resolve(file));
            }
        }
        for (String file : changed(before, after)) {
            Path target = target(folder, file);
            Path unfinished = Files.createTempFile(target.getParent(), ".hengzhun", ".new");
            try {
                Files.write(unfinished, after.bytes(file).orElseThrow());
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        }
    }

    /** Where the file really is: a link is kept, and what it leads to is written. */
    private static Path target(Path folder, String file) throws IOException {
        Path target = folder.resolve(file).toAbsolutePath();
        return Files.exists(target) ? target.toRealPath() : target;
    }
}
