package org.hengzhun.drl.pack;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes other texts into cells of a table of a sound pack; every row keeps its number. */
final class CsvCells {

    private CsvCells() {}

    /**
     * The table with the cells of one row replaced.
     *
     * @param row as a spreadsheet counts: the header is 1
     * @param chinese what else the header may call a column, with its name
     * @param cells the new texts, by the column
     */
    static String with(String text, int row, Map<String, String> chinese, Map<String, String> cells) {
        StringWriter out = new StringWriter();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text);
                CsvWriter writer =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            List<String> header = List.of();
            int number = 0;
            for (CsvRecord record : reader) {
                number++;
                header = number == 1 ? record.getFields() : header;
                writer.writeRecord(
                        number == row ? replaced(record.getFields(), header, chinese, cells) : record.getFields());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static List<String> replaced(
            List<String> fields, List<String> header, Map<String, String> chinese, Map<String, String> cells) {
        List<String> replaced = new ArrayList<>(fields);
        for (int place = 0; place < header.size(); place++) {
            String name = header.get(place).strip();
            String cell = cells.get(chinese.getOrDefault(name, name));
            while (cell != null && replaced.size() <= place) {
                replaced.add("");
            }
            if (cell != null) {
                replaced.set(place, cell);
            }
        }
        return replaced;
    }
}
