package org.hengzhun.files.sheet;

import com.google.common.xml.XmlEscapers;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Copies the text of a sheet sign by sign and adds cells to rows, in columns of their own; what stood in those columns of such a
 * row gives way. An added cell looks like the last one of its row. Mutable, for one thread.
 */
final class WidenedSheet {

    /** What comes in a sheet after where its comments are named. */
    private static final Set<String> AFTER_COMMENTS = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent");

    private final XmlTokens xml;
    private final Writer out;
    private final int first;
    private final int[] widths;
    private final Iterator<AppendedCells> added;
    private final SheetRemarks remarks;
    private @Nullable AppendedCells next;
    private boolean columnsTold;

    /**
     * @param first the 0-based column of the first added cells
     * @param widths of the columns
     * @param added in the order of their rows
     */
    WidenedSheet(
            XmlTokens xml, Writer out, int first, int[] widths, Iterator<AppendedCells> added, SheetRemarks remarks) {
        this.xml = xml;
        this.out = out;
        this.first = first;
        this.widths = widths;
        this.added = added;
        this.remarks = remarks;
        this.next = added.hasNext() ? added.next() : null;
    }

    void copy() throws IOException {
        for (String token = xml.next(); token != null; token = xml.next()) {
            switch (XmlTag.name(token)) {
                // It would have to be right, and none is needed.
                case "dimension" -> skip(token);
                case "cols" -> columns(token);
                case "sheetData" -> {
                    data(token);
                    rest(XmlTag.prefix(token));
                    return;
                }
                default -> out.write(token);
            }
        }
    }

    private void skip(String start) throws IOException {
        if (!XmlTag.isEmpty(start) && !XmlTag.isEnd(start)) {
            String name = XmlTag.name(start);
            for (String token = following();
                    !(XmlTag.isEnd(token) && XmlTag.name(token).equals(name)); ) {
                token = following();
            }
        }
    }

    private String following() throws IOException {
        String token = xml.next();
        if (token == null) {
            throw new IOException("The sheet ends within an element.");
        }
        return token;
    }

    /** Widths of columns that reach into the added ones end before them, and go on after them. */
    private void columns(String start) throws IOException {
        String prefix = XmlTag.prefix(start);
        out.write(start);
        for (String token = following();
                !XmlTag.isEnd(token) || !XmlTag.name(token).equals("cols"); ) {
            if (XmlTag.name(token).equals("col") && !XmlTag.isEnd(token)) {
                column(token, prefix);
            } else {
                out.write(token);
            }
            token = following();
        }
        tellColumns(prefix);
        out.write("</" + prefix + "cols>");
    }

    private void column(String token, String prefix) throws IOException {
        int min = Integer.parseInt(String.valueOf(XmlTag.attribute(token, "min")));
        int max = Integer.parseInt(String.valueOf(XmlTag.attribute(token, "max")));
        int last = first + widths.length;
        if (min <= first) {
            out.write(XmlTag.with(token, "max", String.valueOf(Math.min(max, first))));
        }
        if (max > last) {
            tellColumns(prefix);
            out.write(XmlTag.with(token, "min", String.valueOf(Math.max(min, last + 1))));
        }
    }

