package org.hengzhun.drl.layout;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.drl.pack.CsvText;

/**
 * The layout of a table of a pack: no blanks around what a cell holds, quotes only where they are needed, as many cells in each
 * row as the header has, no empty rows at the end. Every row keeps its number.
 */
final class SheetLayout {

    private SheetLayout() {}

    /** The text, tidy; a tidy one stays as it is. */
    static String of(String text) {
        List<List<String>> rows = rows(text);
        while (!rows.isEmpty() && isBlank(rows.get(rows.size() - 1))) {
            rows.remove(rows.size() - 1);
        }
        if (rows.isEmpty()) {
            return "";
        }
        int columns = withoutBlankEnd(rows.get(0)).size();
        StringWriter out = new StringWriter();
        // No row begins with this sign: # begins remarks, and the writer would put them in quotes.
        try (CsvWriter table = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .commentCharacter('\u0001')
                .build(out)) {
            for (List<String> row : rows) {
                table.writeRecord(cells(row, columns));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvText.reader(text)) {
            for (CsvRecord record : reader) {
                rows.add(record.getFields().stream().map(String::strip).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    /** Remarks and empty rows are as long as they are; what stands beyond the header is no cell to lose. */
    private static List<String> cells(List<String> row, int columns) {
        List<String> filled = new ArrayList<>(withoutBlankEnd(row));
        boolean free = filled.isEmpty() || filled.get(0).startsWith("#");
        while (!free && filled.size() < columns) {
            filled.add("");
        }
        return filled.isEmpty() ? List.of("") : filled;
    }

    private static List<String> withoutBlankEnd(List<String> row) {
        int size = row.size();
        while (size > 0 && row.get(size - 1).isEmpty()) {
            size--;
        }
        return row.subList(0, size);
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isEmpty);
    }
}
