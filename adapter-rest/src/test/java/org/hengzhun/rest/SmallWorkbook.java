package org.hengzhun.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bytes of a workbook with texts only, to send to a server. */
final class SmallWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final List<String> names = new ArrayList<>();
    private final List<StringBuilder> sheets = new ArrayList<>();

    SmallWorkbook sheet(String name) {
        names.add(name);
        sheets.add(new StringBuilder());
        return this;
    }

    /** A row of the last sheet. */
    SmallWorkbook row(String... cells) {
        return row("", cells);
    }

    /** One that a spreadsheet does not show. */
    SmallWorkbook hiddenRow(String... cells) {
        return row(" hidden=\"1\"", cells);
    }

    private SmallWorkbook row(String attributes, String... cells) {
        StringBuilder sheet = sheets.get(sheets.size() - 1);
        sheet.append("<row").append(attributes).append('>');
        for (String cell : cells) {
            sheet.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        sheet.append("</row>");
        return this;
    }

    byte[] bytes() {
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= names.size(); i++) {
            list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(names.get(i - 1), i, i));
            relations.append(relation("r" + i, "worksheet", "sheet%d.xml".formatted(i)));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(zip, "_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                            .formatted(MAIN, RELATIONS, list));
            part(zip, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
            for (int i = 1; i <= sheets.size(); i++) {
                part(
                        zip,
                        "xl/sheet%d.xml".formatted(i),
                        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                                .formatted(MAIN, sheets.get(i - 1)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target);
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, inside);
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
