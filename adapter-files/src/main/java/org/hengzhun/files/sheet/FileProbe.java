package org.hengzhun.files.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the kind of a file from its bytes. */
final class FileProbe {

    private static final int HEAD = 1 << 16;

    private static final Pattern PAGE =
            Pattern.compile("(?s)<(?:!doctype html|html|head|meta|title|style|body|table|div|center|font)\\b.*");

    private static final Map<String, FileKind> FIRST_BYTES = firstBytes();

    private FileProbe() {}

    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        // As many characters as bytes, so that bytes can be compared as text.
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6")) {
            return zip(file);
        }
        if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OfficeStorage.kind(file);
        }
        return FIRST_BYTES.entrySet().stream()
                .filter(known -> bytes.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> other(bytes));
    }

    private static Map<String, FileKind> firstBytes() {
        Map<String, FileKind> kinds = new LinkedHashMap<>();
        kinds.put("%PDF-", FileKind.PDF);
        kinds.put("\u00EF\u00BB\u00BF%PDF-", FileKind.PDF);
        kinds.put("{\\rtf", FileKind.WORD);
        for (String archive :
                Arrays.asList("\u001F\u008B\b", "7z\u00BC\u00AF'\u001C", "Rar!\u001A\7", "BZh91AY", "\u00FD7zXZ\0")) {
            kinds.put(archive, FileKind.ARCHIVE);
        }
        for (String picture :
                Arrays.asList("\u0089PNG\r\n", "\u00FF\u00D8\u00FF", "GIF87a", "GIF89a", "II*\0", "MM\0*")) {
            kinds.put(picture, FileKind.PICTURE);
        }
        // Workbooks before 1993, which some programs still export: the start of a sheet, and its length.
        for (String sheet : Arrays.asList("\t\b\u0010\0", "\t\b\b\0", "\t\4\6\0", "\t\2\6\0", "\t\0\4\0")) {
            kinds.put(sheet, FileKind.OLD_WORKBOOK);
        }
        return kinds;
    }

    private static FileKind other(String bytes) {
        boolean bitmap = bytes.startsWith("BM") && bytes.startsWith("\0\0\0\0", 6);
        boolean webp = bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8);
        if (bitmap || webp || bytes.startsWith("ftyphei", 4) || bytes.startsWith("ftypmif1", 4)) {
            return FileKind.PICTURE;
        }
        return markup(bytes);
    }

    private static FileKind markup(String bytes) {
        // Without zeros, letters are the same in UTF-8 and UTF-16.
        String text = bytes.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("mime-version:") && text.contains("text/html")) {
            return FileKind.WEB_PAGE;
        }
        boolean xml = text.startsWith("<?xml");
        if (xml && (text.contains("urn:schemas-microsoft-com:office:spreadsheet") || text.contains("excel.sheet"))) {
            return FileKind.XML_SPREADSHEET;
        }
        if (xml && text.contains("urn:oasis:names:tc:opendocument")) {
            return FileKind.OPEN_DOCUMENT;
        }
        boolean comment = text.startsWith("<!--");
        boolean page = PAGE.matcher(text).matches()
                || ((xml || comment) && (text.contains("<html") || text.contains("<table")));
        return page ? FileKind.WEB_PAGE : xml ? FileKind.XML : FileKind.TEXT;
    }

    private static FileKind zip(Path file) throws IOException {
        try (Parts parts = Parts.open(file)) {
            if (parts.has("mimetype")) {
                String type = new String(parts.bytes("mimetype").readNBytes(200), StandardCharsets.ISO_8859_1);
                if (type.contains("opendocument")) {
                    return FileKind.OPEN_DOCUMENT;
                }
            }
            return office(parts.names());
        } catch (UnreadableWorkbookException damaged) {
            // Whoever opens it is told what is wrong.
            return FileKind.WORKBOOK;
        }
    }

    private static FileKind office(Set<String> names) {
        if (names.contains("ofd.xml") || names.contains("fixeddocseq.fdseq")) {
            return FileKind.FIXED_LAYOUT;
        }
        if (!names.contains("[content_types].xml")) {
            return FileKind.ARCHIVE;
        }
        if (names.stream().anyMatch(name -> name.endsWith("workbook.bin"))) {
            return FileKind.BINARY_WORKBOOK;
        }
        if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
            return FileKind.WORD;
        }
        if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return FileKind.SLIDES;
        }
        // Whatever else it is: opening it says what is missing.
        return FileKind.WORKBOOK;
    }
}
