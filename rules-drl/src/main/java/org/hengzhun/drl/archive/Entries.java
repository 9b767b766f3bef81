package org.hengzhun.drl.archive;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.VisibleText;

/**
 * Takes the entries of an archive whoever made it, nothing of which is believed: sizes are counted as bytes come, names are looked at
 * before anything is read. Used once, by one thread.
 */
final class Entries {

    static final String MANIFEST = "META-INF/MANIFEST.MF";

    private static final String META = "META-INF/";
    private static final int MOST = 4 * PackBounds.FILES;
    private static final Pattern SEAL = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(zip|jar|7z|rar|tar|gz|tgz|xz|bz2)");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private final String archive;
    private final PlainNames names = new PlainNames();
    private final TreeMap<String, ByteSource> files = new TreeMap<>();
    private final TreeMap<String, byte[]> meta = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bytes;

    private Entries(String archive) {
        this.archive = archive;
    }

    /** Those of the archive of the name. */
    static Entries of(ZipFile zip, String archive) throws IOException {
        Entries entries = new Entries(archive);
        if (zip.size() > MOST) {
            entries.complain(
                    "",
                    "too-many-files",
                    "zip 里有 %d 个文件和文件夹，最多 %d 个".formatted(zip.size(), MOST),
                    "the zip holds %d files and folders; %d are the most".formatted(zip.size(), MOST));
            return entries;
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entries.isFit(entry.getName())) {
                entries.take(zip, entry);
            }
            if (entries.bytes > PackBounds.ALL_BYTES) {
                entries.complain("", "too-large", ArchiveReader.TOO_LARGE.zh(), ArchiveReader.TOO_LARGE.en());
                return entries;
            }
        }
        return entries;
    }

    private boolean isFit(String name) {
        boolean folder = name.endsWith("/");
        String path = folder ? name.substring(0, name.length() - 1) : name;
        List<String> parts = Splitter.on('/').splitToList(path);
        if (DRIVE.matcher(path).matches()
                || parts.stream().anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."))) {
            return complain(
                    name,
                    "file-name",
                    "文件名指向 zip 以外的地方；zip 里只放相对路径，不能有 ..、盘符和开头的 /",
                    "the file name leads out of the zip; use relative paths without .., drive letters and a leading /");
        }
        Optional<Bilingual> unclear = names.complaint(parts.get(parts.size() - 1), path);
        if (unclear.isPresent()) {
            return complain(name, "file-name", unclear.get().zh(), unclear.get().en());
        }
        if (parts.size() > PackBounds.LEVELS + 1) {
            return complain(
                    name,
                    "depth",
                    "文件夹太深，政策包里最多 %d 层".formatted(PackBounds.LEVELS),
                    "the folders are too deep; a pack has %d levels at most".formatted(PackBounds.LEVELS));
        }
        if (!folder && ARCHIVE.matcher(Ascii.toLowerCase(path)).matches()) {
            return complain(
                    name,
                    "nested-zip",
                    "zip 里还有压缩文件；请把政策包的文件直接放进去",
                    "the zip holds an archive itself; put the files of the pack into the zip");
        }
        return true;
    }

    private void take(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        Optional<byte[]> read = bytes(zip, entry);
        if (read.isEmpty() || name.endsWith("/")) {
            return;
        }
        String upper = Ascii.toUpperCase(name);
        if (!upper.startsWith(META)) {
            files.put(name, ByteSource.wrap(read.get()));
        } else if (upper.equals(MANIFEST) || SEAL.matcher(upper).matches()) {
            meta.put(upper, read.get());
        } else {
            complain(
                    name,
                    "unlisted",
                    "META-INF 里只放清单和签名，这个文件请删去",
                    "META-INF holds the list of hashes and signatures only; delete this file");
        }
    }

    private Optional<byte[]> bytes(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        int most = name.endsWith("/") ? 0 : PackBounds.FILE_BYTES;
        byte[] read;
        try (InputStream in = zip.getInputStream(entry)) {
            read = in.readNBytes(most + 1);
        } catch (ZipException damaged) {
            complain(
                    name,
                    "damaged",
                    "解不开，文件已损坏（%s）；请重新取一份".formatted(VisibleText.of(String.valueOf(damaged.getMessage()))),
                    "cannot be unpacked, the file is damaged (%s); get it again"
                            .formatted(VisibleText.of(String.valueOf(damaged.getMessage()))));
            return Optional.empty();
        }
        bytes += read.length;
        if (read.length > most) {
            complain(name, "too-large", "解开后超过 %d 字节".formatted(most), "unpacks to more than %d bytes".formatted(most));
            return Optional.empty();
        }
        if (entry.getCrc() >= 0 && entry.getCrc() != crc(read)) {
            complain(
                    name,
                    "damaged",
                    "内容与 zip 记下的校验和不符，文件已损坏或被改过；请重新取一份",
                    "the content does not match the checksum of the zip: damaged or changed; get it again");
            return Optional.empty();
        }
        return Optional.of(read);
    }

    /** The checksum that a zip keeps of a file. */
    static long crc(byte[] bytes) {
        return Hashing.crc32().hashBytes(bytes).padToLong();
    }

    private boolean complain(String inside, String code, String zh, String en) {
        String place = inside.isEmpty() ? archive : archive + "/" + VisibleText.of(inside);
        problems.add(Problem.error(place, 0, 0, code, new Bilingual(zh, en)));
        return false;
    }

    /** By path, without what is in META-INF. */
    ImmutableSortedMap<String, ByteSource> files() {
        return ImmutableSortedMap.copyOf(files);
    }

    /** The list of hashes, if there is one. */
    Optional<byte[]> manifest() {
        return Optional.ofNullable(meta.get(MANIFEST));
    }

    /** Whether anybody signed it, well or not. */
    boolean signed() {
        return meta.keySet().stream().anyMatch(name -> !name.equals(MANIFEST));
    }

    ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }
}
