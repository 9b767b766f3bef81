package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A row of a table as its file writes it.
 *
 * @param number as a spreadsheet counts: the header is 1
 * @param raw all of it, the end of the line with it
 * @param fields what its cells hold, spaces around them with them
 */
record SourceRow(int number, String raw, ImmutableList<String> fields) {

    private static final String REMARK = "#";

    /** Whether it is there for people alone (说明行). */
    boolean isRemark() {
        return fields.get(0).strip().startsWith(REMARK);
    }

    /** What it tells people, without the quotes of cells. */
    String remark() {
        return String.join(",", fields).strip();
    }

    /** Whether it says something to the program. */
    boolean isData() {
        return !isRemark() && fields.stream().anyMatch(field -> !field.isBlank());
    }

    String field(int place) {
        return place < fields.size() ? fields.get(place) : "";
    }

    /** The row without the end of its line. */
    String words() {
        return raw.substring(0, raw.length() - lineEnd().length());
    }

    String lineEnd() {
        return raw.endsWith("\r\n") ? "\r\n" : raw.endsWith("\n") ? "\n" : raw.endsWith("\r") ? "\r" : "";
    }

    /**
     * The row with other texts in some of its cells, all others byte for byte as they are.
     *
     * @param cells by 0-based place
     */
    String with(Map<Integer, String> cells) {
        List<String> pieces = new ArrayList<>(pieces());
        if (pieces.size() != fields.size()) {
            pieces.clear();
            fields.forEach(field -> pieces.add(quoted(field)));
        }
        cells.forEach((place, text) -> {
            while (pieces.size() <= place) {
                pieces.add("");
            }
            pieces.set(place, quoted(text));
        });
        return String.join(",", pieces) + lineEnd();
    }

    /** The cells as they are written, quotes and all. */
    private List<String> pieces() {
        String words = words();
        List<String> pieces = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (quoted && words.startsWith("\"\"", at)) {
                at++;
            } else if (sign == '"' && (quoted || at == start)) {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                pieces.add(words.substring(start, at));
                start = at + 1;
            }
        }
        pieces.add(words.substring(start));
        return pieces;
    }

    /** A row of these cells, without the end of its line. */
    static String of(ImmutableMap<Integer, String> cells, int size) {
        List<String> pieces = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            pieces.add(quoted(cells.getOrDefault(place, "")));
        }
        return String.join(",", pieces);
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r')
                && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
