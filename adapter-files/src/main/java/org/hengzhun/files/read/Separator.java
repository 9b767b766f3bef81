package org.hengzhun.files.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.reading.CellText;
import org.hengzhun.core.reading.HeaderText;

/** Finds out what parts the cells of a table: whatever parts its first line into the most known headers. */
final class Separator {

    private static final char[] CANDIDATES = {',', '\t', ';', '，'};

    private static final int PEEKED = 1 << 16;

    private Separator() {}

    /** The separator of the table that begins here; the reader is left where it was. A comma where nothing tells. */
    static char of(BufferedReader text, FieldDictionary fields) throws IOException {
        text.mark(PEEKED);
        char[] head = new char[PEEKED];
        int length = 0;
        for (int read = 0; read >= 0 && length < PEEKED; length += Math.max(read, 0)) {
            read = text.read(head, length, PEEKED - length);
        }
        text.reset();
        String line =
                new String(head, 0, length).stripLeading().lines().findFirst().orElse("");
        char best = CANDIDATES[0];
        long most = 0;
        for (char candidate : CANDIDATES) {
            long known = headers(line, candidate, fields);
            if (known > most) {
                best = candidate;
                most = known;
            }
        }
        return best;
    }

    private static long headers(String line, char separator, FieldDictionary fields) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(header -> CellText.trim(header.replace("\"", "")))
                .filter(header -> HeaderText.unguessed(header, fields) instanceof HeaderText.Known)
                .count();
    }
}
