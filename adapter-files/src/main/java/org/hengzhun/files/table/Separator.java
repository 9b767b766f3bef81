package org.hengzhun.files.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.reading.CellText;
import org.hengzhun.core.reading.HeaderText;

/** Finds out what parts the cells of a table: whatever parts one of its first lines into the most known headers. */
public final class Separator {

    private static final char[] CANDIDATES = {',', '\t', ';', '，'};

    private static final int PEEKED = 1 << 16;

    /** Lines that may stand above the header. */
    private static final int MOST_LINES = 30;

    private Separator() {}

    /** The separator of the table that begins here; the reader is left where it was. Where nothing tells, what parts most. */
    public static char of(BufferedReader text, FieldDictionary fields) throws IOException {
        text.mark(PEEKED);
        char[] head = new char[PEEKED];
        int length = 0;
        for (int read = 0; read >= 0 && length < PEEKED; length += Math.max(read, 0)) {
            read = text.read(head, length, PEEKED - length);
        }
        text.reset();
        List<String> lines = new String(head, 0, length)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_LINES)
                .toList();
        char best = CANDIDATES[0];
        long most = 0;
        for (char candidate : CANDIDATES) {
            long known = lines.stream()
                    .mapToLong(line -> headers(line, candidate, fields))
                    .max()
                    .orElse(0);
            if (known > most) {
                best = candidate;
                most = known;
            }
        }
        return most == 0 ? frequent(lines) : best;
    }

    private static long headers(String line, char separator, FieldDictionary fields) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(header -> CellText.trim(header.replace("\"", "")))
                .filter(header -> HeaderText.unguessed(header, fields) instanceof HeaderText.Known)
                .count();
    }

    /** Where no header is known: what stands in most lines, a comma where none does. */
    private static char frequent(List<String> lines) {
        char best = CANDIDATES[0];
        long most = 0;
        for (char candidate : CANDIDATES) {
            long parted =
                    lines.stream().filter(line -> line.indexOf(candidate) >= 0).count();
            if (parted > most) {
                best = candidate;
                most = parted;
            }
        }
        return best;
    }
}
