package org.hengzhun.files.sheet;

import com.google.common.io.Files;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** The parts of a package of Office, which is a zip file of them, and how they point at one another. */
final class Parts implements Closeable {

    /** Workbooks hold some ten parts, and three for each sheet. */
    private static final int MOST = 10_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    /**
     * Where one part points.
     *
     * @param type the last word of its type, which is the same in the strict form of the format
     * @param target name of the part it points at
     */
    record Relation(String type, String target) {}

    private Parts(ZipFile zip) {
        this.zip = zip;
        zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    /** Opens the zip file; an {@link UnreadableWorkbookException} when it is damaged. */
    static Parts open(Path file) throws IOException {
        ZipFile zip = zip(file);
        int size = zip.size();
        if (size > MOST) {
            zip.close();
            throw UnreadableWorkbookException.tooLarge("zip: %d".formatted(size));
        }
        return new Parts(zip);
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (FileSystemException missing) {
            throw missing;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableWorkbookException(new Bilingual(
                    "文件已损坏：开头像 .xlsx 或 zip，内容不全；请重新导出或重新取得。",
                    "The file is damaged: it begins like .xlsx or zip and is not whole; export it or get it again."));
        }
    }

    /** What tells parts apart: names are the same in any case; some writers part them by backslashes. */
    static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /** The entries of the file in its order, each name once. */
    Iterable<ZipEntry> entries() {
        return entries.values();
    }

    /** The entry of a part that is there. */
    ZipEntry entry(String part) {
        return Objects.requireNonNull(entries.get(key(part)));
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** The unpacked bytes of a part; an {@link UnreadableWorkbookException} when it is missing. */
    BoundedPart bytes(String part) throws IOException {
        ZipEntry entry = entries.get(key(part));
        if (entry == null) {
            throw UnreadableWorkbookException.damaged(part);
        }
        try {
            return new BoundedPart(zip.getInputStream(entry), part, entry.getCompressedSize());
        } catch (ZipException | RuntimeException broken) {
            throw UnreadableWorkbookException.damaged(part);
        }
    }

    XmlPart xml(String part) throws IOException {
        return new XmlPart(bytes(part), part);
    }

    /** Where a part points, by the ids of its relations; an empty name stands for the package itself. */
    Map<String, Relation> relations(String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, Relation> found = new LinkedHashMap<>();
        if (!has(relations)) {
            return found;
        }
        try (XmlPart xml = xml(relations)) {
            while (xml.advanceTo("Relationship")) {
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                String id = xml.attribute("Id");
                if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    found.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
                }
            }
        }
        return found;
    }

    /** The part that the first relation of this type points at, or null. */
    static @Nullable String target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/');
        String simple = Files.simplifyPath(path.startsWith("/") ? path : "/" + folder + path);
        return simple.substring(1);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
