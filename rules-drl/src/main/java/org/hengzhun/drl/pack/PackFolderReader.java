package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.drl.archive.PackBounds;
import org.hengzhun.drl.archive.PlainNames;
import org.hengzhun.drl.dialect.ProblemCollector;

/**
 * Takes the files of one pack from its folder, and nothing from elsewhere: sizes are looked at before anything is read, links are
 * followed only inside the folder. Used once, by one thread.
 */
final class PackFolderReader {

    private final String name;
    private final Path real;
    private final TreeMap<String, ByteSource> contents = new TreeMap<>();
    private final PlainNames names = new PlainNames();
    private final List<ProblemCollector> told = new ArrayList<>();
    private int seen;
    private long bytes;

    private PackFolderReader(String name, Path real) {
        this.name = name;
        this.real = real;
    }

    static PackFiles read(Path folder) {
        try {
            Path last = folder.toAbsolutePath().normalize().getFileName();
            Path real = folder.toRealPath();
            PackFolderReader reader = new PackFolderReader(VisibleText.of(last == null ? "/" : last.toString()), real);
            reader.folder(real, "", 1);
            return new PackFiles(
                    reader.name,
                    ImmutableSortedMap.copyOf(reader.contents),
                    reader.told.stream()
                            .flatMap(complaints -> complaints.problems().stream())
                            .collect(com.google.common.collect.ImmutableList.toImmutableList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void folder(Path folder, String prefix, int depth) throws IOException {
        for (Path path : sorted(folder)) {
            String own = String.valueOf(path.getFileName());
            if (own.startsWith(".")) {
                continue;
            }
            String inside = prefix + own;
            if (++seen > PackBounds.FILES) {
                if (seen == PackBounds.FILES + 1) {
                    complain(
                            "",
                            "too-many-files",
                            "政策包里的文件和文件夹超过 %d 个，其余没有读取".formatted(PackBounds.FILES),
                            "the pack holds more than %d files and folders; the rest was not read"
                                    .formatted(PackBounds.FILES));
                }
                return;
            }
            if (isNamedWell(own, inside) && isInside(path, inside)) {
                entry(path, inside, depth);
            }
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            return StreamSupport.stream(inside.spliterator(), /* parallel= */ false)
                    .limit(10L * PackBounds.FILES)
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private void entry(Path path, String inside, int depth) {
        try {
            if (Files.isDirectory(path)) {
                if (depth == PackBounds.LEVELS) {
                    complain(
                            inside,
                            "depth",
                            "文件夹太深，第 %d 层以下没有程序会读；案例直接放在 cases/ 下，表放在 tables/ 下，方案放在 schemes/ 下"
                                    .formatted(PackBounds.LEVELS),
                            "nothing reads below the level %d: cases stand right below cases/, tables below tables/,"
                                            .formatted(PackBounds.LEVELS)
                                    + " schemes below schemes/");
                } else {
                    folder(path, inside + "/", depth + 1);
                }
            } else if (Files.isRegularFile(path)) {
                file(path, inside);
            } else {
                complain(inside, "file-kind", "不是普通文件，政策包里只放普通文件", "no plain file; a pack holds plain files only");
            }
        } catch (IOException | UncheckedIOException unreadable) {
            complain(
                    inside,
                    "unreadable",
                    "读不了；请核对权限，以及文件是否还在",
                    "cannot be read; check its permissions and whether it is still there");
        }
    }

    private void file(Path path, String inside) throws IOException {
        long size = Files.size(path);
        if (size > PackBounds.FILE_BYTES) {
            complain(
                    inside,
                    "too-large",
                    "文件有 %d 字节，最多 %d 字节".formatted(size, PackBounds.FILE_BYTES),
                    "the file has %d bytes; %d are the most".formatted(size, PackBounds.FILE_BYTES));
            return;
        }
        if (bytes + size > PackBounds.PACK_BYTES) {
            complain(
                    inside,
                    "too-large",
                    "到这个文件为止，政策包超过 %d 字节".formatted(PackBounds.PACK_BYTES),
                    "with this file the pack is larger than %d bytes".formatted(PackBounds.PACK_BYTES));
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] read = in.readNBytes(PackBounds.FILE_BYTES);
            bytes += read.length;
            contents.put(inside, ByteSource.wrap(read));
        }
    }

    private boolean isNamedWell(String own, String inside) {
        Optional<Bilingual> unclear = names.complaint(own, inside);
        unclear.ifPresent(why -> complain(inside, "file-name", why.zh(), why.en()));
        return unclear.isEmpty();
    }

    private boolean isInside(Path path, String inside) {
        if (!Files.isSymbolicLink(path)) {
            return true;
        }
        try {
            if (path.toRealPath().startsWith(real)) {
                return true;
            }
            complain(
                    inside,
                    "link",
                    "是指向政策包以外的链接，没有读取；请放文件本身",
                    "a link out of the pack was not followed; put the file itself here");
        } catch (IOException broken) {
            complain(inside, "link", "链接指向的文件不存在或读不了", "the link leads nowhere, or to what cannot be read");
        }
        return false;
    }

    private void complain(String inside, String code, String zh, String en) {
        ProblemCollector complaints = new ProblemCollector(name + "/" + VisibleText.of(inside));
        complaints.error(0, 0, code, zh, en);
        told.add(complaints);
    }
}
