package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.drl.pack.CsvText;

/**
 * A table as its file writes it; put together again its rows are the file.
 *
 * @param text the file and its charset
 * @param rows all of them, the header first
 */
record SourceTable(WrittenText text, ImmutableList<SourceRow> rows) {

    private static final Pattern LINE = Pattern.compile(".*?(?:\\r\\n|\\n|\\r)|.+\\z", Pattern.DOTALL);

    /** The table; nothing where it is no text, or a quote is not closed. */
    static Optional<SourceTable> of(byte[] bytes) {
        return WrittenText.of(bytes).flatMap(SourceTable::of);
    }

    private static Optional<SourceTable> of(WrittenText written) {
        List<String> lines = new ArrayList<>();
        Matcher line = LINE.matcher(written.text());
        while (line.find()) {
            lines.add(line.group());
        }
        try {
            List<CsvRecord> records = records(written.text());
            ImmutableList.Builder<SourceRow> rows = ImmutableList.builder();
            for (int at = 0; at < records.size(); at++) {
                int from = (int) records.get(at).getStartingLineNumber() - 1;
                int to = at + 1 < records.size() ? (int) records.get(at + 1).getStartingLineNumber() - 1 : lines.size();
                rows.add(new SourceRow(
                        at + 1,
                        String.join("", lines.subList(from, to)),
                        ImmutableList.copyOf(records.get(at).getFields())));
            }
            SourceTable table = new SourceTable(written, rows.build());
            return Optional.of(table).filter(read -> read.whole().equals(written.text()) && !read.rows.isEmpty());
        } catch (CsvParseException open) {
            return Optional.empty();
        }
    }

    private static List<CsvRecord> records(String text) {
        try (CsvReader<CsvRecord> reader = CsvText.reader(text)) {
            return reader.stream().toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String whole() {
        StringBuilder whole = new StringBuilder();
        rows.forEach(row -> whole.append(row.raw()));
        return whole.toString();
    }

    SourceRow header() {
        return rows.get(0);
    }

    ImmutableList<SourceRow> below() {
        return rows.subList(1, rows.size());
    }

    /** How its lines end. */
    String lineEnd() {
        String end = header().lineEnd();
        return end.isEmpty() ? "\n" : end;
    }
}
