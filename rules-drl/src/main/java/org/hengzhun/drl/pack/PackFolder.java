package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;

/**
 * The packs of a folder, which is a pack itself or holds packs.
 *
 * @param packs by id, in the order of their folders
 * @param twins a problem for each pack that has the id of one before it
 */
public record PackFolder(ImmutableMap<String, PackFiles> packs, ImmutableList<PackCheck> twins) {

    /**
     * Reads the files of the folder's packs, and understands none of them.
     *
     * @throws UncheckedIOException when the folder cannot be read
     * @throws RefusedException when it holds no pack
     */
    public static PackFolder read(Path folder) {
        Map<String, PackFiles> found = new LinkedHashMap<>();
        ImmutableList.Builder<PackCheck> twins = ImmutableList.builder();
        for (Path one : packFolders(folder)) {
            PackFiles files = PackFiles.of(one);
            String id = ShippedPacks.idOf(files).orElse(one.toString());
            PackFiles twin = found.putIfAbsent(id, files);
            if (twin != null) {
                twins.add(new PackCheck(Optional.empty(), ImmutableList.of(doubled(id, files, twin))));
            }
        }
        return new PackFolder(ImmutableMap.copyOf(found), twins.build());
    }

    private static Problem doubled(String id, PackFiles files, PackFiles twin) {
        return Problem.error(
                files.name() + "/policy.yaml",
                0,
                0,
                "doubled-pack",
                new Bilingual(
                        "id（%s）与文件夹 %s 里的政策包相同，只能留一个".formatted(id, twin.name()),
                        "the id (%s) is also that of the pack in %s; keep one".formatted(id, twin.name())));
    }

    private static List<Path> packFolders(Path folder) {
        if (Files.isRegularFile(folder.resolve("policy.yaml"))) {
            return List.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> folders = inside.filter(one -> Files.isRegularFile(one.resolve("policy.yaml")))
                    .sorted()
                    .toList();
            if (folders.isEmpty()) {
                throw new RefusedException(
                        "文件夹 %s 里没有政策包（含 policy.yaml 的文件夹）".formatted(folder),
                        "the folder %s holds no pack (a folder with policy.yaml)".formatted(folder));
            }
            return folders;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
