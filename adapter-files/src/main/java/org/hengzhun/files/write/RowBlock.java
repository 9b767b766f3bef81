package org.hengzhun.files.write;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table that is too wide for the place, as lines of label and value: the first cell alone, words alone, others side by side
 * where they fit. Empty cells are left out.
 *
 * @param headers the labels
 * @param words which columns hold words
 * @param width columns the place has
 */
record RowBlock(List<String> headers, List<Boolean> words, int width) {

    List<String> lines(List<String> row) {
        List<String> lines = new ArrayList<>();
        String open = "";
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column).strip();
            if (cell.isEmpty()) {
                continue;
            }
            String told = label(headers.get(column).strip()) + cell;
            String beside = open + TextTable.BETWEEN + TextTable.BETWEEN + told;
            boolean fits = !open.isEmpty() && !words.get(column) && DisplayWidth.NARROW.of(beside) <= width;
            String line = fits ? beside : lines.isEmpty() ? told : TextTable.BETWEEN + told;
            if (fits) {
                lines.remove(lines.size() - 1);
            }
            lines.add(line);
            open = lines.size() > 1 && !words.get(column) ? line : "";
        }
        return lines;
    }

    private static String label(String header) {
        if (header.isEmpty()) {
            return "";
        }
        boolean latin = DisplayWidth.NARROW.of(header) == header.length();
        return header + (latin ? ": " : "：");
    }
}
