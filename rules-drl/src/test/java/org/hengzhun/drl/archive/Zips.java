package org.hengzhun.drl.archive;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zips as strangers make them: any names, any bytes. */
final class Zips {

    private Zips() {}

    /** One file after the other, compressed, with no list of hashes. */
    static byte[] plain(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] plain(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, name.getBytes(StandardCharsets.UTF_8));
        }
        return plain(files);
    }

    /** The zip's files as they are, edited, and packed again with the same list and signature. */
    static byte[] edited(byte[] zip, UnaryOperator<Map<String, byte[]>> edit) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            Path file = Files.createTempFile("zips", ".zip");
            try {
                Files.write(file, zip);
                try (ZipFile opened = new ZipFile(file.toFile())) {
                    for (ZipEntry entry : java.util.Collections.list(opened.entries())) {
                        files.put(entry.getName(), opened.getInputStream(entry).readAllBytes());
                    }
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return plain(edit.apply(files));
    }

    /** The zip with other bytes for some of its names; both have the same length. */
    static byte[] renamed(byte[] zip, String before, String after) {
        return new String(zip, StandardCharsets.ISO_8859_1)
                .replace(before, after)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The zip with one byte of its first central header changed. */
    static byte[] patched(byte[] zip, int offset, int value) {
        byte[] patched = zip.clone();
        int header = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        patched[header + offset] = (byte) value;
        return patched;
    }

    static ImmutableSortedMap<String, ByteSource> files(Map<String, byte[]> files) {
        ImmutableSortedMap.Builder<String, ByteSource> sources = ImmutableSortedMap.naturalOrder();
        files.forEach((path, bytes) -> sources.put(path, ByteSource.wrap(bytes)));
        return sources.buildOrThrow();
    }
}
