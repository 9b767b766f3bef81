package org.hengzhun.drl.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.drl.archive.ArchiveWriter;

/** Writes the files of a pack into an empty folder, and nowhere else, whatever they are called. */
public final class PackExport {

    private PackExport() {}

    /**
     * Writes the files.
     *
     * @throws UncheckedIOException when a file cannot be written
     * @throws RefusedException when the folder holds anything already, or a file would leave it; nothing is written then
     */
    public static void write(PackFiles files, Path folder) {
        Map<String, Path> targets = new LinkedHashMap<>();
        files.contents().keySet().forEach(path -> targets.put(path, inside(folder, path)));
        try {
            Files.createDirectories(folder);
            refuseUnlessEmpty(folder);
            for (Map.Entry<String, Path> file : targets.entrySet()) {
                Files.createDirectories(file.getValue().toAbsolutePath().getParent());
                Files.write(file.getValue(), files.bytes(file.getKey()).orElseThrow(), StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The packs, by id, as the bytes of one zip: the same packs give the same bytes. */
    public static byte[] zip(Map<String, PackFiles> packs) {
        return ArchiveWriter.zip(ArchivedPacks.contents(packs));
    }

    private static void refuseUnlessEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new RefusedException(
                        "文件夹 %s 不是空的，请另选一个".formatted(folder),
                        "the folder %s is not empty; choose another".formatted(folder));
            }
        }
    }

    private static Path inside(Path folder, String path) {
        Path whole = folder.toAbsolutePath().normalize();
        Path target = whole.resolve(path).normalize();
        if (!target.startsWith(whole) || target.equals(whole)) {
            throw new RefusedException(
                    "政策包的文件名（%s）会写到文件夹之外，什么都没有写".formatted(VisibleText.of(path)),
                    "the file name (%s) of the pack leads out of the folder; nothing was written"
                            .formatted(VisibleText.of(path)));
        }
        return target;
    }
}
