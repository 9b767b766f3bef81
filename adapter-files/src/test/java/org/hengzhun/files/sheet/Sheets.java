package org.hengzhun.files.sheet;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads whole sheets for tests. */
final class Sheets {

    private Sheets() {}

    static Path sample(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(Sheets.class.getResource(name)).toURI());
    }

    static List<SheetRow> rows(Path file) throws IOException {
        try (Workbook book = Workbook.open(file);
                Sheet sheet = book.open(book.sheets().get(0))) {
            return rows(sheet);
        }
    }

    static List<SheetRow> rows(Sheet sheet) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
            rows.add(row);
        }
        return rows;
    }

    static List<SheetRow> rows(WorkbookFile file) throws IOException {
        return rows(file.bytes());
    }

    static List<SheetRow> rows(byte[] file) throws IOException {
        Path path = Files.createTempFile("sheet", ".xlsx");
        try {
            return rows(Files.write(path, file));
        } finally {
            Files.delete(path);
        }
    }

    /** The texts of every row. */
    static List<List<String>> texts(List<SheetRow> rows) {
        return rows.stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    /** The only cell of a workbook of one cell. */
    static SheetCell cell(Object cell) throws IOException {
        return cell(new WorkbookFile(), cell);
    }

    static SheetCell cell(WorkbookFile file, Object cell) throws IOException {
        List<SheetRow> rows = rows(file.sheet("a").row("x", cell).file());
        return rows.get(0).cell(1);
    }
}
