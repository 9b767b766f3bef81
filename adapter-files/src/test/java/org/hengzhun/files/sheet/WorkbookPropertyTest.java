package org.hengzhun.files.sheet;

import static org.hengzhun.files.sheet.Sheets.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hengzhun.core.reading.CellText;

/** Whatever is written is read, and whatever is broken is refused as a broken file. */
class WorkbookPropertyTest {

    @Provide
    Arbitrary<Object> cells() {
        Arbitrary<Object> texts = Arbitraries.strings()
                .withChars("项目 a1_x<>&\"'\n\t\u3000\u0001\uFFFE")
                .ofMaxLength(12)
                .map(text -> (Object) text);
        Arbitrary<Object> escapes = Arbitraries.of("_x000D_", "_x005F_x000D_", "__x4E2D_", "_x12", "a\r\nb");
        Arbitrary<Object> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999"), new BigDecimal("999999999"))
                .ofScale(5)
                .map(BigDecimal::stripTrailingZeros)
                .map(number -> (Object) number);
        Arbitrary<Object> days = Arbitraries.integers().between(0, 70_000).map(days1904 ->
                (Object) LocalDate.of(1904, 1, 1).plusDays(days1904));
        return Arbitraries.oneOf(texts, escapes, numbers, days);
    }

    @Property(tries = 200)
    void whatIsWrittenIsRead(
            @ForAll @Size(min = 1, max = 6) List<@Size(max = 6) List<@From("cells") Object>> grid,
            @ForAll boolean sharing,
            @ForAll boolean strict,
            @ForAll boolean prefixed,
            @ForAll boolean unplaced,
            @ForAll boolean from1904)
            throws IOException {
        WorkbookFile file = new WorkbookFile();
        if (sharing) {
            file.sharing();
        }
        if (strict) {
            file.strict();
        }
        if (prefixed) {
            file.prefixed();
        }
        if (unplaced) {
            file.unplaced();
        }
        if (from1904) {
            file.from1904();
        }
        WorkbookFile.Page page = file.sheet("表");
        grid.forEach(row -> page.row(row.toArray()));
        List<List<String>> seen = grid.stream()
                .map(row -> row.stream().map(WorkbookPropertyTest::seen).collect(Collectors.toList()))
                .toList();
        seen.forEach(row -> {
            while (!row.isEmpty() && row.get(row.size() - 1).isEmpty()) {
                row.remove(row.size() - 1);
            }
        });
        assertEquals(seen.stream().filter(row -> !row.isEmpty()).toList(), Sheets.texts(rows(file)));
    }

    private static String seen(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.toPlainString();
        }
        return CellText.trim(cell.toString().replace("\r\n", "\n"));
    }

    @Property(tries = 500)
    void brokenBytesAreRefusedAsSuch(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 100_000) Integer> places,
            @ForAll @Size(value = 8) List<Byte> bytes,
            @ForAll boolean unpacked)
            throws IOException {
        WorkbookFile file = new WorkbookFile()
                .sheet("a")
                .row("项目", new BigDecimal("5.5"), LocalDate.of(2022, 9, 30), true)
                .row(null, WorkbookFile.Cell.number("5", "0\"亿元\""))
                .merge("A1:A2")
                .hideColumn(1)
                .file();
        byte[] whole = unpacked ? sheetXml() : file.bytes();
        for (int i = 0; i < places.size(); i++) {
            whole[places.get(i) % whole.length] = bytes.get(i);
        }
        byte[] broken = unpacked
                ? file.part("xl/worksheets/sheet1.xml", new String(whole, StandardCharsets.ISO_8859_1))
                        .bytes()
                : whole;
        try {
            assertNotNull(rows(broken));
        } catch (IOException refused) {
            assertNotNull(refused.getMessage());
        }
    }

    private static byte[] sheetXml() {
        List<String> cells = new ArrayList<>(List.of("<c r=\"A1\" t=\"s\"><v>0</v></c>", "<c s=\"1\"><v>5</v></c>"));
        cells.add(
                "<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>a_x000D_</t></r></is></c><c t=\"e\"><v>#N/A</v></c>");
        return ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cols><col min=\"1\""
                        + " max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\">" + String.join("", cells)
                        + "</row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
