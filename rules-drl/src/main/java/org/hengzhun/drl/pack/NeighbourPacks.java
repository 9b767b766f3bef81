package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The packs beside a pack in the same folder that extend it, themselves or through others. */
public final class NeighbourPacks {

    /** Folders looked into; nobody keeps as many policies beside one another. */
    private static final int MOST = 500;

    private static final long LARGEST_MANIFEST = 4L * 1024 * 1024;

    private NeighbourPacks() {}

    /**
     * The packs by id. What cannot be read is not among them: it is looked at when somebody checks it.
     *
     * @param pack the folder of the pack; nothing stands beside a folder of packs
     * @param ids what the pack is called
     */
    public static ImmutableMap<String, PackFiles> extending(Path pack, Set<String> ids) {
        ImmutableMap.Builder<String, PackFiles> found = ImmutableMap.builder();
        folders(pack, ids).forEach((id, folder) -> found.put(id, PackFiles.of(folder)));
        return found.buildOrThrow();
    }

    /** The folders of the same packs. */
    public static ImmutableMap<String, Path> folders(Path pack, Set<String> ids) {
        if (!Files.isRegularFile(pack.resolve(ManifestReader.FILE))) {
            return ImmutableMap.of();
        }
        Map<String, Path> folders = new LinkedHashMap<>();
        Map<String, PackFiles> extending = new HashMap<>();
        for (Map.Entry<Path, PackFiles> beside : manifests(pack).entrySet()) {
            Optional<String> id = ShippedPacks.idOf(beside.getValue());
            boolean extendsAny = ShippedPacks.baseOf(beside.getValue()).isPresent();
            if (id.isPresent() && extendsAny && folders.putIfAbsent(id.get(), beside.getKey()) == null) {
                extending.put(id.get(), beside.getValue());
            }
        }
        return ImmutableMap.copyOf(Maps.filterKeys(folders, new PackOrder(extending).extending(ids)::contains));
    }

    /** The folder of the pack with the id: this one, or one in it. */
    public static Optional<Path> called(String id, Path around) {
        Path whole = around.toAbsolutePath().normalize();
        Map<Path, PackFiles> all = new TreeMap<>(inside(whole, whole));
        manifest(whole).ifPresent(own -> all.put(whole, own));
        return all.entrySet().stream()
                .filter(pack -> ShippedPacks.idOf(pack.getValue()).equals(Optional.of(id)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The manifests beside a pack. */
    private static Map<Path, PackFiles> manifests(Path pack) {
        Path whole = pack.toAbsolutePath().normalize();
        Path around = whole.getParent();
        return around == null ? Map.of() : inside(around, whole);
    }

    /** The manifests in a folder but for one, each as if it were all of its pack. */
    private static Map<Path, PackFiles> inside(Path around, Path whole) {
        Map<Path, PackFiles> manifests = new TreeMap<>();
        int seen = 0;
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(around)) {
            for (Path beside : inside) {
                boolean own = beside.equals(whole)
                        || String.valueOf(beside.getFileName()).startsWith(".");
                Optional<PackFiles> manifest = own || seen >= MOST ? Optional.empty() : manifest(beside);
                manifest.ifPresent(found -> manifests.put(beside, found));
                seen += manifest.isPresent() ? 1 : 0;
            }
        } catch (IOException | UncheckedIOException unreadable) {
            // Who may not see what stands beside the pack cannot break it either.
            return manifests;
        }
        return manifests;
    }

    private static Optional<PackFiles> manifest(Path folder) {
        Path manifest = folder.resolve(ManifestReader.FILE);
        try {
            return Files.isRegularFile(manifest) && Files.size(manifest) <= LARGEST_MANIFEST
                    ? Optional.of(new PackFiles(
                            folder.toString(),
                            ImmutableSortedMap.of(ManifestReader.FILE, ByteSource.wrap(Files.readAllBytes(manifest)))))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
