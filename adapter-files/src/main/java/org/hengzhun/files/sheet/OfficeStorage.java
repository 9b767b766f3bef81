package org.hengzhun.files.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The names in a file that is a small file system of its own, as Office before 2007 wrote, and what it is by them. */
final class OfficeStorage {

    /** Bytes of an entry of its directory, which starts at a multiple of them: the name, its length at 64, its sort at 66. */
    private static final int ENTRY = 128;

    private static final int LONGEST_NAME = 64;

    private OfficeStorage() {}

    static FileKind kind(Path file) throws IOException {
        Set<String> names = names(file);
        if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
            return FileKind.ENCRYPTED;
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return FileKind.OLD_WORKBOOK;
        }
        if (names.contains("WordDocument")) {
            return FileKind.WORD;
        }
        return names.contains("PowerPoint Document") ? FileKind.SLIDES : FileKind.OLD_OFFICE;
    }

    /** Looks at every place an entry may stand, so that a chain that is broken or closes a circle does no harm. */
    private static Set<String> names(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (byte[] entry = in.readNBytes(ENTRY); entry.length == ENTRY; entry = in.readNBytes(ENTRY)) {
                int length = (entry[64] & 0xFF) + 256 * (entry[65] & 0xFF);
                boolean named = length > 2 && length <= LONGEST_NAME && (entry[66] == 1 || entry[66] == 2);
                if (named && names.size() < 1000) {
                    names.add(new String(entry, 0, length - 2, StandardCharsets.UTF_16LE));
                }
            }
        }
        return names;
    }
}
