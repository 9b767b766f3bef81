package org.hengzhun.files.write.duty;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Lines of iCalendar (RFC 5545, 3.1 and 3.3.11): folded at 75 octets, ended by CRLF, text escaped. */
final class CalendarText {

    private static final int LONGEST_LINE = 75;

    private final Writer out;

    CalendarText(Writer out) {
        this.out = out;
    }

    /** A property with a value that needs no escape. */
    void plain(String property, String value) throws IOException {
        String line = property + ":" + value;
        int taken = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            String text = Character.toString(character);
            int octets = text.getBytes(StandardCharsets.UTF_8).length;
            if (taken + octets > LONGEST_LINE) {
                out.write("\r\n ");
                taken = 1;
            }
            out.write(text);
            taken += octets;
            at += Character.charCount(character);
        }
        out.write("\r\n");
    }

    /** A property whose value is text for people. */
    void text(String property, String value) throws IOException {
        plain(property, escaped(value));
    }

    /** Backslash, semicolon, comma and line break are escaped; other control characters have no place in a calendar. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }
}
