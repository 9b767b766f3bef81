package org.hengzhun.files.sheet;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a sheet reaches, and whether cells can be added to it with all else as it is.
 *
 * @param columns columns up to the last in which something stands, from the row of the header on; blocks of merged cells counted
 * @param placed whether every row and cell says its place, as spreadsheets write it
 * @param drawing the relation to the part its comments are drawn in, or null
 */
record SheetExtent(int columns, boolean placed, @Nullable String drawing) {

    private static final Pattern RELATION = Pattern.compile(":id\\s*=\\s*[\"']([^\"']*)[\"']");

    /** Reads the sheet once. */
    static SheetExtent of(XmlTokens xml, int headerTop) throws IOException {
        int columns = 0;
        int row = 0;
        int column = -1;
        boolean placed = true;
        String drawing = null;
        for (String token = xml.next(); token != null && placed; token = xml.next()) {
            if (token.charAt(0) != '<' || XmlTag.isEnd(token)) {
                continue;
            }
            switch (XmlTag.name(token)) {
                case "row" -> {
                    String number = XmlTag.attribute(token, "r");
                    placed = number != null;
                    row = number == null ? 0 : Integer.parseInt(number);
                }
                case "c" -> {
                    CellPlace place = CellPlace.of(String.valueOf(XmlTag.attribute(token, "r")));
                    placed = place != null && place.row() == row;
                    column = place == null ? -1 : place.column();
                }
                case "v", "f", "is" -> columns = row >= headerTop ? Math.max(columns, column + 1) : columns;
                case "mergeCell" -> columns = Math.max(columns, merged(token, headerTop));
                case "legacyDrawing" -> {
                    Matcher relation = RELATION.matcher(token);
                    drawing = relation.find() ? relation.group(1) : null;
                }
                default -> {}
            }
        }
        return new SheetExtent(columns, placed, drawing);
    }

    private static int merged(String token, int headerTop) {
        String block = String.valueOf(XmlTag.attribute(token, "ref"));
        CellPlace last = CellPlace.of(block.substring(block.indexOf(':') + 1));
        return last == null || last.row() < headerTop ? 0 : last.column() + 1;
    }
}
