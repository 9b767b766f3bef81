package org.hengzhun.files.copy;

import com.google.common.xml.XmlEscapers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.sheet.CellPlace;
import org.hengzhun.files.sheet.SheetCopy;
import org.hengzhun.files.table.HeaderColumn;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of one sheet stand in its part of a workbook. Of it, too, all but the cell is copied: widths, formats, comments and formulas stay as they are. A new cell is an inline text, or a number.
 */
record BookCells(SheetCopy sheet) implements CopiedCells {

    private static final Pattern ROW = Pattern.compile("<((?:\\w+:)?)row\\b([^>]*?)(/?)>");
    private static final Pattern CELL = Pattern.compile("<((?:\\w+:)?)c\\b([^>]*?)(/?)>");
    private static final Pattern PLACE = Pattern.compile("\\br=\"([^\"]*)\"");
    private static final Pattern STYLE = Pattern.compile("\\bs=\"([^\"]*)\"");
    private static final Pattern SPANS = Pattern.compile("\\s+spans=\"[^\"]*\"");
    private static final Pattern DIMENSION = Pattern.compile("<((?:\\w+:)?)dimension\\b[^>]*/>");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,10})?");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Some writer's way to write a sheet in which one cell cannot be changed alone. */
    private static RefusedException otherwise() {
        return new RefusedException(
                "这个工作簿的写法不能照原样改一格；请用 Excel 或 WPS 打开后另存一次，或另存为 CSV 再问",
                "one cell of this workbook cannot be changed with all else as it is; open it in Excel or WPS and save it once, or save it as CSV, and ask again");
    }

    /** A cell of a row, from its first sign to after its last. */
    private record Spot(int from, int to, @Nullable String style, boolean there) {}

    /**
     * The sheet as it is.
     *
     * @throws RefusedException when it is written so that one cell cannot be changed alone
     */
    static BookCells of(byte[] file, String part) throws IOException {
        return new BookCells(SheetCopy.of(file, part).orElseThrow(BookCells::otherwise));
    }

    private String xml() {
        return sheet.xml();
    }

    @Override
    public int width() {
        int width = 0;
        Matcher cells = CELL.matcher(xml());
        while (cells.find()) {
            width = Math.max(width, column(cells.group(2)) + 1);
        }
        return width;
    }

    private static int column(String attributes) {
        Matcher place = PLACE.matcher(attributes);
        CellPlace named = place.find() ? CellPlace.of(place.group(1)) : null;
        if (named == null) {
            throw otherwise();
        }
        return named.column();
    }

    @Override
    public Optional<Bilingual> cannotHold(String cell) {
        boolean holds = cell.chars().allMatch(sign -> sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF || sign == '\t')
                && StandardCharsets.UTF_8.newEncoder().canEncode(cell);
        return holds
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        "里面有工作簿存不了的控制字符；请去掉再写",
                        "it holds control characters that no workbook can hold; leave them out"));
    }

    @Override
    public CopiedCells with(int row, int column, String cell) {
        return written(row, column, prefix -> text(prefix, cell), false);
    }

    @Override
    public CopiedCells headed(int row, int column, String label) {
        return written(row, column, prefix -> text(prefix, label), true);
    }

    @Override
    public CopiedCells asNumber(int row, int column, String cell) {
        return NUMBER.matcher(cell).matches()
                ? written(row, column, prefix -> "><" + prefix + "v>" + cell + "</" + prefix + "v>", false)
                : this;
    }

    private static String text(String prefix, String cell) {
        String escaped = XmlEscapers.xmlContentEscaper()
                .escape(LOOKS_ESCAPED.matcher(cell).replaceAll("_x005F_"));
        return " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">" + escaped + "</" + prefix
                + "t></" + prefix + "is>";
    }

    /** @param inside what follows the place and the style of the cell, up to its end, for a prefix of the elements */
    private BookCells written(int row, int column, UnaryOperator<String> inside, boolean likeNeighbour) {
        Matcher start = row(row);
        String prefix = start.group(1);
        boolean empty = !start.group(3).isEmpty();
        int from = start.end();
        int to = empty ? from : xml().indexOf("</" + prefix + "row>", from);
        String body = xml().substring(from, to);
        Spot spot = spot(body, prefix, column, likeNeighbour);
        String style = spot.style == null ? "" : " s=\"" + spot.style + "\"";
        String cell = "<" + prefix + "c r=\"" + HeaderColumn.letter(column) + row + "\"" + style + inside.apply(prefix)
                + "</" + prefix + "c>";
        String opened = "<" + prefix + "row" + SPANS.matcher(start.group(2)).replaceAll("") + ">";
        String changed = xml().substring(0, start.start())
                + opened
                + body.substring(0, spot.from)
                + cell
                + body.substring(spot.to)
                + (empty ? "</" + prefix + "row>" : "")
                + xml().substring(to);
        return new BookCells(
                sheet.with(spot.there ? changed : DIMENSION.matcher(changed).replaceFirst("")));
    }

    private Matcher row(int row) {
        Matcher rows = ROW.matcher(xml());
        while (rows.find()) {
            Matcher place = PLACE.matcher(rows.group(2));
            if (!place.find()) {
                throw otherwise();
            }
            if (place.group(1).equals(String.valueOf(row))) {
                return rows;
            }
        }
        throw otherwise();
    }

    private static Spot spot(String body, String prefix, int column, boolean likeNeighbour) {
        Matcher cells = CELL.matcher(body);
        String neighbour = null;
        while (cells.find()) {
            int here = column(cells.group(2));
            Matcher styled = STYLE.matcher(cells.group(2));
            String style = styled.find() ? styled.group(1) : null;
            if (here == column) {
                return there(body, cells, prefix, style);
            }
            if (here > column) {
                return new Spot(cells.start(), cells.start(), likeNeighbour ? neighbour : null, false);
            }
            neighbour = style;
        }
        return new Spot(body.length(), body.length(), likeNeighbour ? neighbour : null, false);
    }

    /** A formula is somebody's sum, and not replaced by an answer. */
    private static Spot there(String body, Matcher cell, String prefix, @Nullable String style) {
        String close = "</" + prefix + "c>";
        int to = cell.group(3).isEmpty() ? body.indexOf(close, cell.end()) + close.length() : cell.end();
        if (body.substring(cell.start(), to).contains("<" + prefix + "f")) {
            throw new RefusedException(
                    "这一格里是公式，不能用答复替换；请先在表里把它改成数值",
                    "this cell holds a formula, which no answer replaces; make it a value in the table first");
        }
        return new Spot(cell.start(), to, style, true);
    }

    @Override
    public byte[] bytes() {
        return sheet.bytes();
    }
}
