package org.hengzhun.rest.fuzz;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook that the bytes are, and workbooks one part of which they are: rows come of them, accepted or refused, and no exception. */
public final class WorkbookTargets {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";

    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    /** A title, a header of which one part is merged, dates and numbers by their formats, a formula, a hidden row and a total. */
    private static final Map<String, String> SOUND = ImmutableMap.of(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            "_rels/.rels",
            RELATIONS + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>",
            "xl/workbook.xml",
            "<workbook%s xmlns:r=\"%s\"><sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                    .formatted(MAIN, OFFICE),
            "xl/_rels/workbook.xml.rels",
            RELATIONS + relation("r1", "worksheet", "worksheets/sheet1.xml")
                    + relation("r2", "styles", "styles.xml")
                    + relation("r3", "sharedStrings", "sharedStrings.xml") + "</Relationships>",
            STYLES,
            "<styleSheet" + MAIN
                    + "><numFmts><numFmt numFmtId=\"200\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
                    + "<numFmt numFmtId=\"201\" formatCode=\"#,##0.00_);[Red](#,##0.00)\"/></numFmts>"
                    + "<fonts><font><name val=\"宋体\"/></font><font><strike/><name val=\"Wingdings 2\"/></font></fonts>"
                    + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"200\" fontId=\"0\"/>"
                    + "<xf numFmtId=\"201\" fontId=\"0\"/><xf numFmtId=\"9\" fontId=\"1\"/></cellXfs></styleSheet>",
            TEXTS,
            "<sst" + MAIN + "><si><t>项目编号</t></si><si><t>名称</t></si><si><t>签约日期</t></si><si><t>总投资（万元）</t></si>"
                    + "<si><r><rPr><strike/></rPr><t>甲</t></r><r><t xml:space=\"preserve\"> 二_x000D_</t></r></si></sst>",
            SHEET,
            "<worksheet" + MAIN + "><cols><col min=\"5\" max=\"6\" hidden=\"1\"/></cols><sheetData>"
                    + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>示例县重点项目台账</t></is></c></row>"
                    + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>"
                    + "<c r=\"C2\" t=\"s\"><v>2</v></c><c r=\"D2\" t=\"s\"><v>3</v></c></row>"
                    + "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>\"P\"&amp;1</f><v>P1</v></c><c r=\"B3\" t=\"s\"><v>4</v></c>"
                    + "<c r=\"C3\" s=\"1\"><v>44834</v></c><c r=\"D3\" s=\"2\"><v>62000.5</v></c></row>"
                    + "<row r=\"4\" hidden=\"1\"><c t=\"inlineStr\"><is><t>P2</t></is></c><c t=\"b\"><v>1</v></c>"
                    + "<c t=\"e\"><v>#N/A</v></c><c s=\"3\"><v>1E-3</v></c></row>"
                    + "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>合计</t></is></c></row></sheetData>"
                    + "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"A4:A5\"/></mergeCells></worksheet>");

    private WorkbookTargets() {}

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    /** The file as a whole, which is a zip file if anything. */
    public static void workbook(byte[] bytes) {
        ReaderTargets.projects(bytes, "fuzz.xlsx");
    }

    public static void sheet(byte[] bytes) {
        with(SHEET, bytes);
    }

    public static void sharedTexts(byte[] bytes) {
        with(TEXTS, bytes);
    }

    public static void styles(byte[] bytes) {
        with(STYLES, bytes);
    }

    private static void with(String part, byte[] bytes) {
        workbook(zip(part, bytes, Deflater.NO_COMPRESSION));
    }

    static String soundSheet() {
        return sound(SHEET);
    }

    static String soundTexts() {
        return sound(TEXTS);
    }

    static String soundStyles() {
        return sound(STYLES);
    }

    private static String sound(String part) {
        return Objects.requireNonNull(SOUND.get(part), part);
    }

    /** The bytes of the sound workbook. */
    static byte[] sound() {
        return zip(SHEET, soundSheet().getBytes(StandardCharsets.UTF_8), Deflater.BEST_COMPRESSION);
    }

    private static byte[] zip(String part, byte[] bytes, int level) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        SOUND.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        parts.put(part, bytes);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                // A time of its own would make other bytes of the same parts.
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
