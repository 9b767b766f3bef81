package org.hengzhun.files.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes one made-up table of projects three times over, to measure how fast each is read: as CSV, as a workbook, and as a workbook
 * with a merged cell. The same for the same number of rows. docs/performance.md says how to run it.
 */
public final class LargeTables {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static final String[] HEADER = {
        "项目编号",
        "项目名称",
        "承接县区",
        "投资方",
        "来源地",
        "行业代码",
        "产业领域",
        "总投资（万元）",
        "到位资金（万元）",
        "用地面积（亩）",
        "阶段",
        "建设性质",
        "年综合能耗(等价值)（吨标准煤）",
        "签约日期",
        "备注"
    };
    private static final String[] COUNTIES = {"禹州市", "长葛市", "襄城县", "鄢陵县", "魏都区", "建安区"};
    private static final String[] CODES = {"3011", "1311", "2110", "2614", "3041", "4412"};
    private static final String[] FIELDS = {"建材", "食品", "家居", "化工", "装备制造", "能源"};
    private static final String[] STAGES = {"在谈", "拟签约", "签约", "开工", "投产"};

    private LargeTables() {}

    /** Arguments: the folder to write into and the number of rows. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rows = Integer.parseInt(arguments[1]);
        csv(folder.resolve("large.csv"), rows);
        workbook(folder.resolve("large.xlsx"), rows, false);
        workbook(folder.resolve("merged.xlsx"), rows, true);
    }

    private static String[] row(int number) {
        return new String[] {
            "P%06d".formatted(number),
            "示例项目第%d号".formatted(number),
            COUNTIES[number % COUNTIES.length],
            "示例投资方%03d".formatted(number % 500),
            "中国",
            CODES[number % CODES.length],
            FIELDS[number % FIELDS.length],
            String.valueOf(5_000 + number % 90_000),
            String.valueOf(number % 5_000),
            String.valueOf(20 + number % 300),
            STAGES[number % STAGES.length],
            number % 3 == 0 ? "扩建" : "新建",
            String.valueOf(100 + number % 80_000),
            "2022-%02d-%02d".formatted(1 + number % 9, 1 + number % 28),
            number % 7 == 0 ? "待核实用地" : ""
        };
    }

    private static void csv(Path file, int rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADER) + "\n");
            for (int number = 1; number <= rows; number++) {
                out.write(String.join(",", row(number)) + "\n");
            }
        }
    }

    private static void workbook(Path file, int rows, boolean merged) throws IOException {
        Map<String, Integer> shared = new LinkedHashMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            part(zip, out, "[Content_Types].xml", "<Types/>");
            part(zip, out, "_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    out,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                            .formatted(MAIN, RELATIONS));
            part(
                    zip,
                    out,
                    "xl/_rels/workbook.xml.rels",
                    relations(
                            relation("r1", "worksheet", "sheet1.xml") + relation("r2", "sharedStrings", "texts.xml")));
            zip.putNextEntry(new ZipEntry("xl/sheet1.xml"));
            out.write("<worksheet xmlns=\"%s\"><sheetData>".formatted(MAIN));
            cells(out, 1, HEADER, shared);
            for (int number = 1; number <= rows; number++) {
                cells(out, number + 1, row(number), shared);
            }
            String merges = merged ? "<mergeCells count=\"1\"><mergeCell ref=\"O2:O3\"/></mergeCells>" : "";
            out.write("</sheetData>" + merges + "</worksheet>");
            out.flush();
            zip.putNextEntry(new ZipEntry("xl/texts.xml"));
            out.write("<sst xmlns=\"%s\">".formatted(MAIN));
            for (String text : shared.keySet()) {
                out.write("<si><t>" + text + "</t></si>");
            }
            out.write("</sst>");
            out.flush();
        }
    }

    private static void cells(Writer out, int row, String[] cells, Map<String, Integer> shared) throws IOException {
        out.write("<row r=\"%d\">".formatted(row));
        for (int column = 0; column < cells.length; column++) {
            String cell = cells[column];
            String place = (char) ('A' + column) + String.valueOf(row);
            boolean number = row > 1 && column != 5 && cell.matches("[0-9]+");
            if (number) {
                out.write("<c r=\"" + place + "\"><v>" + cell + "</v></c>");
            } else if (!cell.isEmpty()) {
                int at = shared.computeIfAbsent(cell, text -> shared.size());
                out.write("<c r=\"" + place + "\" t=\"s\"><v>" + at + "</v></c>");
            }
        }
        out.write("</row>");
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target);
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, inside);
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(text);
        out.flush();
    }
}
