package org.hengzhun.drl.pack;

import com.google.common.base.Ascii;
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
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.drl.archive.PackBounds;
import org.hengzhun.drl.archive.Trust;
import org.hengzhun.drl.refusal.BrokenPackException;

/**
 * The packs of a folder, which is a pack itself or holds packs; or of a zip, which is the same in one file.
 *
 * @param packs by id, in the order of their folders
 * @param twins a problem for each pack that has the id of one before it, or could not be read as a pack
 */
public record PackFolder(ImmutableMap<String, PackFiles> packs, ImmutableList<PackCheck> twins) {

    /**
     * Reads the files of the folder's packs, whoever made them, and understands none of them.
     *
     * @throws UncheckedIOException when the folder cannot be read
     * @throws RefusedException when it holds no pack
     */
    public static PackFolder read(Path folder) {
        return read(folder, Trust.inAnybody());
    }

    /**
     * The same of packs that this trust accepts.
     *
     * @param folder or a zip
     */
    public static PackFolder read(Path folder, Trust trust) {
        Map<String, PackFiles> found = new LinkedHashMap<>();
        ImmutableList.Builder<PackCheck> twins = ImmutableList.builder();
        long bytes = 0;
        for (Path one : places(folder)) {
            if (bytes > PackBounds.ALL_BYTES) {
                twins.add(refused(one, "too-large", tooLarge()));
                break;
            }
            for (PackFiles files : packs(one, trust, twins)) {
                bytes += files.contents().values().stream()
                        .mapToLong(source -> source.sizeIfKnown().or(0L))
                        .sum();
                String id = ShippedPacks.idOf(files).orElse(files.name());
                PackFiles twin = found.putIfAbsent(id, files);
                if (twin != null) {
                    twins.add(refused(files.name(), "doubled-pack", doubled(id, twin)));
                }
            }
        }
        misnamed(folder).forEach(one -> twins.add(refused(one, "missing-file", nameless())));
        return new PackFolder(ImmutableMap.copyOf(found), twins.build());
    }

    private static List<PackFiles> packs(Path place, Trust trust, ImmutableList.Builder<PackCheck> twins) {
        if (Files.isDirectory(place)) {
            Optional<Bilingual> unsigned = trust.complaintOfUnsigned();
            unsigned.ifPresent(why -> twins.add(refused(place, "unsigned", why)));
            return unsigned.isPresent() ? List.of() : List.of(PackFiles.of(place));
        }
        ArchivedPacks archived = ArchivedPacks.in(place, trust);
        if (!archived.problems().isEmpty()) {
            twins.add(new PackCheck(Optional.empty(), archived.problems()));
        }
        return archived.packs();
    }

    /**
     * The one pack of the folder, with its id.
     *
     * @throws UncheckedIOException when the folder cannot be read
     * @throws RefusedException when it holds no pack, or more than one
     * @throws BrokenPackException when it is a zip that is refused
     */
    public static Map.Entry<String, PackFiles> only(Path folder) {
        PackFolder read = read(folder);
        ImmutableMap<String, PackFiles> packs = read.packs();
        if (packs.isEmpty()) {
            throw new BrokenPackException(read.twins().stream()
                    .flatMap(one -> one.problems().stream())
                    .toList());
        }
        if (packs.size() != 1) {
            throw new RefusedException(
                    "文件夹 %s 里有几个政策包：%s；请写其中一个的文件夹".formatted(folder, String.join("、", packs.keySet())),
                    "the folder %s holds several packs: %s; name the folder of one of them"
                            .formatted(folder, String.join(", ", packs.keySet())));
        }
        return packs.entrySet().asList().get(0);
    }

    private static PackCheck refused(Path pack, String code, Bilingual words) {
        return refused(
                VisibleText.of(String.valueOf(pack.toAbsolutePath().normalize().getFileName())), code, words);
    }

    private static PackCheck refused(String pack, String code, Bilingual words) {
        return new PackCheck(
                Optional.empty(), ImmutableList.of(Problem.error(pack + "/" + ManifestReader.FILE, 0, 0, code, words)));
    }

    private static Bilingual doubled(String id, PackFiles twin) {
        return new Bilingual(
                "id（%s）与文件夹 %s 里的政策包相同，只能留一个".formatted(id, twin.name()),
                "the id (%s) is also that of the pack in %s; keep one".formatted(id, twin.name()));
    }

    private static Bilingual tooLarge() {
        return new Bilingual(
                "到这个政策包为止，文件夹里的政策包超过 %d 字节，这个和其余的没有读取".formatted(PackBounds.ALL_BYTES),
                "the packs before this one have more than %d bytes already; it and the rest were not read"
                        .formatted(PackBounds.ALL_BYTES));
    }

    private static Bilingual nameless() {
        return new Bilingual(
                "这个文件夹有规则或政策说明，却没有 policy.yaml，不会被使用；请改名或补上",
                "the folder holds rules or a manifest but no policy.yaml and would not be used; rename or add it");
    }

    /** Folders that were meant as packs and would not be read. */
    private static List<Path> misnamed(Path folder) {
        if (Files.isRegularFile(folder) || Files.isRegularFile(folder.resolve(ManifestReader.FILE))) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory)
                    .filter(one -> !String.valueOf(one.getFileName()).startsWith("."))
                    .filter(one -> !Files.isRegularFile(one.resolve(ManifestReader.FILE)))
                    .filter(PackFolder::looksLikePack)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean looksLikePack(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> Ascii.toLowerCase(String.valueOf(path.getFileName())))
                    .anyMatch(name -> name.endsWith(".drl") || name.equals("policy.yml") || name.equals("policy.yaml"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The folders of packs, and zips. */
    private static List<Path> places(Path folder) {
        if (Files.isRegularFile(folder) || Files.isRegularFile(folder.resolve(ManifestReader.FILE))) {
            return List.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> places = inside.filter(
                            one -> Files.isRegularFile(one.resolve(ManifestReader.FILE)) || isZip(one))
                    .sorted()
                    .toList();
            if (places.isEmpty()) {
                throw new RefusedException(
                        "文件夹 %s 里没有政策包（含 policy.yaml 的文件夹，或 .zip）".formatted(folder),
                        "the folder %s holds no pack (a folder with policy.yaml, or a .zip)".formatted(folder));
            }
            return places;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isZip(Path file) {
        String name = Ascii.toLowerCase(String.valueOf(file.getFileName()));
        return name.endsWith(".zip") && !name.startsWith(".") && Files.isRegularFile(file);
    }
}
