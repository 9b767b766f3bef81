package org.hengzhun.drl.archive;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs files with the list of their hashes. The same files give the same bytes on every machine: sorted names, one time for all, and
 * nothing compressed, because compressors differ.
 */
public final class ArchiveWriter {

    /** Any time would do; a month later than the first one zip knows, which the JDK writes by the zone of the machine. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ArchiveWriter() {}

    /** The bytes of the zip; files by their path in it. */
    public static byte[] zip(ImmutableSortedMap<String, ByteSource> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, Entries.MANIFEST, ListedHashes.listing(files));
            for (Map.Entry<String, ByteSource> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue().read());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The SHA-256 of a zip as other people can compute it, such as with sha256sum. */
    public static String hash(byte[] zip) {
        return Hashing.sha256().hashBytes(zip).toString();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(Entries.crc(content));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
