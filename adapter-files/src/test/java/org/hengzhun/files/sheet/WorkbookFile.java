package org.hengzhun.files.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes workbooks for tests, as spreadsheets write them or as some other program might: {@code new
 * WorkbookFile().sheet("台账").row("项目编号", "签约日期").row("P1", LocalDate.of(2022, 9, 30)).file().write(path)}.
 */
public final class WorkbookFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final List<Page> pages = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>(List.of(new Style("General", "宋体", false)));
    private final List<String> shared = new ArrayList<>();
    private final Map<String, byte[]> given = new LinkedHashMap<>();
    private boolean sharing;
    private boolean strict;
    private boolean from1904;
    private boolean uncalculated;
    private boolean placed = true;
    private String prefix = "";

    private record Style(String format, String font, boolean struck) {}

    /**
     * A cell that is more than its value.
     *
     * @param inside what its element holds
     */
    public record Cell(String type, String inside, String format, String font, boolean struck) {

        /** A number in a format. */
        public static Cell number(String stored, String format) {
            return new Cell("n", "<~v>" + stored + "</~v>", format, "宋体", false);
        }

        public static Cell text(String text, String font, boolean struck) {
            return new Cell("inlineStr", "<~is><~t>" + text + "</~t></~is>", "General", font, struck);
        }

        /** Any type with any content, elements written as {@code <~v>}. */
        public static Cell raw(String type, String inside) {
            return new Cell(type, inside, "General", "宋体", false);
        }

        public Cell in(String format) {
            return new Cell(type, inside, format, font, struck);
        }
    }

    /** Texts are written once and shared by the cells that say them. */
    public WorkbookFile sharing() {
        sharing = true;
        return this;
    }

    /** In the strict form of the format. */
    public WorkbookFile strict() {
        strict = true;
        return this;
    }

    public WorkbookFile from1904() {
        from1904 = true;
        return this;
    }

    /** Asks whoever opens it to calculate it. */
    public WorkbookFile uncalculated() {
        uncalculated = true;
        return this;
    }

    /** Neither rows nor cells say where they stand. */
    public WorkbookFile unplaced() {
        placed = false;
        return this;
    }

    /** Every element has a prefix. */
    public WorkbookFile prefixed() {
        prefix = "x:";
        return this;
    }

    /** A further part, or this one in place of the usual. */
    public WorkbookFile part(String name, String content) {
        given.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Page sheet(String name) {
        Page page = new Page(name);
        pages.add(page);
        return page;
    }

    /** A sheet that is being written. */
    public final class Page {

        private final String name;
        private final StringBuilder rows = new StringBuilder();
        private final StringBuilder merges = new StringBuilder();
        private String columns = "";
        private String state = "visible";
        private int row;

        private Page(String name) {
            this.name = name;
        }

        /** A row of texts, numbers, days, truths, {@link Cell}s, and nulls where nothing is. */
        public Page row(@Nullable Object... cells) {
            return row("", cells);
        }

        public Page hiddenRow(@Nullable Object... cells) {
            return row(" hidden=\"1\"", cells);
        }

        private Page row(String attributes, @Nullable Object... cells) {
            row++;
            rows.append("<~row")
                    .append(placed ? " r=\"%d\"".formatted(row) : "")
                    .append(attributes)
                    .append('>');
            for (int column = 0; column < cells.length; column++) {
                Object cell = cells[column];
                if (cell != null) {
                    rows.append(cell(cell, placed ? " r=\"%s%d\"".formatted(letters(column), row) : ""));
                } else if (!placed) {
                    rows.append("<~c/>");
                }
            }
            rows.append("</~row>");
            return this;
        }

        /** Leaves out so many rows. */
        public Page skip(int count) {
            row += count;
            return this;
        }

        public Page merge(String block) {
            merges.append("<~mergeCell ref=\"").append(block).append("\"/>");
            return this;
        }

        /** Hides a column, counted from 0. */
        public Page hideColumn(int column) {
            columns += "<~col min=\"%1$d\" max=\"%1$d\" hidden=\"1\"/>".formatted(column + 1);
            return this;
        }

        /** One of visible, hidden and veryHidden. */
        public Page state(String said) {
            state = said;
            return this;
        }

        public WorkbookFile file() {
            return WorkbookFile.this;
        }

        private String xml() {
            return root("worksheet")
                    + "<~dimension ref=\"A1\"/>"
                    + (columns.isEmpty() ? "" : "<~cols>" + columns + "</~cols>")
                    + "<~sheetData>" + rows + "</~sheetData>"
                    + (merges.isEmpty() ? "" : "<~mergeCells>" + merges + "</~mergeCells>")
                    + "</~worksheet>";
        }
    }

    private String cell(Object value, String place) {
        if (value instanceof Cell cell) {
            return cell(place, cell.type(), new Style(cell.format(), cell.font(), cell.struck()), cell.inside());
        }
        Style plain = styles.get(0);
        if (value instanceof LocalDate day) {
            long days = ChronoUnit.DAYS.between(from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30), day);
            return cell(place, "n", new Style("yyyy-mm-dd", "宋体", false), "<~v>" + days + "</~v>");
        }
        if (value instanceof Boolean truth) {
            return cell(place, "b", plain, "<~v>" + (truth ? 1 : 0) + "</~v>");
        }
        if (value instanceof Number number) {
            return cell(place, "n", plain, "<~v>" + new BigDecimal(number.toString()) + "</~v>");
        }
        String text = "<~t xml:space=\"preserve\">" + escaped(value.toString()) + "</~t>";
        if (!sharing) {
            return cell(place, "inlineStr", plain, "<~is>" + text + "</~is>");
        }
        if (!shared.contains(text)) {
            shared.add(text);
        }
        return cell(place, "s", plain, "<~v>" + shared.indexOf(text) + "</~v>");
    }

    private String cell(String place, String type, Style style, String inside) {
        if (!styles.contains(style)) {
            styles.add(style);
        }
        return "<~c%s s=\"%d\" t=\"%s\">%s</~c>".formatted(place, styles.indexOf(style), type, inside);
    }

    /** As XML holds it; what it cannot hold, and what looks as if it were such, as _xHHHH_. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_").chars().forEach(sign -> {
            switch (sign) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default ->
                    escaped.append(
                            sign < ' ' && sign != '\n' && sign != '\t' || sign == 0xFFFE || sign == 0xFFFF
                                    ? "_x%04X_".formatted(sign)
                                    : Character.toString((char) sign));
            }
        });
        return escaped.toString();
    }

    static String letters(int column) {
        String last = Character.toString((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private String root(String element) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><~%s xmlns%s=\"%s\" xmlns:r=\"%s\">"
                .formatted(
                        element,
                        prefix.isEmpty() ? "" : ":x",
                        strict ? STRICT : MAIN,
                        strict ? STRICT_RELATIONS : RELATIONS);
    }

    private String workbook() {
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            sheets.append("<~sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
                    .formatted(escaped(pages.get(i).name), i + 1, pages.get(i).state, i + 1));
        }
        return root("workbook") + "<~workbookPr date1904=\"%d\"/>".formatted(from1904 ? 1 : 0)
                + "<~sheets>" + sheets + "</~sheets>"
                + (uncalculated ? "<~calcPr fullCalcOnLoad=\"1\"/>" : "") + "</~workbook>";
    }

    private String stylesXml() {
        StringBuilder formats = new StringBuilder();
        StringBuilder fonts = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < styles.size(); i++) {
            Style style = styles.get(i);
            formats.append("<~numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(200 + i, escaped(style.format())));
            fonts.append(
                    "<~font>%s<~name val=\"%s\"/></~font>".formatted(style.struck() ? "<~strike/>" : "", style.font()));
            cells.append("<~xf numFmtId=\"%d\" fontId=\"%d\"/>".formatted(builtIn(style.format(), 200 + i), i));
        }
        return root("styleSheet") + "<~numFmts>" + formats + "</~numFmts><~fonts>" + fonts
                + "</~fonts><~cellStyleXfs><~xf numFmtId=\"14\" fontId=\"0\"/></~cellStyleXfs><~cellXfs>" + cells
                + "</~cellXfs></~styleSheet>";
    }

    /** A format written as a number, such as 14, stands for the one that spreadsheets know by that number. */
    private static int builtIn(String format, int own) {
        return format.matches("[1-9][0-9]?") ? Integer.parseInt(format) : own;
    }

    private static String relations(String inside) {
        return "<?xml version=\"1.0\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + inside + "</Relationships>";
    }

    private String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, strict ? STRICT_RELATIONS : RELATIONS, type, target);
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put("xl/workbook.xml", workbook());
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            String name = "worksheets/sheet%d.xml".formatted(i + 1);
            parts.put("xl/" + name, pages.get(i).xml());
            relations.append(relation("rId" + (i + 1), "worksheet", name));
        }
        relations.append(relation("rIdS", "styles", "styles.xml"));
        if (sharing) {
            relations.append(relation("rIdT", "sharedStrings", "/xl/sharedStrings.xml"));
            StringBuilder texts = new StringBuilder();
            shared.forEach(text -> texts.append("<~si>").append(text).append("</~si>"));
            parts.put("xl/sharedStrings.xml", root("sst") + texts + "</~sst>");
        }
        parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        parts.put("xl/styles.xml", stylesXml());
        return parts;
    }

    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        parts().forEach((name, xml) -> all.put(name, inPrefix(xml).getBytes(StandardCharsets.UTF_8)));
        all.putAll(given);
        return zip(all);
    }

    private String inPrefix(String xml) {
        return xml.replace("<~", "<" + prefix).replace("</~", "</" + prefix);
    }

    /** A zip file of these entries. */
    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Writes the workbook and gives the path back. */
    public Path write(Path path) throws IOException {
        return Files.write(path, bytes());
    }
}
