package org.hengzhun.files.read;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** How the bytes of an input are laid out. */
public enum InputForm {
    /** A table, its cells parted by commas, tabs or semicolons. */
    CSV,
    /** One JSON document: an array of objects, one object, or an object with {@code projects}. */
    JSON,
    /** One JSON object a line. */
    NDJSON,
    /** A workbook of Excel or WPS. */
    WORKBOOK;

    /** The form the ending of a file name stands for, if it stands for one. */
    static Optional<InputForm> byEnding(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "csv", "txt", "tsv" -> Optional.of(CSV);
            case "json" -> Optional.of(JSON);
            case "ndjson", "jsonl" -> Optional.of(NDJSON);
            default -> Optional.empty();
        };
    }

    /** Whether the first bytes are those of a file of an office program, or of an archive. */
    static boolean looksLikeOffice(byte[] head) {
        return startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /** The form of an input whose name says nothing, from its first bytes. */
    static InputForm of(byte[] head) {
        // Only ASCII matters here, so any charset that keeps bytes apart will do.
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading();
        if (text.startsWith("[")) {
            return JSON;
        }
        if (!text.startsWith("{")) {
            return CSV;
        }
        int end = text.indexOf('\n');
        boolean more = end >= 0 && !text.substring(end).isBlank();
        return more && isWholeDocument(text.substring(0, end)) ? NDJSON : JSON;
    }

    private static boolean isWholeDocument(String line) {
        try (JsonParser parser = Json.FACTORY.createParser(line)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException broken) {
            return false;
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
