package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.archive.ArchiveReader;
import org.hengzhun.drl.archive.ArchivedFiles;
import org.hengzhun.drl.archive.PackBounds;
import org.hengzhun.drl.archive.Trust;

/**
 * The packs of a zip, which is a pack itself or holds the folders of packs.
 *
 * @param packs in the order of their folders; none when there is any problem
 * @param problems why the zip is refused
 */
record ArchivedPacks(ImmutableList<PackFiles> packs, ImmutableList<Problem> problems) {

    static ArchivedPacks in(Path zip, Trust trust) {
        ArchivedFiles files = ArchiveReader.read(zip, trust);
        if (!files.problems().isEmpty()) {
            return new ArchivedPacks(ImmutableList.of(), files.problems());
        }
        String name = ArchiveReader.nameOf(zip);
        SortedSet<String> folders = folders(files.contents());
        ImmutableList<PackFiles> packs =
                folders.stream().map(folder -> pack(folder, name, files)).collect(ImmutableList.toImmutableList());
        return packs.isEmpty()
                ? new ArchivedPacks(packs, ImmutableList.of(empty(name)))
                : new ArchivedPacks(packs, ImmutableList.of());
    }

    /** Each ends with {@code /}, unless the zip is the pack itself. */
    private static SortedSet<String> folders(Map<String, ByteSource> contents) {
        SortedSet<String> folders = new TreeSet<>();
        if (contents.containsKey(ManifestReader.FILE)) {
            folders.add("");
            return folders;
        }
        for (String path : contents.keySet()) {
            int slash = path.indexOf('/');
            if (slash > 0 && path.substring(slash + 1).equals(ManifestReader.FILE)) {
                folders.add(path.substring(0, slash + 1));
            }
        }
        return folders;
    }

    private static PackFiles pack(String folder, String zip, ArchivedFiles files) {
        String name = folder.isEmpty() ? zip : zip + "/" + folder.substring(0, folder.length() - 1);
        TreeMap<String, ByteSource> own = new TreeMap<>();
        files.contents().forEach((path, content) -> {
            if (path.startsWith(folder) && !isHidden(path.substring(folder.length()))) {
                own.put(path.substring(folder.length()), content);
            }
        });
        return new PackFiles(name, ImmutableSortedMap.copyOf(own), tooMuch(name, own), files.signer());
    }

    /** What systems leave behind in folders and zips, which no pack reads from a folder either. */
    private static boolean isHidden(String path) {
        return path.startsWith("__MACOSX/")
                || List.of(path.split("/", -1)).stream().anyMatch(part -> part.startsWith("."));
    }

    private static ImmutableList<Problem> tooMuch(String name, Map<String, ByteSource> files) {
        long bytes = files.values().stream()
                .mapToLong(file -> file.sizeIfKnown().or(0L))
                .sum();
        if (files.size() <= PackBounds.FILES && bytes <= PackBounds.PACK_BYTES) {
            return ImmutableList.of();
        }
        return ImmutableList.of(Problem.error(
                name,
                0,
                0,
                "too-large",
                new Bilingual(
                        "政策包有 %d 个文件、%d 字节；最多 %d 个、%d 字节"
                                .formatted(files.size(), bytes, PackBounds.FILES, PackBounds.PACK_BYTES),
                        "the pack has %d files of %d bytes; %d of %d bytes are the most"
                                .formatted(files.size(), bytes, PackBounds.FILES, PackBounds.PACK_BYTES))));
    }

    private static Problem empty(String zip) {
        return Problem.error(
                zip,
                0,
                0,
                "missing-file",
                new Bilingual(
                        "zip 里没有政策包；policy.yaml 应在最上一层，或在最上一层的文件夹里",
                        "the zip holds no pack; policy.yaml belongs at its top, or in a folder at its top"));
    }

    /** The packs as one zip is to hold them: a folder each, named by its id. */
    static ImmutableSortedMap<String, ByteSource> contents(Map<String, PackFiles> packs) {
        ImmutableSortedMap.Builder<String, ByteSource> contents = ImmutableSortedMap.naturalOrder();
        packs.forEach(
                (id, files) -> files.contents().forEach((path, content) -> contents.put(id + "/" + path, content)));
        return contents.buildOrThrow();
    }
}