    private void tellColumns(String prefix) throws IOException {
        for (int column = 0; column < widths.length && !columnsTold; column++) {
            int number = first + column + 1;
            out.write("<%scol min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                    .formatted(prefix, number, number, widths[column]));
        }
        columnsTold = true;
    }

    private void data(String start) throws IOException {
        if (!columnsTold) {
            String prefix = XmlTag.prefix(start);
            out.write("<" + prefix + "cols>");
            tellColumns(prefix);
            out.write("</" + prefix + "cols>");
        }
        out.write(start);
        if (XmlTag.isEmpty(start)) {
            return;
        }
        for (String token = following(); ; token = following()) {
            if (XmlTag.name(token).equals("row") && !XmlTag.isEnd(token)) {
                row(token);
            } else {
                out.write(token);
            }
            if (XmlTag.isEnd(token) && XmlTag.name(token).equals("sheetData")) {
                return;
            }
        }
    }

    private void row(String start) throws IOException {
        int number = Integer.parseInt(String.valueOf(XmlTag.attribute(start, "r")));
        while (next != null && next.row() < number) {
            advance();
        }
        AppendedCells here = next;
        if (here == null || here.row() != number) {
            out.write(start);
            if (!XmlTag.isEmpty(start)) {
                untouched();
            }
            return;
        }
        here.remarks().forEach((column, words) -> remarks.add(number, column, words));
        widen(start, here);
        advance();
    }

    private void advance() {
        next = added.hasNext() ? added.next() : null;
    }

    private void untouched() throws IOException {
        String token;
        do {
            token = following();
            out.write(token);
        } while (!XmlTag.isEnd(token) || !XmlTag.name(token).equals("row"));
    }

    private void widen(String start, AppendedCells here) throws IOException {
        String prefix = XmlTag.prefix(start);
        String[] styles = new String[widths.length];
        String plain = XmlTag.without(start, "spans");
        if (XmlTag.isEmpty(start)) {
            out.write(plain.substring(0, plain.length() - 2) + ">");
            cells(prefix, here, styles);
            out.write("</" + prefix + "row>");
            return;
        }
        out.write(plain);
        List<String> behind = new ArrayList<>();
        String token = following();
        for (; !XmlTag.isEnd(token) || !XmlTag.name(token).equals("row"); token = following()) {
            if (XmlTag.name(token).equals("c")) {
                token = cell(token, styles, behind);
            } else if (behind.isEmpty()) {
                out.write(token);
            } else {
                behind.add(token);
            }
        }
        cells(prefix, here, styles);
        for (String one : behind) {
            out.write(one);
        }
        out.write(token);
    }

    /** Copies a cell before the added ones, keeps the style of one in their place, or keeps one behind them for later. */
    private String cell(String start, String[] styles, List<String> behind) throws IOException {
        CellPlace place = CellPlace.of(String.valueOf(XmlTag.attribute(start, "r")));
        int column = place == null ? 0 : place.column();
        String style = XmlTag.attribute(start, "s");
        boolean own = column >= first && column < first + widths.length;
        if (own) {
            styles[column - first] = style;
        } else if (column < first) {
            Arrays.fill(styles, style);
        }
        String token = start;
        while (true) {
            if (column < first) {
                out.write(token);
            } else if (!own) {
                behind.add(token);
            }
            if (XmlTag.name(token).equals("c") && (XmlTag.isEnd(token) || XmlTag.isEmpty(token))) {
                return token;
            }
            token = following();
        }
    }

    private void cells(String prefix, AppendedCells here, String[] styles) throws IOException {
        for (int column = 0; column < widths.length; column++) {
            String place = CellPlace.letters(first + column) + here.row();
            String style = styles[column] == null ? "" : " s=\"" + styles[column] + "\"";
            String text = here.cells().get(column);
            if (!text.isEmpty() || !style.isEmpty()) {
                out.write("<" + prefix + "c r=\"" + place + "\"" + style);
                out.write(text.isEmpty() ? "/>" : inline(prefix, text) + "</" + prefix + "c>");
            }
        }
    }

    static String inline(String prefix, String text) {
        return " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">"
                + XmlEscapers.xmlContentEscaper().escape(text) + "</" + prefix + "t></" + prefix + "is>";
    }

    /** What follows the rows, with the place of the comments where there is none and some were added. */
    private void rest(String prefix) throws IOException {
        int depth = 0;
        boolean told = !remarks.needsPlace();
        for (String token = xml.next(); token != null; token = xml.next()) {
            boolean tag = XmlTag.isTag(token);
            boolean end = tag && XmlTag.isEnd(token);
            if (tag && depth == 0 && !told && (end || AFTER_COMMENTS.contains(XmlTag.name(token)))) {
                out.write("<%slegacyDrawing xmlns:r=\"%s\" r:id=\"%s\"/>"
                        .formatted(prefix, remarks.relationships(), SheetRemarks.DRAWING_ID));
                told = true;
            }
            depth += !tag || XmlTag.isEmpty(token) ? 0 : end ? -1 : 1;
            out.write(token);
        }
    }
}
